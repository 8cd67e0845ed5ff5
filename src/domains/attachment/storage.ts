import type { Readable } from "node:stream";

/** Where attachments' bytes are. Safe to share by several processes: what is under a key never changes. */
export interface AttachmentStorage {
  /** A path on this machine for a file under way, not made yet. Whoever asks writes it, keeps it or removes it. Throws a StorageError. */
  newTempPath(): Promise<string>;
  /** Moves a file under way to its key, whole or not at all. Throws a StorageError. */
  keep(tempPath: string, key: string): Promise<void>;
  /** Bytes under a key; null: nothing. Throws a StorageError. */
  findByteCount(key: string): Promise<number | null>;
  /** The bytes under a key, or those of `range`, both ends included. Throws a StorageError, also where nothing is. */
  read(key: string, range?: ByteRange): Promise<Readable>;
}

/** Some of a file's bytes, both ends included, from 0. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Storage that cannot be used: it is full, it does not answer, or what should be there is not. */
export class StorageError extends Error {
  override readonly name = "StorageError";
  readonly isFull: boolean;

  constructor(message: string, { isFull = false, cause }: { isFull?: boolean; cause?: unknown } = {}) {
    super(message, { cause });
    this.isFull = isFull;
  }
}

/** A failure of files as a StorageError; one that is already stays. */
export function storageError(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  // The image library says it in words only.
  const isFull = code === "ENOSPC" || code === "EDQUOT" || /no space left/i.test(message);
  return new StorageError(message, { isFull, cause: error });
}

/** The key of an attachment's own bytes. Two levels of folders keep each of them small. */
export function keyOf(sha256: string): string {
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}
