import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { recordMetric } from "../../../src/domains/account/commands/record-metric.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { onPostgres } from "../../support/database.ts";
import { callDesk } from "../../support/desk.ts";
import { runAtOnce } from "../../support/run-at-once.ts";
import { World } from "../../support/world.ts";

let world: World;
let program: Viewer;
beforeAll(async () => {
  world = await World.open();
  program = await world.person("program", "syndicate:mini-program");
});
beforeEach(() => world.db.owner.query("truncate channel_metric"));
afterAll(() => world.close());

const JANUARY = { metric: "TIPS", value: 300, from: "2026-01-01", to: "2026-01-31" };
const FEBRUARY = { ...JANUARY, value: 200, from: "2026-02-01", to: "2026-02-28" };
const record = (input: object, viewer = program) =>
  callDesk(
    world,
    "recordChannelMetric",
    { account: "mini-program", ...input },
    viewer,
    "metric { id unit value from to reason recordedBy { name } }",
  );
const inForce = async (args = "") => {
  const source = `{ channel(key: "mini-program") { accounts { metrics(first: 20${args}) { nodes { metric value from to } } } } }`;
  return (await world.read(source, {}, program)).channel.accounts[0].metrics.nodes;
};

it("records what was counted in periods, in its unit, and answers it", async () => {
  expect((await record(JANUARY)).metric).toEqual({
    ...{ id: expect.any(String), unit: "件", value: 300, from: "2026-01-01", to: "2026-01-31", reason: null },
    recordedBy: { name: "program" },
  });
  await record(FEBRUARY);
  await record({ metric: "ENQUIRIES", value: 0, from: "2026-02-01", to: "2026-02-28" });
  expect(await inForce(", metric: TIPS")).toEqual([FEBRUARY, JANUARY]);
  expect(await inForce(', from: "2026-02-01", to: "2026-02-28", metric: TIPS')).toEqual([FEBRUARY]);
  expect(await world.db.prisma.change.count({ where: { type: "metric.recorded" } })).toBe(3);
  expect(
    (await world.read("{ channels { accounts { metrics(first: 1) { nodes { value } } } } }")).channels[0].accounts,
  ).toEqual([{ metrics: null }]);
});

it("counts no day twice, unless it is said to be a correction", async () => {
  const { metric } = await record(JANUARY);
  await record(FEBRUARY);
  for (const period of [
    { from: "2026-01-31", to: "2026-01-31" },
    { from: "2025-12-01", to: "2026-03-01" },
    { from: "2026-01-01", to: "2026-01-31" },
  ])
    expect(await record({ ...JANUARY, ...period })).toMatchObject({ problems: [{ rule: "metric-overlap" }] });
  const correction = { ...JANUARY, value: 30, corrects: metric.id };
  expect(await record(correction)).toMatchObject({ issues: [{ path: ["reason"], code: "WRONG_FORMAT" }] });
  expect((await record({ ...correction, reason: "多录了一个零" })).metric).toMatchObject({
    value: 30,
    reason: "多录了一个零",
  });
  expect(await record({ ...correction, reason: "又" })).toMatchObject({ __typename: "NotFoundError" });
  expect(await record({ ...correction, corrects: "x", reason: "又" })).toMatchObject({ __typename: "NotFoundError" });
  expect(await inForce()).toEqual([FEBRUARY, { ...JANUARY, value: 30 }]);
});

it("goes on with a running total, which does not fall", async () => {
  await record(JANUARY);
  const longer = { ...JANUARY, to: "2026-02-28" };
  expect(await record({ ...longer, value: 299 })).toMatchObject({ problems: [{ rule: "metric-backwards" }] });
  await record({ ...longer, value: 500 });
  expect(await inForce()).toEqual([{ ...longer, value: 500 }]);
  expect(await world.db.prisma.channelMetric.count()).toBe(2);
});

it("takes what stands on a day as it is, more or fewer", async () => {
  const followers = (day: string, value: number) => record({ metric: "FOLLOWERS", value, from: day, to: day });
  await followers("2026-01-31", 1200);
  expect((await followers("2026-02-28", 1100)).metric).toMatchObject({ unit: "人", value: 1100 });
  const period = { metric: "FOLLOWERS", value: 1, from: "2026-01-01", to: "2026-01-02" };
  expect((await record(period)).issues).toEqual([{ path: ["to"], code: "CONTRADICTION" }]);
});

it.each([
  [{ value: -1 }, "value", "OUT_OF_RANGE"],
  [{ value: 1_000_000_001 }, "value", "OUT_OF_RANGE"],
  [{ from: "1999-01-01" }, "from", "OUT_OF_RANGE"],
  [{ to: "2026-03-02" }, "to", "OUT_OF_RANGE"],
  [{ from: "2026-02-02", to: "2026-02-01" }, "to", "CONTRADICTION"],
])("refuses %j", async (wrong, path, code) => {
  expect((await record({ ...JANUARY, ...wrong })).issues).toEqual([{ path: [path], code }]);
  expect(await world.db.prisma.channelMetric.count()).toBe(0);
});

it("is recorded by who may say what the account shows, and of accounts that are here", async () => {
  expect(await record({ ...JANUARY, account: "nothing" })).toMatchObject({ __typename: "NotFoundError" });
  const source = "mutation ($input: RecordChannelMetricInput!) { recordChannelMetric(input: $input) { __typename } }";
  const { errors } = await world.query(source, { input: { ...JANUARY, account: "portal" } }, program);
  expect(errors).toMatchObject([{ code: "FORBIDDEN" }]);
});

onPostgres("two connections", "counts no day twice when two record at once", async () => {
  const { id: accountId } = await world.db.prisma.account.findUniqueOrThrow({ where: { key: "mini-program" } });
  const tips = { accountId, metric: "TIPS" as const, value: 1, correction: null };
  const recordAtOnce = (tx: Tx) =>
    recordMetric(tx, world.deps, world.editor, { ...tips, fromOn: "2026-01-01", toOn: "2026-01-31" });
  const [first, second] = await runAtOnce(world.db, recordAtOnce);
  expect(first.ok).toBe(true);
  expect(second).toMatchObject({ ok: false, refusal: { code: "RULE", problems: [{ rule: "metric-overlap" }] } });
});
