import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { callDesk } from "../../support/desk.ts";
import { globalId } from "../../support/global-id.ts";
import { World } from "../../support/world.ts";

let world: World;
let editor: Viewer;
beforeAll(async () => {
  world = await World.open();
  editor = await world.person("author", "author", "publish");
});
afterAll(() => world.close());

const DETAILS = `kind documentNumber documentNumberMalformed indexNumber indexNumberMalformed genre disclosureAttribute
  writtenOn effectiveOn repealedOn expiresOn validity registrationNumber`;
const PLAN = "interpretationPlan interpretationExemption personalDataBasis";
const EDITION = `edition { id version title ... on PolicyDocumentEdition { ${DETAILS} ${PLAN} repeals basedOn cites consultations } }`;

const document = { title: "关于废止《河道管理办法》的通知", kind: "NORMATIVE", html: "<p>现予废止。</p>" };
const stated = {
  kind: "NORMATIVE",
  documentNumberMalformed: false,
  indexNumber: "QZKC00-2020-0012",
  indexNumberMalformed: true,
  genre: "通知",
  disclosureAttribute: "PROACTIVE",
  writtenOn: "2020-03-01",
  effectiveOn: "2020-04-01",
  repealedOn: null,
  expiresOn: "2025-12-31",
  validity: "AMENDED",
  registrationNumber: "KKCD01-2020-0003",
};

test("all that a document states is read back from its draft, and when it is published its validity is that of today", async () => {
  const [repealed, ground, cited] = await world.publishAll([
    { type: "POLICY_DOCUMENT", title: "旧办法" },
    { type: "POLICY_DOCUMENT", title: "上位法" },
    { type: "POLICY_DOCUMENT", title: "引用的文件" },
  ]);
  const consultation = await world.publish({ type: "CONSULTATION", title: "征求意见" });
  const links = {
    repeals: [repealed.globalId],
    basedOn: [ground.globalId],
    cites: [cited.globalId, ground.globalId],
    consultations: [consultation.globalId],
  };
  const own = { interpretationPlan: "由区水利局图解", interpretationExemption: "内容简单", personalDataBasis: null };
  const input = { ...document, ...stated, ...own, documentNumber: "柯政办发[2020]12号", ...links };
  const { edition } = await callDesk(world, "createPolicyDocument", input, editor, EDITION);
  const kept = { ...stated, documentNumber: "柯政办发〔2020〕12号" };
  const draft = { id: edition.id, version: 1, title: document.title };
  expect(edition).toEqual({ ...draft, ...kept, ...own, ...links });

  const urgent = { edition: edition.id, expectedVersion: 1, reason: "汛期将至" };
  const { edition: published } = await callDesk(
    world,
    "publishUrgently",
    urgent,
    editor,
    `edition { content { ... on PolicyDocument { title ${DETAILS}
      repeals(first: 5) { nodes { title } } basedOn(first: 5) { nodes { title } } cites(first: 5) { nodes { title } }
      consultations(first: 5) { nodes { title } } } } }`,
  );
  const { cites, ...content } = published.content;
  expect(content).toEqual({
    title: document.title,
    ...kept,
    validity: "EXPIRED",
    repeals: { nodes: [{ title: "旧办法" }] },
    basedOn: { nodes: [{ title: "上位法" }] },
    consultations: { nodes: [{ title: "征求意见" }] },
  });
  expect(cites.nodes.map(({ title }: { title: string }) => title).sort()).toEqual(["上位法", "引用的文件"]);
});

test("what is left out is not stated, and a damaged number is kept where it is marked", async () => {
  const damaged = { documentNumber: "柯政办发2020〕12号", documentNumberMalformed: true };
  const { edition } = await callDesk(world, "createPolicyDocument", { ...document, ...damaged }, editor, EDITION);
  const unstated = Object.fromEntries(Object.keys(stated).map((key) => [key, null]));
  expect(edition).toEqual({
    id: edition.id,
    version: 1,
    title: document.title,
    ...unstated,
    interpretationPlan: null,
    interpretationExemption: null,
    personalDataBasis: null,
    kind: "NORMATIVE",
    ...damaged,
    indexNumberMalformed: false,
    repeals: [],
    basedOn: [],
    cites: [],
    consultations: [],
  });
});

test("faults are named where they stand in the input, and nothing is stored", async () => {
  const before = await world.stored();
  const missing = "00000000-0000-7000-8000-000000000000";
  const input = {
    ...document,
    documentNumber: "柯政办发2020〕12号",
    indexNumberMalformed: true,
    genre: " ",
    effectiveOn: "2020-04-01",
    expiresOn: "2020-03-31",
    repeals: [globalId("POLICY_DOCUMENT", missing)],
    consultations: [globalId("POLICY_DOCUMENT", missing)],
  };
  expect(await callDesk(world, "createPolicyDocument", input, editor, EDITION)).toEqual({
    __typename: "ValidationError",
    code: "VALIDATION",
    issues: [
      { path: ["documentNumber"], code: "WRONG_FORMAT" },
      { path: ["consultations", "0"], code: "WRONG_TYPE" },
      { path: ["repeals", "0"], code: "NOT_IN_LIST" },
      { path: ["consultations", "0"], code: "NOT_IN_LIST" },
      { path: ["genre"], code: "WRONG_FORMAT" },
      { path: ["expiresOn"], code: "CONTRADICTION" },
      { path: ["indexNumberMalformed"], code: "CONTRADICTION" },
    ],
  });
  expect(await world.stored()).toEqual(before);
});
