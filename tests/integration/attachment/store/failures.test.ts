import { once } from "node:events";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createAuthenticate } from "../../../../src/domains/access/authenticate.ts";
import { attachmentUrls } from "../../../../src/domains/attachment/attachment-urls.ts";
import { DirectoryStorage } from "../../../../src/domains/attachment/directory-storage.ts";
import { type AttachmentStorage, storageError } from "../../../../src/domains/attachment/storage.ts";
import { createUploadRoute } from "../../../../src/http/attachments/upload.ts";
import { createMetrics } from "../../../../src/http/metrics.ts";
import { createRequestListener } from "../../../../src/http/request-listener.ts";
import { silentLog } from "../../../../src/platform/log.ts";
import { filesOf, formBytes, upload } from "../../../support/attachments.ts";
import { captureLog } from "../../../support/captured-log.ts";
import { editorToken } from "../../../support/editor-token.ts";
import { listenFor, type TestListener } from "../../../support/http-listener.ts";
import { World } from "../../../support/world.ts";

let world: World;
let author: string;
let server: TestListener;

beforeAll(async () => {
  world = await World.open();
  author = `Bearer ${(await editorToken(world, "author")).token}`;
});
afterEach(() => server.close());
afterAll(() => world.close());

async function serve(storage: AttachmentStorage, stallMs?: number) {
  const { db, clock } = world;
  const urls = attachmentUrls("https://api.kecheng.example");
  const authenticate = createAuthenticate({ db, clock, log: silentLog });
  const metrics = createMetrics();
  const route = createUploadRoute({ store: { db, clock, storage }, authenticate, urls, corsOrigins: "*", stallMs });
  const captured = captureLog();
  const routes = { "/attachments": route, "/metrics": metrics.route };
  server = await listenFor(createRequestListener({ routes, log: captured.log, metrics }));
  return captured;
}

/** Keeps nothing: the disk is full. */
class FullStorage extends DirectoryStorage {
  override keep(): Promise<void> {
    return Promise.reject(
      storageError(Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" })),
    );
  }
}

it("a full disk is told with STORAGE_FULL, the reason is in the log, and nothing is left", async () => {
  const { find } = await serve(new FullStorage(world.filesDir));
  const { status, body } = await upload(server.url, "a.txt", "x", author);
  expect([status, body.errors]).toEqual([
    507,
    [{ message: "There is no room for files at the moment.", extensions: { code: "STORAGE_FULL" } }],
  ]);
  expect(await find(({ msg }) => msg === "attachment was not stored")).toMatchObject({ err: { isFull: true } });
  expect([filesOf(world), await world.db.prisma.attachment.count()]).toEqual([[], 0]);
});

it("a directory that cannot be made is told with UNAVAILABLE, and nothing of where it is", async () => {
  const dir = mkdtempSync(join(tmpdir(), "tongyuan-no-dir-"));
  writeFileSync(join(dir, "file"), "");
  chmodSync(dir, 0o555);
  await serve(new DirectoryStorage(join(dir, "file", "attachments")));
  const { status, body } = await upload(server.url, "a.txt", "x", author);
  expect([status, body.errors[0].extensions.code]).toEqual([503, "UNAVAILABLE"]);
  expect(JSON.stringify(body)).not.toContain(dir);
  rmSync(dir, { recursive: true });
});

it("a peer that stops sending is answered with 408, and nothing is left", async () => {
  await serve(new DirectoryStorage(world.filesDir), 100);
  const body = formBytes("a.txt", Buffer.alloc(200_000, "x"));
  for (const sent of [0, 20, 100_000]) {
    const socket = connect(server.port, "127.0.0.1");
    socket.write(
      `POST /attachments HTTP/1.1\r\nHost: x\r\nAuthorization: ${author}\r\nContent-Type: multipart/form-data; boundary=b0undary\r\nContent-Length: ${body.length}\r\n\r\n`,
    );
    socket.write(body.subarray(0, sent));
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain('"code":"TIMEOUT"');
  }
  await expect.poll(() => filesOf(world)).toEqual([]);
});

it("a peer that is slow and does not stop is served", async () => {
  await serve(new DirectoryStorage(world.filesDir), 1_000);
  const body = formBytes("slow.txt", "slowly but surely");
  const socket = connect(server.port, "127.0.0.1");
  socket.write(
    `POST /attachments HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: ${author}\r\nContent-Type: multipart/form-data; boundary=b0undary\r\nContent-Length: ${body.length}\r\n\r\n`,
  );
  const answer = text(socket);
  for (const byte of body) {
    socket.write(Buffer.from([byte]));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await answer).toMatch(/^HTTP\/1\.1 201 /);
  if (!socket.closed) await once(socket, "close");
});

it("the metrics count what was stored, once", async () => {
  await serve(new DirectoryStorage(world.filesDir));
  for (const _ of [1, 2]) await upload(server.url, "m.txt", "counted", author);
  const metrics = await (await fetch(`${server.url}/metrics`)).text();
  expect(metrics).toContain("tongyuan_attachment_stored_bytes_total 7\n");
});
