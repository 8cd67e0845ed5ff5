import { describe, expect, it } from "vitest";
import { markGone } from "../../../src/domains/content/commands/mark-gone.ts";
import { redactContent } from "../../../src/domains/content/commands/redact-content.ts";
import { withdrawContents } from "../../../src/domains/content/commands/withdraw-contents.ts";
import { requireOk } from "../../support/outcomes.ts";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { account, call, changes, dueInMinutes, place, report, stored, useLedgerWorld, world } from "./ledger-world.ts";

useLedgerWorld();

const EMERGENCY = { details: { ...(SAMPLE_DETAILS.ANNOUNCEMENT as object), urgency: "EMERGENCY" } };

/** A content that is live on one account and planned on another. */
async function posted(fields: object = {}) {
  const { contentId } = await world.publish(fields);
  await report(contentId);
  await place(contentId, "wb");
  return contentId;
}

describe("what accounts posted", () => {
  it("falls behind a major correction, and what is planned moves to it", async () => {
    const contentId = await posted();
    expect(await stored(contentId)).toEqual(["wb PLANNED 1", "wx LIVE 1"]);
    await world.correct(contentId);
    expect(await stored(contentId)).toEqual(["wb PLANNED 2", "wx STALE 2 UPDATE 2"]);
    expect(await dueInMinutes(contentId)).toEqual([24 * 60]);
    expect(await changes()).toEqual([
      "placement.live 1",
      "placement.planned 1",
      "placement.stale 2",
      "placement.planned 2",
    ]);
  });

  it("need not follow a minor correction", async () => {
    const contentId = await posted();
    await world.correct(contentId, { isMinor: true });
    expect(await stored(contentId)).toEqual(["wb PLANNED 1", "wx LIVE 1"]);
    await world.correct(contentId);
    expect(await stored(contentId)).toEqual(["wb PLANNED 3", "wx STALE 3 UPDATE 3"]);
  });

  it("keeps the first moment when a second correction comes", async () => {
    const contentId = await posted();
    await world.correct(contentId);
    world.clock.advance(60 * 60_000);
    await world.correct(contentId);
    expect(await stored(contentId)).toContain("wx STALE 3 UPDATE 3");
    const [minutes] = await dueInMinutes(contentId);
    expect(minutes).toBeLessThan(23 * 60);
    expect(await world.db.prisma.duty.count()).toBe(1);
  });

  it("has to go when its content is withdrawn, and what is planned ends at once", async () => {
    const contentId = await posted();
    await world.withdraw(contentId);
    expect(await stored(contentId)).toEqual(["wb WITHDRAWN 1", "wx WITHDRAWAL_DUE 1 TAKE_DOWN 1"]);
    expect(await dueInMinutes(contentId)).toEqual([120]);
  });

  it("has to go within half an hour when it tells of an emergency", async () => {
    const contentId = await posted(EMERGENCY);
    await world.withdraw(contentId);
    expect(await dueInMinutes(contentId)).toEqual([30]);
  });

  it("has to go when its content is redirected or gone", async () => {
    const [moved, gone] = [await posted(), (await world.publish()).contentId];
    await report(gone, { address: "https://mp.example/2" });
    const { contentId: target } = await world.publish();
    const redirect = { expectedVersion: await world.version(moved), reason: "并入", redirectToId: target };
    requireOk(await world.run(withdrawContents, [{ contentId: moved, ...redirect }]));
    const version = await world.version(gone);
    const bye = { contentId: gone, expectedVersion: version, reason: "依法删除" };
    await world.db.transaction((tx) => markGone(tx, world.deps, world.editor, bye));
    expect([...(await stored(moved)), ...(await stored(gone))]).toEqual([
      "wb WITHDRAWN 1",
      "wx WITHDRAWAL_DUE 1 TAKE_DOWN 1",
      "wx WITHDRAWAL_DUE 1 TAKE_DOWN 1",
    ]);
  });

  it("has an update that was owed overtaken by a withdrawal", async () => {
    const contentId = await posted();
    await world.correct(contentId);
    await world.withdraw(contentId);
    const duties = await world.db.prisma.duty.findMany({ orderBy: { id: "asc" } });
    expect(duties.map(({ kind, closing, closedById }) => [kind, closing, closedById])).toEqual([
      ["UPDATE", "OVERTAKEN", null],
      ["TAKE_DOWN", null, null],
    ]);
  });

  it("is chased where somebody may be posting just now", async () => {
    const { contentId } = await world.publish();
    const { placement } = await place(contentId);
    await call("claimPlacement", { placement: placement.id });
    await report(contentId, { account: "wb", state: "SUBMITTED", outsideId: "publish-1", address: null });
    await world.withdraw(contentId);
    expect(await stored(contentId)).toEqual(["wb WITHDRAWAL_DUE 1 TAKE_DOWN 1", "wx WITHDRAWAL_DUE 1 TAKE_DOWN 1"]);
  });

  it("is not chased for a lease that has run out", async () => {
    const { contentId } = await world.publish();
    const { placement } = await place(contentId);
    await call("claimPlacement", { placement: placement.id, hours: 1 });
    world.clock.advance(2 * 3_600_000);
    await world.withdraw(contentId);
    expect(await stored(contentId)).toEqual(["wx WITHDRAWN 1"]);
  });

  it("is stale, not due to go, when its content is published again", async () => {
    const contentId = await posted();
    await world.withdraw(contentId);
    await world.correct(contentId, { isMinor: true });
    expect(await stored(contentId)).toEqual(["wb WITHDRAWN 1", "wx STALE 2 UPDATE 2"]);
    const { isMinor } = await world.db.prisma.edition.findFirstOrThrow({ where: { contentId, number: 2 } });
    expect(isMinor).toBe(false);
  });

  it("still says the words that a redaction took out: urgently to be changed", async () => {
    const { contentId } = await world.publish({ bodyHtml: "<p>赵小明的住址</p>" });
    await report(contentId);
    const redaction = { passages: ["赵小明"], files: [], reason: "个人信息", legalBasis: null };
    const expectedVersion = await world.version(contentId);
    await world.db.transaction((tx) =>
      redactContent(tx, world.deps, world.editor, { contentId, expectedVersion, ...redaction }),
    );
    expect(await stored(contentId)).toEqual(["wx STALE 1 UPDATE 1"]);
    expect(await dueInMinutes(contentId)).toEqual([120]);
  });

  it("is planned by publication where an account's selection names it, and on no other", async () => {
    const selection = [{ types: ["ANNOUNCEMENT"], topicIds: null, columnIds: null }];
    await account("wx3", "wechat", { selection });
    await account("wx4", "wechat", { selection, state: "SUSPENDED" });
    const { contentId } = await world.publish();
    expect(await stored(contentId)).toEqual(["wx3 PLANNED 1"]);
    await world.withdraw(contentId);
    expect(await stored(contentId)).toEqual(["wx3 WITHDRAWN 1"]);
    await world.correct(contentId);
    expect(await stored(contentId)).toEqual(["wx3 PLANNED 2"]);
    expect(await changes()).toEqual(["placement.planned 1", "placement.withdrawn 1", "placement.planned 2"]);
  });

  it("on a closed account is followed up, and fails no command of its content", async () => {
    const contentId = await posted();
    await world.db.prisma.account.updateMany({ where: { builtIn: false }, data: { state: "CLOSED" } });
    await world.correct(contentId);
    expect(await stored(contentId)).toEqual(["wb PLANNED 2", "wx STALE 2 UPDATE 2"]);
    await world.withdraw(contentId);
    await world.correct(contentId);
    expect(await stored(contentId)).toEqual(["wb WITHDRAWN 2", "wx WITHDRAWAL_DUE 2 TAKE_DOWN 2"]);
  });
});
