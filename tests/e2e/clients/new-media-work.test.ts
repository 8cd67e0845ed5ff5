import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createToken } from "../../../src/domains/access/commands/create-token.ts";
import { redactContent } from "../../../src/domains/content/commands/redact-content.ts";
import { place, report, stored, useLedgerWorld, world } from "../../integration/placement/ledger-world.ts";
import { type FakePlatform, startFakePlatform } from "../../support/fake-platform.ts";
import { listenApp } from "../../support/listening-app.ts";
import { startClient } from "../../support/run-client.ts";

const TITLE = "关于荷花路封闭施工的通告";
const BODY = "<p>荷花路自十二月一日起封闭施工，联系人张三。</p>";

let platform: FakePlatform;
let api: { url: string; close: () => Promise<void> };
let token: string;
let contentId: string;

useLedgerWorld();
beforeAll(async () => {
  // What the program sees is seen now.
  world.clock.set(new Date().toISOString());
  platform = await startFakePlatform(() => world.clock.now());
  api = await listenApp(world);
  token = await tokenOf("poster");
});
afterAll(async () => {
  await api.close();
  await platform.close();
});
beforeEach(async () => {
  ({ contentId } = await world.publish({ title: TITLE, bodyHtml: BODY }));
  await place(contentId);
  await world.app.refreshRegistries();
});
afterEach(() => platform.clear());

async function tokenOf(personKey: string, accountKey = "wx"): Promise<string> {
  const made = await world.db.transaction((tx) =>
    createToken(
      tx,
      { clock: world.clock, actorId: world.editor.personId },
      {
        ...{ name: "发布程序", scopes: ["syndicate"], limits: { organs: [], accounts: [accountKey] } },
        ...{ personKey, expiresAt: null },
      },
    ),
  );
  return made?.token ?? "";
}

const start = (secret = token, ...args: string[]) => {
  const asked = ["work", "--api", `${api.url}/graphql`, "--account", "wx", "--platform", platform.url, ...args];
  return startClient("new-media", asked, { TONGYUAN_TOKEN: secret });
};

/** Works through the to-do once; what it says, line by line. */
async function workOnce(secret = token): Promise<string[]> {
  const { code, out, err } = await start(secret, "--once").ended;
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out.split("\n").filter(Boolean);
}

/** The posts of the account as the ledger has them. */
async function posts(): Promise<string[]> {
  const found = await world.db.prisma.post.findMany({ include: { edition: true }, orderBy: { id: "asc" } });
  return found.map(({ state, edition }) => `${state} ${edition.number}`);
}

const closings = async () =>
  (await world.db.prisma.duty.findMany({ orderBy: { id: "asc" } })).map(({ closing, checkedStatus }) => [
    closing,
    checkedStatus,
  ]);
const shown = () => [...platform.posts.values()].map(({ edition, form }) => [edition, form.title]);

async function correct(title = "关于荷花路封闭施工的更正通告"): Promise<void> {
  await world.correct(contentId, { title, bodyHtml: BODY });
  await world.app.refreshRegistries();
}

