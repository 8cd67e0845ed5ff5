import { describe, expect, it } from "vitest";
import { redactContent } from "../../../src/domains/content/commands/redact-content.ts";
import { editorToken } from "../../support/editor-token.ts";
import { listenApp } from "../../support/listening-app.ts";
import {
  CLOSED,
  call,
  changes,
  everywhere,
  place,
  poster,
  report,
  stored,
  useLedgerWorld,
  world,
} from "./ledger-world.ts";

useLedgerWorld();

const posts = async () =>
  (await world.db.prisma.post.findMany({ orderBy: { id: "asc" } })).map(({ state, url }) => `${state} ${url}`);
const issue = (field: string, code: string) => ({ __typename: "ValidationError", issues: [{ path: [field], code }] });

describe("reportPost", () => {
  it("knows a post by its address, whatever place on its page it names", async () => {
    const { contentId } = await world.publish();
    const { post } = await report(contentId, { address: "https://mp.example/s?sn=1#rd" });
    const again = await report(contentId, { address: "HTTPS://mp.example/s?sn=1" });
    expect(again.post.id).toBe(post.id);
    expect(again.placement.posts).toMatchObject([{ address: "https://mp.example/s?sn=1" }]);
  });

  it("follows a post through the steps of the platform, by its id and by its address", async () => {
    const { contentId } = await world.publish();
    await place(contentId);
    const steps: string[] = [];
    const step = async (fields: object) => {
      const { placement, post } = await report(contentId, { way: "DRAFT_BOX", address: null, ...fields });
      steps.push(`${placement.state} ${placement.posts.map(({ state }: { state: string }) => state)}`);
      return post.id;
    };
    const post = await step({ state: "DRAFTED", outsideId: "media-1" });
    await step({ state: "SUBMITTED", outsideId: "publish-1", post });
    await step({ state: "PUBLISHED", outsideId: "publish-1", address: "https://mp.example/s/1" });
    await step({ state: "SUBMITTED", outsideId: "publish-1" });
    await step({ state: "BANNED", address: "https://mp.example/s/1", reason: "违规" });
    expect(steps).toEqual([
      "PLANNED DRAFTED",
      "PLANNED SUBMITTED",
      "LIVE PUBLISHED",
      "LIVE PUBLISHED",
      "FAILED BANNED",
    ]);
    expect(await changes()).toEqual(["placement.planned 1", "placement.live 1", "placement.failed 1"]);
  });

  it("makes the placement that nobody planned, and says who reported what and when", async () => {
    const { contentId } = await world.publish();
    const postedAt = "2026-02-28T02:00:00.000Z";
    const { placement, post } = await report(contentId, { postedAt, outsideId: "a1" }, poster);
    expect(placement).toMatchObject({ state: "LIVE", shown: 1, demanded: 1, posts: [{ id: post.id, edition: 1 }] });
    const kept = await world.db.prisma.post.findFirstOrThrow();
    expect([kept.postedAt?.toISOString(), kept.outsideId, kept.reportedById]).toEqual([
      postedAt,
      "a1",
      poster.personId,
    ]);
    expect(await changes()).toEqual(["placement.live 1"]);
  });

  it("of a system, for the account that its token names, counts", async () => {
    const { contentId } = await world.publish();
    const program = { ...(await world.person("program", "syndicate:wx")), kind: "SYSTEM" as const };
    await world.db.prisma.person.update({ where: { key: "program" }, data: { kind: "SYSTEM" } });
    expect((await report(contentId, {}, program)).placement.state).toBe("LIVE");
  });

  it("that comes after the withdrawal is written down, and the post has to go at once", async () => {
    const { contentId } = await world.publish();
    await world.withdraw(contentId);
    const { placement } = await report(contentId);
    expect(placement).toMatchObject({
      state: "WITHDRAWAL_DUE",
      duty: { kind: "TAKE_DOWN" },
      posts: [{ state: "PUBLISHED" }],
    });
    const { placement: gone } = await report(contentId, { state: "REMOVED" });
    expect(gone).toMatchObject({ state: "WITHDRAWN", duty: null });
    const [duty] = await world.db.prisma.duty.findMany();
    expect([duty!.closing, duty!.postId]).toEqual(["TAKEN_DOWN", placement.posts[0].id]);
  });

  it("on a closed account is written down, and the post has to go", async () => {
    const { contentId } = await world.publish();
    await world.db.prisma.account.update({ where: { key: "wx" }, data: CLOSED });
    expect((await report(contentId)).placement).toMatchObject({ state: "WITHDRAWAL_DUE", duty: { kind: "TAKE_DOWN" } });
  });

  it("of an older edition than the newest major one makes it stale; of a minor one does not", async () => {
    const { contentId } = await world.publish();
    await world.correct(contentId, { isMinor: true });
    expect((await report(contentId)).placement.state).toBe("LIVE");
    await world.correct(contentId);
    const late = await report(contentId, { account: "wb", edition: 2 });
    expect(late.placement).toMatchObject({
      state: "STALE",
      demanded: 3,
      shown: 2,
      duty: { kind: "UPDATE", demanded: 3 },
    });
    const { placement } = await report(contentId, { account: "wb", edition: 3 });
    expect(placement).toMatchObject({ state: "LIVE", demanded: 3, shown: 3, duty: null });
  });

  it("of a text that was drafted before a redaction and posted after it is stale, urgently", async () => {
    const { contentId } = await world.publish({ bodyHtml: "<p>赵小明的住址</p>" });
    await report(contentId, { state: "DRAFTED" });
    world.clock.advance(1_000);
    const redaction = { passages: ["赵小明"], files: [], reason: "个人信息", legalBasis: null, expectedVersion: 2 };
    await world.db.transaction((tx) => redactContent(tx, world.deps, world.editor, { contentId, ...redaction }));
    const { placement } = await report(contentId);
    expect(placement).toMatchObject({ state: "STALE", duty: { kind: "UPDATE", demanded: 1 } });
    expect(Date.parse(placement.duty.dueAt) - world.clock.now().getTime()).toBe(120 * 60_000);
    expect((await report(contentId, { account: "wb" })).placement.state).toBe("LIVE");
  });

  it("of a second live post needs a reason; when the first is gone, it is the one", async () => {
    const { contentId } = await world.publish();
    await report(contentId);
    const second = { address: "https://mp.example/2" };
    expect(await report(contentId, second)).toMatchObject({ problems: [{ rule: "post-beside-another" }] });
    expect(await posts()).toEqual(["PUBLISHED https://mp.example/1"]);
    const { placement } = await report(contentId, { ...second, besideReason: "长图版" });
    expect(placement.posts).toMatchObject([{ besideReason: null }, { besideReason: "长图版" }]);
    const { placement: after } = await report(contentId, { state: "REMOVED" });
    expect(after).toMatchObject({
      state: "LIVE",
      posts: [{ state: "REMOVED" }, { state: "PUBLISHED", besideReason: null }],
    });
  });

  it("ends the claim with what it was for", async () => {
    const { contentId } = await world.publish();
    const { placement } = await place(contentId);
    await call("claimPlacement", { placement: placement.id });
    expect((await report(contentId, { state: "SUBMITTED" })).placement.claim).not.toBeNull();
    expect((await report(contentId)).placement.claim).toBeNull();
  });
});

