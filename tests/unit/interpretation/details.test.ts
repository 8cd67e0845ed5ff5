import { expect, test } from "vitest";
import { type InterpretationDetails, parseInterpretationDetails } from "../../../src/domains/interpretation/details.ts";

const details: InterpretationDetails = { medium: "CHART", interpreter: "EXPERT", interpreterName: "李明" };

test("details of an interpretation come back as they are", () => {
  expect(parseInterpretationDetails(details)).toEqual({ ok: true, value: details });
  expect(parseInterpretationDetails({ ...details, interpreterName: null }).ok).toBe(true);
});

test("details of an interpretation name every problem at once", () => {
  const parsed = parseInterpretationDetails({ medium: "图表", interpreter: "EXPERT", interpreterName: "", policy: 1 });
  expect(parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.join(".")}`)).toEqual([
    "NOT_IN_LIST medium",
    "WRONG_FORMAT interpreterName",
    "UNKNOWN_FIELD policy",
  ]);
});
