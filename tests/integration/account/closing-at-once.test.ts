import { afterAll, beforeAll, beforeEach, describe, expect } from "vitest";
import { ANY } from "../../../src/domains/account/commands/lock-account.ts";
import { moveAccount } from "../../../src/domains/account/commands/move-account.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { newId } from "../../../src/platform/ids.ts";
import { onPostgres } from "../../support/database.ts";
import { runAtOnce } from "../../support/run-at-once.ts";
import { World } from "../../support/world.ts";

const REASON = "two connections";

describe("an account that is closed while something is planned for it", () => {
  let world: World;
  let accountId: string;
  let content: { contentId: string; editionId: string };
  beforeAll(async () => {
    world = await World.open();
    content = await world.publish();
  });
  beforeEach(async () => {
    await world.db.owner.query("delete from placement where account_id in (select id from account where not built_in)");
    await world.db.owner.query("delete from account where not built_in");
    const { id: channelId } = await world.db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } });
    accountId = newId();
    await world.db.prisma.account.create({ data: { id: accountId, key: "wx", channelId, name: "公众号" } });
  });
  afterAll(() => world.close());

  const close = (tx: Tx) =>
    moveAccount(
      tx,
      world.deps,
      world.editor,
      { key: "wx", expectedVersion: 1, judgedBy: ANY },
      { act: "close", reason: "无人维护", closing: { notice: "停止更新。", closedOn: "2026-03-01" } },
    );
  const plan = async (tx: Tx) => {
    const { contentId, editionId } = content;
    const placement = { id: newId(), contentId, editionId, accountId, state: "PLANNED" as const };
    await tx.placement.create({ data: { ...placement, changedAt: world.clock.now() } });
  };
  const states = async () =>
    (await world.db.prisma.placement.findMany({ where: { accountId } })).map(({ state }) => state);

  onPostgres(REASON, "gets nothing that is planned after", async () => {
    await expect(runAtOnce<unknown>(world.db, close, plan)).rejects.toThrow(/is closed|constraint violated/);
    expect(await states()).toEqual([]);
  });

  onPostgres(REASON, "ends what was planned before", async () => {
    const [, closed] = await runAtOnce<unknown>(world.db, plan, close);
    expect(closed).toMatchObject({ ok: true, state: "CLOSED" });
    expect(await states()).toEqual(["WITHDRAWN"]);
  });
});
