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

test.each([
  ["ends with its document", "2026-12-31", [until("2026-12-31")], []],
  ["ends after its document", "2027-01-01", [until("2026-12-31")], ["benefit-window BLOCK items.0.closesOn"]],
  [
    "ends after the repeal of its document",
    "2026-07-01",
    [until("2026-12-31", "2026-06-30")],
    ["benefit-window BLOCK items.0.closesOn"],
  ],
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
