import { expect, test } from "vitest";
import { describeImport } from "../../../src/cli/describe-import.ts";
import { countFailure, countOutcome, emptySummary } from "../../../src/domains/import/import-summary.ts";
import type { ImportRecord } from "../../../src/domains/import/record.ts";

test("names the first items of each notice, and the rest by number", () => {
  const summary = emptySummary(false);
  for (let line = 1; line <= 7; line++) {
    const problems = [{ code: "undated" as const, field: "originalPublishedAt", message: "No day." }];
    const record = { at: { file: "a.jsonl", line }, title: `公告${line}`, type: "ANNOUNCEMENT", problems };
    countOutcome(summary, record as unknown as ImportRecord, { did: "created" });
  }
  const [, , noticed] = describeImport(summary).split("\n\n");
  expect(noticed).toBe(
    `Noticed (7):
  7 × undated
    a.jsonl:1 “公告1”: No day.
    a.jsonl:2 “公告2”: No day.
    a.jsonl:3 “公告3”: No day.
    a.jsonl:4 “公告4”: No day.
    a.jsonl:5 “公告5”: No day.
    … and 2 more; --json lists them
`,
  );
});

test("shows control characters of the input by their numbers", () => {
  const summary = emptySummary(false);
  const reason = "Unexpected token \u001b[31m\u0000\u009b in JSON";
  countFailure(summary, { at: { file: "a.jsonl", line: 1 }, code: "json-broken", reason });
  expect(describeImport(summary)).toContain("a.jsonl:1 json-broken: Unexpected token \\x1b[31m\\x00\\x9b in JSON");
});
