import { describe, expect, it } from "vitest";
import { type PageArticle, type PageColumn, pageMeta, type Site } from "../../../src/domains/portal/page-meta.ts";

const SITE: Site = { name: "衢州市柯城区人民政府", domain: "www.kecheng.example", idCode: "3308020001" };
const ARTICLE: PageArticle = {
  title: "关于印发《柯城区公共租赁住房管理办法》的通知",
  summary: null,
  issuedAt: new Date("2020-12-31T16:05:00Z"),
  sourceName: null,
  publisherName: null,
  drafterNames: [],
  keywords: [],
  topicNames: [],
  imageUrl: null,
  url: "https://www.kecheng.example/c/a",
};
const COLUMN: PageColumn = { name: "政策文件", description: null, keywords: [], columnType: null };

function contentOf(name: string, fields: ReturnType<typeof pageMeta>): string | undefined {
  return fields.find((field) => field.name === name)?.content;
}

describe("the page meta fields", () => {
  it("are the fifteen of the national guide, in its order, when all is stated", () => {
    const path = [
      { ...COLUMN, name: "政务公开" },
      { name: "政策文件", description: "区政府文件", keywords: ["文件", "规章"], columnType: "政策文件" },
    ];
    const fields = pageMeta(SITE, path, {
      ...ARTICLE,
      summary: "明确公租房的申请条件。",
      sourceName: "区住建局",
      drafterNames: ["区住建局", "区财政局"],
      keywords: ["公租房", "住房保障"],
      imageUrl: "https://www.kecheng.example/cover.png",
    });
    expect(fields.map(({ name, content }) => [name, content])).toEqual([
      ["SiteName", "衢州市柯城区人民政府"],
      ["SiteDomain", "www.kecheng.example"],
      ["SiteIDCode", "3308020001"],
      ["ColumnName", "政策文件"],
      ["ColumnDescription", "区政府文件"],
      ["ColumnKeywords", "文件,规章"],
      ["ColumnType", "政策文件"],
      ["ArticleTitle", "关于印发《柯城区公共租赁住房管理办法》的通知"],
      ["PubDate", "2021-01-01 00:05"],
      ["ContentSource", "区住建局"],
      ["Keywords", "公租房,住房保障"],
      ["Author", "区住建局,区财政局"],
      ["Description", "明确公租房的申请条件。"],
      ["Image", "https://www.kecheng.example/cover.png"],
      ["Url", "https://www.kecheng.example/c/a"],
    ]);
  });

  it("without a column, a code and a picture leave those fields out", () => {
    expect(pageMeta({ ...SITE, idCode: null }, [], ARTICLE).map(({ name }) => name)).toEqual([
      ...["SiteName", "SiteDomain", "ArticleTitle", "PubDate", "ContentSource", "Description", "Url"],
    ]);
  });

  it.each<[string, string, Partial<PageArticle> & { path?: PageColumn[] }, string]>([
    ["ColumnType", "of the column above", { path: [{ ...COLUMN, columnType: "政策文件" }, COLUMN] }, "政策文件"],
    ["ColumnDescription", "from the column's name", { path: [COLUMN] }, "政策文件"],
    ["ColumnKeywords", "from the column's name", { path: [COLUMN] }, "政策文件"],
    ["ContentSource", "from the publisher", { publisherName: "区政府办" }, "区政府办"],
    ["ContentSource", "from the site", {}, "衢州市柯城区人民政府"],
    ["Author", "from the publisher", { publisherName: "区政府办" }, "区政府办"],
    ["Keywords", "from the topics", { topicNames: ["城乡建设"] }, "城乡建设"],
    ["Description", "from the title", {}, ARTICLE.title],
  ])("take %s %s where it is not stated", (name, _, { path = [], ...article }, content) => {
    expect(contentOf(name, pageMeta(SITE, path, { ...ARTICLE, ...article }))).toBe(content);
  });
});
