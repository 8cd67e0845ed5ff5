import { expect, test } from "vitest";
import { DEFAULT_RULE_SETTINGS } from "../../../src/domains/content/index.ts";
import { document, everything, question, run, TOTALS, useImportWorld, world, write } from "./import-world.ts";

useImportWorld();

const strict = () => ({ ...world.deps, rules: DEFAULT_RULE_SETTINGS });
const PERSON = { ...question, body: `${question.body}\n联系人：张三，11010519491231002X，电话13812345678。` };
const REASON =
  "html: Holds an identity number (11****02X): mask it, or state the law that has it published. " +
  "html: Holds a mobile number (138****5678): mask it, or state the law that has it published.";

test("an item with personal data stays out with the reason, the others come in", async () => {
  const summary = await run([await write("rows.jsonl", [document, PERSON])], {}, strict());
  expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
  expect(summary.failures.map(({ at, code, reason }) => [at.line, code, reason])).toEqual([[2, "rule-broken", REASON]]);
  expect(await world.db.prisma.edition.count({ where: { bodyText: { contains: "13812345678" } } })).toBe(0);
});

test("what came in clean is not replaced by a telling with personal data", async () => {
  const file = await write("rows.jsonl", [document, question]);
  await run([file], {}, strict());
  const before = await everything();
  const summary = await run([await write("rows.jsonl", [document, PERSON])], {}, strict());
  expect(summary.totals).toEqual({ ...TOTALS, unchanged: 1, failed: 1 });
  expect(await everything()).toEqual(before);
});

test("a dry run refuses the same items, and writes nothing", async () => {
  const before = await everything();
  const summary = await run([await write("rows.jsonl", [document, PERSON])], { isDryRun: true }, strict());
  expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
  expect(summary.failures[0]?.reason).toBe(REASON);
  expect(await everything()).toEqual(before);
});

test("rules that an import is exempt from let items in, and the audit trail names them", async () => {
  const lonely = { ...question, body: "问：何时开闸？\n答：汛期每天开闸。", source: "某某说法" };
  const summary = await run([await write("rows.jsonl", [document, lonely])], {}, strict());
  expect(summary.totals).toEqual({ ...TOTALS, created: 2 });
  const published = await world.db.prisma.auditEntry.findMany({ where: { command: "content.publish" } });
  const types = new Map((await world.db.prisma.content.findMany()).map(({ id, type }) => [id, type]));
  expect(Object.fromEntries(published.map((entry) => [types.get(entry.contentId ?? ""), entry.arguments]))).toEqual({
    POLICY_DOCUMENT: { act: "publishWithoutReview", exemptedRules: ["reprint-source"] },
    ANNOUNCEMENT: { act: "publishWithoutReview", exemptedRules: ["reprint-source"] },
  });
});
