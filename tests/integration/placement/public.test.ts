import { describe, expect, it } from "vitest";
import { duplicateFollower } from "../../../src/domains/duplicate/follower.ts";
import { obligationFollower } from "../../../src/domains/obligation/follower.ts";
import { followOnce } from "../../../src/platform/followers/follower.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { place, report, useLedgerWorld, world } from "./ledger-world.ts";

useLedgerWorld();

const FIELDS =
  "totalCount pageInfo { hasNextPage endCursor } nodes { channel { key } account { key } address postedAt }";

async function placements(contentId: string, args = "first: 10") {
  const source = `query ($id: ID!) { node(id: $id) { ... on Content { url placements(${args}) { ${FIELDS} } } } }`;
  return (await world.read(source, { id: Buffer.from(`Announcement:${contentId}`).toString("base64") })).node;
}

const keys = ({ nodes }: { nodes: { account: { key: string } }[] }) => nodes.map(({ account }) => account.key);

describe("where a content can be read", () => {
  it("is on the accounts that read from here and on those that posted it, with an address", async () => {
    const { contentId } = await world.publish();
    await report(contentId, { address: "https://mp.example/s/1", postedAt: "2026-02-28T02:00:00Z" });
    const { url, placements: found } = await placements(contentId);
    expect(found.totalCount).toBe(3);
    expect(found.nodes).toEqual([
      { channel: { key: "portal" }, account: { key: "portal" }, address: url, postedAt: null },
      { channel: { key: "mini-program" }, account: { key: "mini-program" }, address: url, postedAt: null },
      {
        channel: { key: "wechat" },
        account: { key: "wx" },
        address: "https://mp.example/s/1",
        postedAt: "2026-02-28T02:00:00.000Z",
      },
    ]);
  });

  it("is nowhere where it is planned, stale, without an address, beside another, or to go", async () => {
    const { contentId } = await world.publish();
    await place(contentId, "wx2");
    await report(contentId, { account: "wb", address: null, outsideId: "1" });
    await report(contentId);
    await report(contentId, { address: "https://mp.example/2", besideReason: "长图版" });
    expect(keys((await placements(contentId)).placements)).toEqual(["portal", "mini-program", "wx"]);
    await world.correct(contentId);
    expect(keys((await placements(contentId)).placements)).toEqual(["portal", "mini-program"]);
    await world.withdraw(contentId);
    expect(await placements(contentId)).toBeNull();
  });

  it("is narrowed to a channel, and read in pages", async () => {
    const { contentId } = await world.publish();
    await report(contentId);
    expect(keys((await placements(contentId, 'first: 10, channel: "wechat"')).placements)).toEqual(["wx"]);
    expect(keys((await placements(contentId, 'first: 10, channel: "toutiao"')).placements)).toEqual([]);
    const first = (await placements(contentId, "first: 2")).placements;
    const { endCursor, hasNextPage } = first.pageInfo;
    const second = (await placements(contentId, `first: 2, after: "${endCursor}"`)).placements;
    expect([...keys(first), ...keys(second)]).toEqual(["portal", "mini-program", "wx"]);
    expect([hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it("is read for a list of twenty in one statement", async () => {
    const published = await world.publishAll(Array.from({ length: 20 }, () => ({})));
    for (const { contentId } of published) await report(contentId, { address: `https://mp.example/${contentId}` });
    const list = (fields: string) => world.query(`{ contents(first: 20) { nodes { title ${fields} } } }`);
    await list("");
    const { statements } = await list("");
    const answer = await list("placements(first: 5) { nodes { address } }");
    expect(answer.statements).toBe(statements + 1);
    expect(answer.data.contents.nodes[19].placements.nodes).toHaveLength(3);
  });

  it("also says which correction was a minor one", async () => {
    const { contentId, globalId: id } = await world.publish();
    await world.correct(contentId, { isMinor: true, changeNote: "改正错字" });
    const source =
      "query ($id: ID!) { node(id: $id) { ... on Content { history(first: 5) { nodes { edition isMinor changeNote } } } } }";
    expect((await world.read(source, { id })).node.history.nodes).toEqual([
      { edition: 2, isMinor: true, changeNote: "改正错字" },
      { edition: 1, isMinor: false, changeNote: null },
    ]);
  });
});

it("whoever follows the log copes with the changes of the ledger", async () => {
  const { contentId } = await world.publish({ type: "POLICY_DOCUMENT" });
  const { contentId: other } = await world.publish();
  await report(other);
  await world.correct(other);
  await world.app.refreshRegistries();
  for (const follower of [obligationFollower(30), duplicateFollower(world.clock)]) {
    const { _max: last } = await world.db.prisma.change.aggregate({ _max: { seq: true } });
    expect(await followOnce({ db: world.db, log: silentLog }, follower)).toBe(Number(last.seq));
  }
  expect(await world.db.prisma.setAsideChange.count()).toBe(0);
  expect(await world.db.prisma.obligation.count({ where: { contentId } })).toBeGreaterThan(0);
  expect((await world.read('{ search(query: "本条正文") { totalCount } }')).search.totalCount).toBe(2);
});