describe("the program of an account", () => {
  it("posts what is planned in the channel's form, says so, and has nothing more to do", async () => {
    expect(await workOnce()).toEqual([`《${TITLE}》：已发布`]);
    expect([...platform.posts.values()]).toMatchObject([
      { edition: 1, form: { __typename: "WechatRendition", title: TITLE, html: expect.stringContaining("封闭施工") } },
    ]);
    const [post] = await world.db.prisma.post.findMany();
    const [name] = platform.posts.keys();
    expect(post).toMatchObject({ state: "PUBLISHED", way: "DRAFT_BOX", outsideId: name });
    expect(post?.url).toBe(`${platform.url}/p/${encodeURIComponent(name ?? "")}`);
    expect(await stored(contentId)).toEqual(["wx LIVE 1"]);
    expect(await workOnce()).toEqual([]);
    expect(platform.asked).toEqual(["POST"]);
  });

  it("reports each step: what the platform accepted is not published", async () => {
    platform.firstStep = "DRAFTED";
    expect(await workOnce()).toEqual([`《${TITLE}》：已进草稿箱，尚未发布`]);
    expect([await posts(), await stored(contentId)]).toEqual([["DRAFTED 1"], ["wx PLANNED 1"]]);
    platform.advance();
    expect(await workOnce()).toEqual([`《${TITLE}》：平台已接收，尚未发布`]);
    expect(await posts()).toEqual(["SUBMITTED 1"]);
    platform.advance();
    expect(await workOnce()).toEqual([`《${TITLE}》：已发布`]);
    expect([await posts(), await stored(contentId)]).toEqual([["PUBLISHED 1"], ["wx LIVE 1"]]);
    expect(platform.asked).toEqual(["POST"]);
  });

  it("edits the post of what was corrected", async () => {
    await workOnce();
    await correct();
    expect(await workOnce()).toEqual(["《关于荷花路封闭施工的更正通告》：已发布"]);
    expect(shown()).toEqual([[2, "关于荷花路封闭施工的更正通告"]]);
    expect([await posts(), await stored(contentId)]).toEqual([["PUBLISHED 2"], ["wx LIVE 2"]]);
    expect(await closings()).toEqual([["EDITED_IN_PLACE", null]]);
    expect(platform.asked).toEqual(["POST", "EDIT"]);
  });

  it("removes and posts again what was corrected, where the platform edits nothing", async () => {
    platform.isEditable = false;
    await workOnce();
    await correct();
    await workOnce();
    expect(shown()).toEqual([[2, "关于荷花路封闭施工的更正通告"]]);
    expect([await posts(), await stored(contentId)]).toEqual([["REMOVED 1", "PUBLISHED 2"], ["wx LIVE 2"]]);
    expect(await closings()).toEqual([["REPOSTED", null]]);
    expect(platform.asked).toEqual(["POST", "EDIT", "REMOVE", "POST"]);
  });

  it("takes words out of a post that shows the edition they were taken out of, and shows that it looked", async () => {
    await workOnce();
    world.clock.advance(1_000);
    const expectedVersion = await world.version(contentId);
    const redaction = {
      contentId,
      expectedVersion,
      passages: ["张三"],
      files: [],
      reason: "个人信息",
      legalBasis: null,
    };
    await world.db.transaction((tx) => redactContent(tx, world.deps, world.editor, redaction));
    await world.registryChanged();
    expect(await stored(contentId)).toEqual(["wx STALE 1 UPDATE 1"]);
    expect(await workOnce()).toEqual([`《${TITLE}》：已在原文修改`]);
    expect([...platform.posts.values()][0]?.form.html).not.toContain("张三");
    expect([await stored(contentId), await closings()]).toEqual([["wx LIVE 1"], [["EDITED_IN_PLACE", 200]]]);
  });

  it("takes down what was withdrawn, and closes the duty with what it saw at the address", async () => {
    await workOnce();
    await world.withdraw(contentId);
    expect(await workOnce()).toEqual([`《${TITLE}》：已撤下`]);
    expect([shown(), await posts(), await stored(contentId)]).toEqual([[], ["REMOVED 1"], ["wx WITHDRAWN 1"]]);
    expect(await closings()).toEqual([["TAKEN_DOWN", 404]]);
  });

  it("leaves the duty open as long as readers still find the page", async () => {
    await workOnce();
    await world.withdraw(contentId);
    platform.keepsPages = true;
    const [line] = await workOnce();
    expect(line).toMatch(/已删除，但http:\S+仍答复200$/);
    expect([await stored(contentId), await closings()]).toEqual([["wx WITHDRAWAL_DUE 1 TAKE_DOWN 1"], [[null, null]]]);
  });

  it("reports what the platform refuses, and does not try it again by itself", async () => {
    platform.refusal = "标题含敏感词";
    expect(await workOnce()).toEqual([`《${TITLE}》：未办成：标题含敏感词`]);
    expect(await world.db.prisma.placement.findMany({ where: { contentId, account: { key: "wx" } } })).toMatchObject([
      { state: "FAILED", failure: "标题含敏感词", claimedById: null },
    ]);
    expect(await workOnce()).toEqual([]);
    expect(platform.asked).toEqual(["POST"]);
  });

  it("reports what the platform rejects after it took it", async () => {
    platform.firstStep = "SUBMITTED";
    await workOnce();
    for (const post of platform.posts.values()) post.step = "REJECTED";
    expect(await workOnce()).toEqual([`《${TITLE}》：平台未通过：标题含敏感词`]);
    expect([await posts(), await stored(contentId)]).toEqual([["REJECTED 1"], ["wx FAILED 1"]]);
  });

  it("keeps owed, and gives back, an update that the platform refuses", async () => {
    await workOnce();
    await correct();
    platform.refusal = "每日修改次数已用完";
    await workOnce();
    expect(await stored(contentId)).toEqual(["wx STALE 2 UPDATE 2"]);
    expect(await world.db.prisma.placement.findMany({ where: { contentId, account: { key: "wx" } } })).toMatchObject([
      { failure: "每日修改次数已用完", claimedById: null },
    ]);
    platform.refusal = null;
    await workOnce();
    expect(await stored(contentId)).toEqual(["wx LIVE 2"]);
  });

  it("sends a correction that the platform rejects after it took it no second time", async () => {
    platform.isEditable = false;
    await workOnce();
    await correct();
    platform.firstStep = "REJECTED";
    await workOnce();
    await workOnce();
    expect([await posts(), await stored(contentId)]).toEqual([["REMOVED 1", "REJECTED 2"], ["wx STALE 2 UPDATE 2"]]);
    expect(platform.asked).toEqual(["POST", "EDIT", "REMOVE", "POST"]);
  });

  it("reports a form that cannot fit as a failure, with what to set", async () => {
    await correct(`关于${"荷花路及其周边道路".repeat(6)}封闭施工的通告`);
    const [line] = await workOnce();
    expect(line).toMatch(/：未办成：渠道稿：.+（channelForms\.title）$/);
    expect([await stored(contentId), platform.asked]).toEqual([["wx FAILED 2"], []]);
  });

  it("leaves a post by hand to those who made it", async () => {
    await report(contentId);
    await correct();
    expect(await workOnce()).toEqual(["《关于荷花路封闭施工的更正通告》：未办成：推文由人工发布，请人工更新并办结"]);
    expect([await stored(contentId), platform.asked]).toEqual([["wx STALE 2 UPDATE 2"], []]);
  });

  it("follows up on a suspended account, and posts nothing new there", async () => {
    await workOnce();
    const other = await world.publish({ title: "另一件事" });
    await place(other.contentId);
    await world.withdraw(contentId);
    await world.db.prisma.account.update({ where: { key: "wx" }, data: { state: "SUSPENDED" } });
    expect(await workOnce()).toEqual([
      `《${TITLE}》：已撤下`,
      "《另一件事》：账号已暂停使用，恢复后再分发。，留待下次",
    ]);
    expect(platform.asked).toEqual(["POST", "REMOVE"]);
  });
});

