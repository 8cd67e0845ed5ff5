import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BenefitItem } from "../../../../src/domains/enterprise-notice/details.ts";
import { World } from "../../../support/world.ts";

describe("enterprise notices", () => {
  let world: World;
  let bureau: string;
  beforeAll(async () => {
    world = await World.open();
    bureau = await world.organ("bureau", { name: "区科技局" });
    const policy = await world.publish({ type: "POLICY_DOCUMENT", title: "若干意见" });
    await world.publishAll(
      [
        notice("制造", [
          item({ industries: ["C"], regions: ["330802"], scales: ["LARGE", "MEDIUM"], fulfilmentMode: "REVIEWED" }),
        ]),
        notice("软件", [
          item({ industries: ["65"], closesOn: "2026-02-28" }),
          item({ scales: ["MICRO"], opensOn: "2026-04-01" }),
        ]),
        notice("不限", [item({ fulfilmentMode: "AUTO", opensOn: "2026-03-01", closesOn: "2026-03-01" })]),
        notice("无项", []),
      ].map((fields, index) =>
        index === 0
          ? { ...fields, links: [{ kind: "BASED_ON" as const, toContentId: policy.contentId, toDocumentNumber: null }] }
          : fields,
      ),
    );
    // Also based on the document, and no notice.
    await world.publish({
      type: "CONSULTATION",
      title: "征求",
      links: [{ kind: "BASED_ON", toContentId: policy.contentId, toDocumentNumber: null }],
    });
  });
  afterAll(() => world.close());

  const titles = async (filter: object) => {
    const query =
      "query($filter: EnterpriseNoticeFilter) { enterpriseNotices(filter: $filter, orderBy: ID) { totalCount nodes { title } } }";
    const { enterpriseNotices } = await world.read(query, { filter });
    expect(enterpriseNotices.totalCount).toBe(enterpriseNotices.nodes.length);
    return enterpriseNotices.nodes.map(({ title }: { title: string }) => title);
  };

  it.each([
    ["nothing", {}, ["制造", "软件", "不限", "无项"]],
    ["an industry that a section holds", { industry: "1311" }, ["制造", "软件", "不限"]],
    ["an industry that a division holds", { industry: "6510", openOn: "2026-02-01" }, ["软件"]],
    ["an industry that no item names", { industry: "0111", openOn: "2026-03-01" }, ["不限"]],
    ["a region itself", { region: "330802", modes: ["REVIEWED"] }, ["制造"]],
    ["a street that a region holds", { region: "330802001", modes: ["REVIEWED"] }, ["制造"]],
    ["a region next to it", { region: "330803", modes: ["REVIEWED"] }, []],
    ["a size that one item names", { scale: "LARGE", openOn: "2026-05-01" }, ["制造"]],
    ["a size that the only open item leaves out", { scale: "SMALL", openOn: "2026-05-01" }, []],
    [
      "a size and an industry of one and the same item",
      { scale: "MICRO", industry: "6510", openOn: "2026-05-01" },
      ["软件"],
    ],
    ["a way of fulfilment", { modes: ["AUTO", "INSTANT"] }, ["不限"]],
    ["the first and last day of a window", { openOn: "2026-03-01" }, ["制造", "不限"]],
    ["the day after a window", { openOn: "2026-03-02" }, ["制造"]],
    ["today", { openNow: true }, ["制造", "不限"]],
    ["today and another day", { openNow: true, openOn: "2026-02-01" }, ["制造"]],
    ["openNow false, which does not matter", { openNow: false }, ["制造", "软件", "不限", "无项"]],
  ])("are narrowed by %s", async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    [{ industry: "制造业" }, '"制造业" is not a code of GB/T 4754, such as C or 1311.'],
    [{ region: "柯城区" }, '"柯城区" is not a code of GB/T 2260, such as 330802.'],
  ])("refuse %o, which is no code", async (filter, message) => {
    const query = "query($filter: EnterpriseNoticeFilter) { enterpriseNotices(filter: $filter) { totalCount } }";
    expect((await world.query(query, { filter })).errors).toEqual([
      { code: "BAD_USER_INPUT", message, path: "enterpriseNotices" },
    ]);
  });

  it("and their items open and close by the day in Shanghai", async () => {
    const statuses = async () => {
      const { enterpriseNotices } = await world.read(
        "{ enterpriseNotices(orderBy: ID) { nodes { title status items { status } } } }",
      );
      const nodes = enterpriseNotices.nodes as { title: string; status: string | null; items: { status: string }[] }[];
      expect(await titles({ openNow: true })).toEqual(
        nodes.filter(({ status }) => status === "OPEN").map(({ title }) => title),
      );
      return nodes.map(({ status, items }) => [status, ...items.map((entry) => entry.status)]);
    };
    const before = world.clock.now();
    world.clock.set("2026-02-28T15:59:59Z");
    expect(await statuses()).toEqual([
      ["OPEN", "OPEN"],
      ["OPEN", "OPEN", "UPCOMING"],
      ["UPCOMING", "UPCOMING"],
      [null],
    ]);
    world.clock.set("2026-02-28T16:00:00Z");
    expect(await statuses()).toEqual([["OPEN", "OPEN"], ["UPCOMING", "CLOSED", "UPCOMING"], ["OPEN", "OPEN"], [null]]);
    world.clock.set("2026-03-01T16:00:00Z");
    expect(await statuses()).toEqual([
      ["OPEN", "OPEN"],
      ["UPCOMING", "CLOSED", "UPCOMING"],
      ["CLOSED", "CLOSED"],
      [null],
    ]);
    world.clock.set(before.toISOString());
  });

  it("answer everything that their details say", async () => {
    const full = item({
      audience: "注册在本区的企业",
      industries: ["C", "65"],
      regions: ["330802"],
      scales: ["SMALL", "MICRO"],
      organizationTypes: ["有限责任公司"],
      certifications: ["高新技术企业"],
      conditions: ["当年首次通过认定"],
      standard: "一次性奖励20万元",
      amountCapFen: 24_500_000_000,
      opensOn: "2026-02-01",
      closesOn: "2026-06-30",
      materials: [{ name: "认定证书", copies: 1, required: true, obtainedAutomatically: false }],
      fulfilmentDays: 7,
      basis: "第三条",
      leadOrgan: "区科技局",
      leadOrganId: bureau,
      contacts: [{ organ: null, name: "王工", phone: "0570-0000002", email: null, address: null }],
    });
    const { globalId } = await world.publish(notice("细目", [full]));
    const { node } = await world.read(
      `query($id: ID!) { node(id: $id) { ... on EnterpriseNotice {
        contacts { organ } items {
          title audience industries regions scales organizationTypes certifications conditions standard amountCapFen opensOn closesOn
          materials { name copies required obtainedAutomatically } fulfilmentMode fulfilmentDays basis leadOrganName
          leadOrgan { key } contacts { organ name phone email address } status
        } } } }`,
      { id: globalId },
    );
    const { leadOrgan, leadOrganId: _, ...rest } = full;
    expect(node).toEqual({
      contacts: [{ organ: "营商办" }],
      items: [{ ...rest, leadOrganName: leadOrgan, leadOrgan: { key: "bureau" }, status: "OPEN" }],
    });
  });

  it("and their policy lead to each other; other contents that rest on it stay out", async () => {
    const { policyDocuments } = await world.read(
      "{ policyDocuments { nodes { enterpriseNotices(first: 5) { totalCount nodes { title basedOn(first: 5) { nodes { title } } } } } } }",
    );
    expect(policyDocuments.nodes).toEqual([
      { enterpriseNotices: { totalCount: 1, nodes: [{ title: "制造", basedOn: { nodes: [{ title: "若干意见" }] } }] } },
    ]);
  });

  it("take three statements for a filtered page with items, relations and count, whatever its size, one when all is in memory", async () => {
    const page = (first: number) =>
      world.query(`{ enterpriseNotices(first: ${first}, orderBy: ID, filter: { industry: "1311", openNow: true }) {
        totalCount nodes { title status items { title status } basedOn(first: 5) { nodes { title } } } } }`);
    await world.restart();
    expect(await page(1)).toMatchObject({ errors: [], statements: 3 });
    await world.restart();
    expect(await page(100)).toMatchObject({ errors: [], statements: 3 });
    expect(await page(100)).toMatchObject({ errors: [], statements: 1 });
  });
});

function notice(title: string, items: BenefitItem[]) {
  const contacts = [{ organ: "营商办", name: null, phone: null, email: null, address: null }];
  return { type: "ENTERPRISE_NOTICE" as const, title, details: { items, contacts } };
}

function item(fields: Partial<BenefitItem>): BenefitItem {
  return {
    title: "奖励",
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
    ...fields,
  };
}
