import { expect, it } from "vitest";
import { isSelected, type Selection } from "../../../src/domains/channel/selection.ts";

const EVERYTHING: Selection = { types: null, topicIds: null, columnIds: null };
const CONTENT = { type: "REPORT" as const, topicIds: ["t1", "t2"], columnIds: ["c1"] };

it.each<[string, Partial<Selection>, boolean]>([
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
  expect(isSelected({ ...EVERYTHING, ...selection }, CONTENT)).toBe(selected);
});

it("of topics leaves out what has none", () => {
  expect(isSelected({ ...EVERYTHING, topicIds: ["t1"] }, { ...CONTENT, topicIds: [] })).toBe(false);
});
