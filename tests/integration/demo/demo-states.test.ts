import { afterAll, beforeAll, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { DEFAULT_RULE_SETTINGS } from "../../../src/domains/content/index.ts";
import {
  AccountState,
  BackReviewOutcome,
  ContentState,
  DutyClosing,
  DutyKind,
  EditionState,
  OutsidePostDecision,
  PlacementState,
  PostingManner,
  PostState,
  PostWay,
  ReviewDecision,
} from "../../../src/platform/db/index.ts";
import { World } from "../../support/world.ts";

let world: World;
let auditor: Viewer;
const warnings: Error[] = [];
const keep = (warning: Error) => warnings.push(warning);
beforeAll(async () => {
  process.on("warning", keep);
  world = await World.open(DEFAULT_RULE_SETTINGS);
  world.clock.set("2026-11-24T01:00:00Z");
  await world.loadDemo();
  auditor = await world.person("auditor", "audit", "read:drafts");
});
afterAll(async () => {
  process.off("warning", keep);
  await world.close();
});

/** The slugs of the contents that have an edition in a state, or are in a state themselves; only where they are few. */
async function slugsBy(states: readonly string[], find: (state: never) => Promise<{ slug: string }[]>) {
  const found = await Promise.all(states.map(async (state) => [state, await find(state as never)] as const));
  return Object.fromEntries(
    found.map(([state, contents]) => [state, contents.length > 10 ? "many" : contents.map(({ slug }) => slug).sort()]),
  );
}

it("has a content in every state that there is", async () => {
  const { content } = world.db.prisma;
  expect(await slugsBy(Object.values(ContentState), (state) => content.findMany({ where: { state } }))).toEqual({
    UNPUBLISHED: [
      "cold-store-subsidy",
      "farmland-fertility-subsidy-questions",
      "library-night-hours",
      "outdoor-worker-stations",
      "square-noise-consultation",
    ],
    PUBLIC: "many",
    WITHDRAWN: ["neighbours-long-table"],
    REDIRECTED: ["public-rental-housing-application"],
    GONE: ["temporary-assistance-recipients"],
  });
});

it("has an edition in every state that there is", async () => {
  const { content } = world.db.prisma;
  const having = (state: EditionState) => content.findMany({ where: { editions: { some: { state } } } });
  expect(await slugsBy(Object.values(EditionState), having)).toEqual({
    DRAFT: ["disclosure-request-guide", "farmland-fertility-subsidy-questions", "square-noise-consultation"],
    IN_REVIEW: ["outdoor-worker-stations"],
    APPROVED: ["cold-store-subsidy"],
    SCHEDULED: ["library-night-hours"],
    PUBLISHED: "many",
    SUPERSEDED: ["farmland-fertility-subsidy-2024", "job-fair", "neighbours-long-table", "water-main-burst"],
    WITHDRAWN: ["neighbours-long-table", "public-rental-housing-application", "temporary-assistance-recipients"],
  });
});

it("has what reviewers can decide, before publication and after", async () => {
  const { editionReview, backReview } = world.db.prisma;
  const decided = await Promise.all(
    Object.values(ReviewDecision).map((decision) => editionReview.count({ where: { decision } })),
  );
  expect(decided).toEqual([11, 1]);
  const found = await Promise.all(
    Object.values(BackReviewOutcome).map((outcome) => backReview.count({ where: { outcome } })),
  );
  expect(found).toEqual([1, 3]);
});

it("has accounts in every state and of every manner, and decisions about what they posted", async () => {
  const { account, outsidePost } = world.db.prisma;
  const count = <T>(of: Record<string, T>, counted: (value: T) => Promise<number>) =>
    Promise.all(Object.values(of).map(counted));
  expect(await count(AccountState, (state) => account.count({ where: { builtIn: false, state } }))).toEqual([
    14, 1, 1, 18,
  ]);
  expect(await count(PostingManner, (manner) => account.count({ where: { manner } }))).toEqual([30, 4]);
  expect(await count(OutsidePostDecision, (decision) => outsidePost.count({ where: { decision } }))).toEqual([1, 1]);
  const { accounts } = await world.read(
    "{ accounts(first: 50, filter: { idle: true }) { nodes { key } } }",
    {},
    auditor,
  );
  expect(accounts.nodes.map(({ key }: { key: string }) => key)).toEqual([
    ...["wechat-kecheng-market", "wechat-kecheng-culture", "weibo-kecheng-police", "wechat-hangbu", "wechat-qili"],
  ]);
});

it("has the figures of the mini-program, and what was published twice", async () => {
  const source = (from: string, to: string) => `{ statistics(from: "${from}", to: "${to}") {
    metrics { metric unit value }
    duplicatePublishing { total { enteredAgain } entries(first: 5) { nodes { outsidePost { title verdict } sameAsContent { slug } } } } } }`;
  const of2020 = (await world.read(source("2020-01-01", "2020-12-31"), {}, auditor)).statistics;
  expect(of2020.metrics).toEqual([
    { metric: "TIPS", unit: "件", value: 5734 },
    { metric: "ENQUIRIES", unit: "次", value: 17600 },
    { metric: "SURVEYS", unit: "期", value: 4 },
  ]);
  const lately = (await world.read(source("2026-10-01", "2026-11-24"), {}, auditor)).statistics.duplicatePublishing;
  expect(lately).toEqual({
    total: { enteredAgain: 1 },
    entries: {
      nodes: [
        {
          outsidePost: { title: "找工作的看过来！这场招聘会别错过", verdict: "SAME_DOCUMENT" },
          sameAsContent: { slug: "job-fair" },
        },
      ],
    },
  });
});

const EDITIONS = `query ($states: [EditionState!], $after: String) {
  editions(first: 100, after: $after, filter: { states: $states }) { pageInfo { hasNextPage endCursor } nodes {
    slug number scheduledFor changeNote expiresAt missingSteps urgentReason contributors { name }
    reviews { step decision person { name } } redactions { reason person { name } }
    backReviews { outcome answeredAt correction { number } dismissalReason person { name } }
  } }
}`;

// biome-ignore lint/suspicious/noExplicitAny: the shape is that of the query above.
async function edition(slug: string, state: string): Promise<any> {
  for (let after: string | null = null; ; ) {
    const { editions } = await world.read(EDITIONS, { states: [state], after }, auditor);
    const found = editions.nodes.find((one: { slug: string }) => one.slug === slug);
    if (found || !editions.pageInfo.hasNextPage) return found;
    after = editions.pageInfo.endCursor;
  }
}

const PASSED_BOTH = [
  { step: "FRONT_REVIEW", decision: "APPROVED", person: { name: "徐磊" } },
  { step: "SECRECY_REVIEW", decision: "APPROVED", person: { name: "方静" } },
];

it("has a draft that rules keep back, and one that was sent back", async () => {
  const { editions } = await world.read(
    "{ editions(filter: { states: [DRAFT], types: [CONSULTATION] }) { nodes { problems { rule level } } } }",
    {},
    auditor,
  );
  expect(editions.nodes[0].problems).toEqual([
    { rule: "consultation-window", level: "BLOCK" },
    { rule: "consultation-explanation", level: "BLOCK" },
    { rule: "consultation-mark", level: "BLOCK" },
  ]);
  expect((await edition("farmland-fertility-subsidy-questions", "DRAFT")).reviews).toEqual([
    { step: "FRONT_REVIEW", decision: "CHANGES_REQUESTED", person: { name: "徐磊" } },
  ]);
});

it("has what waits for a review, for its publication and for its moment, none of it reviewed by who wrote it", async () => {
  expect((await edition("outdoor-worker-stations", "IN_REVIEW")).reviews).toEqual(PASSED_BOTH.slice(0, 1));
  expect(await edition("cold-store-subsidy", "APPROVED")).toMatchObject({
    reviews: PASSED_BOTH,
    contributors: [{ name: "周敏" }],
  });
  expect(await edition("library-night-hours", "SCHEDULED")).toMatchObject({
    reviews: PASSED_BOTH,
    scheduledFor: "2026-11-27T01:00:00.000Z",
  });
});

it("has a draft beside what is public, and something that ends by itself", async () => {
  expect(await edition("disclosure-request-guide", "DRAFT")).toMatchObject({
    number: 2,
    changeNote: "补充在政务公开查阅点提交申请的办法。",
  });
  expect(await edition("disclosure-request-guide", "PUBLISHED")).toMatchObject({ number: 1 });
  expect((await edition("fushan-dilapidated-houses", "PUBLISHED")).expiresAt).toBe("2026-12-24T16:00:00.000Z");
});

it("has an urgent publication whose reviews are owed", async () => {
  expect(await edition("water-main-burst", "PUBLISHED")).toMatchObject({
    number: 2,
    missingSteps: ["FRONT_REVIEW", "SECRECY_REVIEW"],
    urgentReason: "居民正在等候恢复供水时间，来不及走完审查。",
    backReviews: [],
  });
});

it("has findings that were answered by a correction, set aside, and open", async () => {
  const findings = async (slug: string, state: string) => (await edition(slug, state)).backReviews;
  expect(await findings("farmland-fertility-subsidy-2024", "SUPERSEDED")).toMatchObject([
    { outcome: "FINDINGS", answeredAt: expect.any(String), correction: { number: 2 }, person: { name: "方静" } },
  ]);
  expect((await edition("farmland-fertility-subsidy-2024", "PUBLISHED")).reviews).toEqual(PASSED_BOTH);
  expect(await findings("work-safety-inspection-results", "PUBLISHED")).toMatchObject([
    { correction: null, dismissalReason: "该表述引自检查组通报原文，意思清楚，不作更正。" },
  ]);
  expect(await findings("heritage-street-road-works", "PUBLISHED")).toMatchObject([
    { outcome: "FINDINGS", answeredAt: null },
  ]);
  expect(await findings("food-inspection-results", "PUBLISHED")).toMatchObject([{ outcome: "PASSED" }]);
});

it("has a redacted text, which nowhere says the words any more", async () => {
  const slug = "mini-program-epidemic-summary-2020";
  expect((await edition(slug, "PUBLISHED")).redactions).toEqual([
    { reason: "报道写出了反映线索群众的姓名，本人要求隐去。", person: { name: "徐磊" } },
  ]);
  const { content } = await world.read(`{ content(slug: "${slug}") { ... on Announcement { body { text } } } }`);
  expect(content.body.text).toContain("花园街道居民〔已隐去〕反映邻居返乡未登记");
});

it("tells the public why something was taken down, and where to look instead", async () => {
  const { withdrawn, redirected, gone } = await world.read(`{
    withdrawn: content(slug: "neighbours-long-table") { ... on Withdrawn { reason } }
    redirected: content(slug: "public-rental-housing-application") { ... on Redirected { reason to { slug } } }
    gone: content(slug: "temporary-assistance-recipients") { ... on Gone { reason } }
  }`);
  expect(withdrawn).toEqual({ reason: "活动场地需要临时检修，活动取消。已报名的居民由社区逐户通知。" });
  expect(redirected).toEqual({
    reason: "申请条件和材料已经调整，请以新的申请指南为准。",
    to: { slug: "public-rental-housing-guide" },
  });
  expect(gone).toEqual({ reason: "公示期已满，名单涉及个人信息，不再公开。" });
});

it("has a placement, a post and a duty of every kind that there is", async () => {
  const { placement, post, duty } = world.db.prisma;
  const counted = async (values: object, count: (value: never) => Promise<number>) =>
    Object.fromEntries(
      await Promise.all(Object.values(values).map(async (value) => [value, await count(value as never)] as const)),
    );
  const posted = { account: { builtIn: false } };
  expect(await counted(PlacementState, (state) => placement.count({ where: { state, ...posted } }))).toEqual({
    ...{ PLANNED: 5, LIVE: 6, STALE: 1, WITHDRAWAL_DUE: 1, WITHDRAWN: 2, FAILED: 3 },
  });
  expect(await placement.count({ where: { claimedUntil: { gt: world.clock.now() } } })).toBe(2);
  expect(await counted(PostState, (state) => post.count({ where: { state } }))).toEqual({
    ...{ DRAFTED: 1, SUBMITTED: 1, PUBLISHED: 8, REJECTED: 1, REMOVED: 2, BANNED: 1 },
  });
  expect(await counted(PostWay, (way) => post.count({ where: { way } }))).toEqual({
    ...{ DRAFT_BOX: 2, MASS_SEND: 4, HAND: 8 },
  });
  expect(await counted(DutyKind, (kind) => duty.count({ where: { kind, closedAt: null } }))).toEqual({
    ...{ UPDATE: 1, TAKE_DOWN: 1 },
  });
  expect(await counted(DutyClosing, (closing) => duty.count({ where: { closing } }))).toEqual({
    ...{ EDITED_IN_PLACE: 1, REPOSTED: 1, CORRECTION_POSTED: 1, TAKEN_DOWN: 1, IMPOSSIBLE: 1, OVERTAKEN: 2 },
  });
});

it("is loaded without a warning to whoever starts it", () => {
  expect(warnings).toEqual([]);
});
