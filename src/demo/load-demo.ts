import type { AttachmentStorage } from "../domains/attachment/storage.ts";
import { setColumnItems } from "../domains/column/commands.ts";
import type { Caller, CommandDeps, Outcome } from "../domains/content/commands/command.ts";
import { createContents } from "../domains/content/commands/create-contents.ts";
import { publishEditions } from "../domains/content/commands/publish-editions.ts";
import { reviseContents } from "../domains/content/commands/revise-contents.ts";
import type { Database, Tx } from "../platform/db/index.ts";
import { DEMO_COLUMN_ITEMS } from "./columns.ts";
import { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";
import { demoItems } from "./demo-items.ts";
import { prepareItem } from "./prepare-item.ts";
import { storeFiles } from "./store-files.ts";
import { idOf, type Names, writeRegistry } from "./write-registry.ts";

/** What publishing the demo content needs. */
export interface DemoDeps extends CommandDeps {
  readonly storage: AttachmentStorage;
}

/**
 * Publishes the demo content into a database that holds no content: organs, columns, accounts, and items of every type with the
 * files whose bytes are here.
 * @returns how many contents were published; 0: there was content already
 * @throws StorageError
 */
export async function loadDemo(db: Database, deps: DemoDeps, caller: Caller): Promise<number> {
  if ((await db.prisma.content.count()) > 0) return 0;
  const items = demoItems(new DemoCalendar(deps.clock.now()));
  // Before the transaction: the embedded database does one at a time, and storing a file is one of its own.
  const files = await storeFiles({ db, ...deps }, caller.personId, items);
  await db.transaction(async (tx) => {
    const names = { ...(await writeRegistry(tx, deps)), files };
    await publishItems(tx, deps, caller, items, names);
    await correctItems(tx, deps, caller, items, names);
    for (const { column, kind, slugs } of DEMO_COLUMN_ITEMS) {
      const contentIds = slugs.map((slug) => idOf(names.contents, slug));
      await setColumnItems(tx, deps, caller, { columnId: idOf(names.columns, column), kind, contentIds });
    }
  });
  return items.length;
}

/** What is pointed to comes first: batch after batch, each of the items that point to earlier ones only. */
async function publishItems(tx: Tx, deps: CommandDeps, caller: Caller, items: readonly DemoItem[], names: Names) {
  const now = deps.clock.now();
  let waiting = items;
  while (waiting.length > 0) {
    const batch = waiting.filter(({ links = [] }) =>
      links.every(({ to }) => typeof to !== "string" || names.contents.has(to)),
    );
    if (batch.length === 0)
      throw new Error(`demo items point to each other or to nothing: ${waiting.map(({ slug }) => slug).join(", ")}`);
    const drafts = batch.map((item) => prepareItem({ ...item, ...item.correction?.was }, names, now));
    const created = await createContents(tx, deps, caller, drafts);
    const publications = created.map(({ version, ...edition }) => ({ ...edition, expectedVersion: version }));
    requireOk(await publishEditions(tx, deps, caller, publications), (index) => batch[index]?.slug);
    for (const [index, { contentId }] of created.entries()) names.contents.set(batch[index]?.slug ?? "", contentId);
    waiting = waiting.filter((item) => !batch.includes(item));
  }
}

/** Gives the items that were corrected their second edition. */
async function correctItems(tx: Tx, deps: CommandDeps, caller: Caller, items: readonly DemoItem[], names: Names) {
  const drafts = new Map(
    items.flatMap((item) => {
      if (!item.correction) return [];
      const draft = prepareItem(item, names, deps.clock.now(), item.correction.note);
      return [[idOf(names.contents, item.slug), draft] as const];
    }),
  );
  const editions = await tx.edition.findMany({ where: { contentId: { in: [...drafts.keys()] } } });
  const revisions = editions.flatMap(({ contentId, version }) => {
    const draft = drafts.get(contentId);
    return draft ? [{ contentId, expectedVersion: version, draft }] : [];
  });
  const revised = await reviseContents(tx, deps, caller, revisions);
  const publications = revised.map((outcome, index) => {
    if (!outcome.ok) throw new Error(`a demo item cannot be corrected: ${outcome.refusal.code}`);
    const contentId = revisions[index]?.contentId ?? "";
    return { contentId, editionId: outcome.editionId, expectedVersion: outcome.version };
  });
  requireOk(await publishEditions(tx, deps, caller, publications), (index) => revisions[index]?.draft.title);
}

function requireOk(outcomes: readonly Outcome<object>[], nameOf: (index: number) => string | undefined): void {
  const refused = outcomes.flatMap((outcome, index) =>
    outcome.ok ? [] : [`${nameOf(index)}: ${JSON.stringify(outcome.refusal)}`],
  );
  if (refused.length > 0) throw new Error(`demo items are refused: ${refused.join("\n")}`);
}
