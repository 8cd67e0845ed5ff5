import { describe, expect, it } from "vitest";
import type { World } from "../../../support/world.ts";
import type { Refuses } from "./refuses.ts";

interface Editions {
  readonly publishedId: string;
  readonly draftId: string;
}

/** Tries the guards of placements, posts and duties. */
export function describeLedgerGuards(
  refuses: Refuses,
  world: () => World,
  editions: () => Editions,
  tried: Set<string>,
): void {
  const PLACE = `insert into placement (id, content_id, account_id, edition_id, state, changed_at)
    select gen_random_uuid(), e.content_id, a.id, e.id, $2::placement_state, now() from edition e, account a where e.id = $1::uuid and a.key = 'enterprise'`;

  describe("a placement", () => {
    it.each(["PLANNED", "LIVE", "STALE"])("on a closed account does not come to be %s", async (state) => {
      tried.add("placement_needs_open_account");
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(
          "update account set state = 'CLOSED', closed_on = now(), closing_notice = '停止更新' where key = 'enterprise'",
        );
        await tx.$executeRawUnsafe(PLACE, editions().publishedId, state);
      });
      await expect(attempt).rejects.toThrow(/account .* is closed/);
    });

    it("that ended does not come to stand on a closed account again", async () => {
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(PLACE, editions().publishedId, "WITHDRAWN");
        await tx.$executeRawUnsafe(
          "update account set state = 'CLOSED', closed_on = now(), closing_notice = '停止更新' where key = 'enterprise'",
        );
        await tx.$executeRawUnsafe(
          "update placement set state = 'LIVE' where account_id = (select id from account where key = 'enterprise')",
        );
      });
      await expect(attempt).rejects.toThrow(/account .* is closed/);
    });

    it("that stood on an account when it was closed falls behind and is taken down", async () => {
      const states = ["STALE", "LIVE", "WITHDRAWAL_DUE", "LIVE", "WITHDRAWN"];
      const followed = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(PLACE, editions().publishedId, "LIVE");
        await tx.$executeRawUnsafe(
          "update account set state = 'CLOSED', closed_on = now(), closing_notice = '停止更新' where key = 'enterprise'",
        );
        for (const state of states)
          await tx.$executeRawUnsafe(
            "update placement set state = $1::placement_state where account_id = (select id from account where key = 'enterprise')",
            state,
          );
        throw new Error("followed up");
      });
      await expect(followed).rejects.toThrow("followed up");
    });

    it("is one for a content and an account", () =>
      refuses(
        "placement_content_id_account_id_key",
        `insert into placement (id, content_id, account_id, edition_id, state, changed_at)
         select gen_random_uuid(), content_id, account_id, edition_id, 'LIVE', now() from placement limit 1`,
      ));

    it("is held until a moment", () =>
      refuses(
        "placement_claim_has_an_end",
        "update placement set claimed_by_id = (select id from person limit 1) where id = (select id from placement limit 1)",
      ));
  });

  const post = (values: Record<string, string>) => {
    const given: Record<string, string> = { state: "'PUBLISHED'", posted_at: "now()", outside_id: "'a'", ...values };
    return `insert into post (id, placement_id, account_id, edition_id, shown_since, way, reported_at, reported_by_id, ${Object.keys(given)})
      select gen_random_uuid(), p.id, p.account_id, p.edition_id, now(), 'HAND', now(), (select id from person limit 1), ${Object.values(given)}
      from placement p`;
  };
  const one = " where p.id = (select id from placement limit 1)";

  describe("a post", () => {
    it.each<[string, Record<string, string>, Record<string, string>]>([
      ["post_one_live", { outside_id: "'a'" }, { outside_id: "'b'" }],
      ["post_one_outside_id", {}, { beside_reason: "'x'" }],
      [
        "post_one_address",
        { url: "'https://a.example/'" },
        { url: "'https://a.example/'", outside_id: "'b'", beside_reason: "'x'" },
      ],
    ])("of a placement or an account is one: %s", async (guard, first, second) => {
      tried.add(guard);
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(post(first) + one);
        await tx.$executeRawUnsafe(post(second) + one);
      });
      await expect(attempt).rejects.toThrow(guard);
    });

    it.each<[string, Record<string, string>]>([
      ["post_published_has_moment", { posted_at: "null" }],
      ["post_end_has_moment", { state: "'REMOVED'" }],
      ["post_end_has_moment", { removed_at: "now()" }],
      ["post_is_named", { outside_id: "null" }],
      ["post_address_is_of_the_web", { url: "'ftp://a.example/'" }],
      ["post_address_is_of_the_web", { url: "'https://a.example/' || repeat('x', 2000)" }],
    ])("holds %s", (guard, values) => refuses(guard, post(values) + one));
  });

  const duty = (values: Record<string, string>) => {
    const names = Object.keys(values).map((name) => `, ${name}`);
    const given = Object.values(values).map((value) => `, ${value}`);
    return `insert into duty (id, placement_id, kind, edition_id, since, due_at${names.join("")})
      select gen_random_uuid(), p.id, 'UPDATE', p.edition_id, now(), now()${given.join("")} from placement p${one}`;
  };
  const person = "(select id from person limit 1)";
  const closed = (how: string) => ({ closed_at: "now()", closing: `'${how}'`, closed_by_id: person });

  describe("a duty", () => {
    it("is one that is open of a placement", async () => {
      tried.add("duty_one_open");
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(duty({}));
        await tx.$executeRawUnsafe(duty({}));
      });
      await expect(attempt).rejects.toThrow("duty_one_open");
    });

    it.each<[string, Record<string, string>]>([
      ["duty_close_is_complete", { closed_at: "now()" }],
      ["duty_close_is_complete", { closing: "'OVERTAKEN'" }],
      ["duty_close_is_complete", { closed_at: "now()", closing: "'IMPOSSIBLE'", reason: "'x'" }],
      ["duty_close_is_complete", closed("OVERTAKEN")],
      ["duty_impossible_for_a_reason", closed("IMPOSSIBLE")],
      ["duty_reposted_names_the_post", { ...closed("REPOSTED"), stated_by: "'x'", statement: "'x'" }],
      ["duty_close_is_shown", closed("TAKEN_DOWN")],
      ["duty_check_is_complete", { checked_address: "'https://a.example/'", checked_at: "now()" }],
      ["duty_check_is_complete", { checked_status: "404" }],
      ["duty_statement_is_somebodys", { statement: "'x'" }],
    ])("holds %s", (guard, values) => refuses(guard, duty(values)));
  });

  it("a first edition is no minor correction", () =>
    refuses("edition_first_is_major", "update edition set is_minor = true where id = $1", [editions().draftId]));
}
