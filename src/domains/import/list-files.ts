import { readdir, realpath, stat } from "node:fs/promises";
import { join, relative } from "node:path";
import type { InputFile } from "./input-file.ts";
import { recogniseFile } from "./read-file.ts";
import type { ImportFailure } from "./record.ts";

/** What there is to read, and what cannot be. */
export interface FileList {
  files: InputFile[];
  /** Paths that were named and are not there or may not be read. */
  failures: ImportFailure[];
  /** Files below a named directory whose format is not read; a mapping beside a CSV file is none. */
  skipped: string[];
}

/**
 * The files at paths: a file as it is, below a directory every file of a known format, hidden ones left out, in the order of names.
 * Each file once, by whichever path it is named.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const found: FoundFiles = { files: new Map(), failures: [], skipped: [] };
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) await findBelow(path, found);
      else await addFile(path, found);
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const reason = missing ? "There is no such file or directory." : (error as Error).message;
      found.failures.push({ at: { file: path, line: null }, code: "file-not-readable", reason });
    }
  }
  return { ...found, files: [...found.files.values()] };
}

interface FoundFiles extends Omit<FileList, "files"> {
  files: Map<string, InputFile>;
}

async function findBelow(root: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const isHidden = relative(root, path)
      .split("/")
      .some((part) => part.startsWith("."));
    if (isHidden || path.endsWith(".mapping.json")) continue;
    if ((await recogniseFile(path)) === null) found.skipped.push(path);
    else await addFile(path, found);
  }
}

async function addFile(path: string, { files }: FoundFiles): Promise<void> {
  const name = await realpath(path);
  if (!files.has(name)) files.set(name, { path, name, bytes: (await stat(path)).size });
}
