import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { publishDue } from "../../../src/domains/content/commands/publish-due.ts";
import { globalId } from "../../support/global-id.ts";
import { call, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const PEOPLE = ["amber", "boris", "clara"] as const;
const CONTENTS = 2;
const ROUNDS = 14;
/** The same steps in every run, so that what they reach can be asserted: change it to try others. */
const SEED = 20_261_124;

// Acts that lead on are more frequent than those that end something or are refused.
const step = fc.record({
  act: fc.oneof(
    { weight: 4, arbitrary: fc.constant("leadOn") },
    { weight: 1, arbitrary: fc.constantFrom("revise", "submit", "passFront", "passSecrecy", "publish") },
    { weight: 1, arbitrary: fc.constantFrom("publishUrgently", "schedule", "unschedule", "wait", "requestChanges") },
    { weight: 1, arbitrary: fc.constantFrom("withdraw", "redirect", "discard") },
  ),
  person: fc.constantFrom(...PEOPLE),
  content: fc.nat(CONTENTS - 1),
  isStale: fc.nat(9).map((tenth) => tenth === 0),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

let people: Record<(typeof PEOPLE)[number], Viewer>;
beforeEach(async () => {
  const [amber, boris, clara] = await Promise.all(
    PEOPLE.map((key) => world.person(key, "read:drafts", "author", "review", "publish")),
  );
  people = { amber, boris, clara } as typeof people;
});

const announcement = { title: "停水通知", html: "<p>明日停水八小时。</p>", kind: "NOTICE", urgency: "NORMAL" };
const REVIEWS = { passFront: "FRONT_REVIEW", passSecrecy: "SECRECY_REVIEW", requestChanges: "FRONT_REVIEW" };

function nextAct(newest: { state: string; reviews: { round: number }[]; reviewRound: number } | null, n: number) {
  if (newest?.state === "DRAFT") return "submit";
  if (newest?.state !== "IN_REVIEW") return newest?.state === "APPROVED" ? (n % 2 ? "publish" : "schedule") : "revise";
  return newest.reviews.some(({ round }) => round === newest.reviewRound) ? "passSecrecy" : "passFront";
}

/** Does one step and answers the type of what the API said; a wait has its moment published. */
async function take({ act: chosen, person, content, isStale }: Step, contentIds: readonly string[], n: number) {
  const viewer = people[person];
  const [contentId, otherId] = [contentIds[content], contentIds[1 - content]] as [string, string];
  const newest = await world.db.prisma.edition.findFirst({
    where: { contentId },
    orderBy: { number: "desc" },
    include: { reviews: true },
  });
  const act = chosen === "leadOn" ? nextAct(newest, n) : chosen;
  const expectedVersion = (newest?.version ?? 1) - (isStale ? 1 : 0);
  const seen = { edition: btoa(`AnnouncementEdition:${newest?.id ?? contentId}`), expectedVersion };
  const ofContent = { content: globalId("ANNOUNCEMENT", contentId), expectedVersion };
  const ask = async (name: string, input: object) => (await call(name, input, viewer, "__typename")).__typename;
  switch (act) {
    case "revise":
      return await ask("reviseAnnouncement", { ...ofContent, ...announcement, title: `停水通知${n}` });
    case "submit":
      return await ask("submitForReview", seen);
    case "passFront":
    case "passSecrecy":
      return await ask("recordReview", { ...seen, step: REVIEWS[act], decision: "APPROVED" });
    case "requestChanges":
      return await ask("recordReview", { ...seen, step: REVIEWS[act], decision: "CHANGES_REQUESTED", opinion: "改" });
    case "publishUrgently":
      return await ask("publishUrgently", { ...seen, reason: "急" });
    case "schedule":
      return await ask("schedule", {
        ...seen,
        publishAt: new Date(world.clock.now().getTime() + 60_000).toISOString(),
      });
    case "withdraw":
      return await ask("withdraw", { ...ofContent, reason: "取消" });
    case "redirect":
      return await ask("redirect", { ...ofContent, to: globalId("ANNOUNCEMENT", otherId) });
    case "wait": {
      world.clock.advance(120_000);
      const { id: personId } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: "system.scheduler" } });
      const onError = (_: string, error: unknown) => expect.fail(String(error));
      await publishDue({ ...world.deps, db: world.db, onError }, { personId, publishesWithoutReview: false });
      return "Waited";
    }
    default:
      return await ask(act === "discard" ? "discardDraft" : act, seen);
  }
}

type Words = Record<"title" | "bodyHtml" | "digest", string | null>;

/** Holds what must be true of the database after every step. `published`: the words of every edition that ever was public. */
async function requireInvariants(published: Map<string, Words>) {
  const contents = await world.db.prisma.content.findMany({
    include: { editions: { include: { reviews: true, contributors: true } } },
  });
  for (const content of contents) {
    const inState = (...states: string[]) => content.editions.filter(({ state }) => states.includes(state));
    expect(inState("DRAFT", "IN_REVIEW", "APPROVED", "SCHEDULED").length).toBeLessThanOrEqual(1);
    expect(inState("PUBLISHED").map(({ id }) => id)).toEqual(
      content.state === "PUBLIC" ? [content.publishedEditionId] : [],
    );
    expect(new Set(content.editions.map(({ number }) => number)).size).toBe(content.editions.length);
    for (const edition of inState("PUBLISHED", "SUPERSEDED", "WITHDRAWN")) {
      const { id, title, bodyHtml, digest } = edition;
      const words = published.get(id) ?? { title, bodyHtml, digest };
      expect({ title, bodyHtml, digest }).toEqual(words);
      published.set(id, words);
      const writers = edition.contributors.map(({ personId }) => personId);
      const passed = edition.reviews.filter(
        ({ round, decision }) => round === edition.reviewRound && decision === "APPROVED",
      );
      if (edition.urgentReason === null) expect(passed.map((review) => review.step)).toEqual(edition.reviewSteps);
      for (const { personId } of edition.reviews) expect([...writers, edition.createdById]).not.toContain(personId);
    }
    const { data } = await world.query("query ($id: ID!) { node(id: $id) { ... on Content { title } } }", {
      id: globalId("ANNOUNCEMENT", content.id),
    });
    expect(data.node?.title).toBe(inState("PUBLISHED")[0]?.title);
  }
}

test("whatever several people do in whatever order, what the public sees was reviewed, and is not rewritten", async () => {
  const reached = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 30 }), async (steps) => {
      await world.clear();
      const contentIds = (await world.create({}, {})).map(({ contentId }) => contentId);
      const published = new Map<string, Words>();
      for (const [n, each] of steps.entries()) {
        const before = await world.stored();
        const answer = await take(each, contentIds, n);
        reached.add(answer);
        if (answer.endsWith("Error")) expect(await world.stored()).toEqual(before);
        await requireInvariants(published);
      }
    }),
    { numRuns: ROUNDS, seed: SEED },
  );
  // A run in which nothing succeeds would prove nothing.
  for (const act of ["Publish", "PublishUrgently", "Schedule", "Withdraw", "DiscardDraft"])
    expect(reached).toContain(`${act}Success`);
});
