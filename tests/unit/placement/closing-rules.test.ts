import { describe, expect, it } from "vitest";
import {
  canClose,
  postsAfterClosing,
  type StatedClosing,
  stateAfterClosing,
} from "../../../src/domains/placement/closing-rules.ts";

const HOWS: readonly StatedClosing[] = ["EDITED_IN_PLACE", "REPOSTED", "CORRECTION_POSTED", "TAKEN_DOWN", "IMPOSSIBLE"];

describe("a duty", () => {
  it("to update ends in any way, one to take down by taking down alone, unless it is impossible", () => {
    expect(HOWS.filter((how) => canClose("UPDATE", how))).toEqual(HOWS);
    expect(HOWS.filter((how) => canClose("TAKE_DOWN", how))).toEqual(["TAKEN_DOWN", "IMPOSSIBLE"]);
  });

  it("leaves what stands there live, else it has ended", () => {
    expect(HOWS.map((how) => stateAfterClosing(how, true))).toEqual(["LIVE", "LIVE", "LIVE", "WITHDRAWN", "LIVE"]);
    expect(stateAfterClosing("IMPOSSIBLE", false)).toBe("WITHDRAWN");
  });
});

describe("the posts of a placement whose duty ended", () => {
  const posts = [
    { id: "old", state: "PUBLISHED", isBeside: false },
    { id: "new", state: "PUBLISHED", isBeside: true },
    { id: "draft", state: "DRAFTED", isBeside: false },
    { id: "gone", state: "REMOVED", isBeside: false },
  ];
  it.each<[StatedClosing, string | null, string[]]>([
    ["EDITED_IN_PLACE", "old", []],
    ["REPOSTED", null, ["old"]],
    ["CORRECTION_POSTED", null, []],
    ["TAKEN_DOWN", null, ["old", "new", "draft"]],
    ["IMPOSSIBLE", null, []],
  ])("by %s: %s was edited, %j have ended", (how, edited, ended) => {
    const after = postsAfterClosing(how, posts, "new");
    expect([after.edited?.id ?? null, after.ended.map(({ id }) => id)]).toEqual([edited, ended]);
  });
});
