import { rmSync, truncateSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { redactContent } from "../../../../src/domains/content/commands/redact-content.ts";
import { filesOf, picture, sha256, upload } from "../../../support/attachments.ts";
import { editorToken } from "../../../support/editor-token.ts";
import { listenFor, type TestListener } from "../../../support/http-listener.ts";
import { type PublishedContent, World } from "../../../support/world.ts";

let world: World;
let server: TestListener;
let author: string;

beforeAll(async () => {
  world = await World.open();
  author = `Bearer ${(await editorToken(world, "author")).token}`;
  server = await listenFor(world.app.handle);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const TEXT = "0123456789abcdefghij";

/** Stores a file and publishes an announcement that names it. */
async function publishFile(
  name: string,
  bytes: Uint8Array | string,
): Promise<{ content: PublishedContent; hash: string; path: string }> {
  const { body } = await upload(server.url, name, bytes, author);
  const file = { role: "FILE" as const, name, url: null, sha256: body.sha256 as string, altText: null };
  const content = await world.publish({ attachments: [file] });
  return { content, hash: body.sha256, path: new URL(body.url).pathname };
}

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  fetch(server.url + path, { method, headers });

async function codeOf(response: Response): Promise<[number, unknown, string | null]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code, response.headers.get("cache-control")];
}

async function redact({ contentId }: PublishedContent, passages: string[], files: string[]): Promise<void> {
  const expectedVersion = await world.version(contentId);
  const redaction = { contentId, expectedVersion, passages, files, reason: "个人信息", legalBasis: null };
  const outcome = await world.db.transaction((tx) => redactContent(tx, world.deps, world.editor, redaction));
  expect(outcome).toEqual({ ok: true });
}

describe("a file that a public edition names", () => {
  it("is answered byte for byte, with headers that let it be kept and nothing of it run", async () => {
    const { hash, path } = await publishFile("附件 (1).txt", TEXT);
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([200, TEXT]);
    const {
      date: _,
      connection: _c,
      "keep-alive": _k,
      "x-request-id": _r,
      ...headers
    } = Object.fromEntries(response.headers);
    expect(headers).toEqual({
      "accept-ranges": "bytes",
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "X-Request-Id, Retry-After, Tongyuan-Cursor",
      "cache-control": "public, max-age=31536000, s-maxage=60, immutable",
      "content-disposition": `attachment; filename="?? (1).txt"; filename*=UTF-8''%E9%99%84%E4%BB%B6%20%281%29.txt`,
      "content-length": "20",
      "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
      "content-type": "text/plain",
      "cross-origin-resource-policy": "cross-origin",
      etag: `"${hash}"`,
      "last-modified": "Sun, 01 Mar 2026 01:00:00 GMT",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
    });
  });

  it("is answered to HEAD by its headers alone", async () => {
    const { path } = await publishFile("a.txt", TEXT);
    const response = await get(path, {}, "HEAD");
    expect([response.status, response.headers.get("content-length"), await response.text()]).toEqual([200, "20", ""]);
  });

  it("is shown in the page where it is an image or a PDF", async () => {
    const pdf = await get((await publishFile("a.pdf", "%PDF-1.7\n%%EOF")).path);
    expect(pdf.headers.get("content-disposition")).toBe('inline; filename="a.pdf"');
    expect(pdf.headers.get("content-security-policy")).toBe("frame-ancestors 'none'");
    const image = await get((await publishFile("a.png", await picture(20, 20).png().toBuffer())).path);
    expect([image.headers.get("content-type"), image.headers.get("vary")]).toEqual(["image/png", null]);
    expect(image.headers.get("content-disposition")).toBe('inline; filename="a.png"');
  });

  it("is not sent again to who has it", async () => {
    const { hash, path } = await publishFile("a.txt", TEXT);
    const modified = (await get(path)).headers.get("last-modified") as string;
    for (const headers of [
      { "if-none-match": `"${hash}"` },
      { "if-none-match": `"other", W/"${hash}"` },
      { "if-modified-since": modified },
    ] as Record<string, string>[]) {
      const response = await get(path, headers);
      expect([response.status, response.headers.get("etag"), await response.text()]).toEqual([304, `"${hash}"`, ""]);
    }
    expect((await get(path, { "if-none-match": '"other"', "if-modified-since": modified })).status).toBe(200);
  });

  it.each([
    ["bytes=0-4", "bytes 0-4/20", "01234"],
    ["bytes=15-", "bytes 15-19/20", "fghij"],
    ["bytes=-3", "bytes 17-19/20", "hij"],
    ["bytes=18-900", "bytes 18-19/20", "ij"],
    ["bytes=-900", "bytes 0-19/20", TEXT],
  ])("is answered in part for %s", async (range, contentRange, part) => {
    const { path } = await publishFile("a.txt", TEXT);
    const response = await get(path, { range });
    expect([response.status, response.headers.get("content-range"), await response.text()]).toEqual([
      206,
      contentRange,
      part,
    ]);
    expect(response.headers.get("content-length")).toBe(String(part.length));
  });

  it.each(["bytes=20-", "bytes=30-40", "bytes=-0"])("has no part %s", async (range) => {
    const { path } = await publishFile("a.txt", TEXT);
    const response = await get(path, { range });
    expect([response.status, response.headers.get("content-range"), await response.text()]).toEqual([
      416,
      "bytes */20",
      "",
    ]);
  });

  it.each<Record<string, string>>([
    { range: "bytes=0-1,4-5" },
    { range: "lines=0-1" },
    { range: "bytes=x" },
    { range: "bytes=0-1", "if-range": '"other"' },
    { range: "bytes=0-1", "if-range": "Thu, 01 Jan 1970 00:00:00 GMT" },
  ])("is answered whole for %o", async (headers) => {
    const { path } = await publishFile("a.txt", TEXT);
    const response = await get(path, headers);
    expect([response.status, await response.text()]).toEqual([200, TEXT]);
  });

  it("is answered in part where If-Range names it", async () => {
    const { hash, path } = await publishFile("a.txt", TEXT);
    const modified = (await get(path)).headers.get("last-modified") as string;
    for (const ifRange of [`"${hash}"`, modified])
      expect((await get(path, { range: "bytes=0-1", "if-range": ifRange })).status).toBe(206);
  });

  it("takes one statement", async () => {
    const { path } = await publishFile("a.txt", TEXT);
    const before = [world.db.publicRead.statementCount, world.db.owner.statementCount];
    await (await get(path)).text();
    expect([world.db.publicRead.statementCount, world.db.owner.statementCount]).toEqual([
      (before[0] ?? 0) + 1,
      before[1],
    ]);
  });
});

describe("a file is not found", () => {
  it("while only a draft names it", async () => {
    const { body } = await upload(server.url, "draft.txt", "only a draft", author);
    await world.create({
      attachments: [{ role: "FILE", name: "draft.txt", url: null, sha256: body.sha256, altText: null }],
    });
    expect(await codeOf(await get(new URL(body.url).pathname))).toEqual([404, "NOT_FOUND", "no-store"]);
  });

  it("under a name that no public edition gives it", async () => {
    const { hash } = await publishFile("a.txt", TEXT);
    expect(await codeOf(await get(`/attachments/${hash}/b.txt`))).toEqual([404, "NOT_FOUND", "no-store"]);
  });

  it.each([
    "/attachments/",
    "/attachments/abc/a.txt",
    `/attachments/${"0".repeat(64)}/a.txt`,
    `/attachments/${"0".repeat(64)}/%E0%A4%A`,
    `/attachments/${"0".repeat(64)}/..%2Fa.txt`,
  ])("at %s", async (path) => {
    expect((await codeOf(await get(path))).slice(0, 2)).toEqual([404, "NOT_FOUND"]);
  });
});

describe("a file that is public no more", () => {
  it("is gone when its content is withdrawn, also for who has it and in its sizes", async () => {
    const { content, hash, path } = await publishFile("a.png", await picture(400, 400).png().toBuffer());
    expect((await get(`${path}?w=320`)).status).toBe(200);
    await world.withdraw(content.contentId);
    for (const answer of [get(path), get(`${path}?w=320`), get(path, { "if-none-match": `"${hash}"` })])
      expect(await codeOf(await answer)).toEqual([410, "GONE", "no-store"]);
  });

  it("is gone when a correction leaves it out, and back when one names it again", async () => {
    const { content, hash, path } = await publishFile("b.txt", "left out");
    await world.correct(content.contentId, { attachments: [] });
    expect((await codeOf(await get(path))).slice(0, 2)).toEqual([410, "GONE"]);
    const file = { role: "FILE" as const, name: "b.txt", url: null, sha256: hash, altText: null };
    await world.correct(content.contentId, { attachments: [file] });
    expect((await get(path)).status).toBe(200);
  });

  it("stays while another public edition names it by that name", async () => {
    const { content, hash, path } = await publishFile("c.txt", "named twice");
    await world.publish({ attachments: [{ role: "FILE", name: "c.txt", url: null, sha256: hash, altText: null }] });
    await world.withdraw(content.contentId);
    expect((await get(path)).status).toBe(200);
  });
});

it("another method than GET and HEAD is refused", async () => {
  const response = await get("/attachments/x/y", {}, "DELETE");
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
});

it("bytes that are missing are a fault of the storage, and nothing of it is told", async () => {
  const { hash, path } = await publishFile("d.txt", "soon missing");
  rmSync(`${world.filesDir}/${filesOf(world).find((file) => file.endsWith(hash))}`);
  const response = await get(path);
  const text = await response.text();
  expect([response.status, response.headers.get("retry-after"), text.includes(world.filesDir)]).toEqual([
    503,
    "1",
    false,
  ]);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: "UNAVAILABLE" } }] });
});

