import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { allRules } from "../../../../src/domains/content/index.ts";
import "../../../../src/schema.ts";

test("the model's table has every rule as the code has it, in its order, and no other", () => {
  const [, section = ""] = readFileSync("docs/model.md", "utf8").split("\n## Rules\n");
  const rows = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
  expect(rows).toEqual(
    allRules().map(
      ({ id, level, isAbsolute, en, source }) =>
        `| \`${id}\` | ${level}${isAbsolute ? ", always" : ""} | ${en} | ${source} |`,
    ),
  );
});
