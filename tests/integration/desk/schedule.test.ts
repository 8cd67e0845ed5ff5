import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import type { Caller } from "../../../src/domains/content/commands/command.ts";
import { publishDue } from "../../../src/domains/content/commands/publish-due.ts";
import { reviewEdition } from "../../../src/domains/content/commands/review-edition.ts";
import { scheduleEdition } from "../../../src/domains/content/commands/schedule-edition.ts";
import { submitEdition } from "../../../src/domains/content/commands/submit-edition.ts";
import { World } from "../../support/world.ts";

let world: World;
let reviewer: Caller;
let scheduler: Caller;
beforeAll(async () => {
  world = await World.open();
  reviewer = { personId: (await world.person("reviewer")).personId as string, publishesWithoutReview: false };
  const { id } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: "system.scheduler" } });
  scheduler = { personId: id, publishesWithoutReview: false };
});
afterEach(() => world.clear());
afterAll(() => world.close());

/** An approved edition, scheduled for a moment. */
async function scheduled(publishAt: Date): Promise<{ contentId: string; editionId: string; version: number }> {
  const [created] = await world.create({});
  const { contentId, editionId } = created;
  const version = await world.db.transaction(async (tx) => {
    let seen = { editionId, expectedVersion: 1 };
    const next = (outcome: { ok: boolean; version?: number }) => {
      if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome)}`);
      seen = { editionId, expectedVersion: outcome.version as number };
    };
    next(await submitEdition(tx, world.deps, world.editor, seen));
    for (const step of ["FRONT_REVIEW", "SECRECY_REVIEW"] as const)
      next(await reviewEdition(tx, world.deps, reviewer, { ...seen, step, decision: "APPROVED", opinion: null }));
    next(await scheduleEdition(tx, world.deps, world.editor, { ...seen, publishAt }));
    return seen.expectedVersion;
  });
  return { contentId, editionId, version };
}

const inMs = (ms: number) => new Date(world.clock.now().getTime() + ms);
const publish = (delays: number[] = [], errors: unknown[] = []) =>
  publishDue(
    {
      ...world.deps,
      db: world.db,
      onPublished: (delay) => delays.push(delay),
      onError: (_, error) => errors.push(error),
    },
    scheduler,
  );
const states = async () =>
  (await world.db.prisma.edition.findMany({ orderBy: { createdAt: "asc" } })).map(({ state }) => state);

test("an edition is published when its moment has come, not before, and how late is told", async () => {
  await scheduled(inMs(60_000));
  // A second has passed with the creation.
  world.clock.advance(58_999);
  expect(await publish()).toBe(0);
  expect(await states()).toEqual(["SCHEDULED"]);
  world.clock.advance(1_501);
  const delays: number[] = [];
  expect(await publish(delays)).toBe(1);
  expect(delays).toEqual([1_500]);
  expect(await states()).toEqual(["PUBLISHED"]);
  expect((await world.read("{ contents { totalCount } }")).contents.totalCount).toBe(1);
});

test("what came due while nobody was there is published, oldest first; one that fails does not hold up the others", async () => {
  const first = await scheduled(inMs(10_000));
  const second = await scheduled(inMs(5_000));
  world.clock.advance(3_600_000);
  const errors: unknown[] = [];
  const failing = {
    ...world.deps,
    effects: [
      async (_: unknown, { contents }: { contents: readonly { contentId: string }[] }) => {
        if (contents.some(({ contentId }) => contentId === second.contentId)) throw new Error("no");
      },
    ],
  };
  const deps = { ...failing, db: world.db, onError: (_: string, error: unknown) => errors.push(error) };
  expect(await publishDue(deps, scheduler)).toBe(1);
  expect(errors).toEqual([new Error("no")]);
  const published = await world.db.prisma.edition.findFirst({ where: { state: "PUBLISHED" } });
  expect(published?.id).toBe(first.editionId);
  expect(await publish()).toBe(1);
});

test("several at once publish each edition once", async () => {
  for (let count = 0; count < 5; count++) await scheduled(inMs(10_000));
  world.clock.advance(20_000);
  const counts = await Promise.all([publish(), publish(), publish()]);
  expect(counts.reduce((sum, count) => sum + count)).toBe(5);
  expect(await world.db.prisma.change.count({ where: { type: "content.published" } })).toBe(5);
});

test("a moment that has passed is refused, and an edition taken back is not published", async () => {
  await expect(scheduled(inMs(0))).rejects.toThrow("schedule-ahead");
  const { editionId, version } = await scheduled(inMs(10_000));
  const seen = { editionId, expectedVersion: version };
  await world.db.transaction((tx) => scheduleEdition(tx, world.deps, world.editor, { ...seen, publishAt: null }));
  world.clock.advance(20_000);
  expect(await publish()).toBe(0);
  expect((await states()).at(-1)).toBe("APPROVED");
});
