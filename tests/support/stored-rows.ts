import type { Database } from "../../src/platform/db/index.ts";

/** Tables whose rows a command may write. */
const TABLES = ["content", "edition", "content_link", "placement", "change", "audit_entry"];

/** Every row that commands write, by table: equal before and after means that nothing changed. */
export async function storedRows({ owner }: Database): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const table of TABLES) {
    const rows = await owner.query<{ row: unknown }>(
      // Numbers are given to rows after commit, whatever a command did.
      `select to_jsonb(t) - 'seq' - 'hash' as row from ${table} t order by t::text`,
    );
    tables[table] = rows.map(({ row }) => row);
  }
  return tables;
}
