import { once } from "node:events";
import { connect } from "node:net";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { DirectoryStorage } from "../../../../src/domains/attachment/directory-storage.ts";
import { filesOf, formBytes, picture, sha256, upload } from "../../../support/attachments.ts";
import { listenFor, type TestListener } from "../../../support/http-listener.ts";
import { World } from "../../../support/world.ts";

let world: World;
let server: TestListener;
let author: string;

beforeAll(async () => {
  world = await World.open();
  author = `Bearer ${(await world.token("author")).token}`;
  server = await listenFor(world.app.handle);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const send = (name: string, bytes: Uint8Array | string) => upload(server.url, name, bytes, author);
const rows = () => world.db.prisma.attachment.findMany({ orderBy: { createdAt: "asc" } });
const keyOf = (hash: string) => `${hash.slice(0, 2)}/${hash.slice(2, 4)}/${hash}`;
const bytesOf = async (hash: string) => {
  const { readFile } = await import("node:fs/promises");
  return await readFile(`${world.filesDir}/${keyOf(hash)}`);
};

describe("a file of an author", () => {
  it("is kept byte for byte under its hash, with a row, an audit row and an address", async () => {
    const bytes = Buffer.from("姓名,电话\n张三,0570-3012345\n");
    const { status, headers, body } = await send("名单.csv", bytes);
    const hash = sha256(bytes);
    const url = `https://api.kecheng.example/attachments/${hash}/${encodeURIComponent("名单.csv")}`;
    const facts = { sha256: hash, mediaType: "text/csv", byteCount: bytes.length, width: null, height: null };
    expect({ status, body }).toEqual({ status: 201, body: { ...facts, name: "名单.csv", url } });
    expect([headers.get("location"), headers.get("cache-control")]).toEqual([url, "private, no-store"]);
    expect(await bytesOf(hash)).toEqual(bytes);
    expect(await rows()).toContainEqual({ ...facts, createdAt: world.clock.now() });
    const [audit] = await world.db.prisma.auditEntry.findMany({ where: { command: "attachment.store" } });
    expect(audit).toMatchObject({
      personId: world.editor.personId,
      arguments: { sha256: hash, name: "名单.csv", mediaType: "text/csv", byteCount: bytes.length },
    });
  });

  it("sent again is the same attachment, 200, and changes nothing", async () => {
    const first = await send("甲.txt", "同样的字节");
    const before = [await rows(), filesOf(world)];
    const again = await send("乙.txt", "同样的字节");
    expect([first.status, again.status, again.body.sha256]).toEqual([201, 200, first.body.sha256]);
    expect(again.headers.get("location")).toBe(null);
    expect([await rows(), filesOf(world)]).toEqual(before);
  });

  it("sent twice at once is one attachment", async () => {
    const answers = await Promise.all([send("a.txt", "两次同时"), send("a.txt", "两次同时")]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 201]);
    expect(filesOf(world).filter((path) => path.endsWith(sha256("两次同时")))).toHaveLength(1);
  });

  it.each([
    ["a.pdf", "application/pdf", Buffer.from("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF")],
    ["a.doc", "application/msword", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(1024)])],
    ["a.wps", "application/wps-office.wps", Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(999)])],
    ["gb.txt", "text/plain", Buffer.from("b9abb8e6", "hex")],
    [
      "a.mp3",
      "audio/mpeg",
      Buffer.concat([
        Buffer.from("ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000"),
        Buffer.from("fffb9064", "hex"),
        Buffer.alloc(413),
        Buffer.from("fffb9064", "hex"),
        Buffer.alloc(413),
      ]),
    ],
  ])("%s is taken as %s", async (name, mediaType, bytes) => {
    expect(await send(name, bytes)).toMatchObject({ status: 201, body: { mediaType, sha256: sha256(bytes) } });
  });
});

