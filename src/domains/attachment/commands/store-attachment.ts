import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Clock } from "../../../platform/clock.ts";
import { type Database, insertRows } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { type FileType, isImage } from "../file-format.ts";
import { rewriteImage } from "../images.ts";
import { displayName, type FileRefusal, MAX_ATTACHMENT_BYTES, typeOfName } from "../rules.ts";
import { sniffContainer } from "../sniff.ts";
import { type AttachmentStorage, keyOf, storageError } from "../storage.ts";

/** What storing needs. */
export interface StoreDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly storage: AttachmentStorage;
}

/** A file on its way in. */
export interface IncomingFile {
  /** As the sender gave it. */
  readonly name: string;
  readonly content: Readable;
  /** Rejects when the content that ended was not all of it. */
  readonly complete: Promise<unknown>;
}

/** A file that is here. */
export interface StoredAttachment {
  readonly sha256: string;
  /** As readers see it. */
  readonly name: string;
  readonly mediaType: string;
  readonly byteCount: number;
  /** In pixels; null: no image. */
  readonly width: number | null;
  readonly height: number | null;
  /** Whether these bytes were not here before. */
  readonly isNew: boolean;
}

type Bytes = Omit<StoredAttachment, "name" | "isNew"> & { path: string };

const INSERT = readSql(import.meta.url, "../sql/insert-attachment.sql");

/**
 * Takes a file in: checks name, size and bytes, writes images anew, and keeps it under the hash of what is kept. A refusal, and an upload
 * that breaks off (which rejects), leave nothing. Throws a StorageError.
 */
export async function storeAttachment(
  deps: StoreDeps,
  personId: string,
  file: IncomingFile,
): Promise<StoredAttachment | FileRefusal> {
  const name = displayName(file.name);
  if (typeof name !== "string") return name;
  const type = typeOfName(name);
  if ("reason" in type) return type;
  const received = await deps.storage.newTempPath();
  const rewritten = await deps.storage.newTempPath();
  try {
    const sha256 = await receive(file, received);
    if (typeof sha256 !== "string") return sha256;
    const bytes = await inspect(received, rewritten, sha256, type);
    if ("reason" in bytes) return bytes;
    await deps.storage.keep(bytes.path, keyOf(bytes.sha256));
    const { path: _, ...attachment } = bytes;
    return { ...attachment, name, isNew: await recordAttachment(deps, personId, name, bytes) };
  } finally {
    for (const path of [received, rewritten]) await rm(path, { force: true });
  }
}

/** Writes what comes in, and answers its hash. */
async function receive({ content, complete }: IncomingFile, path: string): Promise<string | FileRefusal> {
  const hash = createHash("sha256");
  let byteCount = 0;
  const file = createWriteStream(path, { flags: "wx" });
  const closed = new Promise<void>((resolve) => file.once("close", resolve));
  try {
    await pipeline(
      content,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          byteCount += chunk.length;
          if (byteCount > MAX_ATTACHMENT_BYTES) throw TOO_LARGE;
          hash.update(chunk);
          yield chunk;
        }
      },
      file,
    );
  } catch (error) {
    if (error === TOO_LARGE) return TOO_LARGE;
    // Only the disk's own failures name a call of the system.
    if ((error as NodeJS.ErrnoException).syscall) throw storageError(error);
    // The content broke off; this says why.
    await complete;
    throw error;
  } finally {
    // A file that is still being opened would come into being after it was removed.
    await closed;
  }
  if (byteCount === 0) return { reason: "EMPTY", message: "The file is empty." };
  await complete;
  return hash.digest("hex");
}

const TOO_LARGE: FileRefusal = {
  reason: "TOO_LARGE",
  message: `The file is larger than ${MAX_ATTACHMENT_BYTES} bytes.`,
};

async function inspect(
  received: string,
  rewritten: string,
  sha256: string,
  { mediaType, container }: FileType,
): Promise<Bytes | FileRefusal> {
  if ((await sniffContainer(received)) !== container)
    return { reason: "TYPE_MISMATCH", message: "The file is not what its name says." };
  if (!isImage(mediaType)) {
    const { size } = await stat(received);
    return { path: received, sha256, mediaType, byteCount: size, width: null, height: null };
  }
  const image = await rewriteImage(received, rewritten, mediaType).catch((error) => {
    throw storageError(error);
  });
  if ("reason" in image) return image;
  const hash = createHash("sha256");
  await pipeline(createReadStream(rewritten), hash);
  const { size } = await stat(rewritten);
  return { path: rewritten, sha256: hash.digest("hex"), mediaType, byteCount: size, ...image };
}

/** @returns whether it was not here before */
async function recordAttachment(
  { db, clock }: StoreDeps,
  personId: string,
  name: string,
  { sha256, mediaType, byteCount, width, height }: Bytes,
): Promise<boolean> {
  const at = clock.now();
  return await db.transaction(async (tx) => {
    const inserted = await tx.$executeRawUnsafe(INSERT, sha256, mediaType, byteCount, width, height, at);
    if (inserted === 0) return false;
    await insertRows(tx, "auditEntry", [
      { occurredAt: at, personId, command: "attachment.store", arguments: { sha256, name, mediaType, byteCount } },
    ]);
    return true;
  });
}
