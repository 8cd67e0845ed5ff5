import { describe, expect, it } from "vitest";
import {
  isAhead,
  nextPost,
  type PostReport,
  type PostRow,
  reportedPost,
} from "../../../src/domains/placement/post-rules.ts";

const moment = (hour: number) => new Date(Date.UTC(2026, 2, 1, hour));
const REPORT: PostReport = {
  ...{ editionId: "1", state: "PUBLISHED", way: "MASS_SEND", outsideId: null, url: null, postedAt: null },
  ...{ reason: null, besideReason: null },
};
const DRAFTED: PostRow = {
  ...REPORT,
  ...{ state: "DRAFTED", outsideId: "media-1", shownSince: moment(1), removedAt: null },
};
const PUBLISHED: PostRow = { ...DRAFTED, state: "PUBLISHED", url: "https://a.example/1", postedAt: moment(2) };
const REMOVED: PostRow = { ...PUBLISHED, state: "REMOVED", removedAt: moment(3) };

describe("a report", () => {
  it("of what was not known says when it was posted, else now", () => {
    const posted = nextPost(null, { ...REPORT, postedAt: moment(2) }, moment(5));
    expect(posted).toMatchObject({ state: "PUBLISHED", postedAt: moment(2), shownSince: moment(2), removedAt: null });
    expect(nextPost(null, REPORT, moment(5))).toMatchObject({ postedAt: moment(5), shownSince: moment(5) });
    expect(nextPost(null, { ...REPORT, state: "DRAFTED" }, moment(5))).toMatchObject({ postedAt: null });
  });

  it("keeps what it does not say, and since when the text is in", () => {
    const said = { ...REPORT, url: "https://a.example/1", postedAt: moment(2) };
    expect(nextPost(DRAFTED, said, moment(5))).toMatchObject({
      ...{ outsideId: "media-1", url: "https://a.example/1", postedAt: moment(2), shownSince: moment(1) },
    });
    expect(nextPost(PUBLISHED, REPORT, moment(5))).toEqual({ ...PUBLISHED });
  });

  it("of another edition counts from now", () => {
    expect(nextPost(PUBLISHED, { ...REPORT, editionId: "2" }, moment(5))).toMatchObject({
      ...{ editionId: "2", shownSince: moment(5), postedAt: moment(2) },
    });
  });

  it.each<[string, PostRow, Partial<PostReport>, string]>([
    ["that it was submitted takes no publication back", PUBLISHED, { state: "SUBMITTED" }, "PUBLISHED"],
    ["that it was drafted takes no removal back", REMOVED, { state: "DRAFTED" }, "REMOVED"],
    [
      "that it was drafted takes no submission back",
      { ...DRAFTED, state: "SUBMITTED" },
      { state: "DRAFTED" },
      "SUBMITTED",
    ],
    ["that it was published before its removal takes none back", REMOVED, { postedAt: moment(2) }, "REMOVED"],
    ["that it was published anew counts", REMOVED, { postedAt: moment(4) }, "PUBLISHED"],
    ["that it is published, without saying when, counts", REMOVED, {}, "PUBLISHED"],
    ["that it was refused counts", { ...DRAFTED, state: "SUBMITTED" }, { state: "REJECTED" }, "REJECTED"],
    [
      "that it is drafted anew after a refusal counts",
      { ...DRAFTED, state: "REJECTED" },
      { state: "DRAFTED" },
      "DRAFTED",
    ],
    ["that it was removed counts", PUBLISHED, { state: "REMOVED" }, "REMOVED"],
    ["that it was banned counts", PUBLISHED, { state: "BANNED" }, "BANNED"],
  ])("%s", (_, before, said, expected) => {
    const next = nextPost(before, { ...REPORT, ...said }, moment(5));
    expect([next.state, next.removedAt !== null]).toEqual([expected, ["REMOVED", "BANNED"].includes(expected)]);
  });
});

describe("the post that a report is about", () => {
  const one = { id: "1", outsideId: "a", url: "https://a.example/1" };
  const other = { id: "2", outsideId: "b", url: null };
  it.each([
    ["is found by its outside id", { postId: null, outsideId: "b", url: null }, other],
    ["is found by its address", { postId: null, outsideId: null, url: "https://a.example/1" }, one],
    [
      "is found by its id, whatever it is named now",
      { postId: "2", outsideId: "c", url: "https://a.example/2" },
      other,
    ],
    ["is none where nothing is named so", { postId: null, outsideId: "c", url: null }, null],
    [
      "is none where the names are those of two",
      { postId: null, outsideId: "b", url: "https://a.example/1" },
      "CONTRADICTION",
    ],
  ])("%s", (_, names, expected) => {
    expect(reportedPost([one, other], names)).toBe(expected);
  });
});

it("a moment lies ahead when it is further than clocks differ", () => {
  expect([isAhead(moment(6), moment(5)), isAhead(new Date(moment(5).getTime() + 60_000), moment(5))]).toEqual([
    true,
    false,
  ]);
});