describe("an image", () => {
  it("is kept upright and without what was with the picture, and its size is told", async () => {
    const photo = await picture(400, 300)
      .jpeg()
      .withExif({ IFD0: { Copyright: "private", Orientation: "6" }, IFD3: { GPSLatitude: "28/1 57/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(photo).metadata()).exif).toBeDefined();
    const { status, body } = await send("照片.jpg", photo);
    expect({ status, ...body }).toMatchObject({ status: 201, mediaType: "image/jpeg", width: 300, height: 400 });
    const kept = await bytesOf(body.sha256);
    expect([sha256(kept), kept.length]).toEqual([body.sha256, body.byteCount]);
    const { exif, orientation, width, height } = await sharp(kept).metadata();
    expect({ exif, orientation, width, height }).toEqual({
      exif: undefined,
      orientation: undefined,
      width: 300,
      height: 400,
    });
  });

  it.each(["png", "webp", "gif", "avif"] as const)("of type %s is kept in that type", async (format) => {
    const bytes = await picture(64, 48).toFormat(format).toBuffer();
    const { status, body } = await send(`a.${format}`, bytes);
    expect({ status, ...body }).toMatchObject({ status: 201, mediaType: `image/${format}`, width: 64, height: 48 });
  });

  it("loses what was appended to it", async () => {
    const bytes = Buffer.concat([await picture(64, 64).png().toBuffer(), Buffer.from("<script>alert(1)</script>")]);
    const { body } = await send("a.png", bytes);
    expect((await bytesOf(body.sha256)).includes("<script>")).toBe(false);
  });

  it("sent twice is the same attachment", async () => {
    const bytes = await picture(80, 60).jpeg().toBuffer();
    const [first, again] = [await send("a.jpg", bytes), await send("b.jpg", bytes)];
    expect([first.status, again.status, again.body.sha256]).toEqual([201, 200, first.body.sha256]);
  });
});

describe("an upload is refused and leaves nothing", () => {
  let before: unknown;
  const state = async () => ({ rows: await rows(), files: filesOf(world), stored: await world.stored() });
  beforeEach(async () => {
    before = await state();
  });
  afterEach(async () => {
    await expect.poll(state).toEqual(before);
  });

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

  it.each<[string, string, Uint8Array | string, string]>([
    ["SVG with a script", "a.svg", svg, "TYPE_NOT_ALLOWED"],
    ["SVG that is called an image", "a.png", `<?xml version="1.0"?>${svg}`, "TYPE_MISMATCH"],
    ["HTML", "a.html", "<script>alert(1)</script>", "TYPE_NOT_ALLOWED"],
    ["a program that is called a document", "a.pdf", Buffer.from("7f454c4602010100", "hex"), "TYPE_MISMATCH"],
    ["a picture that is called a document", "a.doc", Buffer.from("ffd8ffe000104a46", "hex"), "TYPE_MISMATCH"],
    ["text that is none", "a.txt", Buffer.from([65, 0, 66]), "TYPE_MISMATCH"],
    ["an image that is none", "a.jpg", "this is no image", "TYPE_MISMATCH"],
    [
      "an image of which only the beginning is one",
      "a.jpg",
      Buffer.from("ffd8ffe000104a46494600010100", "hex"),
      "BROKEN_IMAGE",
    ],
    ["nothing", "a.txt", "", "EMPTY"],
    ["a name with a path", "../a.txt", "x", "BAD_NAME"],
    ["a name with a backslash", "..\\a.txt", "x", "BAD_NAME"],
    ["a name that reads backwards", "\u202etxt.pdf.txt", "x", "BAD_NAME"],
    ["a name without a type", "README", "x", "TYPE_NOT_ALLOWED"],
  ])("%s", async (_, name, bytes, reason) => {
    const { status, headers, body } = await send(name, bytes);
    expect([status, headers.get("cache-control")]).toEqual([422, "no-store"]);
    expect(body.errors).toMatchObject([{ extensions: { code: "FILE_REFUSED", reason } }]);
  });

  it("an image that breaks off in the middle", async () => {
    const whole = await picture(400, 300).jpeg().toBuffer();
    const { status, body } = await send("a.jpg", whole.subarray(0, whole.length / 2));
    expect([status, body.errors[0].extensions.reason]).toEqual([422, "BROKEN_IMAGE"]);
  });

  it("a decompression bomb, without unpacking it", async () => {
    // 64 million pixels of one colour, 192 MB unpacked.
    const bomb = await sharp({ create: { width: 8_000, height: 8_000, channels: 3, background: "red" } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    const { status, body } = await send("a.png", bomb);
    expect([status, body.errors[0].extensions]).toEqual([422, { code: "FILE_REFUSED", reason: "TOO_MANY_PIXELS" }]);
  });

  it("60 MB, whether its length is declared or not", async () => {
    const bytes = Buffer.alloc(60 * 1024 * 1024, "x");
    const expected = { code: "LIMIT_EXCEEDED", limit: "attachmentBytes", maximum: 52_428_800 };
    const declared = await send("a.txt", bytes);
    expect([declared.status, declared.body.errors[0].extensions]).toEqual([413, expected]);
    async function* chunks() {
      for (let at = 0; at < 60; at++) yield Buffer.alloc(1024 * 1024, "x");
      yield Buffer.from("\r\n--b--\r\n");
    }
    async function* body() {
      yield Buffer.from('--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n');
      yield* chunks();
    }
    const streamed = await fetch(`${server.url}/attachments`, {
      method: "POST",
      headers: { authorization: author, "content-type": "multipart/form-data; boundary=b" },
      body: body() as unknown as ReadableStream,
      duplex: "half",
    } as RequestInit);
    const answer = (await streamed.json()) as { errors: { extensions: unknown }[] };
    expect([streamed.status, answer.errors[0]?.extensions]).toEqual([413, expected]);
  });

  it.each([
    ["nobody", undefined, 401, "UNAUTHENTICATED"],
    ["a token that is unknown", `Bearer ty_${"x".repeat(43)}`, 401, "UNAUTHENTICATED"],
  ])("of %s", async (_, authorization, status, code) => {
    const answer = await upload(server.url, "a.txt", "x", authorization);
    expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([status, code]);
  });

  const post = async (contentType: string, body: BodyInit) => {
    const headers = { authorization: author, "content-type": contentType };
    const response = await fetch(`${server.url}/attachments`, { method: "POST", headers, body });
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return [response.status, errors[0]?.extensions.code, errors[0]?.message];
  };

  it.each<[string, string, string | Buffer, number, string, string]>([
    ["another media type", "text/plain", "x", 415, "UNSUPPORTED_MEDIA_TYPE", "Send the file as multipart/form-data."],
    ["a form without a boundary", "multipart/form-data", "x", 400, "BAD_REQUEST", "The form names no boundary."],
    ["a form that is none", "multipart/form-data; boundary=b", "x", 400, "BAD_REQUEST", "The form is malformed."],
    [
      "a form without a file",
      "multipart/form-data; boundary=b",
      "--b--\r\n",
      400,
      "BAD_REQUEST",
      "A form holds one file.",
    ],
    [
      "a form that ends too early",
      "multipart/form-data; boundary=b",
      formBytes("a.txt", "abc", "b").subarray(0, -9),
      400,
      "BAD_REQUEST",
      "The form is malformed.",
    ],
    [
      "a control character in a name",
      "multipart/form-data; boundary=b",
      formBytes("a\u0001.txt", "abc", "b"),
      422,
      "FILE_REFUSED",
      "The name holds a slash, a control character or a mark of direction.",
    ],
  ])("%s", async (_, contentType, body, ...answer) => {
    expect(await post(contentType, body as BodyInit)).toEqual(answer);
  });

  it("two files in one form", async () => {
    const form = new FormData();
    form.append("file", new Blob(["one"]), "a.txt");
    form.append("file", new Blob(["two"]), "b.txt");
    const response = await fetch(`${server.url}/attachments`, {
      method: "POST",
      headers: { authorization: author },
      body: form,
    });
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ message: "A form holds one file." }] },
    ]);
  });

  it("another method", async () => {
    const response = await fetch(`${server.url}/attachments`, {
      method: "PUT",
      headers: { authorization: author },
      body: "x",
    });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "POST, OPTIONS"]);
  });

  it("one whose peer leaves in the middle", async () => {
    const socket = connect(server.port, "127.0.0.1");
    const body = formBytes("a.txt", Buffer.alloc(500_000, "x"));
    const head = `POST /attachments HTTP/1.1\r\nHost: x\r\nAuthorization: ${author}\r\nContent-Type: multipart/form-data; boundary=b0undary\r\nContent-Length: ${body.length}\r\n\r\n`;
    socket.write(head);
    socket.write(body.subarray(0, 300_000));
    await expect.poll(() => filesOf(world).filter((path) => path.startsWith("incoming/"))).toHaveLength(1);
    socket.destroy();
    await once(socket, "close");
  });
});

