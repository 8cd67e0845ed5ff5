import { describe, expect, it } from "vitest";
import type { World } from "../../../support/world.ts";
import type { Refuses } from "./refuses.ts";

/** Tries the guards of likeness and of duplicate cases. */
export function describeDuplicateGuards(
  refuses: Refuses,
  world: () => World,
  draftId: () => string,
  tried: Set<string>,
): void {
  const insert = (values: string) =>
    `insert into duplicate_case (id, verdict, containment, containment_of_other, length_ratio, title_likeness, one_hash, other_hash, found_at,
       one_id, other_id, decision, reason, decided_by_id, decided_at)
     select gen_random_uuid(), 'NEAR_DUPLICATE', 1, 1, 1, 1, 1, 1, now(), ${values} from content a, content b, person p where a.id < b.id limit 1`;

  describe("a duplicate case", () => {
    it("names its two contents in one order", () =>
      refuses("duplicate_case_in_order", insert("b.id, a.id, null, null, null, null")));

    it("is decided by somebody, at a moment", () =>
      refuses("duplicate_case_decided_by_somebody", insert("a.id, b.id, 'REPRINT', null, null, now()")));

    it("says why two are distinct", () =>
      refuses("duplicate_case_distinct_for_a_reason", insert("a.id, b.id, 'DISTINCT', null, p.id, now()")));
  });

  it("a source is linked as a copy alone", () =>
    refuses(
      "content_source_links_copies",
      "insert into content_source (key, file_name, content_id, digest, seen_at, linked_as) select 'k', 'f', id, 'd', now(), 'REVISION' from content limit 1",
    ));

  describe("the likeness of an edition", () => {
    it.each(["state = 'SUPERSEDED', published_at = now(), public_until = now()", "redaction = redaction + 1"])(
      "goes with %s",
      async (change) => {
        tried.add("edition_drops_likeness");
        const { db, deps, clock } = world();
        const counted = db.transaction(async (tx) => {
          await deps.duplicates.check(tx, clock.now(), [draftId()]);
          const before = await tx.likeness.count();
          await tx.$executeRawUnsafe(`update edition set ${change} where id = $1::uuid`, draftId());
          throw new Error(`${before}, then ${await tx.likeness.count()}`);
        });
        await expect(counted).rejects.toThrow("1, then 0");
      },
    );
  });
}
