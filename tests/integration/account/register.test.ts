import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { registerAccount } from "../../../src/domains/account/commands/register-account.ts";
import { newId } from "../../../src/platform/ids.ts";
import { onPostgres } from "../../support/database.ts";
import { callDesk } from "../../support/desk.ts";
import { insertPost } from "../../support/insert-post.ts";
import { runAtOnce } from "../../support/run-at-once.ts";
import { World } from "../../support/world.ts";

const ACCOUNT = `account { key name state url filingNumber owner { key } channel { key } closedOn closingNotice
  record { version responsible manner exceptionReason stateReason selection { types topics { key } columns { path } } } }`;
const ENTRY = {
  key: "wx-office",
  channel: "wechat",
  owner: "office",
  name: "柯城发布",
  manner: "HAND",
  responsible: "周敏",
};

let world: World;
let admin: Viewer;
beforeAll(async () => {
  world = await World.open();
  admin = await world.person("admin", "admin");
});
beforeEach(async () => {
  await world.clear();
  await world.db.owner.query("delete from account where not built_in");
  await world.organ("office");
});
afterAll(() => world.close());

const call = (name: string, input: object, viewer = admin, success = ACCOUNT) =>
  callDesk(world, name, input, viewer, success);
const seen = (expectedVersion: number) => ({ account: "wx-office", expectedVersion });
const registered = async (entry: object = {}) => {
  const done = await call("registerAccount", { ...ENTRY, ...entry });
  await world.app.refreshRegistries();
  return done;
};

describe("an account", () => {
  it("is registered with what it selects, and changed", async () => {
    await world.topic("housing");
    await world.column("zwgk");
    const selection = [{ types: ["REPORT"], topics: ["housing"] }, { columns: [{ channel: "portal", path: "zwgk" }] }];
    const done = await registered({ selection, url: "https://mp.example/1", filingNumber: "33080201" });
    expect(done.account).toEqual({
      ...{ key: "wx-office", name: "柯城发布", state: "ACTIVE", url: "https://mp.example/1", filingNumber: "33080201" },
      ...{ owner: { key: "office" }, channel: { key: "wechat" }, closedOn: null, closingNotice: null },
      record: {
        ...{ version: 1, responsible: "周敏", manner: "HAND", exceptionReason: null, stateReason: null },
        selection: [
          { types: ["REPORT"], topics: [{ key: "housing" }], columns: null },
          { types: null, topics: null, columns: [{ path: "zwgk" }] },
        ],
      },
    });
    const changed = await call("updateAccount", { ...seen(1), name: "柯城微发布", selection: null, responsible: null });
    expect(changed.account).toMatchObject({ name: "柯城微发布", url: "https://mp.example/1" });
    expect(changed.account.record).toMatchObject({ version: 2, responsible: null, selection: null, manner: "HAND" });
    expect(await call("updateAccount", { ...seen(1), name: "旧" })).toMatchObject({ currentVersion: 2 });
    const audited = await world.db.prisma.auditEntry.findMany({ where: { command: { startsWith: "account." } } });
    expect(audited.map(({ command }) => command)).toEqual(["account.registered", "account.updated"]);
    expect(JSON.stringify(audited.map(({ arguments: args }) => args))).not.toContain("周敏");
    const changes = await world.db.prisma.change.findMany({ where: { type: { startsWith: "account." } } });
    expect(changes.map(({ type }) => type)).toEqual(["account.registered", "account.updated"]);
  });

  it("is one of its organ on a channel, but for a stated exception or when the other is closed", async () => {
    await registered();
    const second = { ...ENTRY, key: "wx-second" };
    const before = await world.stored();
    expect(await call("registerAccount", second)).toMatchObject({ problems: [{ rule: "account-doubled" }] });
    expect(await call("registerAccount", ENTRY)).toMatchObject({ problems: [{ rule: "account-key-taken" }] });
    expect(await world.stored()).toEqual(before);
    expect(await call("registerAccount", { ...second, channel: "weibo" })).toMatchObject({
      account: { state: "ACTIVE" },
    });
    const exception = { ...second, key: "wx-third", exceptionReason: "面向企业的专门服务" };
    expect(await call("registerAccount", exception)).toMatchObject({ account: { key: "wx-third" } });
    await world.app.refreshRegistries();
    const cleared = { account: "wx-third", expectedVersion: 1, exceptionReason: null };
    expect(await call("updateAccount", cleared)).toMatchObject({ problems: [{ rule: "account-doubled" }] });
    await call("closeAccount", { ...seen(1), reason: "重复", notice: "停止更新。", closedOn: "2026-03-01" });
    expect(await call("updateAccount", cleared)).toMatchObject({ account: { record: { exceptionReason: null } } });
  });

  onPostgres("two connections", "is registered once when two register at once", async () => {
    const [channel, organ] = await Promise.all([
      world.db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } }),
      world.db.prisma.organ.findUniqueOrThrow({ where: { key: "office" } }),
    ]);
    const entry = {
      ...{ channelId: channel.id, ownerId: organ.id, name: "柯城发布", filingNumber: null, url: null },
      ...{ manner: null, responsible: null, exceptionReason: null, selection: null },
    };
    const register = (key: string) => (tx: Parameters<typeof registerAccount>[0]) =>
      registerAccount(tx, world.deps, world.editor, { key, ...entry }).catch((error: Error) => {
        throw error;
      });
    await expect(runAtOnce(world.db, register("a"), register("b"))).rejects.toThrow(
      /account_one_open|nique constraint/,
    );
    expect(await world.db.prisma.account.count({ where: { builtIn: false } })).toBe(1);
  });

  it("says what is wrong with what is stated, all at once", async () => {
    const wrong = {
      key: "Wx 1",
      channel: "portal",
      owner: "nobody",
      name: " ",
      url: `https://a.cn/${"a".repeat(1000)}`,
    };
    const refused = await call("registerAccount", { ...wrong, selection: [{}] });
    expect(refused.issues).toEqual([
      { path: ["key"], code: "WRONG_FORMAT" },
      { path: ["owner"], code: "NOT_IN_LIST" },
      { path: ["name"], code: "WRONG_FORMAT" },
      { path: ["url"], code: "OUT_OF_RANGE" },
      { path: ["selection", "0"], code: "REQUIRED" },
      { path: ["channel"], code: "NOT_IN_LIST" },
    ]);
    await registered();
    const named = {
      selection: [{ topics: ["nothing"] }, { columns: [{ channel: "portal", path: "no" }] }],
      owner: "no",
    };
    expect((await call("updateAccount", { ...seen(1), ...named, name: null })).issues).toEqual([
      { path: ["owner"], code: "NOT_IN_LIST" },
      { path: ["name"], code: "REQUIRED" },
      { path: ["selection", "0", "topics", "0"], code: "NOT_IN_LIST" },
      { path: ["selection", "1", "columns", "0"], code: "NOT_IN_LIST" },
    ]);
  });
});

