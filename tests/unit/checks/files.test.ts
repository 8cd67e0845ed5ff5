import { expect, test } from "vitest";
import { checkFiles } from "../../../scripts/check/check-files.ts";
import { plantTree } from "./planted-tree.ts";

const lines = (count: number) => "x;\n".repeat(count);

test("fails a file over 400 lines, asks about one over 250, and passes the rest", async () => {
  const root = plantTree({
    "src/long.ts": lines(401),
    "src/longest.ts": lines(400),
    "src/questioned.sql": lines(251),
    "src/fine.ts": lines(250),
    "src/generated/client.ts": lines(5000),
  });
  expect((await checkFiles(root)).map(({ where, problem, question }) => [where, problem, question])).toEqual([
    ["src/long.ts", "401 lines", false],
    ["src/longest.ts", "400 lines", true],
    ["src/questioned.sql", "251 lines", true],
  ]);
});

test.each(["src/utils.ts", "src/domains/organ/helpers.ts", "src/common/day.ts", "tests/types.ts"])(
  "refuses the name of %s, which says nothing of its content",
  async (path) => {
    const findings = await checkFiles(plantTree({ "src/app.ts": "", [path]: "" }));
    expect(findings.map(({ where }) => where)).toEqual([path]);
  },
);

test("fails when it saw no file", async () => {
  const findings = await checkFiles(plantTree({ "tests/a.ts": "" }));
  expect(findings.map(({ problem }) => problem)).toEqual(["no source file was seen"]);
});
