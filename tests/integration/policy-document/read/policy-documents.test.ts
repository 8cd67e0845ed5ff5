import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PolicyDocumentDetails } from "../../../../src/domains/policy-document/index.ts";
import { World } from "../../../support/world.ts";

const FULL: PolicyDocumentDetails = {
  kind: "NORMATIVE",
  documentNumber: "柯政办发〔2020〕12号",
  documentNumberMalformed: false,
  indexNumber: "113308020026188888/2020-00012",
  indexNumberMalformed: false,
  genre: "通知",
  disclosureAttribute: "PROACTIVE",
  writtenOn: "2020-03-01",
  effectiveOn: "2020-04-01",
  repealedOn: "2026-03-02",
  expiresOn: "2026-12-31",
  validity: "VALID",
  registrationNumber: "ZJHC01-2020-0003",
  interpretationPlan: null,
  interpretationExemption: null,
};

const BARE: PolicyDocumentDetails = {
  ...FULL,
  kind: "OTHER",
  documentNumber: null,
  indexNumber: null,
  genre: null,
  disclosureAttribute: null,
  writtenOn: null,
  effectiveOn: null,
  repealedOn: null,
  expiresOn: null,
  validity: null,
  registrationNumber: null,
};

/** What the public sees of details: how a document is to be interpreted is the editors' affair. */
function shown({ interpretationPlan: _, interpretationExemption: __, ...details }: PolicyDocumentDetails) {
  return details;
}

