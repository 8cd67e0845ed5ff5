import { afterAll, beforeAll, describe, expect } from "vitest";
import { publishEditions } from "../../../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { withdrawContents } from "../../../../src/domains/content/commands/withdraw-contents.ts";
import { onPostgres } from "../../../support/database.ts";
import { asPublication } from "../../../support/outcomes.ts";
import { runAtOnce } from "../../../support/run-at-once.ts";
import { World } from "../../../support/world.ts";

describe("two commands at once on one content", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  const reason = "two connections";

  onPostgres(reason, "revise: the second sees the first one's edition", async () => {
    const { contentId } = await world.publish();
    const revision = { contentId, expectedVersion: 2, draft: world.draft() };
    const [first, second] = await runAtOnce(world.db, (tx) =>
      reviseContents(tx, world.deps, world.importer, [revision]),
    );
    expect(first).toMatchObject([{ ok: true }]);
    expect(second).toEqual([{ ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: 1 } }]);
    expect(await world.db.prisma.edition.count({ where: { contentId } })).toBe(2);
  });

  onPostgres(reason, "publish: the second finds it published", async () => {
    const [made] = await world.create({});
    const publication = asPublication(made);
    const [first, second] = await runAtOnce(world.db, (tx) =>
      publishEditions(tx, world.deps, world.importer, [publication]),
    );
    expect(first).toEqual([{ ok: true }]);
    expect(second).toEqual([{ ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: 2 } }]);
    expect(await world.db.prisma.change.count({ where: { contentId: publication.contentId } })).toBe(1);
  });

  onPostgres(reason, "withdraw: the second finds it withdrawn", async () => {
    const { contentId } = await world.publish();
    const withdrawal = { contentId, expectedVersion: 2, reason: "重复" };
    const [first, second] = await runAtOnce(world.db, (tx) =>
      withdrawContents(tx, world.deps, world.importer, [withdrawal]),
    );
    expect(first).toEqual([{ ok: true }]);
    expect(second).toEqual([{ ok: false, refusal: { code: "TRANSITION", from: "WITHDRAWN", to: "WITHDRAWN" } }]);
    expect(await world.db.prisma.change.count({ where: { contentId, type: "content.withdrawn" } })).toBe(1);
  });

  onPostgres(reason, "batches that name the same contents in different orders do not wait for each other", async () => {
    const [first, second] = await world.publishAll([{}, {}]);
    const revise = (ids: (string | undefined)[]) =>
      world.run(
        reviseContents,
        ids.map((contentId) => ({ contentId: contentId as string, expectedVersion: 2, draft: world.draft() })),
      );
    const outcomes = await Promise.all([
      revise([first.contentId, second.contentId]),
      revise([second.contentId, first.contentId]),
    ]);
    expect(outcomes.map((batch) => batch.map(({ ok }) => ok)).sort()).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
