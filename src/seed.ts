import { BASE_CHANNELS, type BaseRule } from "./domains/channel/base-channels.ts";
import type { SelectionRule } from "./domains/channel/selection.ts";
import type { Caller } from "./domains/content/commands/command.ts";
import { BASE_TOPICS } from "./domains/topic/base-topics.ts";
import type { Clock } from "./platform/clock.ts";
import type { Database, Tx } from "./platform/db/index.ts";
import { newId } from "./platform/ids.ts";

/** Key of the system that imports act as. */
export const IMPORT_SYSTEM = "system.import";

/**
 * Makes the registry rows that every instance starts with: topics, channels with their built-in accounts, the import system. What
 * exists stays as it is. Safe to run at every start, and by two instances at once.
 * @returns how many rows were made
 */
export async function seedRegistries(db: Database, clock: Clock): Promise<number> {
  // Not through Prisma, whose compiler takes a third of a second to load and is mostly not needed at a start.
  if ((await db.owner.query("select from person where key = $1", [IMPORT_SYSTEM])).length > 0) return 0;
  return db.transaction(async (tx) => {
    const made = (await seedTopics(tx)) + (await seedChannels(tx)) + (await seedSystem(tx));
    await tx.change.create({ data: { type: "registry.changed", occurredAt: clock.now(), payload: { made } } });
    return made;
  });
}

async function seedTopics(tx: Tx): Promise<number> {
  const data = BASE_TOPICS.map((topic, position) => ({ id: newId(), position, ...topic }));
  return (await tx.topic.createMany({ data, skipDuplicates: true })).count;
}

async function seedChannels(tx: Tx): Promise<number> {
  const data = BASE_CHANNELS.map(({ key, kind, name }, position) => ({ id: newId(), position, key, kind, name }));
  const { count } = await tx.channel.createMany({ data, skipDuplicates: true });
  const ids = new Map((await tx.channel.findMany({ select: { id: true, key: true } })).map(({ key, id }) => [key, id]));
  const topics = await tx.topic.findMany({ select: { id: true, key: true } });
  const storedRule = (rule: BaseRule): SelectionRule => ({
    types: "types" in rule ? rule.types : null,
    topicIds: "topics" in rule ? topics.filter(({ key }) => rule.topics.includes(key)).map(({ id }) => id) : null,
    columnIds: null,
  });
  const accounts = BASE_CHANNELS.flatMap(({ key, name, selection }) => {
    if (selection === null) return [];
    const channelId = ids.get(key) as string;
    return [{ id: newId(), key, channelId, name, builtIn: true, selection: selection.map(storedRule) as object[] }];
  });
  return count + (await tx.account.createMany({ data: accounts, skipDuplicates: true })).count;
}

async function seedSystem(tx: Tx): Promise<number> {
  const data = [{ id: newId(), key: IMPORT_SYSTEM, kind: "SYSTEM" as const, name: "导入" }];
  return (await tx.person.createMany({ data, skipDuplicates: true })).count;
}

/** The caller that imports and the demo act as: a system, whose drafts publish without the review chain. */
export async function findImportCaller(db: Database): Promise<Caller> {
  const { id } = await db.prisma.person.findUniqueOrThrow({ where: { key: IMPORT_SYSTEM }, select: { id: true } });
  return { personId: id, publishesWithoutReview: true };
}
