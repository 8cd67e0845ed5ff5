import { readdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { S3Storage } from "../../../../src/domains/attachment/s3-storage.ts";
import { picture, sha256, upload } from "../../../support/attachments.ts";
import { composePolling } from "../../../support/compose-app.ts";
import { editorToken } from "../../../support/editor-token.ts";
import { type FakeS3, S3_KEYS, startFakeS3 } from "../../../support/fake-s3.ts";
import { listenFor } from "../../../support/http-listener.ts";
import { World } from "../../../support/world.ts";

let s3: FakeS3;
let world: World;

beforeAll(async () => {
  s3 = await startFakeS3();
  world = await World.open();
});
afterEach(() => {
  s3.failWith(null);
  s3.requests.length = 0;
  vi.unstubAllEnvs();
});
afterAll(async () => {
  await s3.close();
  await world.close();
});

function openBucket(keys = S3_KEYS): S3Storage {
  vi.stubEnv("AWS_ACCESS_KEY_ID", keys.accessKeyId);
  vi.stubEnv("AWS_SECRET_ACCESS_KEY", keys.secretAccessKey);
  return new S3Storage({
    bucket: "files",
    prefix: "tongyuan",
    region: "cn-test-1",
    endpoint: s3.url,
    incomingDir: `${world.filesDir}/incoming`,
  });
}

async function keep(storage: S3Storage, key: string, text: string): Promise<string> {
  const path = await storage.newTempPath();
  writeFileSync(path, text);
  await storage.keep(path, key);
  return path;
}

it("keeps a file under its key below the prefix, and answers it whole and in part", async () => {
  const storage = openBucket();
  const path = await keep(storage, "ab/cd/abcd", "0123456789");
  expect(readdirSync(dirname(path))).toEqual([]);
  expect(s3.objects.get("files/tongyuan/ab/cd/abcd")?.toString()).toBe("0123456789");
  expect(await storage.findByteCount("ab/cd/abcd")).toBe(10);
  expect((await buffer(await storage.read("ab/cd/abcd"))).toString()).toBe("0123456789");
  expect((await buffer(await storage.read("ab/cd/abcd", { start: 2, end: 4 }))).toString()).toBe("234");
  expect(s3.requests).toEqual([
    "PUT files/tongyuan/ab/cd/abcd 200",
    "HEAD files/tongyuan/ab/cd/abcd 200",
    "GET files/tongyuan/ab/cd/abcd 200",
    "GET files/tongyuan/ab/cd/abcd 206",
  ]);
});

it("finds nothing under a key that was never kept, and cannot read it", async () => {
  const storage = openBucket();
  expect(await storage.findByteCount("no/no/no")).toBe(null);
  await expect(storage.read("no/no/no")).rejects.toMatchObject({ name: "StorageError", isFull: false });
});

it("fails with a StorageError for a wrong key and for a service that does not work", async () => {
  const wrong = openBucket({ ...S3_KEYS, secretAccessKey: "wrong" });
  await expect(keep(wrong, "ab/cd/wrong", "x")).rejects.toMatchObject({ name: "StorageError" });
  expect(s3.objects.has("files/tongyuan/ab/cd/wrong")).toBe(false);
  s3.failWith(503);
  await expect(keep(openBucket(), "ab/cd/down", "x")).rejects.toMatchObject({ name: "StorageError" });
});

it("serves uploads, downloads and sizes as a directory does", async () => {
  openBucket();
  const bucket = {
    bucket: "files",
    prefix: "",
    region: "cn-test-1",
    endpoint: s3.url,
    incomingDir: `${world.filesDir}/incoming`,
  };
  const app = await composePolling(world.db, world.clock, { attachments: { bucket } });
  const server = await listenFor(app.handle);
  const author = `Bearer ${(await editorToken(world, "author")).token}`;
  const { status, body } = await upload(server.url, "a.png", await picture(400, 300).png().toBuffer(), author);
  expect(status).toBe(201);
  await world.publish({
    attachments: [{ role: "COVER", name: "a.png", url: null, sha256: body.sha256, altText: "图" }],
  });
  const path = new URL(body.url).pathname;
  const bytes = Buffer.from(await (await fetch(server.url + path)).arrayBuffer());
  expect(sha256(bytes)).toBe(body.sha256);
  const part = await fetch(server.url + path, { headers: { range: "bytes=1-3" } });
  expect([part.status, await part.text()]).toEqual([206, "PNG"]);
  const size = await fetch(`${server.url}${path}?w=320`, { headers: { accept: "image/webp" } });
  expect([size.status, size.headers.get("content-type")]).toEqual([200, "image/webp"]);
  expect(s3.objects.has(`files/${body.sha256.slice(0, 2)}/${body.sha256.slice(2, 4)}/${body.sha256}.w320.webp`)).toBe(
    true,
  );
  s3.failWith(503);
  expect((await fetch(`${server.url}${path}?w=320`, { headers: { accept: "image/avif" } })).status).toBe(503);
  const refused = await upload(server.url, "b.txt", "x", author);
  expect([refused.status, refused.body.errors[0].extensions.code]).toEqual([503, "UNAVAILABLE"]);
  expect(await world.db.prisma.attachment.count()).toBe(1);
  await server.close();
  await app.close();
});
