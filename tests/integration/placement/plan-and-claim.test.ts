import { describe, expect, it } from "vitest";
import { globalId } from "../../support/global-id.ts";
import {
  call,
  changes,
  close,
  colleague,
  everywhere,
  place,
  poster,
  report,
  stored,
  useLedgerWorld,
  world,
} from "./ledger-world.ts";

useLedgerWorld();

const rule = (id: string) => ({ __typename: "RuleError", code: "RULE", problems: [{ rule: id }] });

async function planned() {
  const { contentId } = await world.publish();
  return { contentId, placement: (await place(contentId)).placement };
}

const seen = ({ id, version }: { id: string; version: number }) => ({ placement: id, expectedVersion: version });
const claim = (id: string, viewer = poster, hours?: number) => call("claimPlacement", { placement: id, hours }, viewer);

describe("place", () => {
  it("plans a public content on an account, with a change and an entry in the audit trail", async () => {
    const { contentId } = await world.publish();
    expect(await place(contentId)).toMatchObject({
      __typename: "PlaceSuccess",
      placement: {
        state: "PLANNED",
        version: 1,
        demanded: 1,
        shown: null,
        failure: null,
        claim: null,
        duty: null,
        posts: [],
      },
    });
    const [placement] = await world.db.prisma.placement.findMany({ where: { account: { key: "wx" } } });
    const change = await world.db.prisma.change.findFirstOrThrow({ where: { type: "placement.planned" } });
    expect([change.contentId, change.payload]).toEqual([
      contentId,
      { placementId: placement!.id, accountId: placement!.accountId, postIds: [] },
    ]);
    const audited = await world.db.prisma.auditEntry.findFirstOrThrow({ where: { command: "placement.place" } });
    expect([audited.contentId, audited.personId]).toEqual([contentId, everywhere.personId]);
  });

  it("is no error where it is planned or live already, and writes nothing then", async () => {
    const { contentId, placement } = await planned();
    expect((await place(contentId)).placement).toEqual(placement);
    await report(contentId);
    expect((await place(contentId)).placement.state).toBe("LIVE");
    expect(await changes()).toEqual(["placement.planned 1", "placement.live 1"]);
  });

  it("plans anew what was taken back or failed", async () => {
    const { contentId, placement } = await planned();
    await call("unplace", seen(placement));
    expect((await place(contentId)).placement).toMatchObject({ id: placement.id, state: "PLANNED", version: 3 });
    await call("failPlacement", { placement: placement.id, expectedVersion: 3, reason: "标题过长" });
    expect((await place(contentId)).placement).toMatchObject({ state: "PLANNED", failure: null });
  });

  it("is refused for accounts that are closed, suspended or read from here, and for what is not public", async () => {
    const { contentId } = await world.publish();
    const setState = (state: "CLOSED" | "SUSPENDED") =>
      world.db.prisma.account.update({ where: { key: "wx" }, data: { state } });
    const before = await world.stored();
    await setState("CLOSED");
    expect(await place(contentId)).toEqual(rule("account-closed"));
    await setState("SUSPENDED");
    expect(await place(contentId)).toEqual(rule("account-suspended"));
    expect(await place(contentId, "portal")).toEqual(rule("account-built-in"));
    expect(await place(contentId, "nobody")).toMatchObject({ issues: [{ path: ["account"], code: "NOT_IN_LIST" }] });
    const [draft] = await world.create({});
    expect(await place(draft.contentId, "wb")).toMatchObject({ __typename: "NotFoundError" });
    await world.withdraw(contentId);
    expect(await place(contentId, "wb")).toEqual(rule("content-not-public"));
    expect((await world.stored()).placement).not.toEqual(before.placement);
    expect(await stored(contentId)).toEqual([]);
  });

  it("has one effect for one idempotency key", async () => {
    const { contentId } = await world.publish();
    const input = { content: globalId("ANNOUNCEMENT", contentId), account: "wx", idempotencyKey: "one" };
    const [first, again] = [await call("place", input), await call("place", input)];
    expect(again).toEqual(first);
    expect(await changes()).toEqual(["placement.planned 1"]);
  });
});

describe("unplace", () => {
  it("takes a planned one back, and again is no error", async () => {
    const { contentId, placement } = await planned();
    const { placement: taken } = await call("unplace", seen(placement));
    expect(taken).toMatchObject({ state: "WITHDRAWN", version: 2 });
    expect((await call("unplace", seen(taken))).placement).toEqual(taken);
    expect(await stored(contentId)).toEqual(["wx WITHDRAWN 1"]);
  });

  it("says of what is live that it has to be taken down", async () => {
    const { contentId } = await world.publish();
    const { placement } = await report(contentId);
    expect(await call("unplace", seen(placement))).toEqual(rule("placement-live"));
  });

  it("is refused while a draft of it is at the platform, another holds it, or it was changed", async () => {
    const { contentId, placement } = await planned();
    await claim(placement.id, colleague);
    expect(await call("unplace", seen(placement))).toEqual(rule("placement-claimed"));
    expect(await call("unplace", seen(placement), colleague)).toMatchObject({ currentVersion: 2 });
    await report(contentId, { state: "DRAFTED", outsideId: "media-1", address: null });
    expect(await call("unplace", { placement: placement.id, expectedVersion: 2 }, colleague)).toEqual(
      rule("placement-post-pending"),
    );
  });
});

