import { once } from "node:events";
import { connect } from "node:net";
import sharp from "sharp";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { filesOf, formBytes, picture, upload } from "../../../support/attachments.ts";
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
  await send("kept.txt", "what is here before");
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const send = (name: string, bytes: Uint8Array | string) => upload(server.url, name, bytes, author);

describe("an upload is refused and leaves nothing", () => {
  let before: unknown;
  const state = async () => ({
    rows: await world.db.prisma.attachment.findMany(),
    files: filesOf(world),
    stored: await world.stored(),
  });
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
  const { token } = await editorToken(world, "admin");
  const before = filesOf(world);
  const answer = await upload(server.url, "a.txt", "x", `Bearer ${token}`);
  expect([answer.status, answer.body.errors[0].extensions.code]).toEqual([403, "FORBIDDEN"]);
  expect(filesOf(world)).toEqual(before);
});