describe("the program, killed after the platform did it and before it said so", () => {
  /** Runs it until the platform has done the next put, and kills it. */
  async function killBetween(): Promise<void> {
    const held = platform.holdNextAnswer();
    const { child, ended } = start(token, "--once");
    const release = await held;
    child.kill("SIGKILL");
    await ended;
    release();
  }

  it("finds the post, and posts nothing twice", async () => {
    await killBetween();
    expect([shown(), await posts()]).toEqual([[[1, TITLE]], []]);
    expect(await workOnce()).toEqual([`《${TITLE}》：已发布`]);
    expect([await posts(), await stored(contentId), platform.asked]).toEqual([
      ["PUBLISHED 1"],
      ["wx LIVE 1"],
      ["POST"],
    ]);
  });

  it("says which edition stands there, where it was corrected meanwhile, and then corrects it", async () => {
    await killBetween();
    await correct();
    await workOnce();
    expect([await posts(), await stored(contentId)]).toEqual([["PUBLISHED 1"], ["wx STALE 2 UPDATE 2"]]);
    await workOnce();
    expect([await posts(), await stored(contentId)]).toEqual([["PUBLISHED 2"], ["wx LIVE 2"]]);
    expect(platform.asked).toEqual(["POST", "EDIT"]);
  });

  it("takes down what nobody reported, where it was withdrawn meanwhile", async () => {
    await killBetween();
    await world.withdraw(contentId);
    expect(await workOnce()).toEqual([`《${TITLE}》：已撤下`]);
    expect([shown(), await stored(contentId), await closings()]).toEqual([
      [],
      ["wx WITHDRAWN 1"],
      [["TAKEN_DOWN", 404]],
    ]);
  });

  it("finds the new post of a correction too", async () => {
    platform.isEditable = false;
    await workOnce();
    await correct();
    await killBetween();
    expect(await posts()).toEqual(["REMOVED 1"]);
    await workOnce();
    expect([shown().length, await posts(), await stored(contentId)]).toEqual([
      1,
      ["REMOVED 1", "PUBLISHED 2"],
      ["wx LIVE 2"],
    ]);
    expect(platform.asked).toEqual(["POST", "EDIT", "REMOVE", "POST"]);
  });
});

