import { createHash } from "node:crypto";
import type { ChosenIds } from "../content/commands/create-contents.ts";
import type { Body } from "../content/index.ts";
import type { FailureCode, ImportProblem, ImportRecord } from "./record.ts";
import type { Repeat } from "./repeats.ts";
import type { KnownItem } from "./sources.ts";

/** One record, and the file that it is from. */
export interface Item {
  record: ImportRecord;
  fileName: string;
}

/** What can become of an item. */
export type Fate = "created" | "revised" | "enriched" | "linked" | "skipped" | "unchanged";

/** What became of a record, what was noticed then, and what it repeats. */
export type ItemOutcome =
  | { did: Fate; problems?: readonly ImportProblem[]; repeat?: Repeat }
  | { code: FailureCode; reason: string };

/** An item that says something new. */
export interface ChangedItem extends Item {
  index: number;
  digest: string;
  known: KnownItem;
  /** What was known of it when it was a source, before it was judged anew. */
  was?: KnownItem;
  /** Of an item that is no content yet: the ids of the one that it becomes, and its body as it was compared. */
  made?: ChosenIds & { body: Body | null };
  /** What it repeats although it comes in. */
  repeat?: Repeat;
}

/** The items that say something else than their files said last; those that were taken down are left alone. */
export function changedItems(items: readonly Item[], known: readonly KnownItem[]): ChangedItem[] {
  const all = items.map((item, index) => ({ ...item, index, digest: digestOf(item.record), known: known[index]! }));
  return all.filter(({ digest, known: { ownDigest, isDown } }) => ownDigest !== digest && !isDown);
}

/** An item that was taken down is left alone whatever it says now, and somebody must hear that it still comes. */
export function outcomeOfUnchanged({ isDown }: KnownItem): ItemOutcome {
  if (!isDown) return { did: "unchanged" };
  const message = "It was taken down here and stays withdrawn: publish it again by hand if it shall be public.";
  return { did: "unchanged", problems: [{ code: "stays-withdrawn", field: "state", message }] };
}

/** Equal where a record says the same, wherever in its file it stands. */
function digestOf({ at: _, problems: __, ...said }: ImportRecord): string {
  return createHash("sha256").update(JSON.stringify(said)).digest("hex");
}
