import { describe, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { CLOSED, call, close, everywhere, place, poster, report, useLedgerWorld, world } from "./ledger-world.ts";

useLedgerWorld();

const EMERGENCY = { details: { ...(SAMPLE_DETAILS.ANNOUNCEMENT as object), urgency: "EMERGENCY" } };
const at = (name: string) => `https://mp.example/${name}`;

interface Page {
  readonly nodes: readonly { account: { key: string }; title: string; state: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}

/** The placements that a caller is shown, as account, title and state. */
async function listed(filter: object = {}, viewer: Viewer = everywhere): Promise<string[]> {
  const source = `query ($filter: PlacementFilter) { placements(filter: $filter) { nodes { account { key } title state } } }`;
  const { nodes } = (await world.read(source, { filter }, viewer)).placements;
  return nodes.map(({ account, title, state }: { account: { key: string }; title: string; state: string }) =>
    [account.key, title, state].join(" "),
  );
}

async function owed(filter: object = {}, viewer: Viewer = everywhere) {
  const source = `query ($filter: DutyFilter) { duties(filter: $filter) {
    overdueByAccount { account { key state } count } nodes { kind overdue closing placement { title account { key } } }
  } }`;
  const { overdueByAccount, nodes } = (await world.read(source, { filter }, viewer)).duties;
  return {
    overdue: overdueByAccount.map(
      ({ account, count }: { account: { key: string }; count: number }) => `${account.key} ${count}`,
    ),
    duties: nodes.map(
      (duty: { kind: string; overdue: boolean; closing: string | null; placement: { title: string } }) =>
        [
          duty.placement.title,
          duty.kind,
          ...(duty.overdue ? ["late"] : []),
          ...(duty.closing ? [duty.closing] : []),
        ].join(" "),
    ),
  };
}

/** Of each kind of work one content. */
async function stage() {
  const publish = async (title: string, fields: object = {}) => (await world.publish({ title, ...fields })).contentId;
  const [planned, alarm, held] = [await publish("待发"), await publish("急发", EMERGENCY), await publish("认领")];
  const [live, stale, due] = [await publish("在线"), await publish("待改"), await publish("待撤")];
  await place(planned);
  await place(alarm);
  const { placement } = await place(held);
  await call("claimPlacement", { placement: placement.id });
  for (const [name, contentId] of Object.entries({ live, stale, due })) await report(contentId, { address: at(name) });
  await world.correct(stale, { title: "待改" });
  await world.withdraw(due);
  await place(live, "wb");
  return { planned, live, stale, due };
}

describe("placements", () => {
  it("are to be done in order of urgency: what is due first, then emergencies, then the oldest", async () => {
    await stage();
    expect(await listed({ account: "wx", toDo: true })).toEqual([
      ...["wx 急发 PLANNED", "wx 待撤 WITHDRAWAL_DUE", "wx 待改 STALE", "wx 待发 PLANNED", "wx 认领 CLAIMED"],
    ]);
    expect(await listed({ account: "wx", toDo: false })).toEqual(["wx 在线 LIVE"]);
  });

  it("are narrowed by account, channel, content, state and whether they are overdue", async () => {
    const { live } = await stage();
    expect(await listed({ channel: "weibo" })).toEqual(["wb 在线 PLANNED"]);
    expect(await listed({ channel: "weibo", account: "wx" })).toEqual([]);
    expect(await listed({ states: ["CLAIMED", "LIVE"] })).toEqual(["wx 认领 CLAIMED", "wx 在线 LIVE"]);
    const content = Buffer.from(`Announcement:${live}`).toString("base64");
    expect((await listed({ content })).sort()).toEqual(["wb 在线 PLANNED", "wx 在线 LIVE"]);
    world.clock.advance(3 * 3_600_000);
    expect(await listed({ overdue: true })).toEqual(["wx 待撤 WITHDRAWAL_DUE"]);
    world.clock.advance(2 * 3_600_000);
    expect(await listed({ states: ["CLAIMED"] })).toEqual([]);
  });

  it("follow each other in pages without a gap, twice over the moments at which they are due", async () => {
    await stage();
    const all = await listed();
    const paged: string[] = [];
    const source = `query ($after: String) { placements(first: 2, after: $after) {
      nodes { account { key } title state } pageInfo { hasNextPage endCursor } } }`;
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = (await world.read(source, { after }, everywhere)).placements;
      for (const { account, title, state } of page.nodes) paged.push([account.key, title, state].join(" "));
      [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
    }
    expect(paged).toEqual(all);
  });

  it("are shown to whoever posts on the account, or sees drafts of the organ; to nobody else", async () => {
    const [bureau, town] = [await world.organ("bureau"), await world.organ("town")];
    const [one, other] = [
      await world.publish({ title: "甲", publisherId: bureau }),
      await world.publish({ title: "乙", publisherId: town }),
    ];
    await place(one.contentId);
    const { placement } = await place(other.contentId, "wb");
    expect(await listed({}, poster)).toEqual(["wx 甲 PLANNED"]);
    expect(await listed({}, await world.person("clerk", "read:drafts:town"))).toEqual(["wb 乙 PLANNED"]);
    expect(await listed({}, await world.person("both", "author:bureau", "syndicate:wb"))).toHaveLength(2);
    expect(await listed({}, await world.person("auditor", "audit"))).toHaveLength(2);
    await world.db.prisma.account.update({ where: { key: "wb" }, data: { ownerId: bureau } });
    expect(await listed({}, await world.person("owner", "review:bureau"))).toHaveLength(2);
    expect(await listed({}, await world.person("elsewhere", "syndicate:nobody"))).toEqual([]);
    const node = "query ($id: ID!) { node(id: $id) { id } }";
    expect(await world.read(node, { id: placement.id }, poster)).toEqual({ node: null });
    expect(await world.read(node, { id: placement.id })).toEqual({ node: null });
    for (const list of ["placements", "duties"]) {
      expect((await world.query(`{ ${list} { nodes { id } } }`)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
      const answer = await world.query(`{ ${list} { nodes { id } } }`, {}, await world.person("admin", "admin"));
      expect(answer.errors).toMatchObject([{ code: "FORBIDDEN" }]);
    }
  });

  it("name no title of what is gone for good", async () => {
    const { contentId, globalId } = await world.publish({ title: "名单" });
    await report(contentId);
    const input = { content: globalId, expectedVersion: 2, reason: "依法删除" };
    await call("markGone", input, await world.person("publisher", "publish"), "contentId");
    expect(await listed()).toEqual(["wx  WITHDRAWAL_DUE"]);
  });
});

describe("duties", () => {
  it("are listed as they are due, those of a closed account too, with what is overdue of each", async () => {
    const { stale } = await stage();
    await report(stale, { account: "wb", address: at("stale") });
    await world.db.prisma.account.update({ where: { key: "wx" }, data: CLOSED });
    await world.registryChanged();
    expect(await owed()).toEqual({ overdue: [], duties: ["待撤 TAKE_DOWN", "待改 UPDATE", "待改 UPDATE"] });
    world.clock.advance(3 * 3_600_000);
    expect(await owed({ state: "OVERDUE" })).toEqual({ overdue: ["wx 1"], duties: ["待撤 TAKE_DOWN late"] });
    expect((await owed({ state: "OPEN" })).duties).toEqual(["待改 UPDATE", "待改 UPDATE"]);
    world.clock.advance(24 * 3_600_000);
    expect((await owed({ kind: "UPDATE" })).overdue).toEqual(["wb 1", "wx 1"]);
    expect((await owed({ account: "wx" })).overdue).toEqual(["wx 2"]);
    expect(await owed({}, await world.person("weibo", "syndicate:wb"))).toEqual({
      overdue: ["wb 1"],
      duties: ["待改 UPDATE late"],
    });
  });

  it("that have ended are listed with how, the last one first", async () => {
    const { contentId } = await world.publish({ title: "甲" });
    const { placement } = await report(contentId);
    await world.correct(contentId, { title: "甲" });
    await world.withdraw(contentId);
    const source = "query ($id: ID!) { node(id: $id) { ... on Placement { id version duty { id } } } }";
    const { node } = await world.read(source, { id: placement.id }, everywhere);
    await close(node, "TAKEN_DOWN");
    expect((await owed({ state: "CLOSED" })).duties).toEqual(["甲 TAKE_DOWN TAKEN_DOWN", "甲 UPDATE OVERTAKEN"]);
    expect((await owed()).duties).toEqual([]);
  });

  it("are nodes, seen by whoever sees the placement", async () => {
    const { contentId } = await world.publish();
    await report(contentId);
    await world.correct(contentId);
    const { placement } = await report(contentId);
    const node = "query ($id: ID!) { node(id: $id) { __typename id } }";
    expect(await world.read(node, { id: placement.duty.id }, poster)).toEqual({
      node: { __typename: "Duty", id: placement.duty.id },
    });
    const other = await world.person("other", "syndicate:wb");
    for (const viewer of [other, undefined])
      expect(await world.read(node, { id: placement.duty.id }, viewer)).toEqual({ node: null });
  });

  it("say what shows that they are done", async () => {
    const { contentId } = await world.publish();
    const { placement } = await report(contentId);
    await world.correct(contentId);
    const source = `query ($id: ID!) { node(id: $id) { ... on Placement { id version duty { id } duties {
      closing closedBy { key } post { address } addressCheck { address status seen checkedAt } statement { person text }
    } } } }`;
    const { node } = await world.read(source, { id: placement.id }, everywhere);
    const addressCheck = { address: at("1"), checkedAt: "2026-03-01T00:30:00Z", status: 200, seen: "标题已改" };
    await close(node, "EDITED_IN_PLACE", { addressCheck, statement: { person: "李娜", text: "已改" } });
    const { duties } = (await world.read(source, { id: placement.id }, everywhere)).node;
    expect(duties).toEqual([
      {
        ...{ closing: "EDITED_IN_PLACE", closedBy: { key: "everywhere" }, post: null },
        addressCheck: { ...addressCheck, checkedAt: "2026-03-01T00:30:00.000Z" },
        statement: { person: "李娜", text: "已改" },
      },
    ]);
  });

  it("are read with their placements, posts and contents in as many statements as one is", async () => {
    const deep = `{ duties(first: 20) { nodes { post { id } placement { title content { id } posts { id } duty { id } } } } }`;
    const costs = [];
    for (const count of [1, 6]) {
      for (let index = 0; index < count; index++) {
        const { contentId } = await world.publish();
        await report(contentId, { address: at(`${count}-${index}`) });
        await world.correct(contentId);
      }
      const before = world.db.owner.statementCount;
      await world.read(deep, {}, everywhere);
      costs.push(world.db.owner.statementCount - before);
    }
    expect(costs).toEqual([4, 4]);
  });
});
