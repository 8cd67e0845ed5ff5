import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DirectoryStorage } from "../../../../src/domains/attachment/directory-storage.ts";
import { filesOf, picture, sha256, upload } from "../../../support/attachments.ts";
import { editorToken } from "../../../support/editor-token.ts";
import { listenFor, type TestListener } from "../../../support/http-listener.ts";
import { World } from "../../../support/world.ts";

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

it("a preflight is answered", async () => {
  const response = await fetch(`${server.url}/attachments`, {
    method: "OPTIONS",
    headers: { origin: "https://a.example" },
  });
  expect([response.status, response.headers.get("access-control-allow-headers")]).toEqual([
    204,
    "Accept, Authorization, Content-Type, Tongyuan-Min-Cursor, X-Request-Id",
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