describe("claimPlacement", () => {
  it("holds it for four hours; the next one is told who holds it and until when", async () => {
    const { placement } = await planned();
    const { placement: held } = await claim(placement.id);
    const until = new Date(world.clock.now().getTime() + 4 * 3_600_000);
    expect(held).toMatchObject({ state: "CLAIMED", claim: { person: { key: "poster" }, until: until.toISOString() } });
    world.clock.advance(1_000);
    const source = `mutation ($placement: ID!) { claimPlacement(input: { placement: $placement }) {
      ... on RuleError { problems { rule message messageEn } } } }`;
    const { claimPlacement } = await world.read(source, { placement: placement.id }, colleague);
    expect(claimPlacement.problems).toEqual([
      {
        rule: "placement-claimed",
        message: "已由“poster”认领，至2026-03-01 13:00。",
        messageEn: "“poster” holds it until 2026-03-01 13:00 (Asia/Shanghai).",
      },
    ]);
    expect(await changes()).toEqual(["placement.planned 1", "placement.claimed 1"]);
  });

  it("is renewed by its holder, and free when the lease has run out or was given back", async () => {
    const { placement } = await planned();
    await claim(placement.id);
    expect((await claim(placement.id, poster, 24)).placement.claim.until).toBe(
      new Date(world.clock.now().getTime() + 24 * 3_600_000).toISOString(),
    );
    world.clock.advance(24 * 3_600_000);
    expect((await claim(placement.id, colleague)).placement.claim.person.key).toBe("colleague");
    expect(await call("releasePlacement", { placement: placement.id })).toEqual(rule("placement-claimed"));
    expect((await call("releasePlacement", { placement: placement.id }, colleague)).placement).toMatchObject({
      ...{ state: "PLANNED", claim: null },
    });
    expect((await claim(placement.id)).placement.claim.person.key).toBe("poster");
    expect((await call("releasePlacement", { placement: placement.id })).placement.claim).toBeNull();
    expect((await call("releasePlacement", { placement: placement.id })).placement.claim).toBeNull();
  });

  it("takes what is stale, due to go, or failed; not what is live or has ended", async () => {
    const { contentId, placement } = await planned();
    await call("failPlacement", { ...seen(placement), reason: "标题过长" });
    expect((await claim(placement.id)).placement).toMatchObject({ state: "CLAIMED", failure: null });
    await report(contentId);
    expect(await claim(placement.id)).toEqual(rule("placement-nothing-to-do"));
    await world.correct(contentId);
    expect((await claim(placement.id)).placement).toMatchObject({
      state: "STALE",
      claim: { person: { key: "poster" } },
    });
    await world.withdraw(contentId);
    const { placement: due } = await claim(placement.id);
    expect(due).toMatchObject({ state: "WITHDRAWAL_DUE", claim: { person: { key: "poster" } } });
    await close(due, "TAKEN_DOWN");
    expect(await claim(placement.id)).toEqual(rule("placement-nothing-to-do"));
  });

  it("takes what is to go on a closed account, and nothing that would be posted there", async () => {
    const { placement } = await planned();
    const { contentId } = await world.publish();
    const live = (await report(contentId, { address: "https://mp.example/2" })).placement;
    await world.db.prisma.account.update({ where: { key: "wx" }, data: { state: "CLOSED" } });
    await world.withdraw(contentId);
    expect(await claim(placement.id)).toEqual(rule("account-closed"));
    expect((await claim(live.id)).placement.state).toBe("WITHDRAWAL_DUE");
  });

  it.each([0, 25, -1])("is not for %i hours", async (hours) => {
    const { placement } = await planned();
    expect(await claim(placement.id, poster, hours)).toMatchObject({
      issues: [{ path: ["hours"], code: "OUT_OF_RANGE" }],
    });
  });

  it("is for whoever posts on that account", async () => {
    const { placement } = await planned();
    const other = await world.person("other", "syndicate:wb");
    const source = `mutation ($placement: ID!) { claimPlacement(input: { placement: $placement }) { __typename } }`;
    const answer = await world.query(source, { placement: placement.id }, other);
    expect(answer.errors).toMatchObject([{ code: "FORBIDDEN" }]);
    const nothing = Buffer.from("Placement:00000000-0000-7000-8000-000000000000").toString("base64");
    expect(await claim(nothing, other)).toMatchObject({ __typename: "NotFoundError" });
    expect(await claim(nothing, everywhere)).toMatchObject({ __typename: "NotFoundError" });
  });
});

describe("failPlacement", () => {
  it("notes the platform's reason, and leaves what is owed owed", async () => {
    const { contentId, placement } = await planned();
    expect((await call("failPlacement", { ...seen(placement), reason: " 标题过长 " })).placement).toMatchObject({
      ...{ state: "FAILED", failure: "标题过长" },
    });
    const { placement: live } = await report(contentId);
    expect(live).toMatchObject({ state: "LIVE", failure: null });
    expect(await call("failPlacement", { ...seen(live), reason: "x" })).toEqual(rule("placement-nothing-to-do"));
    await world.correct(contentId);
    const { placement: failed } = await call("failPlacement", {
      placement: live.id,
      expectedVersion: 4,
      reason: "只能改一次",
    });
    expect(failed).toMatchObject({ state: "STALE", failure: "只能改一次", duty: { kind: "UPDATE", demanded: 2 } });
  });

  it("is refused without a reason, with a novel, or where it was changed", async () => {
    const { placement } = await planned();
    const fail = (reason: string, expectedVersion = 1) =>
      call("failPlacement", { placement: placement.id, expectedVersion, reason });
    expect(await fail(" ")).toMatchObject({ issues: [{ path: ["reason"], code: "REQUIRED" }] });
    expect(await fail("长".repeat(1_001))).toMatchObject({ issues: [{ path: ["reason"], code: "OUT_OF_RANGE" }] });
    expect(await fail("\u0000")).toMatchObject({ issues: [{ path: ["reason"], code: "WRONG_FORMAT" }] });
    expect(await fail("x", 7)).toMatchObject({ currentVersion: 1 });
  });
});
