import { expect } from "vitest";
import { withdrawContents } from "../../../src/domains/content/commands/withdraw-contents.ts";
import { claimPlacement } from "../../../src/domains/placement/commands/claim-placement.ts";
import { place } from "../../../src/domains/placement/commands/place.ts";
import { type Report, reportPost } from "../../../src/domains/placement/commands/report-post.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { onPostgres } from "../../support/database.ts";
import { runAtOnce } from "../../support/run-at-once.ts";
import * as ledger from "./ledger-world.ts";
import { colleague, place as plan, poster, report, stored, useLedgerWorld, world } from "./ledger-world.ts";

useLedgerWorld();

const REASON = "two connections";

const caller = ({ personId }: { personId: string | null }) => ({ personId: personId!, publishesWithoutReview: false });

const said = (contentId: string, fields: Partial<Report> = {}): Report => ({
  ...{ contentId, accountKey: "wx", editionNumber: 1, postId: null, state: "PUBLISHED", way: "HAND", postedAt: null },
  ...{ outsideId: null, url: "https://mp.example/1", reason: null, besideReason: null, ...fields },
});

const reporting =
  (contentId: string, fields: Partial<Report> = {}) =>
  (tx: Tx) =>
    reportPost(tx, world.deps, caller(poster), said(contentId, fields));

const withdrawing = (contentId: string) => async (tx: Tx) => {
  const withdrawal = { contentId, expectedVersion: 2, reason: "内容有误" };
  return (await withdrawContents(tx, world.deps, world.importer, [withdrawal]))[0]!;
};

onPostgres(REASON, "two reports of one post make one post", async () => {
  const { contentId } = await world.publish();
  const [first, second] = await runAtOnce(world.db, reporting(contentId));
  expect(second).toEqual(first);
  expect(await world.db.prisma.post.count()).toBe(1);
  expect(await ledger.changes()).toEqual(["placement.live 1"]);
});

onPostgres(REASON, "many reports of one post through the API make one post, and none fails", async () => {
  const { contentId } = await world.publish();
  const answers = await Promise.all(Array.from({ length: 8 }, () => report(contentId)));
  expect(new Set(answers.map(({ post }) => post?.id)).size).toBe(1);
  expect(await world.db.prisma.post.count()).toBe(1);
});

onPostgres(REASON, "two contents cannot have one post, whoever reports first", async () => {
  const [one, other] = [await world.publish(), await world.publish()];
  const answers = await Promise.all([report(one.contentId), report(other.contentId)]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(["ReportPostSuccess", "ValidationError"]);
  expect(await world.db.prisma.post.count()).toBe(1);
});

onPostgres(REASON, "two claims: the second is told who holds it", async () => {
  const { contentId } = await world.publish();
  const { placement } = await plan(contentId);
  const placementId = Buffer.from(placement.id, "base64").toString().split(":")[1]!;
  const claiming = (who: typeof poster) => (tx: Tx) =>
    claimPlacement(tx, world.deps, caller(who), { placementId, hours: 4 });
  const [first, second] = await runAtOnce(world.db, claiming(poster), claiming(colleague));
  expect([first.ok, second.ok]).toEqual([true, false]);
  expect(second).toMatchObject({ refusal: { code: "RULE", problems: [{ rule: "placement-claimed" }] } });
});

onPostgres(REASON, "withdraw, report: the post has to go", async () => {
  const { contentId } = await world.publish();
  await runAtOnce<{ ok: boolean }>(world.db, withdrawing(contentId), reporting(contentId));
  expect(await stored(contentId)).toEqual(["wx WITHDRAWAL_DUE 1 TAKE_DOWN 1"]);
});

onPostgres(REASON, "report, withdraw: the post has to go", async () => {
  const { contentId } = await world.publish();
  await runAtOnce<{ ok: boolean }>(world.db, reporting(contentId), withdrawing(contentId));
  expect(await stored(contentId)).toEqual(["wx WITHDRAWAL_DUE 1 TAKE_DOWN 1"]);
});

onPostgres(REASON, "place twice: one placement, and no error", async () => {
  const { contentId } = await world.publish();
  const placing = (tx: Tx) => place(tx, world.deps, caller(poster), { contentId, accountKey: "wx" });
  const [first, second] = await runAtOnce(world.db, placing);
  expect(second).toEqual(first);
  expect(await stored(contentId)).toEqual(["wx PLANNED 1"]);
});

onPostgres(REASON, "close the account, place: nothing is planned on a closed account", async () => {
  const { contentId } = await world.publish();
  const closing = async (tx: Tx) => {
    await tx.account.update({ where: { key: "wx" }, data: { state: "CLOSED" } });
    return { ok: true };
  };
  const placing = (tx: Tx) => place(tx, world.deps, caller(poster), { contentId, accountKey: "wx" });
  const [, placed] = await runAtOnce<{ ok: boolean }>(world.db, closing, placing);
  expect(placed).toMatchObject({ refusal: { problems: [{ rule: "account-closed" }] } });
});
