import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { newId } from "../../platform/ids.ts";
import { type AttachmentStorage, type ByteRange, storageError } from "./storage.ts";

/** Files under way that are older were left by a process that was killed: no upload may take this long. */
const ABANDONED_AFTER_MS = 3_600_000;

/**
 * Attachments in a directory, which several processes and machines may share. A file is written beside, brought to the disk and
 * renamed, so that under a key there is all of it or nothing, whenever the process ends.
 */
export class DirectoryStorage implements AttachmentStorage {
  readonly #directory: string;
  readonly #incoming: string;
  #made: Promise<void> | undefined;

  constructor(directory: string) {
    this.#directory = directory;
    this.#incoming = join(directory, "incoming");
  }

  async newTempPath(): Promise<string> {
    this.#made ??= this.#make();
    await this.#made.catch((error) => {
      this.#made = undefined;
      throw storageError(error);
    });
    return join(this.#incoming, newId());
  }

  async keep(tempPath: string, key: string): Promise<void> {
    const path = join(this.#directory, key);
    try {
      await mkdir(dirname(path), { recursive: true });
      await sync(tempPath);
      await rename(tempPath, path);
      await sync(dirname(path));
    } catch (error) {
      throw storageError(error);
    }
  }

  async findByteCount(key: string): Promise<number | null> {
    try {
      return (await stat(join(this.#directory, key))).size;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      throw storageError(error);
    }
  }

  async read(key: string, range?: ByteRange): Promise<Readable> {
    try {
      const file = await open(join(this.#directory, key));
      return file.createReadStream({ ...range, highWaterMark: 256 * 1024 });
    } catch (error) {
      throw storageError(error);
    }
  }

  async #make(): Promise<void> {
    await mkdir(this.#incoming, { recursive: true });
    for (const name of await readdir(this.#incoming)) {
      const path = join(this.#incoming, name);
      // Another process may finish or remove it between the two looks.
      const file = await stat(path).catch(() => null);
      if (file && Date.now() - file.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
