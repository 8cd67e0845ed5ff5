import type { Tx } from "../../platform/db/index.ts";
import { newId } from "../../platform/ids.ts";
import { type ContentDraft, prepareDraft } from "../content/draft.ts";
import { judgeAbsolutely } from "../content/index.ts";
import { SketchIndex } from "../duplicate/index.ts";
import { type ExistingContent, loadExisting } from "./existing-drafts.ts";
import { type BatchContext, type BatchResult, failureOf, type Planned, planItems } from "./import-batch.ts";
import { type ChangedItem, changedItems, type Item, type ItemOutcome, outcomeOfUnchanged } from "./item.ts";
import { type RepeatingItem, sortItems } from "./new-items.ts";
import type { NewText } from "./repeats.ts";
import { keysOfRecord } from "./source-key.ts";
import { findKnown, type KnownItem } from "./sources.ts";

/** An item that a dry run has seen, as it would be here by now. */
interface Previewed {
  contentId: string;
  /** The content that it would be; null: it would be a source of one. */
  existing: ExistingContent | null;
  /** What each file said of it, as digests. */
  tellings: Map<string, string>;
}

/** What a dry run has seen. */
export class Previews {
  /** Items by each of their keys. */
  readonly items = new Map<string, Previewed>();
  /** The texts that it would have brought in. */
  readonly texts = new SketchIndex<NewText>();
  /** The ids of contents that it would have made. */
  readonly imagined = new Set<string>();

  find({ record }: Item): Previewed | undefined {
    return keysOfRecord(record)
      .map((key) => this.items.get(key))
      .find(Boolean);
  }

  remember({ record, fileName, digest }: ChangedItem | RepeatingItem, seen: Omit<Previewed, "tellings">): void {
    const tellings = this.find({ record, fileName })?.tellings ?? new Map<string, string>();
    tellings.set(fileName, digest);
    for (const key of keysOfRecord(record)) this.items.set(key, { ...seen, tellings });
  }
}

/**
 * What would become of items, without writing: as `importBatch` does it, what the run would have written so far taken from `previews`,
 * which is added to. The names of the context only pretend to make what is missing, for refused items too.
 */
export async function previewBatch(
  tx: Tx,
  { names, deps, caller, onDuplicates }: BatchContext,
  items: readonly Item[],
  previews: Previews,
): Promise<BatchResult> {
  await names.refresh(tx);
  const stored = await findKnown(tx, items);
  const known = items.map((item, index) => knownByNow(item, stored[index]!, previews));
  const outcomes = known.map(outcomeOfUnchanged);
  const changed = changedItems(items, known);
  const { coming, repeating, judged } = await sortItems(tx, changed, onDuplicates, previews.texts);
  const organs = await names.createMissing(
    null,
    coming.map(({ record }) => record),
    deps.clock.now(),
  );
  const existing = await loadExisting(
    tx,
    coming.flatMap((item) => item.known.contentId ?? []),
  );
  for (const item of coming) {
    const seen = previews.find(item)?.existing;
    if (seen && item.known.contentId !== null) existing.set(seen.contentId, seen);
  }
  const steps = (await planItems(tx, coming, existing, names)).map((step) => {
    // What publishing would refuse: an import is exempt from all other rules.
    const problems = step.draft ? judgeAbsolutely(step.draft, deps.rules, deps.clock.now()) : [];
    return problems.length > 0 ? { ...step, outcome: failureOf({ code: "RULE", problems }, "publication") } : step;
  });
  const refused = new Map(steps.flatMap(({ index, outcome }) => ("did" in outcome ? [] : [[index, outcome] as const])));
  if (refused.size > 0 && repeating.length > 0) {
    // What would stay out is repeated by nothing.
    const others = items.filter((_, index) => !refused.has(index));
    const rest = await previewBatch(tx, { names, deps, caller, onDuplicates }, others, previews);
    const all = items.map((item, index) => refused.get(index) ?? rest.outcomes[others.indexOf(item)]!);
    return { outcomes: all, organs: [...organs, ...rest.organs] };
  }
  for (const { item, isKept } of judged) if (isKept) previews.imagined.add(item.text.contentId);
  for (const step of steps) {
    outcomes[step.index] = withoutImagined(step.outcome, previews);
    const draft = step.merged ?? step.existing?.draft;
    if ("did" in step.outcome && draft) rememberContent(step, draft, previews);
  }
  for (const item of repeating) {
    outcomes[item.index] = withoutImagined(item.outcome, previews);
    if (item.linkedAs) previews.remember(item, { contentId: item.contentId!, existing: null });
  }
  // Copies: what was worked out of a text to compare it is not kept with it.
  for (const { item, isKept } of judged)
    if (isKept && "did" in outcomes[item.item.index]!) previews.texts.add({ ...item.text });
  return { outcomes, organs };
}

/** The id of a content that is only imagined names nothing. */
function withoutImagined(outcome: ItemOutcome, { imagined }: Previews): ItemOutcome {
  if (!("did" in outcome) || !outcome.repeat) return outcome;
  const { of } = outcome.repeat;
  if (of.contentId === null || !imagined.has(of.contentId)) return outcome;
  return { ...outcome, repeat: { ...outcome.repeat, of: { ...of, contentId: null } } };
}

function knownByNow(item: Item, stored: KnownItem, previews: Previews): KnownItem {
  const seen = previews.find(item);
  if (!seen) return stored;
  const other = [...seen.tellings.keys()].find((fileName) => fileName !== item.fileName);
  return {
    contentId: seen.contentId,
    ownDigest: seen.tellings.get(item.fileName) ?? stored.ownDigest,
    elsewhere: stored.elsewhere ?? (other === undefined ? null : { fileName: other, key: item.record.key }),
    isDown: stored.isDown,
    isSource: seen.existing === null,
  };
}

function rememberContent(step: ChangedItem & Planned, draft: ContentDraft, previews: Previews): void {
  const { known, made } = step;
  const contentId = known.contentId ?? made?.contentId ?? newId();
  const brief = { ...draft, bodyHtml: briefBody(draft.bodyHtml) };
  const prepared = prepareDraft(brief);
  const digest = prepared.ok ? prepared.value.digest : "";
  previews.remember(step, { contentId, existing: { contentId, draft: brief, refusal: null, digest, version: 0 } });
}

/** Enough of a body to tell whether another is fuller or another text: a dry run of many items must not hold them all. */
function briefBody(html: string | null): string | null {
  return (
    html &&
    `${html.replace(/<[^>]*>/g, "").slice(0, 500)}${html.match(/<(?:table|img|a|h\d|strong|b)[ >]/g)?.join("") ?? ""}`
  );
}
