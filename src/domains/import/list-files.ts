import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { type InputFile, recogniseFile } from "./read-file.ts";
import type { ImportFailure } from "./record.ts";

/** What there is to read, and what cannot be. */
export interface FileList {
  files: InputFile[];
  /** Paths that were named and are not there or may not be read. */
  failures: ImportFailure[];
  /** Files below a named directory whose format is not read; a mapping beside a CSV file is none. */
  skipped: string[];
}

/** The files at paths: a file as it is, below a directory every file of a known format, hidden ones left out, in the order of names. */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const list: FileList = { files: [], failures: [], skipped: [] };
  for (const path of paths) {
    try {
      const found = await stat(path);
      if (found.isDirectory()) await listDirectory(path, list);
      else list.files.push({ path, name: basename(path), bytes: found.size });
    } catch (error) {
      const missing = (error as NodeJS.ErrnoException).code === "ENOENT";
      const reason = missing ? "There is no such file or directory." : (error as Error).message;
      list.failures.push({ at: { file: path, line: null }, code: "file-not-readable", reason });
    }
  }
  return list;
}

async function listDirectory(root: string, { files, skipped }: FileList): Promise<void> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of paths.sort()) {
    const name = relative(root, path);
    if (name.split("/").some((part) => part.startsWith(".")) || name.endsWith(".mapping.json")) continue;
    if ((await recogniseFile(path)) === null) skipped.push(path);
    else files.push({ path, name, bytes: (await stat(path)).size });
  }
}
