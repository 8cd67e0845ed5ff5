import { expect, it } from "vitest";
import { afterReport, type Footing, type PostFacts } from "../../../src/domains/placement/report-rules.ts";
import type { Occasion, Standing } from "../../../src/domains/placement/rules.ts";
import type { PostState } from "../../../src/platform/db/index.ts";

const at = new Date("2026-03-01T01:00:00Z");
const periods = { update: 1_440, urgentUpdate: 120, takeDown: 120, urgentTakeDown: 30 };
const occasion: Occasion = { at, isUrgent: false, periods };
const PUBLIC: Footing = { isPublic: true, isAccountClosed: false, editionId: "2" };
const ENDED: Footing = { ...PUBLIC, isPublic: false };
const CLOSED: Footing = { ...PUBLIC, isAccountClosed: true };

const standing = (state: Standing["state"], duty: "UPDATE" | "TAKE_DOWN" | null = null): Standing => ({
  ...{ state, editionId: "2", failure: null },
  duty: duty && { kind: duty, editionId: "2", dueAt: new Date("2026-03-01T02:00:00Z") },
});
const PLANNED = standing("PLANNED");
const LIVE = standing("LIVE");
const STALE = standing("STALE", "UPDATE");
const DUE = standing("WITHDRAWAL_DUE", "TAKE_DOWN");
const FAILED = standing("FAILED");
const WITHDRAWN = standing("WITHDRAWN");

/** The reported post, as `state edition`; the others of the placement; as it was known before. */
interface Told {
  readonly post: string;
  readonly others?: readonly string[];
  readonly before?: string;
}

function facts(text: string, id: string): PostFacts {
  const [state, editionId] = text.split(" ") as [PostState, string];
  return { id, state, editionId, isOutdated: editionId === "1" };
}

function outcome(from: Standing | null, { post, others = [], before }: Told, footing: Footing): string {
  const reported = facts(post, "p");
  const posts = [...others.map((other, index) => facts(other, `o${index}`)), reported];
  const known = before === undefined ? null : facts(before, "p");
  const { standing: to, closing } = afterReport(
    from,
    posts,
    { post: reported, before: known, reason: "违规" },
    footing,
    occasion,
  );
  const failure = to.failure === null ? [] : [to.failure];
  return [
    to.state,
    ...(to.duty ? [to.duty.kind] : []),
    ...failure,
    ...(closing ? [closing.how, closing.postId] : []),
  ].join(" ");
}

const NEW = { post: "PUBLISHED 2" };
const OLD = { post: "PUBLISHED 1" };

