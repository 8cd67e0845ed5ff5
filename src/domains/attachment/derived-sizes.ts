import { rm } from "node:fs/promises";
import { isImageQueueFull, writeSize } from "./images.ts";
import type { ImageFormat } from "./rules.ts";
import type { SmallFiles } from "./small-files.ts";
import { type AttachmentStorage, keyOf, StorageError, storageError } from "./storage.ts";

/** A smaller size of an image, kept beside it. */
export interface DerivedSize {
  readonly key: string;
  readonly byteCount: number;
}

/** Smaller sizes of images, each made when it is first asked for and then kept. */
export class DerivedSizes {
  readonly #storage: AttachmentStorage;
  readonly #small: SmallFiles;
  readonly #underWay = new Map<string, Promise<number>>();

  constructor(storage: AttachmentStorage, small: SmallFiles) {
    this.#storage = storage;
    this.#small = small;
  }

  /**
   * The size, made if need be; who asks meanwhile waits for the same. Two processes may both make it, and keep the same bytes.
   * Null: so many wait to be made that it cannot be had now. Throws a StorageError.
   */
  async get(sha256: string, width: number, format: ImageFormat): Promise<DerivedSize | null> {
    const key = `${keyOf(sha256)}.w${width}.${format}`;
    const kept = this.#small.peek(key)?.length ?? (await this.#storage.findByteCount(key));
    if (kept !== null) return { key, byteCount: kept };
    const underWay = this.#underWay.get(key);
    if (!underWay && isImageQueueFull()) return null;
    return { key, byteCount: await (underWay ?? this.#start(key, sha256, width, format)) };
  }

  #start(key: string, sha256: string, width: number, format: ImageFormat): Promise<number> {
    const making = this.#make(key, sha256, width, format).finally(() => this.#underWay.delete(key));
    this.#underWay.set(key, making);
    return making;
  }

  async #make(key: string, sha256: string, width: number, format: ImageFormat): Promise<number> {
    const path = await this.#storage.newTempPath();
    try {
      await writeSize(() => this.#storage.read(keyOf(sha256)), path, width, format);
      await this.#storage.keep(path, key);
    } catch (error) {
      throw storageError(error);
    } finally {
      await rm(path, { force: true });
    }
    const byteCount = await this.#storage.findByteCount(key);
    if (byteCount === null) throw new StorageError(`${key} is not there after it was written`);
    return byteCount;
  }
}
