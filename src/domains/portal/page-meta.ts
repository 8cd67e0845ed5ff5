import { minuteAt } from "../../platform/day.ts";

/** The government site that the portal is, as its pages name it. */
export interface Site {
  /** SiteName: the name of the site. */
  readonly name: string;
  /** SiteDomain: the host of the portal's addresses. */
  readonly domain: string;
  /** SiteIDCode (政府网站标识码): ten characters that the registry of government sites gave; null: none is set. */
  readonly idCode: string | null;
}

/** What the fields say of the column that a page belongs to. */
export interface PageColumn {
  readonly name: string;
  readonly description: string | null;
  readonly keywords: readonly string[];
  readonly columnType: string | null;
}

/** What the fields say of a content. Lists may be empty. */
export interface PageArticle {
  readonly title: string;
  readonly summary: string | null;
  readonly issuedAt: Date;
  readonly sourceName: string | null;
  readonly publisherName: string | null;
  readonly drafterNames: readonly string[];
  readonly keywords: readonly string[];
  readonly topicNames: readonly string[];
  /** Absolute; null: no cover picture. */
  readonly imageUrl: string | null;
  readonly url: string;
}

/** One page meta field: the `name` and the `content` of a `<meta>`. */
export interface PageMetaField {
  readonly name: string;
  readonly content: string;
}

/**
 * The page meta fields of a content's page, in the order of the national guide (国办发〔2017〕47号, annex: 网站标签、栏目标签、内容页标签):
 * fifteen, less those for which nothing is stated. What the guide asks for and editors left out is taken from what is nearest: the
 * name of the column for its description and keywords, the topics for the keywords, the title for the description, the
 * publisher for source and author.
 * @param path the columns from the root to the page's own; empty: it stands in none
 */
export function pageMeta(site: Site, path: readonly PageColumn[], article: PageArticle): PageMetaField[] {
  const column = path.at(-1);
  const fields: [string, string | null | undefined][] = [
    ["SiteName", site.name],
    ["SiteDomain", site.domain],
    ["SiteIDCode", site.idCode],
    ["ColumnName", column?.name],
    ["ColumnDescription", column?.description ?? column?.name],
    ["ColumnKeywords", column && (joined(column.keywords) ?? column.name)],
    ["ColumnType", path.findLast(({ columnType }) => columnType !== null)?.columnType],
    ["ArticleTitle", article.title],
    ["PubDate", minuteAt(article.issuedAt)],
    ["ContentSource", article.sourceName ?? article.publisherName ?? site.name],
    ["Keywords", joined(article.keywords) ?? joined(article.topicNames)],
    ["Author", joined(article.drafterNames) ?? article.publisherName],
    ["Description", article.summary ?? article.title],
    ["Image", article.imageUrl],
    ["Url", article.url],
  ];
  return fields.flatMap(([name, content]) => (content ? [{ name, content }] : []));
}

function joined(words: readonly string[]): string | null {
  return words.length > 0 ? words.join(",") : null;
}
