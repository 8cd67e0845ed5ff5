import { readdir, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { type InputFile, recogniseFile } from "./read-file.ts";
import type { ImportFailure } from "./record.ts";

/** What there is to read, and what cannot be. */
export interface FileList {
  files: InputFile[];
  /** Paths that were named and are not there, may not be read, or are called as another file of the list. */
  failures: ImportFailure[];
  /** Files below a named directory whose format is not read; a mapping beside a CSV file is none. */
  skipped: string[];
}

/**
 * The files at paths: a file as it is, below a directory every file of a known format, hidden ones left out, in the order of names.
 * Each file once. Of two that would be called the same only the first is read: what one tells would pass for a later state of
 * the other.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const found: FileList = { files: [], failures: [], skipped: [] };
  await findFiles(paths, found);
  const pathOf = new Map<string, string>();
  const files = found.files.filter(({ name, path }) => {
    const other = pathOf.get(name);
    if (other === undefined) pathOf.set(name, path);
    else if (resolve(other) !== resolve(path)) found.failures.push(nameTaken(path, name, other));
    return other === undefined;
  });
  return { ...found, files };
}

function nameTaken(file: string, name: string, other: string): ImportFailure {
  const reason = `${other} is called ${name} too, and items are known again by that. Name a directory above both.`;
  return { at: { file, line: null }, code: "file-name-taken", reason };
}

async function findFiles(paths: readonly string[], list: FileList): Promise<void> {
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
