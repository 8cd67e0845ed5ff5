import type { Tx } from "../../platform/db/index.ts";
import type { Caller, CommandDeps, Outcome } from "../content/commands/command.ts";
import { createContents } from "../content/commands/create-contents.ts";
import { type Publication, publishEditions } from "../content/commands/publish-editions.ts";
import { reviseContents } from "../content/commands/revise-contents.ts";
import { type ContentDraft, type PreparedDraft, prepareDraft } from "../content/draft.ts";
import type { Refusal, RuleProblem } from "../content/index.ts";
import { checkEditions } from "../duplicate/index.ts";
import { draftOfRecord } from "./draft-of-record.ts";
import { type ExistingContent, loadExisting } from "./existing-drafts.ts";
import { type ChangedItem, changedItems, type Item, type ItemOutcome, outcomeOfUnchanged } from "./item.ts";
import { LinkedContents } from "./linked-contents.ts";
import { enrichDraft, updateDraft } from "./merge-drafts.ts";
import { noteLikeness, sortItems } from "./new-items.ts";
import type { FailureCode, ImportProblem, ImportRecord } from "./record.ts";
import type { RegistryNames } from "./registry-names.ts";
import type { OnDuplicates } from "./repeats.ts";
import { areOthers, type Telling } from "./same-text.ts";
import { findKnown, type KnownItem, writeSources } from "./sources.ts";

/** Thrown over a batch of which items are refused: what was made for them must go with them. */
export class RefusedItems extends Error {
  readonly outcomes: ReadonlyMap<Item, ItemOutcome>;

  constructor(outcomes: ReadonlyMap<Item, ItemOutcome>) {
    super("items of the batch are refused");
    this.outcomes = outcomes;
  }
}

/** What a batch needs beside its transaction. */
export interface BatchContext {
  deps: CommandDeps;
  caller: Caller;
  names: RegistryNames;
  onDuplicates: OnDuplicates;
}

/** The outcomes in the order of the items, and the organs that were made. */
export interface BatchResult {
  outcomes: ItemOutcome[];
  organs: string[];
}

/**
 * Brings records in, in one transaction: new ones are created, changed ones revised, further tellings of an item enrich it; all are
 * published by the commands that editors use. What is unchanged is left alone; what repeats something is not made (`onDuplicates`), and
 * makes nothing that only it names. No two items may share a key.
 * @throws RefusedItems when some are refused: the transaction must roll back, and the others may be brought in without them.
 */
export async function importBatch(tx: Tx, context: BatchContext, items: readonly Item[]): Promise<BatchResult> {
  // Two imports at once would both find an item new, or an organ.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('tongyuan.import'))`;
  await context.names.refresh(tx);
  const known = await findKnown(tx, items);
  const outcomes = known.map(outcomeOfUnchanged);
  const changed = changedItems(items, known);
  const { coming, repeating, judged } = await sortItems(tx, changed, context.onDuplicates);
  const at = context.deps.clock.now();
  const organs = await context.names.createMissing(
    tx,
    coming.map(({ record }) => record),
    at,
  );
  const existing = await loadExisting(
    tx,
    coming.flatMap((item) => item.known.contentId ?? []),
  );
  const steps: Step[] = await planItems(tx, coming, existing, context.names);
  refuse(items, steps);
  const revisedIds = await carryOut(tx, context, items, steps);
  await writeSources(tx, [...steps, ...repeating.filter(({ linkedAs }) => linkedAs)], at);
  await noteLikeness(tx, at, judged);
  await checkEditions(tx, at, revisedIds);
  for (const { index, outcome } of [...steps, ...repeating]) outcomes[index] = outcome;
  return { outcomes, organs };
}

/** @throws RefusedItems when some are refused. */
function refuse(items: readonly Item[], steps: readonly { index: number; outcome: ItemOutcome }[]): void {
  const refused = steps.filter(({ outcome }) => !("did" in outcome));
  if (refused.length === 0) return;
  throw new RefusedItems(new Map(refused.map(({ index, outcome }) => [items[index]!, outcome])));
}

/** What is to be done about an item. */
export interface Planned {
  outcome: ItemOutcome;
  /** What the content says with it; null: the item is refused. */
  merged: ContentDraft | null;
  /** What to write; null: nothing, because the item is refused or says nothing new. */
  draft: PreparedDraft | null;
  existing: ExistingContent | null;
}

interface Step extends ChangedItem, Planned {
  /** Filled in for a content that the batch makes. */
  contentId?: string;
}

/** Plans what to do about items, from what is here and what the registries name. */
export async function planItems(
  tx: Tx,
  items: readonly ChangedItem[],
  existing: ReadonlyMap<string, ExistingContent>,
  names: RegistryNames,
): Promise<(ChangedItem & Planned)[]> {
  const linked = await LinkedContents.find(
    tx,
    items.map(({ record }) => record),
  );
  return items.map((item) => {
    const planned = plan(item, existing, names, linked);
    const { outcome } = planned;
    if (!("did" in outcome)) return { ...item, ...planned };
    const told = { ...outcome, problems: organProblems(item.record, names), repeat: item.repeat };
    return { ...item, ...planned, outcome: told };
  });
}

