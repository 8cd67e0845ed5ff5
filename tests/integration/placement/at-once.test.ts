import { expect } from "vitest";
import { ANY } from "../../../src/domains/account/commands/lock-account.ts";
import { moveAccount } from "../../../src/domains/account/commands/move-account.ts";
import { publishEditions } from "../../../src/domains/content/commands/publish-editions.ts";
import { withdrawContents } from "../../../src/domains/content/commands/withdraw-contents.ts";
import { claimPlacement } from "../../../src/domains/placement/commands/claim-placement.ts";
import { place } from "../../../src/domains/placement/commands/place.ts";
import { type Report, reportPost } from "../../../src/domains/placement/commands/report-post.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { onPostgres } from "../../support/database.ts";
import { asPublication } from "../../support/outcomes.ts";
import { runAtOnce } from "../../support/run-at-once.ts";
import * as ledger from "./ledger-world.ts";
import {
  CLOSED,
  call,
  colleague,
  everywhere,
  place as plan,
  poster,
  report,
  stored,
  useLedgerWorld,
  world,
} from "./ledger-world.ts";

useLedgerWorld();

const REASON = "two connections";

const caller = ({ personId }: { personId: string | null }) => ({ personId: personId!, publishesWithoutReview: false });

const rowIdOf = (globalId: string) => Buffer.from(globalId, "base64").toString().split(":")[1]!;

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
  const placementId = rowIdOf(placement.id);
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
    await tx.account.update({ where: { key: "wx" }, data: CLOSED });
    return { ok: true };
  };
  const placing = (tx: Tx) => place(tx, world.deps, caller(poster), { contentId, accountKey: "wx" });
  const [, placed] = await runAtOnce<{ ok: boolean }>(world.db, closing, placing);
  expect(placed).toMatchObject({ refusal: { problems: [{ rule: "account-closed" }] } });
});

const closingAccount = async (tx: Tx) => {
  const seen = { key: "wx", expectedVersion: 1, judgedBy: ANY };
  const closing = { notice: "停止更新。", closedOn: "2026-03-01" };
  return await moveAccount(tx, world.deps, caller(everywhere), seen, { act: "close", reason: "无人维护", closing });
};

onPostgres(REASON, "close the account, claim what failed: it is refused", async () => {
  const { contentId } = await world.publish();
  const { placement } = await plan(contentId);
  await call("failPlacement", { placement: placement.id, expectedVersion: 1, reason: "违规" });
  const claiming = (tx: Tx) =>
    claimPlacement(tx, world.deps, caller(poster), { placementId: rowIdOf(placement.id), hours: 4 });
  const [, claimed] = await runAtOnce<{ ok: boolean }>(world.db, closingAccount, claiming);
  expect(claimed).toMatchObject({ refusal: { code: "RULE" } });
  expect(await stored(contentId)).toEqual(["wx WITHDRAWN 1"]);
});

onPostgres(REASON, "claim, close the account: what somebody may be posting is due to be taken down", async () => {
  const { contentId } = await world.publish();
  const { placement } = await plan(contentId);
  const claiming = (tx: Tx) =>
    claimPlacement(tx, world.deps, caller(poster), { placementId: rowIdOf(placement.id), hours: 4 });
  await runAtOnce<{ ok: boolean }>(world.db, claiming, closingAccount);
  expect(await stored(contentId)).toEqual(["wx WITHDRAWAL_DUE 1 TAKE_DOWN 1"]);
});

onPostgres(
  REASON,
  "close the account, publish what its selection names: the content is public, and planned nowhere",
  async () => {
    const selection = [{ types: ["ANNOUNCEMENT"], topicIds: null, columnIds: null }];
    await world.db.prisma.account.update({ where: { key: "wx" }, data: { selection } });
    const [{ contentId, ...created }] = await world.create({});
    const publishing = async (tx: Tx) => {
      const publication = asPublication({ contentId, ...created });
      return (await publishEditions(tx, world.deps, world.importer, [publication]))[0]!;
    };
    const [, published] = await runAtOnce<{ ok: boolean }>(world.db, closingAccount, publishing);
    expect(published.ok).toBe(true);
    expect(await stored(contentId)).toEqual([]);
  },
);
