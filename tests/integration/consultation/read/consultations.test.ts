import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConsultationDetails } from "../../../../src/domains/consultation/details.ts";
import { World } from "../../../support/world.ts";

const RESULT: NonNullable<ConsultationDetails["result"]> = {
  publishedOn: "2026-03-20",
  received: 2,
  adopted: 1,
  partlyAdopted: 0,
  notAdopted: 1,
  invalid: 0,
  summary: "共收到意见2条",
  items: [
    { opinion: "增设停车位", respondent: "朱**", receivedOn: "2026-02-03", outcome: "ADOPTED", reason: null },
    { opinion: "取消收费", respondent: null, receivedOn: null, outcome: "NOT_ADOPTED", reason: "与上位规定不符" },
  ],
};

describe("consultations", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const basis = await world.publish({ type: "POLICY_DOCUMENT", title: "依据" });
    const [march, ended] = await world.publishAll([
      {
        type: "CONSULTATION",
        title: "三月",
        details: details("2026-03-01T12:00:00+08:00", "2026-03-31T00:00:00+08:00"),
        links: [{ kind: "BASED_ON", toContentId: basis.contentId, toDocumentNumber: null }],
      },
      {
        type: "CONSULTATION",
        title: "二月有结果",
        details: details("2026-01-20T00:00:00+08:00", "2026-02-20T00:00:00+08:00", RESULT),
      },
      {
        type: "CONSULTATION",
        title: "二月无结果",
        details: details("2026-01-20T00:00:00+08:00", "2026-02-20T00:00:00+08:00"),
      },
    ]);
    if (!march || !ended) throw new Error("not published");
    await world.publish({ type: "POLICY_DOCUMENT", title: "成文", links: [link("ADOPTS", ended.contentId)] });
    await world.publish({ title: "采纳情况", links: [link("RESULT_OF", ended.contentId)] });
  });
  afterAll(() => world.close());

  const list = async (filter: object) => {
    const query =
      "query($filter: ConsultationFilter) { consultations(filter: $filter, orderBy: ID) { nodes { title phase result { received } } } }";
    return (await world.read(query, { filter })).consultations.nodes as {
      title: string;
      phase: string;
      result: object | null;
    }[];
  };

  it.each([
    ["2026-03-01T03:59:59.999Z", ["UPCOMING", "CLOSED", "CLOSED"]],
    ["2026-03-01T04:00:00.000Z", ["OPEN", "CLOSED", "CLOSED"]],
    ["2026-03-19T15:59:59.999Z", ["OPEN", "CLOSED", "CLOSED"]],
    ["2026-03-19T16:00:00.000Z", ["OPEN", "RESULT_PUBLISHED", "CLOSED"]],
    ["2026-03-30T16:00:00.000Z", ["CLOSED", "RESULT_PUBLISHED", "CLOSED"]],
  ])("move on with time, in the field and in the filter alike: %s", async (moment, expected) => {
    const before = world.clock.now();
    world.clock.set(moment);
    const all = await list({});
    expect(all.map(({ phase }) => phase)).toEqual(expected);
    expect(all.map(({ result }) => result !== null)).toEqual(expected.map((phase) => phase === "RESULT_PUBLISHED"));
    for (const phase of ["UPCOMING", "OPEN", "CLOSED", "RESULT_PUBLISHED"]) {
      expect(await list({ phases: [phase] }), phase).toEqual(
        all.filter((consultation) => consultation.phase === phase),
      );
    }
    expect(await list({ phases: ["OPEN", "CLOSED"] })).toEqual(
      all.filter(({ phase }) => phase === "OPEN" || phase === "CLOSED"),
    );
    world.clock.set(before.toISOString());
  });

  it("answer everything that their details say", async () => {
    world.clock.set("2026-03-21T00:00:00Z");
    const { consultations } = await world.read(`{ consultations(filter: { phases: [RESULT_PUBLISHED] }) { nodes {
      opensAt closesAt subject concernsEnterprises shortenReason draftHtml explanationHtml contacts { organ name phone email address }
      result { publishedOn received adopted partlyAdopted notAdopted invalid summary
        items { opinion respondent receivedOn outcome reason } }
    } } }`);
    expect(consultations.nodes).toEqual([
      {
        opensAt: "2026-01-19T16:00:00.000Z",
        closesAt: "2026-02-19T16:00:00.000Z",
        subject: "REGULATION",
        concernsEnterprises: true,
        shortenReason: "汛期前需要施行",
        draftHtml: "<p>第一条</p>",
        explanationHtml: null,
        contacts: [{ organ: "区住建局", name: null, phone: "0570-0000001", email: "a@example.gov.cn", address: null }],
        result: RESULT,
      },
    ]);
  });

  it("lead to their basis, to what became of them, and back, in three statements for the page", async () => {
    await world.restart();
    const { data, errors, statements } = await world.query(`{ consultations(orderBy: ID) { totalCount nodes {
      basedOn(first: 5) { nodes { title } } adoptedAs(first: 5) { nodes { title } } resultAnnouncements(first: 5) { nodes { title } }
    } } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(3);
    expect(data.consultations).toEqual({
      totalCount: 3,
      nodes: [
        { basedOn: nodes("依据"), adoptedAs: nodes(), resultAnnouncements: nodes() },
        { basedOn: nodes(), adoptedAs: nodes("成文"), resultAnnouncements: nodes("采纳情况") },
        { basedOn: nodes(), adoptedAs: nodes(), resultAnnouncements: nodes() },
      ],
    });
    const back = await world.read(`{
      policyDocuments(orderBy: ID) { nodes { consultations(first: 5) { nodes { title } } } }
      announcements { nodes { resultOf(first: 5) { nodes { title } } } }
    }`);
    expect(back.policyDocuments.nodes).toEqual([{ consultations: nodes() }, { consultations: nodes("二月有结果") }]);
    expect(back.announcements.nodes).toEqual([{ resultOf: nodes("二月有结果") }]);
  });
});

function details(opensAt: string, closesAt: string, result: ConsultationDetails["result"] = null): ConsultationDetails {
  return {
    opensAt,
    closesAt,
    subject: "REGULATION",
    concernsEnterprises: true,
    shortenReason: "汛期前需要施行",
    draftHtml: '<p onclick="x()">第一条</p><script>x()</script>',
    explanationHtml: null,
    contacts: [{ organ: "区住建局", name: null, phone: "0570-0000001", email: "a@example.gov.cn", address: null }],
    result,
  };
}

function link(kind: "ADOPTS" | "RESULT_OF", toContentId: string) {
  return { kind, toContentId, toDocumentNumber: null };
}

function nodes(...titles: string[]) {
  return { nodes: titles.map((title) => ({ title })) };
}
