import { expect, test } from "vitest";
import { validityOn } from "../../../src/domains/policy-document/rules.ts";

const stated = { validity: "VALID", repealedOn: null, expiresOn: null } as const;

test.each([
  ["what it states", stated, "VALID"],
  ["nothing where it states nothing", { ...stated, validity: null }, null],
  ["itself the day before its repeal", { ...stated, repealedOn: "2020-06-02" }, "VALID"],
  ["repealed from the day of its repeal on", { ...stated, repealedOn: "2020-06-01" }, "REPEALED"],
  ["repealed in whole, once in part", { ...stated, validity: "PARTLY_REPEALED", repealedOn: "2020-05-31" }, "REPEALED"],
  ["repealed, whatever it does not state", { ...stated, validity: null, repealedOn: "2020-01-01" }, "REPEALED"],
  ["itself on its last day", { ...stated, expiresOn: "2020-06-01" }, "VALID"],
  ["expired after its last day", { ...stated, expiresOn: "2020-05-31" }, "EXPIRED"],
  ["repealed rather than expired", { ...stated, expiresOn: "2020-05-31", repealedOn: "2020-05-01" }, "REPEALED"],
  ["expired where it says so", { ...stated, validity: "EXPIRED" }, "EXPIRED"],
] as const)("a document is on 2020-06-01 %s", (_, document, expected) => {
  expect(validityOn(document, [], "2020-06-01")).toBe(expected);
});

test.each([
  ["in effect from that day on", { effectiveOn: "2020-06-01", writtenOn: "2020-05-01" }, "REPEALED"],
  ["in effect from the next day on", { effectiveOn: "2020-06-02", writtenOn: "2020-05-01" }, "VALID"],
  ["written that day, no day of effect stated", { effectiveOn: null, writtenOn: "2020-06-01" }, "REPEALED"],
  ["written later", { effectiveOn: null, writtenOn: "2020-06-02" }, "VALID"],
  ["without any day", { effectiveOn: null, writtenOn: null }, "REPEALED"],
] as const)("a document repealed by one %s is %3$s on 2020-06-01", (_, repealing, expected) => {
  expect(validityOn(stated, [repealing], "2020-06-01")).toBe(expected);
});
