import { expect, it } from "vitest";
import { isSelected, type SelectionRule } from "../../../src/domains/channel/selection.ts";

const EVERYTHING: SelectionRule = { types: null, topicIds: null, columnIds: null };
const CONTENT = { type: "REPORT" as const, topicIds: ["t1", "t2"], columnIds: ["c1"] };

it.each<[string, Partial<SelectionRule>, boolean]>([
  ["everything", {}, true],
  ["its type", { types: ["REPORT", "ANNOUNCEMENT"] }, true],
  ["other types", { types: ["ANNOUNCEMENT"] }, false],
  ["no types", { types: [] }, false],
  ["one of its topics", { topicIds: ["t2", "t9"] }, true],
  ["other topics", { topicIds: ["t9"] }, false],
  ["its column", { columnIds: ["c1"] }, true],
  ["other columns", { columnIds: ["c2"] }, false],
  ["its type, topic and column", { types: ["REPORT"], topicIds: ["t1"], columnIds: ["c1"] }, true],
  ["its type and topic, another column", { types: ["REPORT"], topicIds: ["t1"], columnIds: ["c2"] }, false],
])("a selection of %s", (_, selection, selected) => {
  expect(isSelected([{ ...EVERYTHING, ...selection }], CONTENT)).toBe(selected);
});

it("of topics leaves out what has none", () => {
  expect(isSelected([{ ...EVERYTHING, topicIds: ["t1"] }], { ...CONTENT, topicIds: [] })).toBe(false);
});

it.each<[string, SelectionRule[], boolean]>([
  ["of no rule names nothing", [], false],
  [
    "names what one of its rules names",
    [
      { ...EVERYTHING, types: ["ANNOUNCEMENT"] },
      { ...EVERYTHING, topicIds: ["t1"] },
    ],
    true,
  ],
  [
    "names nothing that none of its rules names",
    [
      { ...EVERYTHING, types: ["ANNOUNCEMENT"] },
      { ...EVERYTHING, topicIds: ["t9"] },
    ],
    false,
  ],
])("%s", (_, selection, selected) => {
  expect(isSelected(selection, CONTENT)).toBe(selected);
});
