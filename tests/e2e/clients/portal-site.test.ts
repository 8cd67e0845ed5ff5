import { existsSync, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { load } from "cheerio";
import { HtmlValidate } from "html-validate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inBrowser, launchBrowser, see } from "../../support/browser.ts";
import { type DemoServer, DOCUMENTED_URL, startDemoServer } from "../../support/demo-server.ts";
import { runClient } from "../../support/run-client.ts";
import { workDir } from "../../support/work-dir.ts";

describe("the portal's site", () => {
  const files = workDir();
  let server: DemoServer;
  let site: string;
  const build = () =>
    runClient("portal", ["--api", server.api, "--out", site, "--name", "柯城区门户", "--page-size", "5"]);
  const page = (path: string) => load(readFileSync(join(site, path), "utf8"));
  const pages = () => readdirSync(site, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));
  beforeAll(async () => {
    server = await startDemoServer();
    site = files.path("site");
    const { code, out, err } = await build();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toBe(
      `${pages().length} pages, ${readdirSync(join(site, "c")).length} of them contents: ${site}/index.html\n`,
    );
  });
  afterAll(() => server.close());

  it("holds a page for each content of the portal", async () => {
    const { contents } = await server.read(`{ contents(channel: "portal") { totalCount } }`);
    expect(readdirSync(join(site, "c")).length).toBe(contents.totalCount);
  });

  it("links nowhere that is not there", () => {
    const broken = pages().flatMap((path) =>
      page(path)("[href], [src]")
        .toArray()
        .map((element) => element.attribs.href ?? element.attribs.src ?? "")
        .filter((link) => !/^(https?|mailto|tel):/.test(link))
        .filter((link) => {
          const [file, anchor] = link.split("#");
          const target = file ? join(dirname(path), file) : path;
          return !existsSync(join(site, target)) || (anchor && page(target)(`#${anchor}`).length !== 1);
        })
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("is valid and accessible HTML", async () => {
    const validator = new HtmlValidate({
      extends: ["html-validate:recommended", "html-validate:a11y"],
      // The texts of contents are the API's; what is sanitised there may still lack a heading level or a scope.
      rules: {
        "no-trailing-whitespace": "off",
        "long-title": "off",
        "prefer-tbody": "off",
        "no-inline-style": "off",
        "prefer-native-element": "off",
      },
    });
    const faults = [];
    // Every page that lists, and every third of the contents' pages, of each type several: they are written by one template.
    for (const path of pages().filter((path, place) => !path.startsWith("c/") || place % 3 === 0)) {
      const { results } = await validator.validateFile(join(site, path));
      faults.push(
        ...results.flatMap(({ messages }) =>
          messages.map(({ ruleId, line, message }) => `${path}:${line} ${ruleId} ${message}`),
        ),
      );
    }
    expect(faults).toEqual([]);
  });

  it("numbers the pages of a column and leads from each to the next", () => {
    const first = page("columns/zwgk/zcjd/index.html");
    const words = /^共(\d+)条 (\d+)页$/.exec(first("nav[aria-label='页码'] p").text());
    const [total, last] = [Number(words?.[1]), Number(words?.[2])];
    expect(last).toBe(Math.ceil(total / 5));
    const titles: string[] = [];
    for (let number = 1; number <= last; number++) {
      const $ = page(`columns/zwgk/zcjd/${number === 1 ? "index" : number}.html`);
      expect($("[aria-current='page']").text()).toBe(String(number));
      titles.push(
        ...$("main > .cards > li > a")
          .toArray()
          .map((link) => $(link).text()),
      );
    }
    expect(titles.length).toBe(total);
    expect(existsSync(join(site, `columns/zwgk/zcjd/${last + 1}.html`))).toBe(false);
  });

  it("shows a content with its facts, its place, its page meta fields and what it belongs to", () => {
    const $ = page("c/elderly-meal-service-in-charts.html");
    expect($("h1").text()).toBe("一图读懂：柯城区老年助餐服务怎么补");
    expect($("title").text()).toBe("一图读懂：柯城区老年助餐服务怎么补_柯城区门户");
    expect($("meta[name='ArticleTitle']").attr("content")).toBe("一图读懂：柯城区老年助餐服务怎么补");
    expect($("link[rel='canonical']").attr("href")).toBe(`${DOCUMENTED_URL}/c/elderly-meal-service-in-charts`);
    expect(
      $(".trail a")
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(["首页", "政务公开", "政策解读", "图解"]);
    expect($("dt:contains('解读文件') + dd a").attr("href")).toBe("elderly-meal-service-measures.html");
    expect(
      $("#related + .cards a")
        .toArray()
        .map((link) => $(link).attr("href")),
    ).toContain("elderly-meal-service-measures.html");
  });

  it("shows the statutory tables of an annual report, cell by cell", () => {
    const $ = page("c/disclosure-report-2020.html");
    expect(
      $("h2")
        .toArray()
        .map((heading) => $(heading).text())
        .slice(0, 3),
    ).toEqual(["一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况"]);
    const table = $("caption:contains('收到和处理政府信息公开申请情况')").first().parent();
    expect(
      table
        .find("thead th")
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual([
      "项目",
      "自然人",
      "法人或其他组织：商业企业",
      "法人或其他组织：科研机构",
      "法人或其他组织：社会公益组织",
      "法人或其他组织：法律服务机构",
      "法人或其他组织：其他",
      "总计",
    ]);
    const received = table.find("tbody tr").first();
    expect(received.find("th").text()).toBe("一、本年新收政府信息公开申请数量");
    expect(
      received
        .find("td")
        .toArray()
        .map((cell) => $(cell).text()),
    ).toEqual(["27件", "3件", "0件", "0件", "2件", "0件", "32件"]);
  });

  it("shows what became of the opinions on a consultation", () => {
    const $ = page("c/waste-sorting-consultation.html");
    expect($("h2:contains('意见采纳情况') + p").text()).toContain("收到意见46条，采纳17条，部分采纳9条，未采纳20条");
    const outcomes = $("caption:contains('逐条反馈')").parent().find("tbody tr td:nth-child(3)").toArray();
    expect(new Set(outcomes.map((cell) => $(cell).text()))).toEqual(new Set(["采纳", "部分采纳", "未采纳"]));
  });

  it("shows the emergencies that still hold, and nothing else, at the top of the front page", () => {
    const $ = page("index.html");
    const links = $("#urgent + .cards > li > a")
      .toArray()
      .map((link) => $(link).attr("href"));
    expect(links.sort()).toEqual(["c/rainstorm-emergency.html", "c/water-main-burst.html"]);
  });

  inBrowser("the search", () => {
    it("asks the API from the reader's browser, and marks what matches", async () => {
      const browser = await launchBrowser();
      try {
        const { page: seen, complaints } = await see(browser, `file://${site}/search.html?q=老年助餐`, 1280);
        await seen.locator("#hits li").first().waitFor();
        expect(complaints).toEqual([]);
        expect(await seen.locator("#status").textContent()).toMatch(/^共\d+条，显示前\d+条$/);
        const links = await seen
          .locator("#hits a")
          .evaluateAll((found) => found.map((link) => link.getAttribute("href")));
        expect(links).toContain("c/elderly-meal-service-measures.html");
        expect(await seen.locator("#hits mark").first().textContent()).toBe("老年助餐");
      } finally {
        await browser.close();
      }
    });
  });

  it("has no page of a withdrawn content any more once it is written anew", async () => {
    expect(existsSync(join(site, "c/reservoir-rumour.html"))).toBe(true);
    await server.withdraw("reservoir-rumour", "情况已经变化");
    expect((await build()).code).toBe(0);
    expect(existsSync(join(site, "c/reservoir-rumour.html"))).toBe(false);
    expect(pages().filter((path) => page(path)("a[href*='reservoir-rumour']").length > 0)).toEqual([]);
  });

  it("does not replace a folder that it did not write", async () => {
    site = files.path("letters");
    mkdirSync(site);
    const letter = await files.write("letters/a.txt", "");
    const { code, err } = await build();
    expect(code).toBe(1);
    expect(err).toBe(`${site} holds other files: name a new folder, or one that this program has written before.\n`);
    expect(existsSync(letter)).toBe(true);
  });
});
