import { describe, expect, it } from "vitest";
import { newId } from "../../../../src/platform/ids.ts";
import type { World } from "../../../support/world.ts";

/** Tries the guards of reviews, chains and schedules on a draft. */
export function describeReviewGuards(
  world: () => World,
  draftId: () => string,
  refuses: (guard: string, statement: string, params?: unknown[], message?: string) => Promise<void>,
): void {
  describe("a review", () => {
    const review = `insert into edition_review (id, edition_id, round, step, decision, person_id, decided_at)
    select $1, $2, 1, 'FRONT_REVIEW', 'APPROVED', id, now() from person where key = $3`;

    it.each([
      ["whoever made the edition", "system.import", "wrote on edition"],
      ["a system", "system.scheduler", "a system cannot review"],
    ])("is never by %s", (_, person, message) =>
      refuses("edition_review_is_by_another", review, [newId(), draftId(), person], message),
    );

    it("is never by whoever contributed", async () => {
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRaw`insert into edition_contributor (edition_id, person_id)
        select ${draftId()}::uuid, id from person where key = 'editor'`;
        await tx.$executeRawUnsafe(
          review.replace("$1", "$1::uuid").replace("$2", "$2::uuid"),
          newId(),
          draftId(),
          "editor",
        );
      });
      await expect(attempt).rejects.toThrow("wrote on edition");
    });
  });

  describe("a review chain", () => {
    it("has steps, and is one for an organ and a type", async () => {
      await refuses("review_chain_has_steps", "insert into review_chain (id, steps) values ($1, '{}')", [newId()]);
      const chain = "insert into review_chain (id, steps) values ($1, '{SIGN_OFF}'), ($2, '{SIGN_OFF}')";
      await refuses("review_chain_of_organ_and_type", chain, [newId(), newId()]);
    });
  });

  describe("a scheduled edition", () => {
    it("has a moment", () =>
      refuses("edition_scheduled_has_moment", "update edition set state = 'SCHEDULED' where id = $1", [draftId()]));
  });
}
