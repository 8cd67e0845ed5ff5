import type { Tx } from "../../platform/db/index.ts";
import { chooseIds } from "../content/commands/create-contents.ts";
import { bodyOf } from "../content/draft.ts";
import { CONTENT_TYPES } from "../content/index.ts";
import { noteFound, type SketchIndex, textOfUnwritten } from "../duplicate/index.ts";
import type { ChangedItem, ItemOutcome } from "./item.ts";
import { type JudgedItem, judgeNew, type NewItem, type NewText, type OnDuplicates } from "./repeats.ts";
import { type BroughtIn, UNKNOWN } from "./sources.ts";

/** A changed item that is no content yet, as it is judged. */
interface NewChange extends NewItem {
  readonly item: ChangedItem;
}

/** An item that repeats something and does not come in. */
export interface RepeatingItem extends BroughtIn {
  readonly index: number;
  readonly outcome: ItemOutcome;
}

/** The items of a batch that say something new. */
export interface SortedItems {
  /** Those that are contents, or become one. */
  readonly coming: readonly ChangedItem[];
  readonly repeating: readonly RepeatingItem[];
  readonly judged: readonly JudgedItem<NewChange>[];
}

/**
 * Parts the items that come in from those that only repeat what is here or what comes with them. A source that says something else now is judged
 * anew: as long as it is like a content it is a source, then it is a content of its own.
 * @param earlier what a dry run would have brought in so far.
 */
export async function sortItems(
  tx: Tx,
  changed: readonly ChangedItem[],
  onDuplicates: OnDuplicates,
  earlier?: SketchIndex<NewText>,
): Promise<SortedItems> {
  const judged = await judgeNew(tx, changed.flatMap(newChange), onDuplicates, earlier);
  const found = new Map(judged.map((one) => [one.item.item, one]));
  const coming: ChangedItem[] = [];
  const repeating: RepeatingItem[] = [];
  for (const item of changed) {
    const { repeat = null, isKept = true } = found.get(item) ?? {};
    const was = item.known.isSource ? item.known : undefined;
    if (isKept) coming.push({ ...item, was, known: was ? UNKNOWN : item.known, repeat: repeat ?? undefined });
    else if (repeat) {
      const isLinked = was !== undefined || onDuplicates === "link";
      const outcome = { did: isLinked ? ("linked" as const) : ("skipped" as const), repeat };
      repeating.push({
        ...item,
        was,
        outcome,
        contentId: repeat.of.contentId ?? undefined,
        linkedAs: isLinked ? repeat.verdict : null,
      });
    }
  }
  return { coming, repeating, judged };
}

/** Nothing where it is a content already, or where its details are wrong, which is told when it is planned. */
function newChange(item: ChangedItem): NewChange[] {
  const { record, known } = item;
  if (known.contentId !== null && !known.isSource) return [];
  const details = CONTENT_TYPES.get(record.type)?.parseDetails(record.details);
  if (!details?.ok) return [];
  const { title, type, at, publisher, originalPublishedAt, source } = record;
  item.made = { ...chooseIds(), body: bodyOf(record.bodyHtml) };
  const bodyText = item.made.body?.text ?? null;
  const compared = textOfUnwritten(item.made, { title, bodyText, details: details.value, originalPublishedAt });
  return [
    { item, record, text: { ...compared, title, type, publisher, url: source.url, at }, sourceOf: known.contentId },
  ];
}

/** Notes what the items that came in are like, and puts their texts into the likeness index: nobody has to check them again. */
export async function noteLikeness(tx: Tx, at: Date, judged: readonly JudgedItem<NewChange>[]): Promise<void> {
  const kept = judged.filter(({ isKept }) => isKept);
  await noteFound(
    tx,
    at,
    kept.map(({ item }) => item.text),
    new Map(kept.map(({ item, matches }) => [item.text.editionId, matches])),
  );
}
