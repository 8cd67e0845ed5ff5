import type { AttachmentStorage } from "../domains/attachment/storage.ts";
import { setColumnItems } from "../domains/column/commands.ts";
import type { Caller, CommandDeps, Outcome } from "../domains/content/commands/command.ts";
import { createContents } from "../domains/content/commands/create-contents.ts";
import { publishEditions } from "../domains/content/commands/publish-editions.ts";
import type { Database, Tx } from "../platform/db/index.ts";
import { DEMO_COLUMN_ITEMS } from "./columns.ts";
import { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";
import { demoItems } from "./demo-items.ts";
import { demoLives } from "./lives/index.ts";
import { type DemoLife, playLives, type Stage } from "./lives/life.ts";
import { createPeople } from "./lives/people.ts";
import { prepareItem } from "./prepare-item.ts";
import { recordActivity } from "./record-activity.ts";
import { storeFiles } from "./store-files.ts";
import { idOf, type Names, writeRegistry } from "./write-registry.ts";

/** What publishing the demo content needs. */
export interface DemoDeps extends CommandDeps {
  readonly storage: AttachmentStorage;
}

/**
 * Publishes the demo content into a database that holds no content: organs, columns, accounts, and items of every type with the
 * files whose bytes are here; and, by people of its own, something in every other state.
 * @returns how many contents are public; 0: there was content already
 * @throws StorageError
 */
export async function loadDemo(db: Database, deps: DemoDeps, caller: Caller): Promise<number> {
  if ((await db.prisma.content.count()) > 0) return 0;
  const calendar = new DemoCalendar(deps.clock.now());
  const items = demoItems(calendar);
  const { inHand, takenDown, afterPublication } = demoLives(calendar, items);
  // Before the transaction: the embedded database does one at a time, and storing a file is one of its own.
  const files = await storeFiles({ db, ...deps }, caller.personId, items);
  await db.transaction(async (tx) => {
    const names = { ...(await writeRegistry(tx, deps)), files };
    await publishItems(tx, deps, caller, [...items, ...takenDown.map(({ item }) => item)], names);
    const people = await createPeople(tx, deps, caller, idOf(names.organs, "kecheng-office"));
    const stage = { tx, deps, names, people };
    await writeDrafts(stage, inHand);
    await playLives(stage, [...inHand, ...takenDown, ...afterPublication]);
    await recordActivity({ ...stage, recorder: caller }, calendar, items);
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

/** Has the author write what nobody has published yet. */
async function writeDrafts({ tx, deps, names, people }: Stage, lives: readonly DemoLife[]): Promise<void> {
  const drafts = lives.map(({ item }) => prepareItem({ ...item, issuedOn: null }, names, deps.clock.now()));
  const created = await createContents(tx, deps, people.author, drafts);
  for (const [index, { contentId }] of created.entries()) names.contents.set(lives[index]?.item.slug ?? "", contentId);
}

function requireOk(outcomes: readonly Outcome<object>[], nameOf: (index: number) => string | undefined): void {
  const refused = outcomes.flatMap((outcome, index) =>
    outcome.ok ? [] : [`${nameOf(index)}: ${JSON.stringify(outcome.refusal)}`],
  );
  if (refused.length > 0) throw new Error(`demo items are refused: ${refused.join("\n")}`);
}