it("of a token without the scope is refused with FORBIDDEN", async () => {
  const { token } = await world.token("admin");
  const before = filesOf(world);
  const answer = await upload(server.url, "a.txt", "x", `Bearer ${token}`);
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
  expect(filesOf(world)).toEqual(before);
});

it("a preflight is answered", async () => {
  const response = await fetch(`${server.url}/attachments`, {
    method: "OPTIONS",
    headers: { origin: "https://a.example" },
  });
  expect([response.status, response.headers.get("access-control-allow-headers")]).toEqual([
    204,
    "Accept, Authorization, Content-Type, X-Request-Id",
  ]);
});

it("what a killed process left under way goes when files are next taken in", async () => {
  const { mkdirSync, utimesSync, writeFileSync } = await import("node:fs");
  mkdirSync(`${world.filesDir}/incoming`, { recursive: true });
  for (const name of ["old", "new"]) writeFileSync(`${world.filesDir}/incoming/${name}`, "half");
  const longAgo = Date.now() / 1000 - 3_700;
  utimesSync(`${world.filesDir}/incoming/old`, longAgo, longAgo);
  await new DirectoryStorage(world.filesDir).newTempPath();
  expect(filesOf(world).filter((path) => path.startsWith("incoming/"))).toEqual(["incoming/new"]);
});
