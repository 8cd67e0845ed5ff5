import { setColumnItems } from "../domains/column/commands.ts";
import type { Caller, CommandDeps } from "../domains/content/commands/command.ts";
import { createContents } from "../domains/content/commands/create-contents.ts";
import { publishEditions } from "../domains/content/commands/publish-editions.ts";
import { type ContentDraft, prepareDraft } from "../domains/content/draft.ts";
import { startOfDay } from "../platform/day.ts";
import type { Database, Tx } from "../platform/db/index.ts";
import { newId } from "../platform/ids.ts";
import { DemoCalendar, type DemoItem } from "./demo-item.ts";
import { demoPolicies } from "./policies.ts";
import { DEMO_COLUMN_ITEMS, DEMO_COLUMNS, DEMO_ORGANS } from "./registry.ts";
import { demoReports } from "./reports.ts";
import { demoServices } from "./services.ts";

const ISSUING_HOUR_MS = 9 * 3_600_000;

/**
 * Publishes the demo content into a database that holds no content: organs, columns and an item of every type.
 * @returns how many contents were published; 0: there was content already
 */
export async function loadDemo(db: Database, deps: CommandDeps, caller: Caller): Promise<number> {
  if ((await db.prisma.content.count()) > 0) return 0;
  const calendar = new DemoCalendar(deps.clock.now());
  const items = [...demoPolicies(calendar), ...demoServices(calendar), ...demoReports(calendar)];
  await db.transaction(async (tx) => {
    const names = await writeRegistry(tx, deps);
    const [linking, plain] = [items.filter(({ links }) => links), items.filter(({ links }) => !links)];
    // What is pointed to comes first.
    for (const batch of [plain, linking]) {
      const drafts = batch.map((item) => prepare(item, names, deps.clock.now()));
      const created = await createContents(tx, deps, caller, drafts);
      await publishEditions(
        tx,
        deps,
        caller,
        created.map(({ version, ...edition }) => ({ ...edition, expectedVersion: version })),
      );
      for (const [index, { contentId }] of created.entries()) names.contents.set(batch[index]?.slug ?? "", contentId);
    }
    for (const { column, kind, slugs } of DEMO_COLUMN_ITEMS) {
      const contentIds = slugs.map((slug) => idOf(names.contents, slug));
      await setColumnItems(tx, deps, caller, { columnId: idOf(names.columns, column), kind, contentIds });
    }
  });
  return items.length;
}

/** The ids behind the keys that items use. */
type Names = Record<"organs" | "topics" | "columns" | "contents", Map<string, string>>;

async function writeRegistry(tx: Tx, { clock }: CommandDeps): Promise<Names> {
  const organs = new Map(DEMO_ORGANS.map(({ key }) => [key as string, newId()]));
  await tx.organ.createMany({
    data: DEMO_ORGANS.map(({ parent, ...organ }, position) => ({
      ...organ,
      id: idOf(organs, organ.key),
      parentId: parent && idOf(organs, parent),
      position,
    })),
  });
  const { id: channelId } = await tx.channel.findUniqueOrThrow({ where: { key: "portal" } });
  const columns = new Map(DEMO_COLUMNS.map(({ path }) => [path as string, newId()]));
  await tx.column.createMany({
    data: DEMO_COLUMNS.map(({ path, keywords, ...column }, position) => {
      const parent = path.split("/").slice(0, -1).join("/");
      return {
        id: idOf(columns, path),
        channelId,
        parentId: parent === "" ? null : idOf(columns, parent),
        path,
        keywords: [...keywords],
        position,
        ...column,
      };
    }),
  });
  await tx.change.create({ data: { type: "registry.changed", occurredAt: clock.now(), payload: { demo: true } } });
  const topics = new Map(
    (await tx.topic.findMany({ select: { id: true, key: true } })).map(({ key, id }) => [key, id]),
  );
  return { organs, columns, topics, contents: new Map() };
}

function prepare(item: DemoItem, { organs, topics, columns, contents }: Names, now: Date) {
  const draft: ContentDraft = {
    type: item.type,
    slug: item.slug,
    title: item.title,
    summary: item.summary,
    bodyHtml: item.body.length === 0 ? null : item.body.map(paragraph).join(""),
    keywords: item.keywords,
    publisherId: idOf(organs, item.publisher),
    issuerIds: (item.issuers ?? []).map((key) => idOf(organs, key)),
    drafterIds: (item.drafters ?? []).map((key) => idOf(organs, key)),
    source: { name: null, url: null },
    topicIds: item.topics.map((key) => idOf(topics, key)),
    columnIds: item.columns.map((path) => idOf(columns, path)),
    attachments: [],
    links: (item.links ?? []).map(({ kind, to }) => ({
      kind,
      toContentId: idOf(contents, to),
      toDocumentNumber: null,
    })),
    // Not in the future: nine o'clock of today may still be to come.
    originalPublishedAt: new Date(Math.min(startOfDay(item.issuedOn).getTime() + ISSUING_HOUR_MS, now.getTime())),
    changeNote: null,
    details: item.details,
  };
  const prepared = prepareDraft(draft);
  if (!prepared.ok) throw new Error(`the demo item ${item.slug} is refused: ${JSON.stringify(prepared.problems)}`);
  return prepared.value;
}

function paragraph(text: string): string {
  return text.startsWith("# ") ? `<h2>${text.slice(2)}</h2>` : `<p>${text}</p>`;
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo names an unknown key: ${key}`);
  return id;
}
