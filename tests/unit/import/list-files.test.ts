import { mkdir, realpath, symlink } from "node:fs/promises";
import { relative } from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../../src/domains/import/list-files.ts";
import { workDir } from "../../support/work-dir.ts";

const files = workDir();

test("a file that is named twice, by any path, is read once and called by its real path", async () => {
  const path = await files.write("rows.jsonl", "{}");
  await symlink(path, files.path("link.jsonl"));
  expect(await listFiles([path, relative(process.cwd(), path), files.path("link.jsonl")])).toEqual({
    files: [{ path, name: await realpath(path), bytes: 2 }],
    failures: [],
    skipped: [],
  });
});

test("two files of one name in two directories are two", async () => {
  await mkdir(files.path("sites/east"), { recursive: true });
  await mkdir(files.path("sites/west"));
  const east = await realpath(await files.write("sites/east/index.html", "east"));
  const west = await realpath(await files.write("sites/west/index.html", "west"));
  const list = await listFiles([files.path("sites/east"), files.path("sites/west")]);
  expect(list.files.map(({ name }) => name)).toEqual([east, west]);
  expect(list.failures).toEqual([]);
  expect((await listFiles([files.path("sites")])).files.map(({ name }) => name)).toEqual([east, west]);
});
