import type { Sql } from "../../platform/db/index.ts";
import { Registry } from "../../platform/registry.ts";
import { Tree } from "../../platform/tree.ts";

/** A column (栏目): a node of one portal's site tree. */
export interface Column {
  readonly id: string;
  readonly channelId: string;
  readonly parentId: string | null;
  /** The keys from the root, joined by "/": unique within the channel. */
  readonly path: string;
  readonly name: string;
  readonly description: string | null;
  /** The ColumnType of the national page meta fields, such as 政策文件; null: not stated. */
  readonly columnType: string | null;
  readonly position: number;
  /** The ColumnKeywords of the national page meta fields; empty: none are stated. */
  readonly keywords: readonly string[];
}

/** All columns of all channels, in memory. */
export class Columns extends Tree<Column> {
  readonly #byPath: ReadonlyMap<string, Column>;
  readonly #places: ReadonlyMap<string, number>;

  constructor(rows: readonly Column[]) {
    super(rows);
    this.#byPath = new Map(rows.map((row) => [`${row.channelId} ${row.path}`, row]));
    this.#places = new Map(this.below(null).map(({ id }, place) => [id, place]));
  }

  /** The columns of these ids as the site trees show them, from the top down; ids that are not here are left out. */
  listInTreeOrder(ids: readonly string[]): Column[] {
    const placeOf = ({ id }: Column) => this.#places.get(id) ?? 0;
    return this.list(ids).sort((a, b) => placeOf(a) - placeOf(b));
  }

  /** The topmost columns of a channel, in their order. */
  roots(channelId: string): Column[] {
    return this.children(null).filter((column) => column.channelId === channelId);
  }

  findByPath(channelId: string, path: string): Column | null {
    return this.#byPath.get(`${channelId} ${path}`) ?? null;
  }
}

/** The registry of columns over public reads. */
export function columnRegistry(sql: Sql): Registry<Columns> {
  return new Registry(async () => new Columns(await sql.query<Column>(COLUMNS)));
}

const COLUMNS = `
  select id, channel_id as "channelId", parent_id as "parentId", path, name, description, column_type as "columnType", position, keywords
  from public_read."column" order by position, name`;
