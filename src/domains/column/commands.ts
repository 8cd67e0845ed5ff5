import { type ColumnItemKind, insertRows, type Tx } from "../../platform/db/index.ts";
import type { Caller, CommandDeps } from "../content/index.ts";
import { MAX_COLUMN_ITEMS } from "./items.ts";

/** What a column is to pin or to recommend from now on, in this order; empty: nothing. */
export interface ColumnItems {
  readonly columnId: string;
  readonly kind: ColumnItemKind;
  /** At most MAX_COLUMN_ITEMS, each once. One that is not public yet is shown from when it is. */
  readonly contentIds: readonly string[];
}

/** Why the items of a column stayed as they were. */
export type ColumnItemsProblem = "UNKNOWN_COLUMN" | "UNKNOWN_CONTENT" | "REPEATED_CONTENT" | "TOO_MANY";

/**
 * Replaces what a column pins or recommends.
 * @returns null, or why nothing was changed
 */
export async function setColumnItems(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  { personId }: Caller,
  { columnId, kind, contentIds }: ColumnItems,
): Promise<ColumnItemsProblem | null> {
  if (contentIds.length > MAX_COLUMN_ITEMS) return "TOO_MANY";
  if (new Set(contentIds).size < contentIds.length) return "REPEATED_CONTENT";
  // Two editors at once take turns: their rows would otherwise claim the same places.
  const [column] = await tx.$queryRaw<object[]>`select id from "column" where id = ${columnId}::uuid for update`;
  if (!column) return "UNKNOWN_COLUMN";
  if ((await tx.content.count({ where: { id: { in: [...contentIds] } } })) < contentIds.length)
    return "UNKNOWN_CONTENT";

  const before = await tx.columnItem.findMany({ where: { columnId, kind }, orderBy: { position: "asc" } });
  await tx.columnItem.deleteMany({ where: { columnId, kind } });
  await insertRows(
    tx,
    "columnItem",
    contentIds.map((contentId, position) => ({ columnId, kind, position, contentId })),
  );
  const occurredAt = clock.now();
  // What remembers answers must learn of it.
  await tx.change.create({ data: { type: "registry.changed", occurredAt, payload: { columnId } } });
  await tx.auditEntry.create({
    data: {
      occurredAt,
      personId,
      command: "column.setItems",
      arguments: { columnId, kind, contentIds: [...contentIds] },
      before: before.map(({ contentId }) => contentId),
      after: [...contentIds],
    },
  });
  return null;
}
