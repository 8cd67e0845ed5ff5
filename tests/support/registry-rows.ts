import type { Database } from "../../src/platform/db/index.ts";
import { newId } from "../../src/platform/ids.ts";

/** What a test says of an organ; else it is named as its key. */
export type OrganFields = { name?: string; parentId?: string; verified?: boolean };
/** What a test says of a topic; else it is named as its key, a subject. */
export type TopicFields = { parentId?: string; scheme?: "SUBJECT" | "PILOT_FIELD" };

/** Each makes a row of a registry, and answers its id. */
export async function insertOrgan({ prisma }: Database, key: string, position: number, fields: OrganFields) {
  const id = newId();
  await prisma.organ.create({ data: { id, key, name: key, position, ...fields } });
  return id;
}

export async function insertTopic({ prisma }: Database, key: string, position: number, fields: TopicFields) {
  const id = newId();
  await prisma.topic.create({ data: { id, key, name: key, scheme: "SUBJECT", position, ...fields } });
  return id;
}

/** `path` names the parent too. */
export async function insertColumn({ prisma }: Database, path: string, position: number, channel: string) {
  const { id: channelId } = await prisma.channel.findUniqueOrThrow({ where: { key: channel } });
  const parentPath = path.split("/").slice(0, -1).join("/");
  const parent = await prisma.column.findUnique({ where: { channelId_path: { channelId, path: parentPath } } });
  const id = newId();
  await prisma.column.create({ data: { id, channelId, path, name: path, parentId: parent?.id ?? null, position } });
  return id;
}
