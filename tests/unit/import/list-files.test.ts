import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { listFiles } from "../../../src/domains/import/list-files.ts";
import { workDir } from "../../support/work-dir.ts";

const files = workDir();

test("a file that is named twice is read once", async () => {
  const path = await files.write("rows.jsonl", "{}");
  expect(await listFiles([path, path])).toEqual({
    files: [{ path, name: "rows.jsonl", bytes: 2 }],
    failures: [],
    skipped: [],
  });
});

test("of two files that would be called the same the second fails, and a directory above both tells them apart", async () => {
  await mkdir(files.path("sites/east"), { recursive: true });
  await mkdir(files.path("sites/west"));
  const east = await files.write("sites/east/index.html", "east");
  const west = await files.write("sites/west/index.html", "west");
  const list = await listFiles([files.path("sites/east"), files.path("sites/west")]);
  expect(list.files.map(({ path }) => path)).toEqual([east]);
  expect(list.failures).toEqual([
    {
      at: { file: west, line: null },
      code: "file-name-taken",
      reason: `${east} is called index.html too, and items are known again by that. Name a directory above both.`,
    },
  ]);
  const together = await listFiles([files.path("sites")]);
  expect(together.files.map(({ name }) => name)).toEqual(["east/index.html", "west/index.html"]);
});
