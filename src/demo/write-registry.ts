import type { CommandDeps } from "../domains/content/commands/command.ts";
import { dateOf } from "../platform/day.ts";
import type { Tx } from "../platform/db/index.ts";
import { newId } from "../platform/ids.ts";
import { DEMO_ACCOUNTS } from "./accounts.ts";
import { DEMO_COLUMNS } from "./columns.ts";
import { DEMO_ORGANS, DEMO_REPORT_DUTIES } from "./registry.ts";

/** The ids behind the keys that items use; contents by slug, as far as they were published; the hashes of files. */
export type Names = Record<"organs" | "topics" | "columns" | "contents" | "files", ReadonlyMap<string, string>> & {
  readonly contents: Map<string, string>;
};

/** Writes the organs, columns and media accounts of the demo. */
export async function writeRegistry(tx: Tx, { clock }: CommandDeps): Promise<Omit<Names, "files">> {
  const organs = new Map(DEMO_ORGANS.map(({ key }) => [key, newId()]));
  await tx.organ.createMany({
    data: DEMO_ORGANS.map(({ parent, ...organ }, position) => ({
      ...organ,
      id: idOf(organs, organ.key),
      parentId: parent && idOf(organs, parent),
      position,
    })),
  });
  for (const [key, { duty, phone }] of Object.entries(DEMO_REPORT_DUTIES)) {
    const contact = { organ: "政务公开办公室", name: null, phone, email: null, address: null };
    await tx.organ.update({ where: { key }, data: { annualReportDuty: duty, contact } });
  }
  const channels = new Map(
    (await tx.channel.findMany({ select: { id: true, key: true } })).map(({ key, id }) => [key, id]),
  );
  const channelId = idOf(channels, "portal");
  const columns = new Map(DEMO_COLUMNS.map(([path]) => [path, newId()]));
  await tx.column.createMany({
    data: DEMO_COLUMNS.map(([path, name, columnType = null], position) => {
      const parent = path.split("/").slice(0, -1).join("/");
      const parentId = parent === "" ? null : idOf(columns, parent);
      return { id: idOf(columns, path), channelId, parentId, path, name, columnType, position };
    }),
  });
  await tx.account.createMany({
    data: DEMO_ACCOUNTS.map(({ channel, owner, closedOn, ...account }) => ({
      ...account,
      id: newId(),
      channelId: idOf(channels, channel),
      ownerId: idOf(organs, owner),
      closedOn: dateOf(closedOn),
    })),
  });
  await tx.change.create({ data: { type: "registry.changed", occurredAt: clock.now(), payload: { demo: true } } });
  const topics = await tx.topic.findMany({ select: { id: true, key: true } });
  return { organs, columns, topics: new Map(topics.map(({ key, id }) => [key, id])), contents: new Map() };
}

/** The id behind a key. @throws when the demo names one that there is not */
export function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`the demo names an unknown key: ${key}`);
  return id;
}
