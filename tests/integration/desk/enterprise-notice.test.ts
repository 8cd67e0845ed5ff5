import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { writeAndPublish, writeRefused } from "../../support/desk.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.clear());
afterAll(() => world.close());

const CONTACT = { organ: "区科技局", name: "郑工", phone: "0570-3022345", email: null, address: null };
const STATED = {
  title: "高新技术企业认定奖励",
  audience: "首次认定的高新技术企业",
  industries: ["C", "6510"],
  regions: ["330802", "330802003"],
  scales: ["SMALL", "MICRO"],
  organizationTypes: ["有限责任公司"],
  certifications: ["高新技术企业"],
  conditions: ["税务征管关系在本区"],
  standard: "一次性奖励20万元",
  amountCapFen: 4_503_599_627_370_497,
  opensOn: "2026-02-01",
  closesOn: "2026-03-31",
  materials: [
    { name: "申请表", copies: 2, required: true, obtainedAutomatically: false },
    { name: "纳税证明", copies: null, required: false, obtainedAutomatically: true },
  ],
  fulfilmentMode: "FAST",
  fulfilmentDays: 10,
  basis: "《若干政策》第三条",
  leadOrganName: "区科技局",
  contacts: [CONTACT],
};
const UNSTATED = {
  title: "用工补贴",
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
  fulfilmentMode: "AUTO",
  fulfilmentDays: null,
  basis: null,
  leadOrganName: null,
  contacts: [],
};
const FIELDS = `
  items {
    title status audience industries regions scales organizationTypes certifications conditions standard amountCapFen
    opensOn closesOn materials { name copies required obtainedAutomatically } fulfilmentMode fulfilmentDays basis
    leadOrganName leadOrgan { key } contacts { organ name phone email address }
  }
  contacts { organ name phone email address }`;

test("an enterprise notice says in its edition and in public all that was stated, and null of the rest", async () => {
  await world.organ("kjj");
  const basis = await world.publish({ type: "POLICY_DOCUMENT", title: "若干政策" });
  const { edition, content } = await writeAndPublish(world, {
    typename: "EnterpriseNotice",
    input: {
      title: "关于申报科技奖励的通知",
      items: [
        { ...STATED, leadOrgan: "kjj" },
        { title: "用工补贴", fulfilmentMode: "AUTO" },
      ],
      contacts: [{ phone: "12345" }],
      basedOn: [basis.globalId],
    },
    edition: `${FIELDS} basedOn`,
    content: `status ${FIELDS} basedOn(first: 5) { nodes { title } }`,
  });
  const said = {
    items: [
      { ...STATED, status: "OPEN", leadOrgan: { key: "kjj" } },
      { ...UNSTATED, status: "OPEN", leadOrgan: null },
    ],
    contacts: [{ organ: null, name: null, phone: "12345", email: null, address: null }],
  };
  expect(edition).toEqual({ ...said, basedOn: [basis.globalId] });
  expect(content).toEqual({ ...said, status: "OPEN", basedOn: { nodes: [{ title: "若干政策" }] } });
});

test("faults of an enterprise notice are told by their places in the input, and nothing is stored", async () => {
  const announcement = await world.publish();
  const { refusal, before, after } = await writeRefused(world, "EnterpriseNotice", {
    title: "关于申报科技奖励的通知",
    items: [
      { title: "用工补贴", fulfilmentMode: "AUTO" },
      {
        ...STATED,
        industries: ["C", "X1"],
        amountCapFen: -1,
        closesOn: "2026-01-31",
        materials: [{ name: " ", required: true, obtainedAutomatically: false }],
        leadOrganName: "",
        leadOrgan: "nobody",
        contacts: [{ name: "" }],
      },
    ],
    basedOn: [announcement.globalId],
  });
  expect(refusal).toEqual({
    __typename: "ValidationError",
    code: "VALIDATION",
    issues: [
      { path: ["items", "1", "leadOrgan"], code: "NOT_IN_LIST" },
      { path: ["basedOn", "0"], code: "WRONG_TYPE" },
      { path: ["items", "1", "industries", "1"], code: "WRONG_FORMAT" },
      { path: ["items", "1", "amountCapFen"], code: "OUT_OF_RANGE" },
      { path: ["items", "1", "materials", "0", "name"], code: "WRONG_FORMAT" },
      { path: ["items", "1", "leadOrganName"], code: "WRONG_FORMAT" },
      { path: ["items", "1", "contacts", "0", "name"], code: "WRONG_FORMAT" },
      { path: ["items", "1", "closesOn"], code: "CONTRADICTION" },
    ],
  });
  expect(after).toEqual(before);
});