describe("a file that is too large to be held in memory", () => {
  const large = Buffer.from(Array.from({ length: 300 * 1024 }, (_, at) => 97 + ((at * 31) % 25)));

  it("is answered byte for byte, whole and in part", async () => {
    const { hash, path } = await publishFile("large.txt", large);
    expect(sha256(Buffer.from(await (await get(path)).arrayBuffer()))).toBe(hash);
    const part = await get(path, { range: "bytes=262140-262150" });
    expect([part.status, await part.text()]).toEqual([206, large.subarray(262_140, 262_151).toString()]);
  });

  it("breaks off when bytes of it were lost", async () => {
    const { hash, path } = await publishFile("cut.txt", Buffer.concat([large, Buffer.from("cut")]));
    truncateSync(`${world.filesDir}/${filesOf(world).find((file) => file.endsWith(hash))}`, 3);
    await expect(get(path).then((response) => response.text())).rejects.toThrow();
  });
});

it("a small file of which bytes were lost is not answered", async () => {
  const { hash, path } = await publishFile("e.txt", "soon cut short");
  truncateSync(`${world.filesDir}/${filesOf(world).find((file) => file.endsWith(hash))}`, 3);
  expect((await codeOf(await get(path))).slice(0, 2)).toEqual([503, "UNAVAILABLE"]);
});

it("a hash is of the bytes", async () => {
  expect((await publishFile("f.txt", TEXT)).hash).toBe(sha256(TEXT));
});

describe("a file that was redacted", () => {
  it("is gone, while another content that names it has it still", async () => {
    const { content, hash, path } = await publishFile("名单.txt", "redacted list");
    const file = { role: "FILE" as const, name: "另一份.txt", url: null, sha256: hash, altText: null };
    await world.publish({ attachments: [file] });
    await redact(content, [], [hash]);
    expect(await codeOf(await get(path))).toEqual([410, "GONE", "no-store"]);
    expect((await get(`/attachments/${hash}/${encodeURIComponent("另一份.txt")}`)).status).toBe(200);
  });

  it("is gone under its name, and there under the name that is left", async () => {
    const { content, hash, path } = await publishFile("赵小明名单.txt", "renamed list");
    await redact(content, ["赵小明"], []);
    expect(await codeOf(await get(path))).toEqual([410, "GONE", "no-store"]);
    expect((await get(`/attachments/${hash}/${encodeURIComponent("〔已隐去〕名单.txt")}`)).status).toBe(200);
  });
});
