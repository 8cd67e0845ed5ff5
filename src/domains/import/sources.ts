import type { ContentState, Tx } from "../../platform/db/index.ts";
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
}

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
}

const TELL = `
  insert into content_source select * from json_populate_recordset(null::content_source, $1::json)
  on conflict (key, file_name) do update set content_id = excluded.content_id, name = excluded.name, url = excluded.url,
    digest = excluded.digest, seen_at = excluded.seen_at`;

/** Remembers what each file said of which content, and the addresses that lead to it. */
export async function writeSources(tx: Tx, items: readonly BroughtIn[], at: Date): Promise<void> {
  const rows = items.flatMap(({ record, fileName, digest, known, contentId }) =>
    keysOfRecord(record).map((key) => ({
      key,
      file_name: fileName,
      content_id: contentId ?? known.contentId,
      name: record.source.name,
      url: record.source.url,
      digest,
      seen_at: at,
    })),
  );
  if (rows.length === 0) return;
  await tx.$executeRawUnsafe(TELL, JSON.stringify(rows));
  const addresses = items.flatMap(({ record, known, contentId }) =>
    record.legacyUrls.map((url) => ({ address: keyOfUrl(url), contentId: (contentId ?? known.contentId)! })),
  );
  await tx.contentAddress.createMany({
    data: addresses.flatMap(({ address, contentId }) => (address === null ? [] : [{ address, contentId }])),
    skipDuplicates: true,
  });
}

/** A content that a file told of before and does not any more. */
export interface VanishedItem {
  contentId: string;
  title: string;
  /** Whether another file still tells of it. */
  isToldElsewhere: boolean;
}

/** What a file tells of in this run. */
export interface ToldItems {
  fileName: string;
  keys: ReadonlySet<string>;
}

/** The public contents that a file told of before, none of whose keys it has now, and how many it told of before. */
export async function findVanished(
  tx: Tx,
  { fileName, keys }: ToldItems,
): Promise<{ items: VanishedItem[]; toldBefore: number }> {
  const told = await tx.contentSource.findMany({
    where: { fileName, content: { state: "PUBLIC" } },
    select: { key: true, contentId: true },
  });
  const kept = new Set(told.filter(({ key }) => keys.has(key)).map(({ contentId }) => contentId));
  const before = new Set(told.map(({ contentId }) => contentId));
  const contentIds = [...before].filter((id) => !kept.has(id));
  if (contentIds.length === 0) return { items: [], toldBefore: before.size };
  const contents = await tx.content.findMany({
    where: { id: { in: contentIds } },
    select: { id: true, publishedEdition: { select: { title: true } }, sources: { select: { fileName: true } } },
  });
  const items = contents.map(({ id, publishedEdition, sources }) => ({
    contentId: id,
    title: publishedEdition?.title ?? "",
    isToldElsewhere: sources.some((source) => source.fileName !== fileName),
  }));
  return { items, toldBefore: before.size };
}

/** Forgets that a file told of a content. */
export async function forgetSources(
  tx: Tx,
  tellings: readonly { fileName: string; contentId: string }[],
): Promise<void> {
  if (tellings.length === 0) return;
  const OR = tellings.map(({ fileName, contentId }) => ({ fileName, contentId }));
  await tx.contentSource.deleteMany({ where: { OR } });
}
