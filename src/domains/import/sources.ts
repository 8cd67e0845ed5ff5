import type { ContentState, DuplicateVerdict, Tx } from "../../platform/db/index.ts";
import { groupBy } from "../../platform/group-by.ts";
import type { ImportRecord } from "./record.ts";
import { keyOfUrl, keysOfRecord } from "./source-key.ts";

const DOWN: readonly (ContentState | undefined)[] = ["WITHDRAWN", "REDIRECTED", "GONE"];

/** What is known already of an item that a file tells of. */
export interface KnownItem {
  /** The content that it is; null: not here yet. */
  contentId: string | null;
  /** The digest of what this file said of it last; null: this file has not told of it. */
  ownDigest: string | null;
  /** Another file that tells of the same content, and the key that both have; null: none does. */
  elsewhere: { fileName: string; key: string } | null;
  /** Whether the content was taken down here. */
  isDown: boolean;
  /** Whether it is a copy that became a source of the content; else it is the content itself. */
  isSource: boolean;
}

/** What is known of an item that nobody has told of. */
export const UNKNOWN: KnownItem = { contentId: null, ownDigest: null, elsewhere: null, isDown: false, isSource: false };

/** Finds what is known of each item by any of its keys. */
export async function findKnown(
  tx: Tx,
  items: readonly { record: ImportRecord; fileName: string }[],
): Promise<KnownItem[]> {
  const keys = items.flatMap(({ record }) => keysOfRecord(record));
  const rows = await tx.contentSource.findMany({ where: { key: { in: keys } }, include: { content: true } });
  return items.map(({ record, fileName }) => {
    const told = keysOfRecord(record).flatMap((key) => rows.filter((row) => row.key === key));
    const contentId = told[0]?.contentId ?? null;
    const ofContent = told.filter((row) => row.contentId === contentId);
    return {
      contentId,
      ownDigest: ofContent.find((row) => row.fileName === fileName)?.digest ?? null,
      elsewhere: ofContent.find((row) => row.fileName !== fileName) ?? null,
      isDown: DOWN.includes(ofContent[0]?.content.state),
      isSource: ofContent.length > 0 && ofContent[0]!.linkedAs !== null,
    };
  });
}

/** An item that is here now, with the content that it is. */
export interface BroughtIn {
  record: ImportRecord;
  fileName: string;
  digest: string;
  contentId?: string;
  known: KnownItem;
  /** What it is to the content whose source it becomes; null or left out: it is the content itself. */
  linkedAs?: DuplicateVerdict | null;
  /** What was known of it when it was a source; left out: it was none. */
  was?: KnownItem;
}

const TELL = `
  insert into content_source select * from json_populate_recordset(null::content_source, $1::json)
  on conflict (key, file_name) do update set content_id = excluded.content_id, name = excluded.name, url = excluded.url,
    digest = excluded.digest, seen_at = excluded.seen_at, linked_as = excluded.linked_as`;

/** Remembers what each file said of which content, and the addresses that lead to it. */
export async function writeSources(tx: Tx, items: readonly BroughtIn[], at: Date): Promise<void> {
  const rows = items.flatMap(({ record, fileName, digest, known, contentId, linkedAs = null }) =>
    keysOfRecord(record).map((key) => ({
      key,
      file_name: fileName,
      content_id: contentId ?? known.contentId,
      name: record.source.name,
      url: record.source.url,
      digest,
      seen_at: at,
      linked_as: linkedAs,
    })),
  );
  if (rows.length === 0) return;
  for (const item of items) if (item.was) await moveSource(tx, item, item.was);
  await tx.$executeRawUnsafe(TELL, JSON.stringify(rows));
  const addresses = items.flatMap(({ record, known, contentId }) =>
    record.legacyUrls.map((url) => ({ address: keyOfUrl(url), contentId: (contentId ?? known.contentId)! })),
  );
  await tx.contentAddress.createMany({
    data: addresses.flatMap(({ address, contentId }) => (address === null ? [] : [{ address, contentId }])),
    skipDuplicates: true,
  });
}

/** What other files tell of an item leads where the item does, and so do its addresses; keys that it has no more are forgotten. */
async function moveSource(
  tx: Tx,
  { record, fileName, contentId, linkedAs = null }: BroughtIn,
  { contentId: former, ownDigest }: KnownItem,
): Promise<void> {
  const keys = [...keysOfRecord(record)];
  if (ownDigest !== null)
    await tx.contentSource.deleteMany({
      where: { contentId: former!, fileName, digest: ownDigest, key: { notIn: keys } },
    });
  await tx.contentSource.updateMany({ where: { key: { in: keys } }, data: { contentId: contentId!, linkedAs } });
  const address = { in: record.legacyUrls.flatMap((url) => keyOfUrl(url) ?? []) };
  await tx.contentAddress.updateMany({ where: { address, contentId: former! }, data: { contentId: contentId! } });
}

/** An item that a file told of before and does not any more. */
export interface VanishedItem {
  contentId: string;
  title: string;
  /** Whether another file, or another item of this one, still tells of the content. */
  isToldElsewhere: boolean;
  /** Whether it was only a source of the content. */
  isSource: boolean;
  /** What the file called it. */
  keys: readonly string[];
}

/** What a file tells of in this run. */
export interface ToldItems {
  fileName: string;
  keys: ReadonlySet<string>;
}

/** The items of public contents that a file told of before, none of whose keys it has now, and how many contents it told of before. */
export async function findVanished(
  tx: Tx,
  { fileName, keys }: ToldItems,
): Promise<{ items: VanishedItem[]; toldBefore: number }> {
  const told = await tx.contentSource.findMany({
    where: { fileName, content: { state: "PUBLIC" } },
    select: { key: true, contentId: true, digest: true, linkedAs: true },
  });
  const before = groupBy(told, ({ contentId }) => contentId);
  const lost = [...before].flatMap(([contentId, rows]) => {
    const isTold = rows.some(({ key }) => keys.has(key));
    // Where nothing is left of a content it vanished once, sources and all.
    const items = isTold
      ? [...groupBy(rows, ({ linkedAs, digest }) => (linkedAs === null ? "" : digest)).values()]
      : [rows];
    return items
      .filter((item) => !item.some(({ key }) => keys.has(key)))
      .map((item) => ({
        contentId,
        isTold,
        isSource: item.every(({ linkedAs }) => linkedAs !== null),
        keys: item.map(({ key }) => key),
      }));
  });
  if (lost.length === 0) return { items: [], toldBefore: before.size };
  const contents = await tx.content.findMany({
    where: { id: { in: lost.map(({ contentId }) => contentId) } },
    select: { id: true, publishedEdition: { select: { title: true } }, sources: { select: { fileName: true } } },
  });
  const byId = new Map(contents.map((content) => [content.id, content]));
  const items = lost.map(({ isTold, ...item }) => {
    const { publishedEdition, sources } = byId.get(item.contentId)!;
    const isToldElsewhere = isTold || sources.some((source) => source.fileName !== fileName);
    return { ...item, title: publishedEdition?.title ?? "", isToldElsewhere };
  });
  return { items, toldBefore: before.size };
}

/** Forgets that a file told of items. */
export async function forgetSources(
  tx: Tx,
  tellings: readonly { fileName: string; keys: readonly string[] }[],
): Promise<void> {
  if (tellings.length === 0) return;
  const OR = tellings.map(({ fileName, keys }) => ({ fileName, key: { in: [...keys] } }));
  await tx.contentSource.deleteMany({ where: { OR } });
}
