import type { Clock } from "../../src/platform/clock.ts";
import type { Database } from "../../src/platform/db/index.ts";
import { newId } from "../../src/platform/ids.ts";
import { seedRegistries } from "../../src/seed.ts";
import type { SetRegistries } from "./generated-set.ts";

const ORGANS = 40;
const COLUMNS = 20;

/** Makes the registry rows that the set's drafts name: the product's own, 40 organs and 20 columns of the portal. */
export async function seedSetRegistries(db: Database, clock: Clock): Promise<SetRegistries> {
  await seedRegistries(db, clock);
  const portal = await db.prisma.channel.findUniqueOrThrow({ where: { key: "portal" } });
  const topics = await db.prisma.topic.findMany({ where: { scheme: "PILOT_FIELD" }, orderBy: { position: "asc" } });
  const organs = Array.from({ length: ORGANS }, (_, n) => ({
    id: newId(),
    key: `organ-${n}`,
    name: `第${n + 1}机关`,
    aliases: [],
    position: n,
  }));
  const columns = Array.from({ length: COLUMNS }, (_, n) => ({
    id: newId(),
    channelId: portal.id,
    path: `column-${n}`,
    name: `第${n + 1}栏目`,
    position: n,
  }));
  await db.prisma.organ.createMany({ data: organs });
  await db.prisma.column.createMany({ data: columns });
  return {
    organIds: organs.map(({ id }) => id),
    columnIds: columns.map(({ id }) => id),
    topicIds: topics.map(({ id }) => id),
  };
}