describe("a report that cannot be", () => {
  const LONG = "x".repeat(2_000);
  it.each<[string, object, object]>([
    ["names an edition that never was", { edition: 7 }, issue("edition", "NOT_IN_LIST")],
    ["names an edition below the first", { edition: -1 }, issue("edition", "NOT_IN_LIST")],
    ["names an edition that is not published", { edition: 2 }, issue("edition", "NOT_IN_LIST")],
    ["names no post", { address: null }, issue("outsideId", "REQUIRED")],
    ["names a post that is none", { post: "x" }, issue("post", "NOT_IN_LIST")],
    ["names a post that is not here", { post: "00000000-0000-7000-8000-000000000000" }, issue("post", "NOT_IN_LIST")],
    ["has an address without end", { address: `https://mp.example/${LONG}` }, issue("address", "OUT_OF_RANGE")],
    ["has an id without end", { outsideId: LONG }, issue("outsideId", "OUT_OF_RANGE")],
    ["has a reason without end", { reason: LONG }, issue("reason", "OUT_OF_RANGE")],
    ["has a text of 30,000 characters", { besideReason: "长".repeat(30_000) }, issue("besideReason", "OUT_OF_RANGE")],
    ["has a zero character", { outsideId: "a\u0000b" }, issue("outsideId", "WRONG_FORMAT")],
    ["tells of tomorrow", { postedAt: "2026-03-03T00:00:00Z" }, issue("postedAt", "OUT_OF_RANGE")],
    ["is of an account that reads from here", { account: "portal" }, { problems: [{ rule: "account-built-in" }] }],
    ["is of an account that is not here", { account: "nobody" }, issue("account", "NOT_IN_LIST")],
  ])("because it %s is refused, and nothing is written", async (_, fields, expected) => {
    const { contentId } = await world.publish();
    await world.create({});
    const before = await world.stored();
    expect(await report(contentId, fields)).toMatchObject(expected);
    expect(await world.stored()).toEqual(before);
    expect(await posts()).toEqual([]);
  });

  it.each(["ftp://mp.example/1", "javascript:alert(1)", "mp.example/1", "https://", ""])(
    "has the address '%s', which is none of the web, is refused",
    async (address) => {
      const { globalId: content } = await world.publish();
      const { token } = await editorToken(world, "syndicate");
      const { url, close } = await listenApp(world);
      const query = `mutation ($input: ReportPostInput!) { reportPost(input: $input) { __typename } }`;
      const input = { content, account: "wx", edition: 1, state: "PUBLISHED", way: "HAND", address };
      const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
      const body = JSON.stringify({ query, variables: { input } });
      const response = await fetch(`${url}/graphql`, { method: "POST", headers, body });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      await close();
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
      expect(await posts()).toEqual([]);
    },
  );

  it("is of a draft, or of nothing, finds nothing", async () => {
    const [{ contentId }] = await world.create({});
    expect(await report(contentId)).toMatchObject({ __typename: "NotFoundError" });
    expect(await report("00000000-0000-7000-8000-000000000000")).toMatchObject({ __typename: "NotFoundError" });
  });

  it("has names of another content's post, or of two posts, is refused", async () => {
    const [one, other] = [await world.publish(), await world.publish()];
    await report(one.contentId, { outsideId: "a" });
    await report(one.contentId, { outsideId: "b", address: "https://mp.example/2", state: "SUBMITTED" });
    expect(await report(other.contentId, { outsideId: "a", address: null })).toMatchObject(
      issue("outsideId", "CONTRADICTION"),
    );
    expect(await report(other.contentId)).toMatchObject(issue("address", "CONTRADICTION"));
    expect(await report(one.contentId, { outsideId: "b" })).toMatchObject(issue("outsideId", "CONTRADICTION"));
    expect((await report(other.contentId, { outsideId: "a", account: "wb" })).placement.state).toBe("LIVE");
    expect(await stored(other.contentId)).toEqual(["wb LIVE 1"]);
  });

  it("is for whoever posts on that account", async () => {
    const { contentId } = await world.publish();
    await expect(report(contentId, { account: "wb" }, poster)).rejects.toThrow(/FORBIDDEN/);
    await expect(report(contentId, {}, await world.person("publisher", "publish"))).rejects.toThrow(/FORBIDDEN/);
    expect((await report(contentId, {}, everywhere)).placement.state).toBe("LIVE");
  });
});
