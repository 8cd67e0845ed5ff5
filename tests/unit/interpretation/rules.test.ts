import { expect, test } from "vitest";
import { broken, linkedDocument, linkOf } from "../../support/judged.ts";

const links = [linkOf("INTERPRETS")];

// 2026-02-13 is a Friday before the Spring Festival: Saturday 14 is worked, 15 to 23 is free.
test.each([
  ["on the day of its document", "2026-02-13", []],
  ["before it", "2026-02-12", []],
  ["on the next working day", "2026-02-14", ["interpretation-same-day WARN interprets.0"]],
  ["on the third working day", "2026-02-25", ["interpretation-same-day WARN interprets.0"]],
  ["on the fourth", "2026-02-26", ["interpretation-lag WARN interprets.0"]],
])("an interpretation %s", (_, issuedOn, expected) => {
  const linked = [linkedDocument({ kind: "INTERPRETS", issuedOn: "2026-02-13" })];
  expect(broken("INTERPRETATION", { links }, { issuedOn, linked })).toEqual(expected);
});

test("an interpretation of nothing is blocked", () => {
  expect(broken("INTERPRETATION")).toEqual(["interpretation-linked BLOCK interprets"]);
});

test("an interpretation of a document that was repealed is warned of", () => {
  const force = { validity: "VALID" as const, expiresOn: null, repealing: [] };
  const end = (repealedOn: string) => [
    linkedDocument({ kind: "INTERPRETS", issuedOn: "2026-03-02", force: { ...force, repealedOn } }),
  ];
  expect(broken("INTERPRETATION", { links }, { linked: end("2026-03-02") })).toEqual([
    "relies-on-ended WARN interprets.0",
  ]);
  expect(broken("INTERPRETATION", { links }, { linked: end("2026-03-03") })).toEqual([]);
});
