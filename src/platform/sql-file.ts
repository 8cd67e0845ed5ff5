import { readFileSync } from "node:fs";

/** The text of a `.sql` file beside the calling module: `readSql(import.meta.url, "sql/edition-cards.sql")`. Read once, at load. */
export function readSql(moduleUrl: string, path: string): string {
  return readFileSync(new URL(path, moduleUrl), "utf8");
}

/** Fills the places `{name}` of a statement with SQL; a place that is not named stays. Never with what a caller sent: that is a parameter. */
export function fillSql(template: string, places: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}
