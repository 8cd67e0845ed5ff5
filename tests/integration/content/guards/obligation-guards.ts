import { describe, it } from "vitest";
import type { Refuses } from "./refuses.ts";

/** Tries the guards of obligations. */
export function describeObligationGuards(refuses: Refuses): void {
  describe("an obligation", () => {
    it("has a moment of its resolution where it has one", () =>
      refuses(
        "obligation_resolved_has_moment",
        `insert into obligation (id, kind, content_id, since, due_at, resolved_at) select id, 'INTERPRETATION', id, now(), now(), now() from content limit 1`,
      ));
  });
}
