import { expect, it } from "vitest";
import { publishEditions } from "../../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../../src/domains/content/commands/revise-contents.ts";
import { withdrawContents } from "../../../src/domains/content/commands/withdraw-contents.ts";
import type { Tx } from "../../../src/platform/db/index.ts";
import { countingTx } from "../../support/counting-tx.ts";
import { asPublication, first, requireOk } from "../../support/outcomes.ts";
import { place, report, useLedgerWorld, world } from "./ledger-world.ts";

useLedgerWorld();

async function count(work: (tx: Tx) => Promise<unknown>): Promise<number> {
  return await world.db.transaction(async (tx) => {
    const counting = countingTx(tx);
    await work(counting.tx);
    return counting.asked();
  });
}

const publish = (contentId: string, edition: { editionId: string; version: number }) =>
  count((tx) => publishEditions(tx, world.deps, world.importer, [asPublication({ contentId, ...edition })]));

async function revised(contentId: string) {
  const revision = { contentId, expectedVersion: await world.version(contentId), draft: world.draft({}) };
  return first(requireOk(await world.run(reviseContents, [revision]))) as unknown as {
    editionId: string;
    version: number;
  };
}

it("what is posted nowhere costs a publication and a withdrawal one statement for the ledger", async () => {
  const [{ contentId, ...created }] = await world.create({});
  // Without the ledger: 15 and 9.
  expect(await publish(contentId, created)).toBe(16);
  const withdrawal = { contentId, expectedVersion: 2, reason: "内容有误" };
  expect(await count((tx) => withdrawContents(tx, world.deps, world.importer, [withdrawal]))).toBe(10);
});

it("however many accounts posted it, a correction and a withdrawal cost three more", async () => {
  const costs = [];
  for (const accounts of [["wx"], ["wx", "wx2", "wb"]]) {
    const { contentId } = await world.publish();
    for (const account of accounts) await report(contentId, { account, address: `https://mp.example/${contentId}` });
    await place(contentId, "wb");
    const correction = await publish(contentId, await revised(contentId));
    const withdrawal = { contentId, expectedVersion: await world.version(contentId), reason: "内容有误" };
    const withdrawn = await count((tx) => withdrawContents(tx, world.deps, world.importer, [withdrawal]));
    costs.push([correction, withdrawn]);
  }
  expect(costs[1]).toEqual(costs[0]);
});
