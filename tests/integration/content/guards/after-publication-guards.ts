import { describe, expect, it } from "vitest";
import { newId } from "../../../../src/platform/ids.ts";
import type { World } from "../../../support/world.ts";
import type { Refuses } from "./refuses.ts";

/** Tries the guards of back reviews on a published edition. */
export function describeBackReviewGuards(world: () => World, editionId: () => string, refuses: Refuses): void {
  const insert = (columns: string, values: string, person = "editor") =>
    `insert into back_review (id, edition_id, person_id, recorded_at, ${columns})
     select $1, $2, p.id, now(), ${values} from person p where p.key = '${person}'`;
  const tries = (guard: string, statement: string, message?: string) =>
    refuses(guard, statement, [newId(), editionId()], message);

  describe("a back review", () => {
    it("is by a person who did not write on the edition", async () => {
      const guard = "back_review_is_by_another";
      await tries(guard, insert("outcome", "'PASSED'", "system.import"), "wrote on edition");
      await tries(guard, insert("outcome", "'PASSED'", "system.scheduler"), "a system cannot review");
    });

    it("says what it found", () => tries("back_review_states_findings", insert("outcome", "'FINDINGS'")));

    it.each([
      ["nothing was found", "outcome, correction_id, answered_at", "'PASSED', $2, now()"],
      ["no moment is stated", "outcome, findings, correction_id", "'FINDINGS', 'x', $2"],
      ["nothing answers", "outcome, findings, answered_at", "'FINDINGS', 'x', now()"],
    ])("is answered only by what answers it: %s", (_, columns, values) =>
      tries("back_review_answers_findings", insert(columns, values)),
    );

    it("is dismissed with a reason, by another", async () => {
      const columns = "outcome, findings, answered_at, dismissed_by_id";
      const another = "'FINDINGS', 'x', now(), (select id from person where key = 'system.import')";
      await tries("back_review_dismissal_has_reason", insert(columns, another));
      const own = "'FINDINGS', 'x', now(), p.id, 'y'";
      await tries("back_review_is_dismissed_by_another", insert(`${columns}, dismissal_reason`, own));
    });

    it("makes a step up once", async () => {
      const both = insert("outcome, step", "'PASSED', 'FRONT_REVIEW'").replaceAll("$2", `'${editionId()}'::uuid`);
      const attempt = world().db.transaction(async (tx) => {
        for (const id of [newId(), newId()]) await tx.$executeRawUnsafe(both.replaceAll("$1", `'${id}'::uuid`));
      });
      await expect(attempt).rejects.toThrow("back_review_edition_id_step_key");
    });
  });
}

/** Tries the guards of share links on a draft. */
export function describeShareLinkGuards(editionId: () => string, refuses: Refuses): void {
  const insert = (hash: string, end: string) =>
    `insert into share_link (id, hash, edition_id, created_by_id, created_at, expires_at)
     select $1, ${hash}, $2, id, now(), now() + interval '${end}' from person where key = 'editor'`;

  describe("a share link", () => {
    it("is kept as a hash", () =>
      refuses("share_link_keeps_a_hash", insert("'secret'", "1 day"), [newId(), editionId()]));

    it.each(["-1 day", "15 days"])("lives two weeks at most: not %s", (end) =>
      refuses("share_link_is_short_lived", insert("repeat('a', 64)", end), [newId(), editionId()]),
    );
  });
}

/** Tries the guard of what was taken down for good, on a draft. */
export function describeGoneGuards(world: () => World, contentId: () => string, tried: Set<string>): void {
  describe("a content that is gone", () => {
    it("stays gone", async () => {
      tried.add("content_gone_stays_gone");
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe("update content set state = 'GONE' where id = $1::uuid", contentId());
        await tx.$executeRawUnsafe("update content set state = 'WITHDRAWN' where id = $1::uuid", contentId());
      });
      await expect(attempt).rejects.toThrow("was taken down for good");
    });
  });
}
