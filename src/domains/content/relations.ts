import type { LinkKind } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { decodeRow, type EncodedRow, type PublicRow, ROW } from "./public-content.ts";

/** How many related contents are read ahead per content, kind and direction: the largest page, and whether there is more. */
export const RELATIONS_AHEAD = 101;

/** One end of a link, seen from the other. `outgoing`: the content that asks is the one that points. */
export interface RelationKind {
  readonly kind: LinkKind;
  readonly outgoing: boolean;
}

/** What one content is related to by one kind in one direction: the newest `RELATIONS_AHEAD`, and how many in all. */
export interface RelationGroup extends RelationKind {
  readonly total: number;
  readonly rows: readonly PublicRow[];
}

/** A row as the statement answers it: content, kind, outgoing, total of the group, related row. */
export type EncodedRelation = [string, LinkKind, boolean, number, EncodedRow];

/** The expression that answers the relations of contents; `contents` is an SQL expression of type uuid[]. */
export function relationsSql(contents: string): string {
  return RELATIONS.replaceAll("{contents}", contents);
}

const RELATIONS = readSql(import.meta.url, "sql/relations.sql")
  .replaceAll("{row}", ROW)
  .replaceAll("{limit}", String(RELATIONS_AHEAD));

/** Groups what `relationsSql` answered by content id. Contents without relations are missing. */
export function decodeRelations(relations: readonly EncodedRelation[]): Map<string, RelationGroup[]> {
  const byContent = new Map<string, (RelationGroup & { rows: PublicRow[] })[]>();
  for (const [contentId, kind, outgoing, total, row] of relations) {
    const groups = byContent.get(contentId) ?? [];
    byContent.set(contentId, groups);
    const group = groups.find((known) => known.kind === kind && known.outgoing === outgoing);
    if (group) group.rows.push(decodeRow(row));
    else groups.push({ kind, outgoing, total, rows: [decodeRow(row)] });
  }
  return byContent;
}

/** Names a kind and direction as related-page.sql expects it. */
export function relationName({ kind, outgoing }: RelationKind): string {
  return kind + (outgoing ? ">" : "<");
}
