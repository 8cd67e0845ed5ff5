import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One thing that a check found. */
export interface Finding {
  /** Where: `path:line` from the root, or a path. */
  where: string;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  remedy: string;
  /** True: worth a look, and no reason to fail. */
  question?: boolean;
}

/** A check of the repository at `root`: an empty list says that all is well. */
export type Check = (root: string) => Promise<Finding[]>;

/** Paths from the root of the files below `folder` whose name ends in one of `endings`, without generated ones; empty when it is missing. */
export function filesBelow(root: string, folder: string, endings: readonly string[]): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((path) => `${folder}/${path}`)
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !isGenerated(path))
    .sort();
}

/** Whether a program wrote the file at `path`, so that rules for people do not apply. */
export function isGenerated(path: string): boolean {
  return path.includes("/generated/") || path.includes(".generated.");
}
