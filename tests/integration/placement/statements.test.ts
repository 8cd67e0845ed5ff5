import { afterAll, beforeAll, expect, it } from "vitest";
import { publishEditions } from "../../../src/domains/content/commands/publish-editions.ts";
import { withdrawContents } from "../../../src/domains/content/commands/withdraw-contents.ts";
import { countingTx } from "../../support/counting-tx.ts";
import { asPublication } from "../../support/outcomes.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
it("count", async () => {
  const [a] = await world.create({});
  const n = await world.db.transaction(async (tx) => {
    const c = countingTx(tx);
    await publishEditions(c.tx, world.deps, world.importer, [asPublication(a)]);
    return c.asked();
  });
  const m = await world.db.transaction(async (tx) => {
    const c = countingTx(tx);
    await withdrawContents(c.tx, world.deps, world.importer, [
      { contentId: a.contentId, expectedVersion: 2, reason: "内容有误" },
    ]);
    return c.asked();
  });
  expect([n, m]).toEqual([0, 0]);
});