describe("an account's life", () => {
  it("goes through warning, suspension and back, each for a reason, and ends with a notice that anyone reads", async () => {
    await registered();
    const move = (name: string, version: number) => call(name, { ...seen(version), reason: `${name}的理由` });
    expect((await move("warnAccount", 1)).account).toMatchObject({
      state: "WARNED",
      record: { stateReason: "warnAccount的理由" },
    });
    expect(await move("warnAccount", 2)).toMatchObject({ __typename: "TransitionError", from: "WARNED", to: "WARNED" });
    expect((await move("suspendAccount", 2)).account.state).toBe("SUSPENDED");
    expect((await move("restoreAccount", 3)).account.state).toBe("ACTIVE");
    const closing = { ...seen(4), reason: "长期无人维护", notice: "本账号自即日起停止更新并注销。" };
    const refused = await call("closeAccount", { ...closing, closedOn: "2026-03-09", reason: " " });
    expect(refused.issues).toEqual([
      { path: ["reason"], code: "WRONG_FORMAT" },
      { path: ["closedOn"], code: "OUT_OF_RANGE" },
    ]);
    const personal = { ...closing, closedOn: "2026-03-01", notice: "联系周敏，13812345678。" };
    expect(await call("closeAccount", personal)).toMatchObject({ problems: [{ rule: "personal-data" }] });
    await call("closeAccount", { ...closing, closedOn: "2026-03-01" });
    await world.app.refreshRegistries();
    const shown =
      '{ channel(key: "wechat") { accounts { state closedOn closingNotice record { stateReason } health { isIdle } } } }';
    expect(await world.read(shown)).toEqual({
      channel: {
        accounts: [
          { state: "CLOSED", closedOn: "2026-03-01", closingNotice: closing.notice, record: null, health: null },
        ],
      },
    });
    expect(await move("restoreAccount", 5)).toMatchObject({ from: "CLOSED", to: "ACTIVE" });
    expect(await call("updateAccount", { ...seen(5), name: "又" })).toMatchObject({ from: "CLOSED", to: "CLOSED" });
    const types = (
      await world.db.prisma.change.findMany({ where: { type: { startsWith: "account." } }, orderBy: { id: "asc" } })
    ).map(({ type }) => type);
    expect(types).toEqual([
      "account.registered",
      "account.warned",
      "account.suspended",
      "account.restored",
      "account.closed",
    ]);
  });

  it("ends what was planned for it and keeps what stands on it", async () => {
    await registered();
    const contents = await world.publishAll([{}, {}, {}]);
    const { id: accountId } = await world.db.prisma.account.findUniqueOrThrow({ where: { key: "wx-office" } });
    const held = {
      claimedById: world.editor.personId,
      claimedUntil: new Date(world.clock.now().getTime() + 3_600_000),
    };
    const stands = [{ state: "PLANNED" }, { state: "PLANNED", ...held }, { state: "LIVE" }] as const;
    const changedAt = world.clock.now();
    const placed = contents.map((ids, index) => ({
      id: newId(),
      ...idsOf(ids),
      accountId,
      changedAt,
      ...stands[index]!,
    }));
    for (const data of placed) await world.db.prisma.placement.create({ data });
    const closing = { ...seen(1), reason: "长期无人维护", notice: "停止更新。", closedOn: "2026-03-01" };
    await call("closeAccount", closing);
    const left = await world.db.prisma.placement.findMany({ where: { accountId }, orderBy: { id: "asc" } });
    expect(left.map(({ state }) => state)).toEqual(["WITHDRAWN", "WITHDRAWAL_DUE", "LIVE"]);
    // Whoever held it may be posting at this moment.
    expect(await world.db.prisma.duty.findMany({ select: { kind: true, placementId: true } })).toEqual([
      { kind: "TAKE_DOWN", placementId: placed[1]?.id },
    ]);
    const place = (state: string, from: string) =>
      world.db.owner.query(`update placement set state = '${state}' where account_id = $1 and state = '${from}'`, [
        accountId,
      ]);
    await place("STALE", "LIVE");
    await expect(place("PLANNED", "WITHDRAWN")).rejects.toThrow("is closed");
    await place("WITHDRAWN", "STALE");
    await expect(place("LIVE", "WITHDRAWN")).rejects.toThrow("is closed");
  });

  it("is nobody's to end who sees it otherwise, is another organ's admin, or takes a reading account for it", async () => {
    await world.organ("town");
    await registered();
    const before = await world.stored();
    const reason = { reason: "理由" };
    expect(await call("warnAccount", { ...seen(7), ...reason })).toMatchObject({ currentVersion: 1 });
    const builtIn = { account: "portal", expectedVersion: 1, ...reason };
    expect(await call("suspendAccount", builtIn)).toMatchObject({ problems: [{ rule: "account-built-in" }] });
    expect(await call("warnAccount", { ...builtIn, account: "nothing" })).toMatchObject({
      __typename: "NotFoundError",
    });
    const ofTown = await world.person("town-admin", "admin:town");
    const source = "mutation ($input: WarnAccountInput!) { warnAccount(input: $input) { __typename } }";
    expect((await world.query(source, { input: { ...seen(1), ...reason } }, ofTown)).errors).toMatchObject([
      { code: "FORBIDDEN" },
    ]);
    const { audit_entry: _, ...rows } = before;
    expect(await world.stored()).toMatchObject(rows);
    const ofOffice = await world.person("office-admin", "admin:office");
    const moved = { ...seen(1), owner: "town" };
    const move = "mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { __typename } }";
    expect((await world.query(move, { input: moved }, ofOffice)).errors).toMatchObject([{ code: "FORBIDDEN" }]);
    await call("updateAccount", moved);
    // This instance has not read the registry anew.
    expect(await call("warnAccount", { ...seen(2), ...reason }, ofOffice)).toMatchObject({ currentVersion: 2 });
  });
});

