import type { ContentType, LinkKind } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { decodeRow, type EncodedRow, type PublicRow, ROW } from "./public-content.ts";

// The largest page of a list: its first page is always among what was read.
const RELATIONS_AHEAD = 100;

/** One end of a link, seen from the other. `outgoing`: the content that asks is the one that points. */
export interface RelationKind {
  readonly kind: LinkKind;
  readonly outgoing: boolean;
}

/** What one content is related to by one kind in one direction, of one type: the newest hundred, and how many in all. */
export interface RelationGroup extends RelationKind {
  readonly type: ContentType;
  readonly total: number;
  readonly rows: readonly PublicRow[];
}

/** Everything that one content is related to. */
export interface Relations {
  readonly groups: readonly RelationGroup[];
  /** How many contents that is, each counted once. */
  readonly total: number;
}

/** A row as the statement answers it: content, total of the content, kind, outgoing, total of the group, related row. */
export type EncodedRelation = [string, number, LinkKind, boolean, number, EncodedRow];

/** The expression that answers the relations of contents; `contents` is an SQL expression of type uuid[]. */
export function relationsSql(contents: string): string {
  return RELATIONS.replaceAll("{contents}", contents);
}

const RELATIONS = readSql(import.meta.url, "sql/relations.sql")
  .replaceAll("{row}", ROW)
  .replaceAll("{limit}", String(RELATIONS_AHEAD));

/** What a content without relations has. */
export const UNRELATED: Relations = { groups: [], total: 0 };

interface Gathered extends Relations {
  readonly groups: (RelationGroup & { rows: PublicRow[] })[];
}

/** Groups what `relationsSql` answered by content id. Contents without relations are missing. */
export function decodeRelations(relations: readonly EncodedRelation[]): Map<string, Relations> {
  const byContent = new Map<string, Gathered>();
  for (const [contentId, contentTotal, kind, outgoing, total, encoded] of relations) {
    const row = decodeRow(encoded);
    const gathered = byContent.get(contentId) ?? { groups: [], total: contentTotal };
    byContent.set(contentId, gathered);
    const group = gathered.groups.find(
      (known) => known.kind === kind && known.outgoing === outgoing && known.type === row.type,
    );
    if (group) group.rows.push(row);
    else gathered.groups.push({ kind, outgoing, type: row.type, total, rows: [row] });
  }
  return byContent;
}
