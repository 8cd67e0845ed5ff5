import { describe, expect, test } from "vitest";
import { composeRecord } from "../../../src/domains/import/compose-record.ts";
import { pageMaterial } from "../../../src/domains/import/read-page.ts";
import type { ImportRecord } from "../../../src/domains/import/record.ts";
import { pageHtml, paragraphs } from "./page-html.ts";

const now = new Date("2026-06-01T12:00:00+08:00");
const source = { at: { file: "page.html", line: null }, origin: "crawl", id: "p1", url: null };
const read = (html: string) => composeRecord(pageMaterial(html, source), now);

function record(html: string): ImportRecord {
  const reading = read(html);
  if ("failure" in reading) throw new Error(reading.failure.reason);
  return reading.record;
}

test("lines that breaks part and cells of a table are read one by one", () => {
  const body = `<p>云农发〔2024〕5号<br>各镇人民政府：<br>为保障春耕，现就农机检修有关事项通知如下。</p>
<table><tr><td>依据</td><td>浙农发〔2020〕7号</td></tr></table><p>云溪区农业农村局<br>2024年3月4日</p>`;
  expect(record(pageHtml({ body }))).toMatchObject({
    type: "POLICY_DOCUMENT",
    issuers: ["云溪区农业农村局"],
    citedDocumentNumbers: ["浙农发〔2020〕7号"],
    details: { documentNumber: "云农发〔2024〕5号", writtenOn: "2024-03-04" },
  });
});

describe("the fields of a page", () => {
  test("title, source, date, address and columns come from its head and breadcrumbs", () => {
    expect(record(pageHtml({ body: paragraphs }))).toMatchObject({
      key: "//www.yunxi.example/zwgk/tzgg/art_1024.html",
      otherKeys: ["crawl#p1"],
      type: "ANNOUNCEMENT",
      title: "关于开展春耕农机检修服务的通知",
      publisher: "云溪区农业农村局",
      source: { name: "云溪区农业农村局", url: "http://www.yunxi.example/zwgk/tzgg/art_1024.html" },
      originalPublishedAt: new Date("2024-03-05T09:30:00+08:00"),
      columns: { site: "云溪区人民政府门户网站", names: ["政务公开", "通知公告"] },
      legacyUrls: ["http://www.yunxi.example/zwgk/tzgg/art_1024.html"],
      problems: [],
    });
  });

  test("keywords and description of the site are not the item's", () => {
    expect(record(pageHtml({ body: paragraphs }))).toMatchObject({ keywords: [], summary: null });
  });

  test("keywords and description of the item are kept", () => {
    const html = pageHtml({ body: paragraphs })
      .replace("云溪区人民政府门户网站,云溪区", "农机,春耕 农机")
      .replace(/content="云溪区人民政府门户网站由[^"]*"/, 'content="农机检修服务的时间和地点。"');
    expect(record(html)).toMatchObject({ keywords: ["农机", "春耕"], summary: "农机检修服务的时间和地点。" });
  });

  test("the number of a catalogue entry is the document's own, and the entry is metadata", () => {
    const catalogue = `<table><tr><td>索 引 号：</td><td>11330000000000001X/2024-00012</td><td>发布机构：</td><td>云溪区农业农村局</td></tr>
      <tr><td>成文日期：</td><td>2024年3月1日</td><td>文　号：</td><td>云农发[2024]8号</td></tr>
      <tr><td>主题分类：</td><td>农业、林业、水利\\农业</td><td>有效性：</td><td>有效</td></tr></table>`;
    expect(record(pageHtml({ catalogue, body: paragraphs }))).toMatchObject({
      type: "POLICY_DOCUMENT",
      publisher: "云溪区农业农村局",
      topics: [{ scheme: "SUBJECT", names: ["农业、林业、水利", "农业"] }],
      details: {
        documentNumber: "云农发〔2024〕8号",
        documentNumberMalformed: false,
        indexNumber: "11330000000000001X/2024-00012",
        genre: "通知",
        writtenOn: "2024-03-01",
        validity: "VALID",
      },
    });
  });

  test("an entry keeps its last day, and judges nothing by it", () => {
    const catalogue = `<ul><li>文 号：云农规〔2019〕2号</li><li>实施日期：2019年05月01日</li><li>失效日期：2024年04月30日</li><li>统一编号：YX0120190002</li></ul>`;
    expect(record(pageHtml({ catalogue, body: paragraphs })).details).toMatchObject({
      kind: "NORMATIVE",
      effectiveOn: "2019-05-01",
      expiresOn: "2024-04-30",
      validity: "VALID",
      registrationNumber: "YX0120190002",
    });
  });

  test("the index number of a copy on another organ's site is left out and said so", () => {
    const catalogue = `<table><tr><td>索引号：</td><td>11330000000000009Y/2024-00077</td><td>发布机构：</td><td>北关街道办事处</td></tr></table>`;
    const body = `<p>云政发〔2024〕3号</p>${paragraphs}<p>云溪区人民政府</p><p>2024年3月1日</p>`;
    const copy = record(pageHtml({ catalogue, body }));
    expect(copy).toMatchObject({
      publisher: "北关街道办事处",
      issuers: ["云溪区人民政府"],
      details: { documentNumber: "云政发〔2024〕3号", indexNumber: null },
    });
    expect(copy.problems.map(({ code }) => code)).toEqual(["index-number-of-copy", "reprint"]);
  });

  test("（转载） marks a reprint and is not part of the title", () => {
    const html = pageHtml({ body: paragraphs }).replace('ArticleTitle" content="', 'ArticleTitle" content="（转载）');
    const reprint = record(html);
    expect(reprint.title).toBe("关于开展春耕农机检修服务的通知");
    expect(reprint.problems.map(({ code }) => code)).toEqual(["reprint"]);
  });
});

