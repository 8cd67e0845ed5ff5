import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Sitemap } from "../../../src/domains/portal/sitemap.ts";
import { createMetrics } from "../../../src/http/metrics.ts";
import { sitemapRoute } from "../../../src/http/portal/sitemap-route.ts";
import { createRequestListener } from "../../../src/http/request-listener.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { listenApp } from "../../support/listening-app.ts";
import { type PublishedContent, World } from "../../support/world.ts";

const PORTAL = "https://www.kecheng.example/c/";
const API = "https://api.kecheng.example";

let world: World;
let contents: PublishedContent[];
beforeAll(async () => {
  world = await World.open();
  contents = await world.publishAll(Array.from({ length: 5 }, (_, index) => ({ slug: `item-${index}` })));
  await world.create({ slug: "draft" });
  const { contentId } = await world.publish({ slug: "gone" });
  await world.withdraw(contentId);
});
afterAll(() => world.close());

/** Serves a site map of so many addresses a file, over the world's database. */
async function serve(entriesAFile: number) {
  const source = new Sitemap(world.db.publicRead, (slug) => `${PORTAL}${slug}?a=1&b='<>"`, { entriesAFile });
  const routes = { "/sitemap.xml": sitemapRoute(source, API) };
  const handle = createRequestListener({ routes, log: silentLog, metrics: createMetrics() });
  return await listenApp({ app: { handle } });
}

async function read(url: string) {
  const response = await fetch(url);
  const text = await response.text();
  const $ = load(text, { xml: true });
  return {
    response,
    text,
    locations: $("loc")
      .map((_, item) => $(item).text())
      .get(),
    $,
  };
}

describe("the site map", () => {
  it("lists what is live on the portal with its last change, and nothing else", async () => {
    const { url, close } = await listenApp(world);
    const { response, locations, $ } = await read(`${url}/sitemap.xml`);
    await close();
    expect(response.headers.get("content-type")).toBe("application/xml; charset=utf-8");
    expect($("urlset").attr("xmlns")).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    expect(locations.sort()).toEqual([0, 1, 2, 3, 4].map((index) => `${PORTAL}item-${index}`));
    expect($("lastmod").first().text()).toBe("2026-03-01T01:00:02.000Z");
  });

  it("leaves out what is not live on a portal", async () => {
    const { contentId } = contents[4] as PublishedContent;
    const live = { contentId, account: { channel: { kind: "PORTAL" as const } }, state: "LIVE" as const };
    await world.db.prisma.placement.updateMany({ where: live, data: { state: "WITHDRAWN" } });
    const { url, close } = await listenApp(world);
    expect((await read(`${url}/sitemap.xml`)).locations).toHaveLength(4);
    await close();
    await world.db.prisma.placement.updateMany({ where: { ...live, state: "WITHDRAWN" }, data: { state: "LIVE" } });
  });

  it("is an index of files where one cannot hold all, and the files together hold each address once", async () => {
    const { url, close } = await serve(2);
    const index = await read(`${url}/sitemap.xml`);
    expect(index.$("sitemapindex > sitemap > lastmod")).toHaveLength(3);
    expect(index.locations).toEqual([1, 2, 3].map((page) => `${API}/sitemap.xml?page=${page}`));
    const files = await Promise.all([1, 2, 3].map((page) => read(`${url}/sitemap.xml?page=${page}`)));
    await close();
    expect(files.map(({ locations }) => locations.length)).toEqual([2, 2, 1]);
    expect(new Set(files.flatMap(({ locations }) => locations)).size).toBe(5);
  });

  it("escapes addresses", async () => {
    const { url, close } = await serve(50_000);
    const { text, locations } = await read(`${url}/sitemap.xml`);
    await close();
    expect(text).toMatch(/<loc>[^<]*\?a=1&amp;b=&#39;&lt;&gt;&quot;<\/loc>/);
    expect(locations[0]).toMatch(/\?a=1&b='<>"$/);
  });

  it.each(["4", "0", "-1", "1.5", "x", ""])("has no page %j", async (page) => {
    const { url, close } = await serve(2);
    const response = await fetch(`${url}/sitemap.xml?page=${page}`);
    await close();
    expect(response.status).toBe(404);
    expect((await response.json()).errors[0].extensions).toEqual({ code: "NOT_FOUND" });
  });

  it("is an empty file where nothing is live", async () => {
    const source = { files: async () => [], async *entries() {} };
    const routes = { "/sitemap.xml": sitemapRoute(source, API) };
    const handle = createRequestListener({ routes, log: silentLog, metrics: createMetrics() });
    const { url, close } = await listenApp({ app: { handle } });
    const { response, $ } = await read(`${url}/sitemap.xml`);
    await close();
    expect([response.status, $("urlset").length, $("url").length]).toEqual([200, 1, 0]);
  });

  it("reads a file in batches, so that none is whole in memory", async () => {
    const sitemap = new Sitemap(world.db.publicRead, (slug) => slug, { entriesAFile: 4, entriesABatch: 3 });
    const sizes: number[] = [];
    for await (const entries of sitemap.entries(1)) sizes.push(entries.length);
    expect(sizes).toEqual([3, 1]);
    expect(await sitemap.files()).toHaveLength(2);
  });
});
