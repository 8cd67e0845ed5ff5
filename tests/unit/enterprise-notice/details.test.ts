import { expect, test } from "vitest";
import { type BenefitItem, parseEnterpriseNoticeDetails } from "../../../src/domains/enterprise-notice/details.ts";

const item: BenefitItem = {
  title: "首次认定高新技术企业奖励",
  audience: "在柯城区注册的企业",
  industries: ["C", "65"],
  regions: ["330802"],
  scales: ["SMALL", "MICRO"],
  organizationTypes: ["有限责任公司"],
  certifications: ["高新技术企业"],
  conditions: ["当年首次通过高新技术企业认定"],
  standard: "一次性奖励20万元",
  amountCapFen: 20_000_000,
  opensOn: "2020-03-01",
  closesOn: "2020-03-31",
  materials: [{ name: "认定证书", copies: 1, required: true, obtainedAutomatically: false }],
  fulfilmentMode: "INSTANT",
  fulfilmentDays: 7,
  basis: "第三条第二款",
  leadOrgan: "区科技局",
  leadOrganId: "0198a0d2-7c5f-7000-8000-000000000001",
  contacts: [],
};

function problemsOf(change: object): string[] {
  const parsed = parseEnterpriseNoticeDetails({ items: [{ ...item, ...change }], contacts: [] });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${code} ${path.slice(2).join(".")}`);
}

test("details of an enterprise notice come back as they are, with and without items", () => {
  const details = {
    items: [item],
    contacts: [{ organ: "区营商办", name: null, phone: null, email: null, address: null }],
  };
  expect(parseEnterpriseNoticeDetails(details)).toEqual({ ok: true, value: details });
  expect(parseEnterpriseNoticeDetails({ items: [], contacts: [] }).ok).toBe(true);
});

test.each([
  ["a window that ends before it begins", { closesOn: "2020-02-29" }, ["CONTRADICTION closesOn"]],
  ["a window without an end", { closesOn: null }, []],
  ["a day that does not exist", { opensOn: "2020-02-30" }, ["WRONG_FORMAT opensOn"]],
  [
    "codes that are none",
    { industries: ["Z", "1"], regions: ["33"] },
    ["WRONG_FORMAT industries.0", "WRONG_FORMAT industries.1", "WRONG_FORMAT regions.0"],
  ],
  ["codes of a street and of a village", { regions: ["330802001", "330802001002"] }, []],
  ["a negative amount", { amountCapFen: -1 }, ["OUT_OF_RANGE amountCapFen"]],
  ["an amount of half a fen", { amountCapFen: 0.5 }, ["WRONG_TYPE amountCapFen"]],
  ["a lead organ id that is none", { leadOrganId: "区科技局" }, ["WRONG_FORMAT leadOrganId"]],
  [
    "modes and scales that are none",
    { fulfilmentMode: "SLOW", scales: ["TINY"] },
    ["NOT_IN_LIST scales.0", "NOT_IN_LIST fulfilmentMode"],
  ],
])("an item is checked: %s", (_, change, problems) => {
  expect(problemsOf(change)).toEqual(problems);
});
