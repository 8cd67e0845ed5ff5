import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";

/** A directory that lasts as long as the tests of a file, and a way to put files into it. */
export function workDir(): {
  path(name: string): string;
  write(name: string, content: string | Buffer): Promise<string>;
} {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "tongyuan-import-"));
  });
  afterAll(() => rm(dir, { recursive: true }));
  const path = (name: string) => join(dir, name);
  return {
    path,
    async write(name, content) {
      await writeFile(path(name), content);
      return path(name);
    },
  };
}
