import type { ContentType, Sql } from "../../platform/db/index.ts";
import { fillSql, readSql } from "../../platform/sql-file.ts";
import { decodeRow, type EncodedRow, type PublicRow, ROW } from "./public-content.ts";
import { decodeRelations, type EncodedRelation, type Relations, relationsSql } from "./relations.ts";

/** A condition over `public_read.content c` and the query's joins; values go in through `param`, which answers `$n`. */
export type Condition = (param: (value: unknown) => string) => string;

/** The orders that a list of contents has. ISSUED: by issued at; ID: stable under every change, for copying a whole list. */
export type ContentOrder = "ISSUED_DESC" | "ISSUED_ASC" | "ID";

/** Which contents a list holds, and in which order. */
export interface ContentList {
  readonly types: readonly ContentType[] | null;
  /** Only what stands in these columns or below, by id. The list is read along the first. */
  readonly columnIds?: readonly string[];
  /** Joins that the conditions need, by `c.edition_id` or `c.id`: at most one row each per content. */
  readonly joins?: string;
  readonly conditions: readonly Condition[];
  readonly order: ContentOrder;
}

/** A position in an order: issued at in milliseconds (absent in the order ID), and the content's id. */
export type Position = readonly (string | number)[];

/** One page of a list, with what else to answer in the same statement. */
export interface PageQuery {
  readonly size: number;
  readonly direction: "forward" | "backward";
  /** The row that the page follows (or precedes, backward); null: from the start (or the end). */
  readonly position: Position | null;
  readonly total: boolean;
  readonly relations: boolean;
}

/** One page. `total` and `relations` are null where they were not asked for. */
export interface PageRows {
  readonly rows: readonly PublicRow[];
  /** Whether the list goes on beyond the page, in the direction of reading. */
  readonly more: boolean;
  /** How many the list holds, counted up to MAX_TOTAL + 1. */
  readonly total: number | null;
  readonly relations: Map<string, Relations> | null;
}

/** Lists are counted exactly up to here. */
export const MAX_TOTAL = 100_000;

const PAGE = readSql(import.meta.url, "sql/contents-page.sql");
const TOTAL = readSql(import.meta.url, "sql/contents-total.sql");
const CURSORS = readSql(import.meta.url, "sql/page-cursors.sql");

/** What the positions in an order are made of, for cursors. */
export function positionParts(order: ContentOrder): readonly ("id" | "moment")[] {
  return order === "ID" ? ["id"] : ["moment", "id"];
}

/** The position of a row in an order. */
export function positionOf(row: PublicRow, order: ContentOrder): Position {
  return order === "ID" ? [row.id] : [row.issuedAt.getTime(), row.id];
}

/** One page of one list. */
export interface ListPage {
  readonly list: ContentList;
  readonly query: PageQuery;
}

/** Reads one page in one statement. */
export async function readPage(sql: Sql, list: ContentList, query: PageQuery): Promise<PageRows> {
  const [page] = await readPages(sql, [{ list, query }]);
  if (!page) throw new Error("contents-page.sql answered no row");
  return page;
}

/** Reads pages of several lists in one statement, and answers them in their order. */
export async function readPages(sql: Sql, pages: readonly ListPage[]): Promise<PageRows[]> {
  const params: unknown[] = [];
  const texts = pages.map((page) => pageStatement(page, params));
  const [only = ""] = texts;
  const text =
    texts.length === 1
      ? only
      : `select rows, total, relations from (${texts
          .map((page, index) => `select ${index} as n, p.* from (${page}) p`)
          .join(" union all ")}) pages order by n`;
  const answers = await sql.query<EncodedPage>(text, params);
  return pages.map(({ query }, index) => decodePage(answers[index] as EncodedPage, query));
}

/** A page as contents-page.sql answers it. */
interface EncodedPage {
  rows: EncodedRow[];
  total: number | null;
  relations: EncodedRelation[] | null;
}

function pageStatement({ list, query: page }: ListPage, params: unknown[]): string {
  const statement = new Statement(list, params);
  const backward = page.direction === "backward";
  return statement.fill(PAGE, {
    columns: "c.*",
    position: page.position ? `and ${statement.beyond(statement.ordered, page.position, backward)}` : "",
    order: orderBy("c", list.order, backward),
    pageOrder: orderBy(statement.ordered, list.order, backward),
    // As text: of a limit that it does not know, the planner thinks a tenth of the table.
    limit: String(page.size + 1),
    row: ROW,
    // With their types, so that pages which ask for them and pages which do not go into one statement.
    total: page.total ? statement.fill(TOTAL, { limit: String(MAX_TOTAL + 1) }) : "null::int",
    relations: page.relations ? relationsSql("array(select id from page)") : "null::json",
  });
}

