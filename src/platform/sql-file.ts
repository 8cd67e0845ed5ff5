import { readFileSync } from "node:fs";

/** The text of a `.sql` file beside the calling module: `readSql(import.meta.url, "sql/edition-cards.sql")`. Read once, at load. */
export function readSql(moduleUrl: string, path: string): string {
  return readFileSync(new URL(path, moduleUrl), "utf8");
}
