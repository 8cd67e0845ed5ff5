import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMetrics } from "../../../src/http/metrics.ts";
import { html } from "../../../src/http/portal/markup.ts";
import { type PageAnswer, pageRoute } from "../../../src/http/portal/page-route.ts";
import { createRequestListener } from "../../../src/http/request-listener.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { composePolling } from "../../support/compose-app.ts";
import { listenApp } from "../../support/listening-app.ts";
import { World } from "../../support/world.ts";

describe("the page at /", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    await world.publishAll([{ type: "REPORT", title: "年报" }, { title: "<公告>" }, {}]);
  });
  afterAll(() => world.close());

  async function read(path: string, { explorer = true } = {}) {
    const app = explorer ? world.app : await composePolling(world.db, world.clock, { explorer: false });
    const { url, close } = await listenApp({ app });
    const response = await fetch(url + path, { headers: { accept: "text/html,*/*;q=0.8" } });
    const text = await response.text();
    await close();
    if (!explorer) await app.close();
    return { response, text, $: load(text) };
  }

  it("counts what is public of each type, and shows the newest", async () => {
    const { $ } = await read("/");
    expect(
      $(".counts li")
        .map((_, item) => $(item).text())
        .get(),
    ).toEqual([...["1报告", "0政策文件", "0政策解读", "0意见征集", "0涉企政策通知", "2公告动态"]]);
    expect($("main").text()).toContain("<公告>");
  });

  it("leads for each channel to a query that the API answers", async () => {
    const { $ } = await read("/");
    const links = $('a[href^="/graphql?"]');
    expect(links.map((_, link) => $(link).attr("aria-label")).get()).toEqual([
      ...["门户网站", "小程序", "涉企平台", "政务公开查阅点", "微信公众号", "微博", "今日头条"].map(
        (name) => `${name}：查看结果`,
      ),
    ]);
    const answers = await Promise.all(links.map((_, link) => read($(link).attr("href") as string)).get());
    expect(answers.map(({ text }) => JSON.parse(text).data.contents.totalCount)).toEqual([3, 2, 0, 1, 0, 0, 0]);
  });

  it("leads to the explorer, which names the operation asked for, where it is served", async () => {
    const { $ } = await read("/");
    expect($('a[href="/explorer"]')).toHaveLength(1);
    const explorer = await read("/explorer?operation=wechat");
    expect(explorer.$("[aria-current]").text()).toBe("wechat");
    expect(JSON.parse(explorer.$("#initial").text()).query).toContain('contents(channel: "wechat", first: 5)');
    expect(explorer.response.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self'; /,
    );
    const scripts = explorer
      .$("script[src]")
      .map((_, script) => explorer.$(script).attr("src"))
      .get();
    const loaded = await Promise.all(scripts.map((address) => read(address)));
    expect(loaded.map(({ response }) => response.status)).toEqual([200, 200, 200, 200]);
    expect(loaded[0]?.response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  it("does not lead to the explorer in production, where it is not served", async () => {
    const { $ } = await read("/", { explorer: false });
    expect($('a[href^="/explorer"]')).toHaveLength(0);
    expect((await read("/explorer", { explorer: false })).response.status).toBe(404);
  });
});

describe("a page that cannot be made", () => {
  const serve = async (render: () => Promise<PageAnswer>) => {
    const route = pageRoute(render, { faultPage: (requestId) => html`<p>${requestId}</p>` });
    const handle = createRequestListener({ routes: { "/": route }, log: silentLog, metrics: createMetrics() });
    return await listenApp({ app: { handle } });
  };

  it.each([
    ["a fault of ours", new Error("geheim"), 500],
    ["a database that cannot be reached", Object.assign(new Error("geheim"), { code: "ECONNREFUSED" }), 503],
  ])("for %s names the request and nothing of the reason", async (_, fault, status) => {
    const { url, close } = await serve(() => Promise.reject(fault));
    const response = await fetch(url, { headers: { "x-request-id": "request-1234" } });
    await close();
    expect([response.status, await response.text()]).toEqual([status, "<p>request-1234</p>"]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});
