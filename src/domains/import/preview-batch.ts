import type { Tx } from "../../platform/db/index.ts";
import { newId } from "../../platform/ids.ts";
import { type ContentDraft, prepareDraft } from "../content/draft.ts";
import { judgeAbsolutely } from "../content/index.ts";
import { type ExistingContent, loadExisting } from "./existing-drafts.ts";
import {
  type BatchContext,
  type BatchResult,
  type ChangedItem,
  changedItems,
  failureOf,
  type Item,
  outcomeOfUnchanged,
  planItems,
} from "./import-batch.ts";
import { keysOfRecord } from "./source-key.ts";
import { findKnown, type KnownItem } from "./sources.ts";

/** An item that a dry run has seen, as it would be here by now. */
interface Previewed {
  existing: ExistingContent;
  /** What each file said of it, as digests. */
  tellings: Map<string, string>;
}

/** The items that a dry run has seen, by each of their keys. */
export type Previews = Map<string, Previewed>;

/**
 * What would become of items, without writing: as `importBatch` does it, what the run would have written so far taken from `previews`,
 * which is added to. The names of the context only pretend to make what is missing, for refused items too.
 */
export async function previewBatch(
  tx: Tx,
  { names, deps }: BatchContext,
  items: readonly Item[],
  previews: Previews,
): Promise<BatchResult> {
  await names.refresh(tx);
  const stored = await findKnown(tx, items);
  const known = items.map((item, index) => knownByNow(item, stored[index]!, previews));
  const outcomes = known.map(outcomeOfUnchanged);
  const changed = changedItems(items, known);
  const organs = await names.createMissing(
    null,
    changed.map(({ record }) => record),
    deps.clock.now(),
  );
  const existing = await loadExisting(
    tx,
    changed.flatMap((item) => item.known.contentId ?? []),
  );
  for (const item of changed) {
    const seen = previewedOf(item, previews);
    if (seen) existing.set(seen.existing.contentId, seen.existing);
  }
  for (const step of await planItems(tx, changed, existing, names)) {
    // What publishing would refuse: an import is exempt from all other rules.
    const problems = step.draft ? judgeAbsolutely(step.draft, deps.rules, deps.clock.now()) : [];
    const outcome = problems.length > 0 ? failureOf({ code: "RULE", problems }, "publication") : step.outcome;
    outcomes[step.index] = outcome;
    if ("did" in outcome) remember(step, step.merged ?? step.existing?.draft ?? null, previews);
  }
  return { outcomes, organs };
}

function previewedOf({ record }: Item, previews: Previews): Previewed | undefined {
  return keysOfRecord(record)
    .map((key) => previews.get(key))
    .find(Boolean);
}

function knownByNow(item: Item, stored: KnownItem, previews: Previews): KnownItem {
  const seen = previewedOf(item, previews);
  if (!seen) return stored;
  const other = [...seen.tellings.keys()].find((fileName) => fileName !== item.fileName);
  return {
    contentId: seen.existing.contentId,
    ownDigest: seen.tellings.get(item.fileName) ?? stored.ownDigest,
    elsewhere: stored.elsewhere ?? (other === undefined ? null : { fileName: other, key: item.record.key }),
    isDown: stored.isDown,
  };
}

function remember(
  { record, fileName, digest, known, existing }: ChangedItem & { existing: ExistingContent | null },
  draft: ContentDraft | null,
  previews: Previews,
): void {
  if (!draft) return;
  const seen = previewedOf({ record, fileName }, previews) ?? { existing: existing!, tellings: new Map() };
  const brief = { ...draft, bodyHtml: briefBody(draft.bodyHtml) };
  const prepared = prepareDraft(brief);
  seen.existing = {
    contentId: seen.existing?.contentId ?? known.contentId ?? newId(),
    draft: brief,
    refusal: null,
    digest: prepared.ok ? prepared.value.digest : "",
    version: 0,
  };
  seen.tellings.set(fileName, digest);
  for (const key of keysOfRecord(record)) previews.set(key, seen);
}

/** Enough of a body to tell whether another is fuller or another text: a dry run of many items must not hold them all. */
function briefBody(html: string | null): string | null {
  return (
    html &&
    `${html.replace(/<[^>]*>/g, "").slice(0, 500)}${html.match(/<(?:table|img|a|h\d|strong|b)[ >]/g)?.join("") ?? ""}`
  );
}