function decodePage({ rows: encoded, total, relations }: EncodedPage, page: PageQuery): PageRows {
  const rows = encoded.slice(0, page.size).map(decodeRow);
  return {
    rows: page.direction === "backward" ? rows.reverse() : rows,
    more: encoded.length > page.size,
    total,
    relations: relations && decodeRelations(relations),
  };
}

/** Where the pages of a numbered list begin. */
export interface PageStarts {
  readonly current: number;
  readonly last: number;
  /** By page number, the position that the page follows; page 1 follows none. */
  readonly positions: ReadonlyMap<number, Position>;
}

/** Which pages to number. */
export interface PageStartsQuery {
  /** Items a page. */
  readonly size: number;
  /** How many pages on either side of the current one. */
  readonly reach: number;
  /** A position on the current page; null: the current page is the first. */
  readonly at: Position | null;
}

/** Where the first page, the last one and those around the current one begin; of a longer list, its first MAX_TOTAL items. */
export async function readPageStarts(sql: Sql, list: ContentList, page: PageStartsQuery): Promise<PageStarts> {
  const statement = new Statement(list);
  const byId = list.order === "ID";
  const text = statement.fill(CURSORS, {
    key: byId ? "c.id" : "c.id, c.issued_at",
    order: orderBy("c", list.order, false),
    limit: String(MAX_TOTAL),
    before: page.at ? statement.beyond("o", page.at, true) : "false",
    size: `${statement.param(page.size)}::int`,
    reach: `${statement.param(page.reach)}::int`,
    position: byId
      ? "json_build_array(o.id)"
      : "json_build_array((extract(epoch from o.issued_at) * 1000)::bigint, o.id)",
  });
  const rows = await sql.query<{ last: number; current: number; page: number | null; position: Position | null }>(
    text,
    statement.params,
  );
  const first = rows[0];
  if (!first) throw new Error("page-cursors.sql answered no row");
  const positions = new Map<number, Position>();
  for (const { page, position } of rows) if (page !== null && position !== null) positions.set(page, position);
  return { current: first.current, last: first.last, positions };
}

function orderBy(alias: string, order: ContentOrder, reversed: boolean): string {
  const direction = (order === "ISSUED_DESC") !== reversed ? "desc" : "asc";
  return order === "ID" ? `${alias}.id ${direction}` : `${alias}.issued_at ${direction}, ${alias}.id ${direction}`;
}

// Fills the named places of a .sql file. Everything that comes from a caller is a parameter, never text.
class Statement {
  readonly params: unknown[];
  /** The alias whose index has the list's order. */
  readonly ordered: "c" | "k";
  readonly #list: ContentList;
  readonly #joins: string;
  readonly #conditions: string;

  constructor(list: ContentList, params: unknown[] = []) {
    this.params = params;
    this.#list = list;
    const { columnIds = [] } = list;
    this.ordered = columnIds.length > 0 ? "k" : "c";
    this.#joins = columnIds
      .map((id, index) => {
        const alias = index === 0 ? "k" : `k${index}`;
        return `join public_read.column_content ${alias} on ${alias}.id = c.id and ${alias}.column_id = ${this.param(id)}::uuid`;
      })
      .concat(list.joins ?? [])
      .join(" ");
    const conditions = list.conditions.map((condition) => `(${condition(this.param)})`);
    if (list.types?.length === 1) conditions.unshift(`c.type = ${this.param(list.types[0])}::content_type`);
    else if (list.types) conditions.unshift(`c.type = any(${this.param(list.types)}::content_type[])`);
    this.#conditions = conditions.join(" and ") || "true";
  }

  readonly param = (value: unknown): string => `$${this.params.push(value)}`;

  /** The condition that a row of the alias comes after the position, or before it (backward). */
  beyond(alias: string, position: Position, backward: boolean): string {
    const sign = (this.#list.order === "ISSUED_DESC") !== backward ? "<" : ">";
    if (this.#list.order === "ID") return `${alias}.id ${sign} ${this.param(position[0])}::uuid`;
    const issuedAt = this.param(new Date(Number(position[0])).toISOString());
    return `(${alias}.issued_at, ${alias}.id) ${sign} (${issuedAt}::timestamptz, ${this.param(position[1])}::uuid)`;
  }

  fill(template: string, places: Record<string, string>): string {
    return fillSql(template, { joins: this.#joins, conditions: this.#conditions, ...places });
  }
}
