import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessibilityFaults, inBrowser, launchBrowser, see } from "../support/browser.ts";
import { listenApp } from "../support/listening-app.ts";
import { World } from "../support/world.ts";

inBrowser("the pages for people", () => {
  let world: World;
  let browser: Browser;
  let url: string;
  let close: () => Promise<void>;
  beforeAll(async () => {
    [world, browser] = await Promise.all([World.open(), launchBrowser()]);
    await world.loadDemo();
    const { contentId } = await world.publish({ slug: "withdrawn" });
    await world.withdraw(contentId);
    await world.publish({
      slug: "wide",
      bodyHtml: `<table><tr>${"<td>一个很宽的表格</td>".repeat(30)}</tr></table><p>${"长".repeat(400)}${"a".repeat(400)}</p>`,
    });
    await world.app.refreshRegistries();
    ({ url, close } = await listenApp(world));
  });
  afterAll(async () => {
    await browser.close();
    await close();
    await world.close();
  });

  it.each([
    ["/", 200],
    ["/c/disclosure-report-2020", 200],
    ["/c/elderly-meal-service-measures", 200],
    ["/c/elderly-meal-service-expert-view", 200],
    ["/c/waste-sorting-consultation", 200],
    ["/c/industrial-upgrading-benefits", 200],
    ["/c/reservoir-rumour", 200],
    ["/c/wide", 200],
    ["/c/none", 404],
    ["/c/withdrawn", 410],
  ])("%s fits a phone and a screen, loads nothing from elsewhere, and axe finds nothing", async (path, status) => {
    for (const width of [360, 1280]) {
      const seen = await see(browser, url + path, width);
      expect(seen.status).toBe(status);
      expect(seen.complaints).toEqual([]);
      expect([...seen.hosts]).toEqual([new URL(url).host]);
      expect(await seen.page.evaluate("document.documentElement.scrollWidth")).toBe(width);
      expect(await accessibilityFaults(seen.page)).toEqual([]);
      await seen.page.close();
    }
  });

  it("lead from the first page to a content and back, by keyboard too", async () => {
    const { page } = await see(browser, url, 360);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("跳到正文");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url}/c/*`);
    const title = await page.locator("h1").textContent();
    expect(await page.locator("[aria-current=page]").textContent()).toBe(title);
    await page.getByRole("link", { name: "首页" }).click();
    expect(await page.locator("h1").textContent()).toBe("同源 Tongyuan");
    await page.close();
  });

  it("have a first page of at most 60 KB with its style", async () => {
    const sizes = await Promise.all(
      ["/", "/assets/portal.css"].map(async (path) => (await (await fetch(url + path)).arrayBuffer()).byteLength),
    );
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThan(60 * 1024);
  });

  it("have an explorer that opens the operation of a channel and runs it, all from here", async () => {
    const { page, complaints, hosts } = await see(browser, `${url}/explorer?operation=mini-program`, 1280);
    await page.getByRole("button", { name: /Execute query/ }).click();
    const result = page.locator(".result-window");
    await result.getByText("totalCount").waitFor();
    expect(await result.textContent()).toContain("关于荷花片区供水主管突发爆管的紧急通告");
    expect(await page.locator(".graphiql-query-editor").textContent()).toContain('channel: "mini-program"');
    expect([complaints, [...hosts]]).toEqual([[], [new URL(url).host]]);
    await page.close();
  });
});