describe("the register", () => {
  it("lists accounts by channel, organ and state, and the idle ones", async () => {
    await registered();
    await registered({ key: "wb-office", channel: "weibo" });
    const list = async (filter: object) => {
      const source =
        "query ($filter: AccountFilter) { accounts(filter: $filter, first: 50) { nodes { key health { idleDays isIdle } } } }";
      return (await world.read(source, { filter }, admin)).accounts.nodes;
    };
    expect((await list({ organ: "office" })).map(({ key }: { key: string }) => key)).toEqual([
      "wx-office",
      "wb-office",
    ]);
    expect(await list({ channel: "weibo", state: "ACTIVE" })).toEqual([
      { key: "wb-office", health: { idleDays: 0, isIdle: false } },
    ]);
    expect(await list({ organ: "office", idle: true })).toEqual([]);
    world.clock.advance(14 * 86_400_000);
    expect(await list({ channel: "wechat", idle: true })).toEqual([
      { key: "wx-office", health: { idleDays: 14, isIdle: true } },
    ]);
    const { contentId, editionId } = await world.publish();
    const url = "https://mp.example/1";
    const id = await insertPost(world, { accountKey: "wx-office", contentId, editionId, url });
    expect(await list({ channel: "wechat", idle: true })).toEqual([]);
    await world.db.prisma.post.update({ where: { id }, data: { state: "REMOVED", removedAt: world.clock.now() } });
    expect(await list({ channel: "wechat", idle: true })).toHaveLength(1);
    expect((await list({ idle: true })).map(({ key }: { key: string }) => key)).toEqual(["wx-office", "wb-office"]);
    expect((await world.query("{ accounts { nodes { key } } }")).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
    const wrong = await world.query('{ accounts(filter: { organ: "no" }) { nodes { key } } }', {}, admin);
    expect(wrong.errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  });

  it("pages through accounts, and answers one by its id", async () => {
    await registered();
    const source =
      "query ($after: String) { accounts(first: 3, after: $after) { nodes { id key } pageInfo { endCursor hasNextPage } } }";
    const first = (await world.read(source, {}, admin)).accounts;
    const second = (await world.read(source, { after: first.pageInfo.endCursor }, admin)).accounts;
    expect([...first.nodes, ...second.nodes].map(({ key }) => key)).toEqual([
      ...["portal", "mini-program", "enterprise", "reading-points"],
      "wx-office",
    ]);
    expect(second.pageInfo.hasNextPage).toBe(false);
    const { node } = await world.read("query ($id: ID!) { node(id: $id) { ... on Account { key } } }", {
      id: first.nodes[0].id,
    });
    expect(node).toEqual({ key: "portal" });
  });
});

describe("a channel", () => {
  const upsert = (input: object) => call("upsertChannel", input, admin, "channel { key name }");
  it("of posted accounts is made, and named anew; its kind never changes", async () => {
    expect(await upsert({ key: "weibo-live", kind: "WEIBO", name: "微博直播" })).toMatchObject({ channel: null });
    await world.app.refreshRegistries();
    expect(await upsert({ key: "weibo-live", kind: "WEIBO", name: "微博直播间", position: 2 })).toMatchObject({
      channel: { name: "微博直播" },
    });
    await world.app.refreshRegistries();
    expect((await world.read("{ channels { key name } }")).channels).toContainEqual({
      key: "weibo-live",
      name: "微博直播间",
    });
    expect(await upsert({ key: "weibo-live", kind: "TOUTIAO", name: "头条" })).toMatchObject({
      problems: [{ rule: "channel-kind" }],
    });
    expect(await upsert({ key: "portal-2", kind: "PORTAL", name: "门户" })).toMatchObject({
      problems: [{ rule: "channel-reads-from-here" }],
    });
    expect((await upsert({ key: "-", kind: "WEIBO", name: "", position: -1 })).issues).toEqual([
      { path: ["name"], code: "WRONG_FORMAT" },
      { path: ["key"], code: "WRONG_FORMAT" },
      { path: ["position"], code: "OUT_OF_RANGE" },
    ]);
    await world.db.owner.query("delete from channel where key = 'weibo-live'");
  });
});

const idsOf = ({ contentId, editionId }: { contentId: string; editionId: string }) => ({ contentId, editionId });
