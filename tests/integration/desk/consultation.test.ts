import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { writeAndPublish, writeRefused } from "../../support/desk.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.clear());
afterAll(() => world.close());

const CONTACT = {
  organ: "区住建局",
  name: "吴工",
  phone: "0570-3021234",
  email: "zj@kecheng.example",
  address: "三江中路1号",
};
const UNSTATED_CONTACT = { organ: null, name: null, phone: null, email: null, address: null };
const RESULT = {
  publishedOn: "2026-02-25",
  received: 3,
  adopted: 1,
  partlyAdopted: 1,
  notAdopted: 1,
  summary: "共收到意见3条。",
  items: [{ opinion: "增设停车位", respondent: "朱**", outcome: "PARTLY_ADOPTED", reason: "场地有限" }],
};
const INPUT = {
  title: "关于公开征求《停车管理办法（草案）》意见的公告",
  opensAt: "2026-02-01T09:00:00+08:00",
  closesAt: "2026-02-20T17:30:00+08:00",
  shortenReason: "汛期将至",
  draftHtml: '<p onclick="x()">第一条</p>',
  explanationHtml: "<p>起草说明</p>",
  contacts: [CONTACT, { phone: "12345" }],
  result: RESULT,
};
const FIELDS = `opensAt closesAt shortenReason draftHtml explanationHtml contacts { organ name phone email address }
  result { publishedOn received adopted partlyAdopted notAdopted summary items { opinion respondent outcome reason } }`;
const SAID = {
  opensAt: "2026-02-01T01:00:00.000Z",
  closesAt: "2026-02-20T09:30:00.000Z",
  shortenReason: "汛期将至",
  draftHtml: "<p>第一条</p>",
  explanationHtml: "<p>起草说明</p>",
  contacts: [CONTACT, { ...UNSTATED_CONTACT, phone: "12345" }],
  result: RESULT,
};

test("a consultation says in its edition and in public all that was stated", async () => {
  const basis = await world.publish({ type: "POLICY_DOCUMENT", title: "停车场条例" });
  const { edition, content } = await writeAndPublish(world, {
    typename: "Consultation",
    input: { ...INPUT, basedOn: [basis.globalId] },
    edition: `${FIELDS} basedOn`,
    content: `phase ${FIELDS} basedOn(first: 5) { nodes { title } }`,
  });
  expect(edition).toEqual({ ...SAID, basedOn: [basis.globalId] });
  expect(content).toEqual({ ...SAID, phase: "RESULT_PUBLISHED", basedOn: { nodes: [{ title: "停车场条例" }] } });
});

test("a consultation states nothing of what is left out or null", async () => {
  const { title, opensAt, closesAt } = INPUT;
  const { edition } = await writeAndPublish(world, {
    typename: "Consultation",
    input: { title, opensAt, closesAt, contacts: null, result: null },
    edition: `${FIELDS} basedOn`,
    content: FIELDS,
  });
  expect(edition).toEqual({
    opensAt: SAID.opensAt,
    closesAt: SAID.closesAt,
    shortenReason: null,
    draftHtml: null,
    explanationHtml: null,
    contacts: [],
    result: null,
    basedOn: [],
  });
});

test("the public does not see a result before its day, who writes does", async () => {
  const { edition, content } = await writeAndPublish(world, {
    typename: "Consultation",
    input: { ...INPUT, result: { ...RESULT, publishedOn: "2026-03-02", items: null, summary: null } },
    edition: "result { publishedOn summary items { opinion } }",
    content: "phase result { publishedOn }",
  });
  expect(edition).toEqual({ result: { publishedOn: "2026-03-02", summary: null, items: [] } });
  expect(content).toEqual({ phase: "CLOSED", result: null });
});

test("faults of a consultation are told by their places in the input, and nothing is stored", async () => {
  const announcement = await world.publish();
  const { refusal, before, after } = await writeRefused(world, "Consultation", {
    ...INPUT,
    closesAt: INPUT.opensAt,
    contacts: [CONTACT, { phone: " " }],
    result: { ...RESULT, received: -1, items: [{ opinion: "", outcome: "ADOPTED" }] },
    basedOn: [announcement.globalId],
  });
  expect(refusal).toEqual({
    __typename: "ValidationError",
    code: "VALIDATION",
    issues: [
      { path: ["basedOn", "0"], code: "WRONG_TYPE" },
      { path: ["contacts", "1", "phone"], code: "WRONG_FORMAT" },
      { path: ["result", "received"], code: "OUT_OF_RANGE" },
      { path: ["result", "items", "0", "opinion"], code: "WRONG_FORMAT" },
      { path: ["closesAt"], code: "CONTRADICTION" },
    ],
  });
  expect(after).toEqual(before);
});
