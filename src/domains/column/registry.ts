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
}

/** All columns of all channels, in memory. */
export class Columns extends Tree<Column> {
  readonly #byPath: ReadonlyMap<string, Column>;

  constructor(rows: readonly Column[]) {
    super(rows);
    this.#byPath = new Map(rows.map((row) => [`${row.channelId} ${row.path}`, row]));
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
  select id, channel_id as "channelId", parent_id as "parentId", path, name, description, column_type as "columnType", position
  from public_read."column" order by position, name`;