describe("the body of a page", () => {
  test("is found among navigation, without what templates put around it", () => {
    expect(record(pageHtml({ body: paragraphs })).bodyHtml).toBe(
      "<p>各镇人民政府、街道办事处：</p>\n<p>为保障春耕生产，现就开展农机检修服务有关事项通知如下。</p>\n<p>一、检修时间为三月上旬至四月底，具体安排由各镇确定。</p>",
    );
  });

  test("is found in a container that nobody knows", () => {
    const html = pageHtml({ body: paragraphs }).replace('class="article-content" id="zoom"', 'class="x7"');
    expect(record(html).bodyHtml).toContain("<p>各镇人民政府、街道办事处：</p>");
    expect(record(html).bodyHtml).not.toContain("互动交流");
  });

  test("is found whole when it stands in sections of their own", () => {
    const sections = paragraphs
      .replaceAll("<p>", "<section><section><p>")
      .replaceAll("</p>", "</p></section></section>");
    expect(record(pageHtml({ body: sections })).bodyHtml).toBe(record(pageHtml({ body: paragraphs })).bodyHtml);
  });

  test("does not repeat the title, whole or in broken lines", () => {
    const body = `<p>关于开展春耕农机检修服务的通知</p><p>关于开展春耕农机</p><p>检修服务的通知</p>${paragraphs}`;
    expect(record(pageHtml({ body })).bodyHtml).toBe(record(pageHtml({ body: paragraphs })).bodyHtml);
  });

  test("keeps tables and pictures, and lists files with absolute addresses", () => {
    const body = `${paragraphs}<table><tr><td>镇</td><td>时间</td></tr></table><p><img src="/img/plan.png" alt="安排图"></p><p>附件：<a href="../file/list.docx" title="检修点名单.docx">检修点名单</a></p>`;
    const found = record(pageHtml({ body, after: '<div class="xgfj"><a href="/file/form.pdf">申请表.pdf</a></div>' }));
    expect(found.bodyHtml).toContain("<table><tr><td>镇</td><td>时间</td></tr></table>");
    expect(found.attachments).toEqual([
      { role: "FILE", name: "检修点名单.docx", url: "http://www.yunxi.example/zwgk/file/list.docx", altText: null },
      { role: "FILE", name: "申请表.pdf", url: "http://www.yunxi.example/file/form.pdf", altText: null },
      { role: "IMAGE", name: "安排图", url: "http://www.yunxi.example/img/plan.png", altText: "安排图" },
    ]);
  });

  test("loses scripts and javascript: links", () => {
    const body = `${paragraphs}<script>track()</script><p onclick="x()">详情<a href="javascript:open()">点此</a>。</p>`;
    expect(record(pageHtml({ body })).bodyHtml).toMatch(/<p>详情点此。<\/p>$/);
  });

  test("may be one picture", () => {
    expect(record(pageHtml({ body: '<p><img src="poster.jpg" alt="海报"></p>' })).bodyHtml).toBe(
      '<p><img alt="海报" src="http://www.yunxi.example/zwgk/tzgg/poster.jpg"></p>',
    );
  });

  test.each([
    ["empty", "it is empty", ""],
    [
      "a list of links",
      "it holds navigation, links or a few words only",
      '<ul><li><a href="1.html">仲裁公告一</a>[2024-01-01]</li><li><a href="2.html">仲裁公告二</a>[2024-01-02]</li></ul>',
    ],
    [
      "a menu",
      "it holds navigation, links or a few words only",
      ["首页", "政务公开", "机构", "领导", "政策", "互动", "服务", "专题", "数据"]
        .map((word) => `<p>${word}</p>`)
        .join(""),
    ],
  ])("that is %s makes the page fail with the reason", (_, why, body) => {
    expect(read(pageHtml({ body }))).toMatchObject({
      failure: {
        at: { file: "page.html", line: null },
        code: "body-missing",
        reason: `No body found for “关于开展春耕农机检修服务的通知”: ${why}.`,
      },
    });
  });
});
