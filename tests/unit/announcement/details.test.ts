import { expect, test } from "vitest";
import { type AnnouncementDetails, parseAnnouncementDetails } from "../../../src/domains/announcement/details.ts";

const details: AnnouncementDetails = {
  kind: "RUMOUR_REFUTATION",
  urgency: "IMPORTANT",
  validUntil: "2020-03-31T23:59:59+08:00",
  refutation: { rumour: "全区停水三天", finding: "FALSE", evidence: null },
};

function problemsOf(change: object): string[] {
  const parsed = parseAnnouncementDetails({ ...details, ...change });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.join(".")}`);
}

test("details of an announcement come back as they are", () => {
  expect(parseAnnouncementDetails(details)).toEqual({ ok: true, value: details });
});

test.each([
  ["a refutation of another kind", { kind: "NEWS" }, ["CONTRADICTION refutation"]],
  ["a refutation that states nothing yet", { refutation: null }, []],
  ["an end without a zone", { validUntil: "2020-03-31 23:59" }, ["WRONG_FORMAT validUntil"]],
  [
    "words that are none",
    { urgency: "URGENT", refutation: { rumour: "x", finding: "TRUE", evidence: "y" } },
    ["NOT_IN_LIST urgency", "NOT_IN_LIST refutation.finding"],
  ],
])("details of an announcement are checked: %s", (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});
