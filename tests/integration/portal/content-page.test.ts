import { load } from "cheerio";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ContentType } from "../../../src/platform/db/index.ts";
import { listenApp } from "../../support/listening-app.ts";
import { numbered, SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { World } from "../../support/world.ts";

const POLICY =
  "default-src 'none'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' https: http: data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

let world: World;
let url: string;
let close: () => Promise<void>;
beforeAll(async () => {
  world = await World.open();
  ({ url, close } = await listenApp(world));
});
afterAll(async () => {
  await close();
  await world.close();
});

async function get(path: string, init: RequestInit = {}) {
  const response = await fetch(url + path, { redirect: "manual", ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, $: load(text) };
}

describe("the page of a content", () => {
  it("is Chinese, names its canonical address, its columns, its facts and its neighbours, and runs nothing", async () => {
    await world.column("zwgk");
    const columnIds = [await world.column("zwgk/zcwj")];
    const publisherId = await world.organ("office", { name: "区政府办" });
    const issuerIds = [await world.organ("district", { name: "区政府" })];
    const days = { writtenOn: "2020-06-01", expiresOn: "2026-12-31" };
    await world.publish({ title: "旧文件", slug: "older", columnIds });
    await world.publish({
      title: "公租房管理办法",
      slug: "rules",
      type: "POLICY_DOCUMENT",
      bodyHtml: '<p style="text-align:center">第一条 为规范管理，制定本办法。</p>',
      columnIds,
      publisherId,
      issuerIds,
      details: { ...numbered("柯政办发〔2020〕12号"), validity: "VALID", ...days },
    });
    await world.publish({ title: "新文件", slug: "newer", columnIds });
    const { status, headers, $ } = await get("/c/rules");
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("content-security-policy")).toBe(POLICY);
    expect($("html").attr("lang")).toBe("zh-CN");
    expect($("title").text()).toBe("公租房管理办法 - 衢州市柯城区人民政府");
    expect($("link[rel=canonical]").attr("href")).toBe("https://www.kecheng.example/c/rules");
    expect($('meta[name="ArticleTitle"]').attr("content")).toBe("公租房管理办法");
    expect($('meta[name="SiteIDCode"]').attr("content")).toBe("3308020001");
    expect(
      $(".breadcrumbs li")
        .map((_, item) => $(item).text())
        .get(),
    ).toEqual([...["首页", "zwgk", "zwgk/zcwj", "公租房管理办法"]]);
    expect(
      $(".facts div")
        .map((_, fact) => $(fact).text())
        .get(),
    ).toEqual([
      ...["发文字号柯政办发〔2020〕12号", "成文日期2020-06-01", "有效期至2026-12-31", "有效性现行有效"],
      ...["发文机关区政府", "发布机构区政府办", "发布日期2026-03-01", "内容类型政策文件"],
    ]);
    expect($(".text").text().trim()).toBe("第一条 为规范管理，制定本办法。");
    expect(
      $(".adjacent p")
        .map((_, line) => $(line).text())
        .get(),
    ).toEqual(["上一篇：新文件", "下一篇：旧文件"]);
    expect($(".adjacent a").first().attr("href")).toBe("https://www.kecheng.example/c/newer");
    expect(
      $("script")
        .map((_, script) => $(script).attr("type"))
        .get(),
    ).toEqual(["application/ld+json"]);
    expect(JSON.parse($("script").text())).toMatchObject({ headline: "公租房管理办法", "@type": "Article" });
  });

  it.each(Object.keys(SAMPLE_DETAILS) as ContentType[])(
    "is there for a %s that says as little as it may",
    async (type) => {
      const slug = `least-${type.toLowerCase().replaceAll("_", "-")}`;
      await world.publish({ type, slug, title: `最少的${type}` });
      const { status, $ } = await get(`/c/${slug}`);
      expect([status, $("h1").text()]).toEqual([200, `最少的${type}`]);
      expect($("main").text()).not.toMatch(/null|undefined|\[object/);
    },
  );

  it("shows words as words wherever they come from", async () => {
    const title = `</title><script>alert("1")</script>&'`;
    await world.publish({
      title,
      slug: "hostile",
      summary: "<img src=x onerror=alert(1)>",
      keywords: ['"><b>'],
      source: { name: "<i>来源</i>", url: null },
    });
    const { text, $ } = await get("/c/hostile");
    expect($("h1").text()).toBe(title);
    expect($('meta[name="Keywords"]').attr("content")).toBe('"><b>');
    expect($(".summary").text()).toBe("<img src=x onerror=alert(1)>");
    expect($("main img, main b, main i, main script").length).toBe(0);
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(JSON.parse($("script").text()).headline).toBe(title);
  });

  it("says that a document is repealed, by what, and links both ways", async () => {
    const old = await world.publish({ title: "旧办法", slug: "old-rules", type: "POLICY_DOCUMENT" });
    const links = [{ kind: "REPEALS" as const, toContentId: old.contentId, toDocumentNumber: null }];
    await world.publish({ title: "新办法", slug: "new-rules", type: "POLICY_DOCUMENT", links });
    const repealed = await get("/c/old-rules");
    expect(repealed.$(".notice").text()).toBe("已废止。本文件废止，见《新办法》，不再作为办事依据。");
    expect(repealed.$(".notice a").attr("href")).toBe("https://www.kecheng.example/c/new-rules");
    expect(repealed.$(".related li a").text()).toBe("新办法");
    expect((await get("/c/new-rules")).$(".related li a").text()).toBe("旧办法");
  });

  it("says that a consultation's window has closed once it has", async () => {
    const details = { ...SAMPLE_DETAILS.CONSULTATION, closesAt: "2026-04-01T00:00:00+08:00" };
    await world.publish({ title: "征集", slug: "window", type: "CONSULTATION", details });
    expect((await get("/c/window")).$(".notice").text()).toBe("正在征集意见，2026-04-01 00:00截止。");
    world.clock.advance(40 * 86_400_000);
    expect((await get("/c/window")).$(".notice").text()).toBe("征集已结束。采纳情况尚未公布。");
  });

  it("shows an unfilled cell of a statutory table as unfilled, and a zero as a zero", async () => {
    const requests = { format: "FORMAT_2019", cells: { newReceived: { naturalPerson: 0 } }, footnotes: ["注：无"] };
    const details = {
      ...SAMPLE_DETAILS.REPORT,
      tables: { ...(SAMPLE_DETAILS.REPORT as { tables: object }).tables, requests },
    };
    await world.publish({ title: "年报", slug: "report", type: "REPORT", details });
    const { $ } = await get("/c/report");
    const row = $("tbody tr").filter(
      (_, item) => $(item).find("th[scope=row]").text() === "一、本年新收政府信息公开申请数量",
    );
    expect(
      row
        .find("td")
        .map((_, cell) => $(cell).text())
        .get()
        .slice(0, 2),
    ).toEqual(["0", "未填"]);
    expect($("caption").text()).toBe("收到和处理政府信息公开申请情况");
    expect($(".footnote").text()).toBe("注：无");
  });

  it("costs six statements from cold and three from warm", async () => {
    await world.restart();
    const counted = async () => {
      const before = world.db.publicRead.statementCount;
      await get("/c/rules");
      return world.db.publicRead.statementCount - before;
    };
    expect([await counted(), await counted()]).toEqual([6, 3]);
  });
});

describe("an address of a content that", () => {
  it("is a former one leads on for good", async () => {
    const { contentId } = await world.publish({ title: "改名", slug: "today" });
    await world.db.prisma.contentAddress.create({ data: { address: "before", contentId } });
    const { status, headers } = await get("/c/before");
    expect([status, headers.get("location")]).toEqual([301, "/c/today"]);
  });

  it("is one of an older site on the portal's host leads on for good, withdrawn or not", async () => {
    const { contentId } = await world.publish({ title: "旧址", slug: "moved" });
    const address = "//www.kecheng.example/art/2021/2/4/art_1.html?id=7";
    await world.db.prisma.contentAddress.create({ data: { address, contentId } });
    const lead = async (path: string) => {
      const { status, headers } = await get(path);
      return [status, headers.get("location")];
    };
    expect(await lead("/art/2021/2/4/art_1.html?id=7")).toEqual([301, "/c/moved"]);
    expect(await lead("/art/2021/2/4/art_1.html")).toEqual([404, null]);
    await world.withdraw(contentId);
    expect(await lead("/art/2021/2/4/art_1.html?id=7")).toEqual([301, "/c/moved"]);
    expect((await get("/c/moved")).status).toBe(410);
  });

  it.each(["/art/%zz", "/%00", "//", "/a b", "/@x:y/"])("is of no older site is NOT_FOUND: %s", async (path) => {
    const response = await fetch(url + path);
    expect([response.status, (await response.json()).errors[0].extensions.code]).toEqual([404, "NOT_FOUND"]);
  });

  it("was withdrawn says so, with the public reason and nothing of the text", async () => {
    const { contentId } = await world.publish({ title: "秘密标题", slug: "withdrawn", type: "INTERPRETATION" });
    await world.withdraw(contentId, "数据<有误>");
    const { status, text, $ } = await get("/c/withdrawn");
    expect(status).toBe(410);
    expect($("h1").text()).toBe("内容已撤下");
    expect($("main").text()).toContain("原因：数据<有误>");
    expect($("main").text()).toContain("这里原有的政策解读已于2026-");
    expect(text).not.toContain("秘密标题");
  });

  it.each(["/c/none", "/c/", "/c/%E4%B8%AD", "/c/%zz", "/c/none/", "/c/a%00b"])(
    "leads to nothing is 404: %s",
    async (path) => {
      const { status, headers, $ } = await get(path);
      expect([status, $("h1").text()]).toEqual([404, "没有找到这个页面"]);
      expect(headers.get("content-security-policy")).toBe(POLICY);
    },
  );

  it("holds a draft only is 404", async () => {
    await world.create({ title: "草稿", slug: "draft-only" });
    expect((await get("/c/draft-only")).status).toBe(404);
  });

  it("is written to is 405", async () => {
    const { status, headers } = await get("/c/today", { method: "POST", body: "x" });
    expect([status, headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("a page that is known", () => {
  it("is 304 until it changes", async () => {
    const { contentId } = await world.publish({ title: "第一版", slug: "known" });
    const first = await get("/c/known");
    const etag = first.headers.get("etag") as string;
    expect(first.headers.get("cache-control")).toBe("public, max-age=0, must-revalidate");
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, "*"]) {
      const { status, text, headers } = await get("/c/known", { headers: { "if-none-match": known } });
      expect([status, text, headers.get("etag")]).toEqual([304, "", etag]);
    }
    await world.correct(contentId, { title: "第二版", changeNote: "改正标题" });
    const second = await get("/c/known", { headers: { "if-none-match": etag } });
    expect([second.status, second.$("h1").text()]).toEqual([200, "第二版"]);
    expect(second.$(".notice").text()).toBe("更正说明：改正标题");
    await world.withdraw(contentId);
    expect((await get("/c/known", { headers: { "if-none-match": "*" } })).status).toBe(410);
  });

  it("answers HEAD with the headers of GET", async () => {
    const [head, got] = [await get("/c/today", { method: "HEAD" }), await get("/c/today")];
    expect([head.status, head.text, head.headers.get("etag")]).toEqual([200, "", got.headers.get("etag")]);
    expect(head.headers.get("content-length")).toBe(String(Buffer.byteLength(got.text)));
  });
});