describe("two programs at once", () => {
  it("of two people: one posts, the other is told who holds it", async () => {
    const colleague = await tokenOf("colleague");
    const held = platform.holdNextAnswer();
    const first = start(token, "--once");
    const release = await held;
    const [line] = await workOnce(colleague);
    expect(line).toMatch(new RegExp(`^《${TITLE}》：已由“poster”认领，至.+，留待下次$`));
    release();
    expect((await first.ended).out).toBe(`《${TITLE}》：已发布\n`);
    expect([shown().length, await posts(), platform.asked]).toEqual([1, ["PUBLISHED 1"], ["POST"]]);
  });

  it("of one person: the platform keeps one post, under one name", async () => {
    const both = await Promise.all([start(token, "--once").ended, start(token, "--once").ended]);
    expect(both.map(({ code, err }) => ({ code, err }))).toEqual([
      { code: 0, err: "" },
      { code: 0, err: "" },
    ]);
    expect([shown(), await posts(), await stored(contentId)]).toEqual([[[1, TITLE]], ["PUBLISHED 1"], ["wx LIVE 1"]]);
  });
});

describe("the program says in one line", () => {
  it.each([
    ["a token that there is not", async () => "ty_wrong_wrong_wrong_wrong", /UNAUTHENTICATED/],
    ["a token for another account", () => tokenOf("colleague", "wb"), /^The token is not for the account wx: /],
    ["a token for nothing here", async () => (await tokenWithout()) ?? "", /FORBIDDEN/],
  ])("%s", async (_, secret, refusal) => {
    const { code, out, err } = await start(await secret(), "--once").ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(refusal);
    expect(err.split("\n").length).toBe(2);
    expect([shown(), await posts()]).toEqual([[], []]);
  });

  async function tokenWithout(): Promise<string | undefined> {
    const request = { name: "阅读", scopes: ["admin" as const], limits: { organs: [], accounts: [] } };
    const by = { clock: world.clock, actorId: world.editor.personId };
    const whole = { ...request, personKey: "poster", expiresAt: null };
    return (await world.db.transaction((tx) => createToken(tx, by, whole)))?.token;
  }

  it("that the platform is silent: exit code 1, and the next run does it", async () => {
    const silent = startClient(
      "new-media",
      ["work", "--api", `${api.url}/graphql`, "--account", "wx", "--platform", "http://127.0.0.1:1", "--once"],
      { TONGYUAN_TOKEN: token },
    );
    expect(await silent.ended).toEqual({ code: 1, out: `《${TITLE}》：平台没有答复，留待下次\n`, err: "" });
    await workOnce();
    expect(await stored(contentId)).toEqual(["wx LIVE 1"]);
  });
});

it("without --once it comes again, and does what was planned meanwhile", async () => {
  const running = start(token, "--interval", "1");
  await expect.poll(() => running.output(), { timeout: 20_000 }).toContain("已发布");
  await world.withdraw(contentId);
  await expect.poll(() => running.output(), { timeout: 20_000 }).toContain("已撤下");
  running.child.kill();
  await running.ended;
});
