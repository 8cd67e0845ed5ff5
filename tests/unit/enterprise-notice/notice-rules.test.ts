import { expect, test } from "vitest";
import type { BenefitItem } from "../../../src/domains/enterprise-notice/details.ts";
import { broken, linkedDocument, linkOf } from "../../support/judged.ts";

const ITEM: BenefitItem = {
  title: "首台套奖励",
  audience: null,
  industries: [],
  regions: [],
  scales: [],
  organizationTypes: [],
  certifications: [],
  conditions: [],
  standard: null,
  amountCapFen: null,
  opensOn: null,
  closesOn: null,
  materials: [],
  fulfilmentMode: "FAST",
  fulfilmentDays: null,
  basis: null,
  leadOrgan: null,
  leadOrganId: null,
  contacts: [],
};
const material = (name: string, obtainedAutomatically: boolean) => ({
  name,
  copies: null,
  required: true,
  obtainedAutomatically,
});
const until = (expiresOn: string | null, repealedOn: string | null = null) =>
  linkedDocument({ force: { validity: "VALID", expiresOn, repealedOn, repealing: [] } });
const repealedFrom = (effectiveOn: string) =>
  linkedDocument({
    force: { validity: "VALID", expiresOn: null, repealedOn: null, repealing: [{ effectiveOn, writtenOn: null }] },
  });
const WINDOW = ["benefit-window BLOCK items.0.closesOn"];

test.each([
  ["ends with its document", "2026-12-31", [until("2026-12-31")], []],
  ["ends after its document", "2027-01-01", [until("2026-12-31")], WINDOW],
  ["ends on the day of its document's repeal", "2026-06-30", [until("2026-12-31", "2026-06-30")], WINDOW],
  ["ends the day before its document's repeal", "2026-06-29", [until("2026-12-31", "2026-06-30")], []],
  ["ends when another document has repealed its own", "2026-06-30", [repealedFrom("2026-06-30")], WINDOW],
  ["ends before another document repeals its own", "2026-06-29", [repealedFrom("2026-06-30")], []],
  ["ends after one of its documents", "2027-01-01", [until("2026-12-31"), until("2027-06-30")], []],
  ["rests on a document without an end", "2030-01-01", [until(null)], []],
  ["rests on nothing here", "2030-01-01", [], []],
  ["states no end", null, [until("2026-12-31")], []],
])("a benefit that %s", (_, closesOn, linked, expected) => {
  const details = { items: [{ ...ITEM, closesOn }] };
  const links = linked.map(() => linkOf("BASED_ON"));
  expect(broken("ENTERPRISE_NOTICE", { details, links }, { linked })).toEqual(expected);
});

test.each([
  ["AUTO", ["benefit-auto BLOCK items.0.materials.1"]],
  ["INSTANT", []],
] as const)("%s and a material that the enterprise hands in", (fulfilmentMode, expected) => {
  const materials = [material("营业执照", true), material("申请表", false)];
  expect(broken("ENTERPRISE_NOTICE", { details: { items: [{ ...ITEM, fulfilmentMode, materials }] } })).toEqual(
    expected,
  );
});
