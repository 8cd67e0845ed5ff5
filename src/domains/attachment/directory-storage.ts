import { mkdir, open, rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { IncomingFiles } from "./incoming-files.ts";
import { type AttachmentStorage, type ByteRange, storageError } from "./storage.ts";

/**
 * Attachments in a directory, which several processes and machines may share. A file is written beside, brought to the disk and
 * renamed, so that under a key there is all of it or nothing, whenever the process ends.
 */
export class DirectoryStorage implements AttachmentStorage {
  readonly #directory: string;
  readonly #incoming: IncomingFiles;

  constructor(directory: string) {
    this.#directory = directory;
    // In the same file system, so that a rename is all it takes.
    this.#incoming = new IncomingFiles(join(directory, "incoming"));
  }

  newTempPath(): Promise<string> {
    return this.#incoming.newPath();
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
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
