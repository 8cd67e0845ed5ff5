import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { createToken } from "../../src/domains/access/commands/create-token.ts";
import { account, call, everywhere, poster, useLedgerWorld, world } from "../integration/placement/ledger-world.ts";
import { accessibilityFaults, inBrowser, launchBrowser, see } from "../support/browser.ts";
import { globalId } from "../support/global-id.ts";
import { listenApp } from "../support/listening-app.ts";

const PHONE = 360;

inBrowser("the page of an account", () => {
  let browser: Browser;
  let url: string;
  let close: () => Promise<void>;
  let token: string;
  let page: Page;
  let complaints: readonly string[];

  useLedgerWorld();
  beforeAll(async () => {
    browser = await launchBrowser();
    ({ url, close } = await listenApp(world));
    token = await tokenFor("wx");
  });
  afterAll(async () => {
    await browser.close();
    await close();
  });
  beforeEach(async () => {
    await world.publish({
      slug: "notice",
      title: "关于2026年冬季供暖保障的公告",
      bodyHtml: "<p>自11月25日起<strong>集中供暖</strong>。</p>",
    });
    const { contentId } = await world.db.prisma.content
      .findUniqueOrThrow({ where: { slug: "notice" } })
      .then(({ id }) => ({ contentId: id }));
    await call("place", { content: globalId("ANNOUNCEMENT", contentId), account: "wx" }, everywhere);
    await world.app.refreshRegistries();
  });
  afterEach(() => page.context().clearCookies());

  async function tokenFor(key: string): Promise<string> {
    const made = await world.db.transaction((tx) =>
      createToken(
        tx,
        { clock: world.clock, actorId: world.editor.personId },
        {
          name: "手机",
          scopes: ["syndicate"],
          limits: { organs: [], accounts: [key] },
          personKey: "poster",
          expiresAt: null,
        },
      ),
    );
    return made?.token ?? "";
  }
  async function open(path: string): Promise<Page> {
    await page?.close();
    ({ page, complaints } = await see(browser, url + path, PHONE));
    return page;
  }
  const said = () => page.textContent("#said");
  const contentOf = async (slug: string) => (await world.db.prisma.content.findUniqueOrThrow({ where: { slug } })).id;
  const placementOf = async (slug: string) =>
    await world.db.prisma.placement.findFirstOrThrow({
      where: { contentId: await contentOf(slug), account: { key: "wx" } },
      include: { posts: { orderBy: { id: "asc" } }, duties: { orderBy: { id: "asc" } } },
    });

  it("asks for a token, refuses a wrong one, and lists what is to be done with a right one", async () => {
    await open("/post/wx");
    await page.fill("#token", "ty_wrong_wrong_wrong_wrong");
    await page.click("text=查看待办");
    await page.waitForSelector("#said.notice");
    expect(await said()).toBe("令牌无效、已过期或已被撤销，请重新输入。");
    await page.fill("#token", token);
    await page.click("text=查看待办");
    await page.waitForSelector("#to-do:not([hidden])");
    expect(await page.textContent("#to-do h2")).toBe("待发布（1）");
    expect(await page.textContent("summary strong")).toBe("关于2026年冬季供暖保障的公告");
  });

  it("takes the token from the address, which forgets it, and keeps it for this session", async () => {
    await open(`/post/wx#${token}`);
    await page.waitForSelector("#to-do:not([hidden])");
    expect(page.url()).toBe(`${url}/post/wx`);
    await page.reload();
    await page.waitForSelector("#to-do:not([hidden])");
    expect(complaints).toEqual([]);
  });

  it("shows the form of the channel to copy, with its formatting, and registers the address of what was posted", async () => {
    await open(`/post/wx#${token}`);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.click("summary");
    await page.click("text=复制正文");
    await page.waitForSelector("#said:text-is('已复制。')");
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const blobs = await Promise.all(["text/plain", "text/html"].map((type) => item!.getType(type)));
      return await Promise.all(blobs.map((blob) => blob.text()));
    });
    expect(copied[0]).toContain("自11月25日起集中供暖。");
    expect(copied[1]).toMatch(/<strong[^>]*>集中供暖<\/strong>/);
    await page.click("text=认领4小时");
    await page.waitForSelector("#said:text-is('已认领，4小时内由你办理。')");
    await page.click("summary");
    await page.fill("input[type=url]", "https://mp.weixin.qq.com/s/abc");
    await page.click("form >> text=已发布");
    await page.waitForSelector("#said:text-is('已登记发布。')");
    expect(await page.textContent("#to-do")).toContain("没有待办。");
    const { state, posts } = await placementOf("notice");
    expect([state, posts]).toMatchObject([
      "LIVE",
      [{ state: "PUBLISHED", way: "HAND", url: "https://mp.weixin.qq.com/s/abc" }],
    ]);
  });

  it("says what is wrong with an address, and nothing is registered", async () => {
    await open(`/post/wx#${token}`);
    await page.click("summary");
    await page.fill("input[type=url]", "ftp://example.cn/1");
    await page.click("form >> text=已发布");
    expect(await page.getAttribute("input[type=url]:invalid", "title")).toBe("以 http:// 或 https:// 开头");
    expect((await placementOf("notice")).posts).toEqual([]);
  });

  it("notes what the platform refused, and lists it to be tried again", async () => {
    await open(`/post/wx#${token}`);
    await page.click("summary");
    await page.fill("form:has-text('平台给出的原因') input", "标题含敏感词");
    await page.click("form >> text=发布失败");
    await page.waitForSelector("#said:text-is('已记下失败原因。')");
    expect(await page.textContent("#to-do h2")).toBe("发布失败（1）");
    expect(await placementOf("notice")).toMatchObject({ state: "FAILED", failure: "标题含敏感词" });
  });

  it("has corrections posted anew and withdrawals taken down, with who states it", async () => {
    const contentId = await contentOf("notice");
    const content = globalId("ANNOUNCEMENT", contentId);
    const posted = {
      content,
      account: "wx",
      edition: 1,
      state: "PUBLISHED",
      way: "HAND",
      address: "https://mp.example/1",
    };
    await call("reportPost", posted, poster);
    await world.correct(contentId, { title: "关于2026年冬季供暖保障的公告（更正）" });
    await world.app.refreshRegistries();
    await open(`/post/wx#${token}`);
    await page.waitForSelector("summary");
    expect(await page.textContent("#to-do h2")).toBe("待更新（1）");
    await page.click("summary");
    await page.waitForSelector("text=第2版");
    await page.fill("form:has-text('新推文地址') input", "https://mp.example/2");
    await page.click("form >> text=已删除重发");
    await page.waitForSelector("#said:text-is('已登记重发。')");
    expect(await placementOf("notice")).toMatchObject({
      state: "LIVE",
      posts: [{ state: "REMOVED" }, { state: "PUBLISHED", url: "https://mp.example/2" }],
      duties: [{ closing: "REPOSTED" }],
    });
    await world.withdraw(contentId);
    await world.app.refreshRegistries();
    await page.click("text=刷新");
    await page.waitForSelector("text=待撤下（1）");
    await page.click("summary");
    expect(await page.inputValue("form:has-text('已撤下') input")).toBe("poster");
    await page.click("form >> text=已撤下");
    await page.waitForSelector("#said:text-is('已办结。')");
    const { state, duties } = await placementOf("notice");
    expect([state, duties[1]]).toMatchObject([
      "WITHDRAWN",
      { kind: "TAKE_DOWN", closing: "TAKEN_DOWN", statedBy: "poster" },
    ]);
  });

  it("is refused to the token of another account", async () => {
    await account("other");
    await world.registryChanged();
    await open(`/post/other#${token}`);
    await page.waitForSelector("#said.notice");
    expect(await said()).toBe("这个令牌不能办理该账号的事项。");
    expect(await page.isVisible("#to-do")).toBe(false);
  });

  it("fits a phone, loads nothing from elsewhere, and axe finds nothing", async () => {
    await open(`/post/wx#${token}`);
    await page.click("summary");
    await page.waitForSelector("text=第1版");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(PHONE);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each(["/post/none", "/post/portal", "/post/", "/post/%E0%A4%A"])("%s is no page of an account", async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  });
});
