import type { DutyClosing, DutyKind, PlacementState } from "../../platform/db/index.ts";

/** How somebody can say that a duty ended; that it was overtaken nobody says. */
export type StatedClosing = Exclude<DutyClosing, "OVERTAKEN">;

const CLOSINGS: Readonly<Record<DutyKind, readonly StatedClosing[]>> = {
  UPDATE: ["EDITED_IN_PLACE", "REPOSTED", "CORRECTION_POSTED", "TAKEN_DOWN", "IMPOSSIBLE"],
  TAKE_DOWN: ["TAKEN_DOWN", "IMPOSSIBLE"],
};

/** Whether a duty can end in this way: what is to be taken down is not done by an edit. */
export function canClose(kind: DutyKind, how: StatedClosing): boolean {
  return CLOSINGS[kind].includes(how);
}

/** The state of a placement whose duty ended in this way. What cannot be done leaves what stands there standing. */
export function stateAfterClosing(how: StatedClosing, hasLivePost: boolean): PlacementState {
  if (how === "TAKEN_DOWN") return "WITHDRAWN";
  return how === "IMPOSSIBLE" && !hasLivePost ? "WITHDRAWN" : "LIVE";
}

/** What becomes of the posts of a placement: the one that shows the edition that was owed from now on, and those that ended. */
export function postsAfterClosing<
  Post extends { readonly id: string; readonly state: string; readonly isBeside: boolean },
>(
  how: StatedClosing,
  posts: readonly Post[],
  newPostId: string | null,
): { readonly edited: Post | null; readonly ended: readonly Post[] } {
  const live = posts.filter(({ state }) => state === "PUBLISHED");
  switch (how) {
    case "EDITED_IN_PLACE":
      return { edited: live.find(({ isBeside }) => !isBeside) ?? live[0] ?? null, ended: [] };
    case "REPOSTED":
      return { edited: null, ended: live.filter(({ id }) => id !== newPostId) };
    case "TAKEN_DOWN":
      return {
        edited: null,
        ended: posts.filter(({ state }) => ["PUBLISHED", "DRAFTED", "SUBMITTED"].includes(state)),
      };
    case "CORRECTION_POSTED":
    case "IMPOSSIBLE":
      return { edited: null, ended: [] };
  }
}