function plan(
  { record, known, made }: ChangedItem,
  contents: ReadonlyMap<string, ExistingContent>,
  names: RegistryNames,
  linked: LinkedContents,
): Planned {
  const found = draftOfRecord(record, names.idsOf(record), linked.linksOf(record));
  const existing = (known.contentId && contents.get(known.contentId)) || null;
  if (existing && !existing.draft) return refused("command-refused", existing.refusal ?? "It is not public.", existing);
  if (existing?.draft && known.elsewhere && areOthers(tellingOf(existing.draft), tellingOf(found)))
    return refused("key-taken", keyTaken(known.elsewhere, existing.draft.title), existing);
  const depthOf = (columnId: string) => names.depthOf(columnId);
  const did = known.contentId === null ? "created" : known.ownDigest === null ? "enriched" : "revised";
  const merged = !existing?.draft
    ? found
    : did === "enriched"
      ? enrichDraft(existing.draft, found, depthOf)
      : known.elsewhere
        ? updateDraft(existing.draft, found, depthOf)
        : { ...found, type: existing.draft.type };
  const prepared = prepareDraft(merged, made?.body);
  if (!prepared.ok) {
    const faults = prepared.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
    return refused("details-wrong", faults.join("; "), existing);
  }
  if (prepared.value.digest === existing?.digest)
    return { outcome: { did: "unchanged" }, merged, draft: null, existing };
  return { outcome: { did }, merged, draft: prepared.value, existing };
}

function tellingOf({ title, bodyHtml }: ContentDraft): Telling {
  return { title, body: bodyHtml };
}

function keyTaken({ key, fileName }: NonNullable<KnownItem["elsewhere"]>, title: string): string {
  return `${key} is “${title}” in ${fileName}, whose title and text are others. Correct the address, or give these rows an origin of their own.`;
}

function organProblems(record: ImportRecord, names: RegistryNames): ImportProblem[] {
  return names.namesLeftOut(record).map((name) => ({
    code: "organ-without-place",
    field: "organs",
    message: `“${name}” does not say of which place it is, and none is known that it can be: it was left out.`,
  }));
}

function refused(code: FailureCode, reason: string, existing: ExistingContent | null): Planned {
  return { outcome: { code, reason }, merged: null, draft: null, existing };
}

/** @returns the editions that revise what was here. */
async function carryOut(
  tx: Tx,
  { deps, caller }: BatchContext,
  items: readonly Item[],
  steps: readonly Step[],
): Promise<string[]> {
  const written: { step: Step; publication: Publication }[] = [];
  const creations = steps.filter((step) => step.draft !== null && step.existing === null);
  const created = await createContents(
    tx,
    deps,
    caller,
    creations.map(({ draft }) => draft!),
    creations.map(({ made }) => made!),
  );
  for (const [position, { contentId, editionId, version }] of created.entries()) {
    const step = creations[position]!;
    step.contentId = contentId;
    written.push({ step, publication: { contentId, editionId, expectedVersion: version } });
  }
  const revisions = steps.filter((step) => step.draft !== null && step.existing !== null);
  const revised = await reviseContents(
    tx,
    deps,
    caller,
    revisions.map(({ draft, existing }) => ({
      contentId: existing!.contentId,
      expectedVersion: existing!.version,
      draft: draft!,
    })),
  );
  refuse(items, refusedSteps(revisions, revised, "revision"));
  for (const [position, outcome] of revised.entries()) {
    const step = revisions[position]!;
    const { contentId } = step.existing!;
    if (outcome.ok)
      written.push({
        step,
        publication: { contentId, editionId: outcome.editionId, expectedVersion: outcome.version },
      });
  }
  if (written.length === 0) return [];
  const published = await publishEditions(
    tx,
    deps,
    caller,
    written.map(({ publication }) => publication),
  );
  refuse(
    items,
    refusedSteps(
      written.map(({ step }) => step),
      published,
      "publication",
    ),
  );
  return revised.flatMap((outcome) => (outcome.ok ? [outcome.editionId] : []));
}

function refusedSteps(
  steps: readonly Step[],
  outcomes: readonly Outcome<object>[],
  what: string,
): { index: number; outcome: ItemOutcome }[] {
  return steps.flatMap(({ index }, position) => {
    const outcome = outcomes[position]!;
    return outcome.ok ? [] : [{ index, outcome: failureOf(outcome.refusal, what) }];
  });
}

/** What an item fails with whose command was refused. */
export function failureOf(refusal: Refusal, what: string): ItemOutcome {
  return refusal.code === "RULE"
    ? { code: "rule-broken", reason: reasonOf(refusal.problems) }
    : { code: "command-refused", reason: `The ${what} was refused: ${refusal.code}.` };
}

function reasonOf(problems: readonly RuleProblem[]): string {
  return problems.map(({ path = [], messageEn }) => `${path.join(".")}: ${messageEn}`).join(" ");
}
