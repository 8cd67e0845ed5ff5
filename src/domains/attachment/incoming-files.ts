import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { newId } from "../../platform/ids.ts";
import { storageError } from "./storage.ts";

/** Files under way that are older were left by a process that was killed: no upload may take this long. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Files under way, in a directory that is made, and rid of what was abandoned there, when the first is asked for. */
export class IncomingFiles {
  readonly #directory: string;
  #made: Promise<void> | undefined;

  constructor(directory: string) {
    this.#directory = directory;
  }

  /** A path for a new file, not made yet. Throws a StorageError. */
  async newPath(): Promise<string> {
    this.#made ??= this.#make();
    await this.#made.catch((error) => {
      this.#made = undefined;
      throw storageError(error);
    });
    return join(this.#directory, newId());
  }

  async #make(): Promise<void> {
    await mkdir(this.#directory, { recursive: true });
    for (const name of await readdir(this.#directory)) {
      const path = join(this.#directory, name);
      // Another process may finish or remove it between the two looks.
      const file = await stat(path).catch(() => null);
      if (file && Date.now() - file.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
    }
  }
}
