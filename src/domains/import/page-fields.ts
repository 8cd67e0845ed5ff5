import type { CheerioAPI } from "cheerio";
import { singleLine } from "../content/index.ts";
import { type CatalogueEntry, emptyCatalogue, type Material } from "./material.ts";

/** The fields that a page of a government site carries in its head. Null: not stated. */
export interface PageFields {
  siteName: string | null;
  siteDomain: string | null;
  columnName: string | null;
  columnType: string | null;
  title: string | null;
  publishedAt: string | null;
  source: string | null;
  keywords: string[];
  summary: string | null;
  image: string | null;
  url: string | null;
}

/**
 * Reads the page meta fields. Keywords and descriptions of the site, which many templates put on every page, are not the item's.
 *
 * Source: 国办发〔2017〕47号 附件 (网页标签规范).
 */
export function readPageFields($: CheerioAPI): PageFields {
  const meta = new Map<string, string>();
  for (const element of $("meta[name]").toArray()) {
    const name = ($(element).attr("name") ?? "").toLowerCase();
    const content = singleLine($(element).attr("content") ?? "");
    if (content && !meta.has(name)) meta.set(name, content);
  }
  const field = (name: string) => meta.get(name) ?? null;
  const siteName = field("sitename");
  const url = field("url") ?? $("link[rel=canonical]").attr("href") ?? null;
  return {
    siteName,
    siteDomain: field("sitedomain"),
    columnName: field("columnname"),
    columnType: field("columntype"),
    title: field("articletitle"),
    publishedAt: field("pubdate"),
    source: field("contentsource"),
    keywords: ownKeywords(field("keywords"), siteName),
    summary: ownSummary(field("description"), siteName),
    image: field("image"),
    url: url && URL.canParse(url) ? url : null,
  };
}

function ownSummary(stated: string | null, siteName: string | null): string | null {
  return isOfSite(stated, siteName) || /网站/u.test(stated ?? "") ? null : stated;
}

function ownKeywords(stated: string | null, siteName: string | null): string[] {
  const keywords = (stated ?? "").split(/[,，;；、\s]+/u).filter(Boolean);
  return keywords.some((keyword) => isOfSite(keyword, siteName)) ? [] : [...new Set(keywords)];
}

function isOfSite(words: string | null, siteName: string | null): boolean {
  if (!words || !siteName) return false;
  const owner = siteName.replace(/(?:门户)?网站?$/u, "");
  return words.includes(owner) || (words.length >= 4 && owner.includes(words));
}

const CRUMBS =
  "[class*=crumb],[class*=curb],[class*=curmb],[class*=dqwz],[id*=dqwz],[class*=position],[class*=location],[class*=path],[class*=bread]";

/** The columns from the site's root down, from the line 当前位置：首页 > … Empty when there is none. */
export function readBreadcrumbs($: CheerioAPI): string[] {
  for (const element of $(CRUMBS).toArray()) {
    const line = singleLine($(element).text());
    const names = line.replace(/^.*?(?:位置|所在)[^首]*?[:：>]?\s*(?=首页)/u, "").split(/\s*(?:>>?|›|»|→|＞)\s*/u);
    if (names[0]?.trim() !== "首页" || line.length > 200) continue;
    const columns = names
      .slice(1)
      .map((name) => name.trim())
      .filter((name) => name && !/^正文$|^详情$/u.test(name));
    if (columns.length > 0) return columns;
  }
  return [];
}

/** The columns of a page: its breadcrumbs, ended by the column that the head names where they do not end in it. */
export function pageColumns(fields: PageFields, crumbs: readonly string[]): Material["columns"] {
  const site = fields.siteName;
  if (!site) return null;
  const last = fields.columnName;
  const names = last && crumbs.at(-1) !== last ? [...crumbs, last] : [...crumbs];
  return names.length > 0 ? { site, names, type: fields.columnType } : null;
}

const LABELS: [RegExp, keyof CatalogueEntry | "publishedAt"][] = [
  [/^索引号$/u, "indexNumber"],
  [/^(?:统一编号|统一登记号|登记号)$/u, "registrationNumber"],
  [/^(?:文号|发文字号|公文文号)$/u, "documentNumber"],
  [/^(?:发文机关|发布机关|发文单位|制发机关)$/u, "issuers"],
  [/^(?:发布机构|公开主体|信息来源机构)$/u, "publisher"],
  [/^(?:主题分类|分类|主题)$/u, "topic"],
  [/^(?:成文日期|生成日期|发文日期)$/u, "writtenOn"],
  [/^(?:实施日期|生效日期|施行日期)$/u, "effectiveOn"],
  [/^(?:失效日期|废止日期|有效期至)$/u, "expiresOn"],
  [/^(?:文件状态|有效性|时效性|文件时效)$/u, "status"],
  [/^(?:公开方式|公开属性)$/u, "disclosure"],
  [/^(?:发布日期|公开日期)$/u, "publishedAt"],
];

/** What the block with the index number states, and its date of publishing. */
export function readCatalogue($: CheerioAPI): { catalogue: CatalogueEntry; publishedAt: string | null } {
  const catalogue: CatalogueEntry = { ...emptyCatalogue };
  let publishedAt: string | null = null;
  for (const [label, value] of labelledValues($)) {
    const key = LABELS.find(([pattern]) => pattern.test(label))?.[1];
    if (!key || !value) continue;
    catalogue.isCatalogued = true;
    if (key === "publishedAt") publishedAt ??= value;
    else if (catalogue[key] === null) Object.assign(catalogue, { [key]: value });
  }
  return { catalogue, publishedAt };
}

/** Pairs such as 索引号：X, whether a cell and the next one, or one item of a list. */
function* labelledValues($: CheerioAPI): Generator<[string, string]> {
  for (const cell of $("tr > td, tr > th, dl > dt").toArray()) {
    const label = singleLine($(cell).text());
    if (label.length <= 12) yield [bareLabel(label), singleLine($(cell).next("td, th, dd").text())];
  }
  for (const item of $("li, tr > td, p, dd, span").toArray()) {
    const pair = /^([^：:]{2,10})[：:](.{1,120})$/u.exec(singleLine($(item).text()));
    if (pair) yield [bareLabel(pair[1]!), pair[2]!.trim()];
  }
}

function bareLabel(label: string): string {
  return label.replace(/[\s：:【】[\]]/gu, "");
}