describe("policy documents", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const [, , old, amended] = await world.publishAll([
      document("全", FULL),
      document("空", BARE),
      document("旧", { ...BARE, kind: "NORMATIVE", genre: "意见", writtenOn: "2015-05-01", validity: "VALID" }),
      document("修改", {
        ...BARE,
        genre: "意见",
        writtenOn: "2020-03-02",
        effectiveOn: "2020-03-02",
        validity: "AMENDED",
      }),
      document("坏号", { ...BARE, documentNumber: "柯政发202030", documentNumberMalformed: true, validity: "EXPIRED" }),
    ]);
    if (!old || !amended) throw new Error("not published");
    await world.publishAll([
      {
        ...document("新", { ...BARE, documentNumber: "柯政发〔2021〕1号", validity: "VALID" }),
        links: [
          { kind: "REPEALS", toContentId: old.contentId, toDocumentNumber: null },
          { kind: "BASED_ON", toContentId: amended.contentId, toDocumentNumber: null },
          { kind: "CITES", toContentId: null, toDocumentNumber: "柯政办发〔2020〕12号" },
        ],
      },
      // Only a document repeals a document.
      { title: "废止公告", links: [{ kind: "REPEALS", toContentId: amended.contentId, toDocumentNumber: null }] },
      { title: "引用公告", links: [{ kind: "CITES", toContentId: null, toDocumentNumber: "柯政办发〔2020〕12号" }] },
    ]);
  });
  afterAll(() => world.close());

  const list = async (filter: object) => {
    const query =
      "query($filter: PolicyDocumentFilter) { policyDocuments(filter: $filter, orderBy: ID) { totalCount nodes { title validity } } }";
    const { policyDocuments } = await world.read(query, { filter });
    expect(policyDocuments.totalCount).toBe(policyDocuments.nodes.length);
    return policyDocuments.nodes as { title: string; validity: string | null }[];
  };
  const titles = async (filter: object) => (await list(filter)).map(({ title }) => title);

  it.each([
    ["nothing", {}, ["全", "空", "旧", "修改", "坏号", "新"]],
    ["a document number", { documentNumber: "柯政办发〔2020〕12号" }, ["全"]],
    ["a document number in other brackets", { documentNumber: " 柯政办发[2020] 12 号" }, ["全"]],
    ["a document number that nothing bears", { documentNumber: "柯政办发〔2020〕13号" }, []],
    ["an index number", { indexNumber: "113308020026188888/2020-00012" }, ["全"]],
    ["a rank", { kinds: ["NORMATIVE"] }, ["全", "旧"]],
    ["any of two ranks", { kinds: ["REGULATION", "OTHER"] }, ["空", "修改", "坏号", "新"]],
    ["a form", { genres: ["意见", "决定"] }, ["旧", "修改"]],
    ["what is repealed by a document", { validities: ["REPEALED"] }, ["旧"]],
    ["what is in force", { validities: ["VALID", "AMENDED"] }, ["全", "修改", "新"]],
    ["a span of days written, both included", { writtenFrom: "2015-05-01", writtenTo: "2020-03-01" }, ["全", "旧"]],
    ["a first day written", { writtenFrom: "2020-03-02" }, ["修改"]],
    ["a span of days of effect", { effectiveFrom: "2020-03-02", effectiveTo: "2020-03-31" }, ["修改"]],
    ["several at once", { genres: ["意见"], validities: ["AMENDED"], kinds: ["OTHER"] }, ["修改"]],
  ])("are narrowed by %s", async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it("lose their force on the day of repeal in Shanghai, in the field and in the filter alike", async () => {
    const validities = async () => {
      const all = await list({});
      for (const validity of ["VALID", "AMENDED", "PARTLY_REPEALED", "EXPIRED", "REPEALED"]) {
        const answered = all.filter((node) => node.validity === validity);
        expect(await list({ validities: [validity] }), validity).toEqual(answered);
      }
      return all.map(({ validity }) => validity);
    };
    const before = world.clock.now();
    world.clock.set("2026-03-01T15:59:59Z");
    expect(await validities()).toEqual(["VALID", null, "REPEALED", "AMENDED", "EXPIRED", "VALID"]);
    world.clock.set("2026-03-01T16:00:00Z");
    expect(await validities()).toEqual(["REPEALED", null, "REPEALED", "AMENDED", "EXPIRED", "VALID"]);
    world.clock.set(before.toISOString());
  });

  it("are repealed from the day on which what repeals them takes effect", async () => {
    const target = await world.publish(document("将被废止", { ...BARE, validity: "VALID", expiresOn: "2027-12-31" }));
    const links = [{ kind: "REPEALS" as const, toContentId: target.contentId, toDocumentNumber: null }];
    const repealing = await world.publish({ ...document("废止", { ...BARE, effectiveOn: "2027-01-01" }), links });
    const validity = async () => {
      const found = (await list({})).find(({ title }) => title === "将被废止");
      expect(await list({ validities: [found?.validity] })).toContainEqual(found);
      return found?.validity;
    };
    const before = world.clock.now();
    world.clock.set("2026-12-31T15:59:59Z");
    expect(await validity()).toBe("VALID");
    world.clock.set("2026-12-31T16:00:00Z");
    expect(await validity()).toBe("REPEALED");
    await world.withdraw(repealing.contentId);
    world.clock.set("2027-12-31T15:59:59Z");
    expect(await validity()).toBe("VALID");
    world.clock.set("2027-12-31T16:00:00Z");
    expect(await validity()).toBe("EXPIRED");
    world.clock.set(before.toISOString());
    await world.withdraw(target.contentId);
  });

  it("regain their force when the document that repealed them is withdrawn", async () => {
    const target = await world.publish(document("被废止", { ...BARE, validity: "VALID" }));
    const links = [{ kind: "REPEALS" as const, toContentId: target.contentId, toDocumentNumber: null }];
    const repealing = await world.publish({ ...document("废止", BARE), links });
    const validity = async () =>
      (
        await world.read("query($id: ID!) { node(id: $id) { ... on PolicyDocument { validity } } }", {
          id: target.globalId,
        })
      ).node.validity;
    expect(await validity()).toBe("REPEALED");
    await world.withdraw(repealing.contentId);
    expect(await validity()).toBe("VALID");
    await world.withdraw(target.contentId);
  });

  it("answer everything that their details say", async () => {
    const { policyDocuments } = await world.read(`{ policyDocuments(orderBy: ID, first: 2) { nodes {
      kind documentNumber documentNumberMalformed indexNumber indexNumberMalformed genre disclosureAttribute
      writtenOn effectiveOn repealedOn expiresOn validity registrationNumber
    } } }`);
    expect(policyDocuments.nodes).toEqual([FULL, BARE].map(shown));
  });

  it("lead to what they repeal, rest on and cite, and back, in three statements for a page whose contents are all related to each other", async () => {
    await world.restart();
    const { data, errors, statements } = await world.query(`{ policyDocuments(orderBy: ID) { totalCount nodes {
      title validity repeals(first: 5) { nodes { title } } repealedBy(first: 5) { nodes { title } } basedOn(first: 5) { nodes { title } }
      cites(first: 5) { nodes { title } } citedBy(first: 5) { totalCount nodes { __typename title } }
    } } }`);
    expect(errors).toEqual([]);
    expect(statements).toBe(3);
    const found = Object.fromEntries(data.policyDocuments.nodes.map((node: { title: string }) => [node.title, node]));
    expect(data.policyDocuments.totalCount).toBe(6);
    expect(found.新).toMatchObject({
      repeals: nodes("旧"),
      basedOn: nodes("修改"),
      cites: nodes("全"),
      repealedBy: nodes(),
    });
    expect(found.旧).toMatchObject({ validity: "REPEALED", repealedBy: nodes("新"), repeals: nodes() });
    expect(found.修改).toMatchObject({ validity: "AMENDED", repealedBy: nodes(), basedOn: nodes() });
    expect(found.全.citedBy.totalCount).toBe(2);
    expect(found.全.citedBy.nodes).toEqual(
      expect.arrayContaining([
        { __typename: "PolicyDocument", title: "新" },
        { __typename: "Announcement", title: "引用公告" },
      ]),
    );
  });

  it("take no more statements for a filtered page with their validity, whatever its size", async () => {
    const page = (first: number) =>
      world.query(
        `{ policyDocuments(first: ${first}, filter: { validities: [VALID, REPEALED] }) { totalCount nodes { title validity } } }`,
      );
    await world.restart();
    expect(await page(1)).toMatchObject({ errors: [], statements: 2 });
    await world.restart();
    expect(await page(100)).toMatchObject({ errors: [], statements: 2 });
    expect(await page(100)).toMatchObject({ errors: [], statements: 1 });
  });
});

function document(title: string, details: PolicyDocumentDetails) {
  return { type: "POLICY_DOCUMENT" as const, title, details };
}

function nodes(...titles: string[]) {
  return { nodes: titles.map((title) => ({ title })) };
}
