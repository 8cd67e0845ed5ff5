import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { writeAndPublish, writeRefused } from "../../support/desk.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.clear());
afterAll(() => world.close());

const REFUTATION = { rumour: "自来水停供三天", finding: "FALSE", evidence: "水厂运行记录" };
const FIELDS = "kind urgency validUntil refutation { rumour finding evidence }";

test("an announcement says in its edition and in public all that was stated", async () => {
  const consultation = await world.publish({ type: "CONSULTATION", title: "停车管理办法意见征集" });
  const corrected = await world.publish({ title: "停水通知" });
  const { edition, content } = await writeAndPublish(world, {
    typename: "Announcement",
    input: {
      title: "关于停水传言的说明",
      kind: "RUMOUR_REFUTATION",
      urgency: "EMERGENCY",
      validUntil: "2026-03-31T17:30:00+08:00",
      refutation: REFUTATION,
      resultOf: [consultation.globalId],
      refutes: [corrected.globalId, consultation.globalId],
    },
    edition: `${FIELDS} resultOf refutes`,
    content: `expired ${FIELDS} resultOf(first: 5) { nodes { title } } related(first: 5) { nodes { title } }`,
  });
  const said = {
    kind: "RUMOUR_REFUTATION",
    urgency: "EMERGENCY",
    validUntil: "2026-03-31T09:30:00.000Z",
    refutation: REFUTATION,
  };
  expect(edition).toEqual({
    ...said,
    resultOf: [consultation.globalId],
    refutes: [corrected.globalId, consultation.globalId],
  });
  expect(content).toEqual({
    ...said,
    expired: false,
    resultOf: { nodes: [{ title: "停车管理办法意见征集" }] },
    related: { nodes: [{ title: "停水通知" }, { title: "停车管理办法意见征集" }] },
  });
});

test("an announcement states nothing of what is left out or null", async () => {
  const { edition } = await writeAndPublish(world, {
    typename: "Announcement",
    input: { title: "放假通知", kind: "NOTICE", urgency: "NORMAL", validUntil: null },
    edition: `${FIELDS} resultOf refutes`,
    content: FIELDS,
  });
  expect(edition).toEqual({
    kind: "NOTICE",
    urgency: "NORMAL",
    validUntil: null,
    refutation: null,
    resultOf: [],
    refutes: [],
  });
});

test("faults of an announcement are told by their places in the input, and nothing is stored", async () => {
  const announcement = await world.publish();
  const nowhere = Buffer.from("PolicyDocument:00000000-0000-7000-8000-000000000000").toString("base64");
  const { refusal, before, after } = await writeRefused(world, "Announcement", {
    title: "放假通知",
    kind: "NOTICE",
    urgency: "NORMAL",
    refutation: { ...REFUTATION, evidence: " " },
    resultOf: [announcement.globalId],
    refutes: [announcement.globalId, nowhere],
  });
  expect(refusal).toEqual({
    __typename: "ValidationError",
    code: "VALIDATION",
    issues: [
      { path: ["resultOf", "0"], code: "WRONG_TYPE" },
      { path: ["refutes", "1"], code: "NOT_IN_LIST" },
      { path: ["refutation", "evidence"], code: "WRONG_FORMAT" },
      { path: ["refutation"], code: "CONTRADICTION" },
    ],
  });
  expect(after).toEqual(before);
});