it.each<[string, Standing | null, Told, Footing, string]>([
  ["a draft leaves what is planned planned", PLANNED, { post: "DRAFTED 2" }, PUBLIC, "PLANNED"],
  ["what the platform took is not live yet", PLANNED, { post: "SUBMITTED 2" }, PUBLIC, "PLANNED"],
  ["a draft of what failed plans it anew", FAILED, { post: "DRAFTED 2" }, PUBLIC, "PLANNED"],
  ["a draft of what nobody planned plans it", null, { post: "DRAFTED 2" }, PUBLIC, "PLANNED"],
  ["what is published is live", PLANNED, NEW, PUBLIC, "LIVE"],
  ["what nobody planned is live", null, NEW, PUBLIC, "LIVE"],
  ["what failed is live", FAILED, NEW, PUBLIC, "LIVE"],
  ["what was removed and stands again is live", WITHDRAWN, { ...NEW, before: "REMOVED 2" }, PUBLIC, "LIVE"],
  ["an older edition is stale", PLANNED, OLD, PUBLIC, "STALE UPDATE"],
  ["an older edition that nobody planned is stale", null, OLD, PUBLIC, "STALE UPDATE"],
  ["an edit ends an update", STALE, { ...NEW, before: "PUBLISHED 1" }, PUBLIC, "LIVE EDITED_IN_PLACE p"],
  [
    "a new post ends an update whose old post is gone",
    STALE,
    { ...NEW, others: ["REMOVED 1"] },
    PUBLIC,
    "LIVE REPOSTED p",
  ],
  ["a new post beside the old one ends no update", STALE, { ...NEW, others: ["PUBLISHED 1"] }, PUBLIC, "STALE UPDATE"],
  [
    "the old post's removal ends it then",
    STALE,
    { post: "REMOVED 1", before: "PUBLISHED 1", others: ["PUBLISHED 2"] },
    PUBLIC,
    "LIVE REPOSTED o0",
  ],
  [
    "a removal before the new post leaves the update owed",
    STALE,
    { post: "REMOVED 1", before: "PUBLISHED 1" },
    PUBLIC,
    "STALE UPDATE 违规",
  ],
  [
    "an update on its way leaves it owed",
    STALE,
    { post: "SUBMITTED 2", others: ["PUBLISHED 1"] },
    PUBLIC,
    "STALE UPDATE",
  ],
  ["a post with a correction beside an old one stays live", LIVE, { ...NEW, others: ["PUBLISHED 1"] }, PUBLIC, "LIVE"],
  ["what is removed has ended", LIVE, { post: "REMOVED 2", before: "PUBLISHED 2" }, PUBLIC, "WITHDRAWN"],
  ["what was posted and removed before anybody told has ended", null, { post: "REMOVED 2" }, PUBLIC, "WITHDRAWN"],
  ["a draft that is removed leaves it planned", PLANNED, { post: "REMOVED 2", before: "DRAFTED 2" }, PUBLIC, "PLANNED"],
  ["what the platform bans has failed", LIVE, { post: "BANNED 2", before: "PUBLISHED 2" }, PUBLIC, "FAILED 违规"],
  [
    "what the platform refuses has failed",
    PLANNED,
    { post: "REJECTED 2", before: "SUBMITTED 2" },
    PUBLIC,
    "FAILED 违规",
  ],
  [
    "an update that the platform refuses stays owed",
    STALE,
    { post: "REJECTED 2", others: ["PUBLISHED 1"] },
    PUBLIC,
    "STALE UPDATE",
  ],
  ["the same told again changes nothing", LIVE, { ...OLD, before: "PUBLISHED 1" }, PUBLIC, "LIVE"],
  ["a post of what was withdrawn is to go at once", null, NEW, ENDED, "WITHDRAWAL_DUE TAKE_DOWN"],
  ["a post of a withdrawn plan is to go at once", WITHDRAWN, NEW, ENDED, "WITHDRAWAL_DUE TAKE_DOWN"],
  [
    "a draft of what was withdrawn is to go at once",
    WITHDRAWN,
    { post: "DRAFTED 2" },
    ENDED,
    "WITHDRAWAL_DUE TAKE_DOWN",
  ],
  ["a removal ends what was to go", DUE, { post: "REMOVED 2", before: "PUBLISHED 2" }, ENDED, "WITHDRAWN TAKEN_DOWN p"],
  ["a ban ends what was to go", DUE, { post: "BANNED 2", before: "PUBLISHED 2" }, ENDED, "WITHDRAWN TAKEN_DOWN p"],
  [
    "a removal ends nothing while another stands",
    DUE,
    { post: "REMOVED 2", before: "PUBLISHED 2", others: ["PUBLISHED 1"] },
    ENDED,
    "WITHDRAWAL_DUE TAKE_DOWN",
  ],
  [
    "a removal ends nothing while another may appear",
    DUE,
    { post: "REMOVED 2", before: "PUBLISHED 2", others: ["SUBMITTED 1"] },
    ENDED,
    "WITHDRAWAL_DUE TAKE_DOWN",
  ],
  ["a post on a closed account is to go at once", null, NEW, CLOSED, "WITHDRAWAL_DUE TAKE_DOWN"],
  [
    "what could not be taken down and is gone has ended",
    LIVE,
    { post: "REMOVED 2", before: "PUBLISHED 2" },
    ENDED,
    "WITHDRAWN",
  ],
])("%s", (_, from, told, footing, expected) => {
  expect(outcome(from, told, footing)).toBe(expected);
});
