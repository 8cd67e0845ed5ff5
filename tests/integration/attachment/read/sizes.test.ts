import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filesOf, picture, upload } from "../../../support/attachments.ts";
import { editorToken } from "../../../support/editor-token.ts";
import { listenFor, type TestListener } from "../../../support/http-listener.ts";
import { World } from "../../../support/world.ts";

let world: World;
let server: TestListener;
let author: string;
let photo: Published;
let sequence = 0;

beforeAll(async () => {
  world = await World.open();
  author = `Bearer ${(await editorToken(world, "author")).token}`;
  server = await listenFor(world.app.handle);
  photo = await publishImage("照片.jpg", await picture(800, 600).jpeg().toBuffer());
});
afterAll(async () => {
  await server.close();
  await world.close();
});

interface Published {
  hash: string;
  path: string;
  slug: string;
}

async function publishImage(name: string, bytes: Buffer): Promise<Published> {
  const { body } = await upload(server.url, name, bytes, author);
  const slug = `image-${++sequence}`;
  const cover = { role: "COVER" as const, name, url: null, sha256: body.sha256 as string, altText: "海报" };
  await world.publish({ slug, attachments: [cover] });
  return { hash: body.sha256, path: new URL(body.url).pathname, slug };
}

async function get({ path }: Published, width: number | string, accept = "*/*") {
  const response = await fetch(`${server.url}${path}?w=${width}`, { headers: { accept } });
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, bytes };
}

const sizesOf = ({ hash }: Published) => filesOf(world).filter((path) => path.includes(`${hash}.w`));

describe("a size of an image", () => {
  it.each([
    ["image/avif,image/webp,*/*", "avif", "heif"],
    ["image/webp", "webp", "webp"],
    ["*/*", "jpeg", "jpeg"],
  ])("for a peer that accepts %s is %s, made once and kept", async (accept, format, found) => {
    const first = await get(photo, 320, accept);
    expect([first.status, first.headers.get("content-type"), first.headers.get("vary")]).toEqual([
      200,
      `image/${format}`,
      "Accept",
    ]);
    expect(first.headers.get("etag")).toBe(`"${photo.hash}.w320.${format}"`);
    const { width, height, format: actual } = await sharp(first.bytes).metadata();
    expect({ width, height, actual }).toEqual({ width: 320, height: 240, actual: found });
    const kept = sizesOf(photo);
    expect(kept).toContain(`${photo.hash.slice(0, 2)}/${photo.hash.slice(2, 4)}/${photo.hash}.w320.${format}`);
    expect((await get(photo, 320, accept)).bytes.equals(first.bytes)).toBe(true);
    expect(sizesOf(photo)).toEqual(kept);
  });

  it("is never enlarged: a wider one is the image's own width, and the image itself in its own format", async () => {
    for (const width of [960, 1920]) {
      const own = await get(photo, width);
      expect([own.headers.get("etag"), own.headers.get("vary")]).toEqual([`"${photo.hash}"`, "Accept"]);
      const webp = await get(photo, width, "image/webp");
      expect([webp.headers.get("etag"), (await sharp(webp.bytes).metadata()).width]).toEqual([
        `"${photo.hash}.w800.webp"`,
        800,
      ]);
    }
  });

  it.each(["1", "321", "0", "-320", "320.0", "", "99999", "abc"])("of %j pixels is refused", async (width) => {
    const before = filesOf(world);
    const { status, bytes } = await get(photo, width);
    expect([status, JSON.parse(bytes.toString())]).toMatchObject([
      400,
      { errors: [{ message: "w is one of 320, 640, 960, 1280, 1920.", extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
    expect(filesOf(world)).toEqual(before);
  });

  it("is made once when many ask at once, and nothing is left under way", async () => {
    const image = await publishImage("a.png", await picture(1300, 200).png().toBuffer());
    const answers = await Promise.all(Array.from({ length: 12 }, () => get(image, 640, "image/webp")));
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes.length}`)).size).toBe(1);
    expect(sizesOf(image)).toHaveLength(1);
    expect(filesOf(world).filter((path) => path.startsWith("incoming/"))).toEqual([]);
  });

  it("still moves when the image does", async () => {
    const frames = await Promise.all(
      ["red", "green", "blue"].map((background) =>
        sharp({ create: { width: 400, height: 100, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    );
    const image = await publishImage(
      "a.gif",
      await sharp(frames, { join: { animated: true } })
        .gif({ loop: 0 })
        .toBuffer(),
    );
    for (const accept of ["image/webp", "image/avif"]) {
      const { bytes } = await get(image, 320, accept);
      const { pages, width, pageHeight } = await sharp(bytes, { animated: true }).metadata();
      expect({ pages, width, pageHeight }).toEqual({ pages: 3, width: 320, pageHeight: 80 });
    }
  });

  it("can be had in part", async () => {
    const { bytes } = await get(photo, 320);
    const response = await fetch(`${server.url}${photo.path}?w=320`, { headers: { range: "bytes=0-9" } });
    expect([response.status, Buffer.from(await response.arrayBuffer()).equals(bytes.subarray(0, 10))]).toEqual([
      206,
      true,
    ]);
  });

  it("of a file that is no image is refused", async () => {
    const { body } = await upload(server.url, "a.txt", "text", author);
    await world.publish({
      attachments: [{ role: "FILE", name: "a.txt", url: null, sha256: body.sha256, altText: null }],
    });
    const response = await fetch(`${server.url}${new URL(body.url).pathname}?w=320`);
    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: "BAD_USER_INPUT" } }] },
    ]);
  });
});

describe("the API", () => {
  const COVER =
    "query ($slug: String!) { content(slug: $slug) { ... on Announcement { cover { url altText mediaType width height sizes { width url } } attachments { url sha256 } } } }";

  it("gives the address of an image here, and of its sizes", async () => {
    const { content } = await world.read(COVER, { slug: photo.slug });
    const url = `https://api.kecheng.example${photo.path}`;
    expect(content.cover).toEqual({
      url,
      altText: "海报",
      mediaType: "image/jpeg",
      width: 800,
      height: 600,
      sizes: [
        { width: 320, url: `${url}?w=320` },
        { width: 640, url: `${url}?w=640` },
      ],
    });
  });

  it("gives the address where a file was found when its bytes are not here", async () => {
    const address = "https://www.kc.gov.cn/a.jpg";
    const file = { name: "a.jpg", url: address, sha256: null, altText: null };
    await world.publish({
      slug: "elsewhere",
      attachments: [
        { ...file, role: "COVER" },
        { ...file, role: "FILE" },
      ],
    });
    const { content } = await world.read(COVER, { slug: "elsewhere" });
    expect(content).toEqual({
      cover: { url: address, altText: null, mediaType: null, width: null, height: null, sizes: [] },
      attachments: [{ url: address, sha256: null }],
    });
  });
});
