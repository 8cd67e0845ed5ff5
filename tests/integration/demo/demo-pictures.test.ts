import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { publishDemo } from "../../../src/cli/publish-demo.ts";
import { filesOf } from "../../support/attachments.ts";
import { S3_KEYS, startFakeS3 } from "../../support/fake-s3.ts";
import { listenApp } from "../../support/listening-app.ts";
import { World } from "../../support/world.ts";

const COVERS = `query ($after: String) {
  contents(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes {
    slug cover { url altText width height mediaType } pageMeta { name content }
  } }
}`;

interface Shown {
  readonly slug: string;
  readonly cover: { url: string; altText: string; width: number; height: number; mediaType: string } | null;
  readonly pageMeta: { name: string; content: string }[];
}

describe("the demo's pictures", () => {
  let world: World;
  beforeEach(async () => {
    world = await World.open();
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await world.close();
  });

  async function readCovers() {
    const found: (Shown & { cover: NonNullable<Shown["cover"]> })[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { contents } = await world.read(COVERS, { after });
      found.push(...contents.nodes.filter(({ cover }: Shown) => cover));
      after = contents.pageInfo.endCursor;
      more = contents.pageInfo.hasNextPage;
    }
    return found;
  }

  it("are kept here, and are what their addresses, page metadata and pages answer", async () => {
    await world.loadDemo();
    const { url, close } = await listenApp(world);
    try {
      const shown = await readCovers();
      expect(shown).toHaveLength(10);
      for (const { slug, cover, pageMeta } of shown) {
        expect(pageMeta, slug).toContainEqual({ name: "Image", content: cover.url });
        const { pathname } = new URL(cover.url);
        const answer = await fetch(url + pathname);
        const bytes = Buffer.from(await answer.arrayBuffer());
        expect([answer.status, answer.headers.get("content-type"), cover.mediaType], slug).toEqual([
          200,
          "image/png",
          "image/png",
        ]);
        // Every PNG begins with its name; the width and the height are its first two numbers.
        expect(bytes.subarray(1, 4).toString()).toBe("PNG");
        expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([cover.width, cover.height]);
        const page = await (await fetch(`${url}/c/${slug}`)).text();
        expect(page).toContain(
          `<img src="${cover.url}" alt="${cover.altText}" width="${cover.width}" height="${cover.height}">`,
        );
      }
    } finally {
      await close();
    }
  });

  it("are kept in a bucket where one is set", async () => {
    const s3 = await startFakeS3();
    try {
      await publishDemo(world.db, bucketAt(s3.url));
      expect([...s3.objects.keys()].every((key) => /^files\/demo\/..\/..\/[0-9a-f]{64}$/.test(key))).toBe(true);
      expect(s3.objects.size).toBe(10);
      expect(filesOf(world)).toEqual([]);
    } finally {
      await s3.close();
    }
  });

  it.each([
    ["a directory that cannot be written", () => ({ directory: "/dev/null/files" })],
    ["a bucket that does not answer", () => bucketAt("http://127.0.0.1:1")],
  ])("are not kept in %s: the operator is told, and nothing is published", async (_, place) => {
    const before = await world.stored();
    const [fault] = await Promise.allSettled([publishDemo(world.db, place())]);
    expect(fault).toMatchObject({
      status: "rejected",
      reason: { name: "OperatorError", message: expect.stringContaining("set ATTACHMENTS_DIR to a place") },
    });
    expect(await world.stored()).toEqual(before);
  });

  function bucketAt(endpoint: string) {
    vi.stubEnv("AWS_ACCESS_KEY_ID", S3_KEYS.accessKeyId);
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", S3_KEYS.secretAccessKey);
    const incomingDir = `${world.filesDir}/incoming`;
    return { bucket: { bucket: "files", prefix: "demo", region: "cn-test-1", endpoint, incomingDir } };
  }
});
