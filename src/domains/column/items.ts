import DataLoader from "dataloader";
import type { ColumnItemKind, Sql } from "../../platform/db/index.ts";

/** How many contents a column has of one kind at most. */
export const MAX_COLUMN_ITEMS = 20;

/** Public reads of what editors put at the head of columns, for one request. */
export class ColumnItemReads {
  readonly #byColumn: DataLoader<string, readonly ColumnItem[]>;

  constructor(sql: Sql) {
    this.#byColumn = new DataLoader(async (columnIds) => {
      const items = await sql.query<ColumnItem>(ITEMS, [columnIds]);
      return columnIds.map((id) => items.filter(({ columnId }) => columnId === id));
    });
  }

  /** The ids of the public contents that a column pins or recommends, in their order; all columns in one statement. */
  async contentIds(columnId: string, kind: ColumnItemKind): Promise<string[]> {
    const items = await this.#byColumn.load(columnId);
    return items.filter((item) => item.kind === kind).map(({ contentId }) => contentId);
  }
}

interface ColumnItem {
  readonly columnId: string;
  readonly kind: ColumnItemKind;
  readonly contentId: string;
}

const ITEMS = `
  select column_id as "columnId", kind::text as kind, content_id as "contentId"
  from public_read.column_item where column_id = any($1::uuid[]) order by position`;
