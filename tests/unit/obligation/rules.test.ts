import { describe, expect, it, test } from "vitest";
import { lagWorkingDays, type ObligationFacts, obligationsOf } from "../../../src/domains/obligation/rules.ts";
import { lastDayBefore, startOfDay } from "../../../src/platform/day.ts";

const facts: ObligationFacts = {
  contentId: "document",
  organId: "office",
  issuedAt: new Date("2020-01-23T10:00:00+08:00"),
  endedAt: null,
  document: { kind: "NORMATIVE", writtenOn: null, disclosure: null, isExempt: false },
  closesAt: null,
  answer: null,
};

const owed = (changed: Partial<ObligationFacts>) =>
  obligationsOf({ ...facts, ...changed }, 30).map(({ kind, dueAt, resolution }) => [
    kind,
    lastDayBefore(dueAt),
    resolution,
  ]);

describe("an interpretation", () => {
  it("is due 3 working days after the document, over a long holiday: 2020-01-23 → 2020-02-05", () => {
    expect(obligationsOf(facts, 30)).toEqual([
      {
        kind: "INTERPRETATION",
        contentId: "document",
        organId: "office",
        since: facts.issuedAt,
        dueAt: startOfDay("2020-02-06"),
        resolvedAt: null,
        resolution: null,
        resolvedById: null,
      },
    ]);
  });

  it.each([
    ["REGULATION", 1],
    ["NORMATIVE", 1],
    ["OTHER", 0],
  ] as const)("of a document of kind %s: %i", (kind, count) => {
    expect(owed({ document: { kind, writtenOn: null, disclosure: null, isExempt: false } })).toHaveLength(count);
  });

  it("is not owed where the document states why it needs none", () => {
    expect(owed({ document: { kind: "NORMATIVE", writtenOn: null, disclosure: null, isExempt: true } })).toEqual([]);
  });

  it("is fulfilled by the first one, and lapses when the document goes without one", () => {
    const answer = { contentId: "interpretation", at: new Date("2020-02-10T09:00:00+08:00") };
    const endedAt = new Date("2020-03-01T09:00:00+08:00");
    const ended = (changed: Partial<ObligationFacts>) =>
      obligationsOf({ ...facts, ...changed }, 30).map(({ kind: _, resolvedAt, resolution, resolvedById }) => ({
        resolvedAt,
        resolution,
        resolvedById,
      }));
    expect(ended({ answer })).toEqual([
      { resolvedAt: answer.at, resolution: "FULFILLED", resolvedById: "interpretation" },
    ]);
    expect(ended({ endedAt })).toEqual([{ resolvedAt: endedAt, resolution: "LAPSED", resolvedById: null }]);
    expect(ended({ answer, endedAt })).toEqual([
      { resolvedAt: answer.at, resolution: "FULFILLED", resolvedById: "interpretation" },
    ]);
  });
});

describe("proactive disclosure", () => {
  const document = { kind: "OTHER", writtenOn: "2020-12-25", disclosure: "PROACTIVE", isExempt: false } as const;

  it("is due 20 working days after the document was formed, and fulfilled when it is issued", () => {
    const issuedAt = new Date("2021-01-26T00:00:00+08:00");
    expect(obligationsOf({ ...facts, document, issuedAt }, 30)).toEqual([
      {
        kind: "PROACTIVE_DISCLOSURE",
        contentId: "document",
        organId: "office",
        since: startOfDay("2020-12-25"),
        // New Year's Day is no working day.
        dueAt: startOfDay("2021-01-26"),
        resolvedAt: issuedAt,
        resolution: "FULFILLED",
        resolvedById: "document",
      },
    ]);
  });

  it.each(["ON_REQUEST", "NOT_DISCLOSED"] as const)("is not owed for what is disclosed %s", (disclosure) => {
    expect(owed({ document: { ...document, disclosure } })).toEqual([]);
  });
});

test("the result of a consultation is due so many days after its last day", () => {
  const closesAt = startOfDay("2026-03-15");
  expect(owed({ document: null, closesAt })).toEqual([["CONSULTATION_RESULT", "2026-04-13", null]]);
  expect(obligationsOf({ ...facts, document: null, closesAt }, 7)[0]?.dueAt).toEqual(startOfDay("2026-03-22"));
});

test.each([
  ["2020-01-23T23:00:00+08:00", 0],
  ["2020-01-22T23:00:00+08:00", 0],
  ["2020-02-05T00:00:00+08:00", 3],
  ["2020-02-06T00:00:00+08:00", 4],
])("what was fulfilled at %s took %i working days", (at, days) => {
  expect(lagWorkingDays(facts.issuedAt, new Date(at))).toBe(days);
});
