import { buffer } from "node:stream/consumers";
import { LRUCache } from "lru-cache";
import { type AttachmentStorage, StorageError } from "./storage.ts";

/** Files up to this size are kept in memory: most pictures on a page, in the sizes that pages ask for. */
const MAX_FILE_BYTES = 256 * 1024;
const MAX_BYTES = 32 * 1024 * 1024;

/** The bytes of small files that were asked for lately. What is under a key never changes, so that an entry is never stale. */
export class SmallFiles {
  readonly #storage: AttachmentStorage;
  readonly #files = new LRUCache<string, Buffer>({ maxSize: MAX_BYTES, sizeCalculation: ({ length }) => length });

  constructor(storage: AttachmentStorage) {
    this.#storage = storage;
  }

  /** The bytes under a key, if they are in memory. */
  peek(key: string): Buffer | undefined {
    return this.#files.get(key);
  }

  /** The bytes under a key, from now on in memory; null: the file is not small. Throws a StorageError. */
  async read(key: string, byteCount: number): Promise<Buffer | null> {
    if (byteCount > MAX_FILE_BYTES) return null;
    const bytes = await buffer(await this.#storage.read(key));
    if (bytes.length !== byteCount) throw new StorageError(`${key} holds ${bytes.length} of ${byteCount} bytes`);
    this.#files.set(key, bytes);
    return bytes;
  }
}
