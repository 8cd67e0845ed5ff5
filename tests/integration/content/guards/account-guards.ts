import { describe, expect, it } from "vitest";
import type { World } from "../../../support/world.ts";
import type { Refuses } from "./refuses.ts";

/** Tries the guards of the register of accounts, of metrics and of outside posts. */
export function describeAccountGuards(refuses: Refuses, world: () => World, tried: Set<string>): void {
  const metric = (values: string) =>
    `insert into channel_metric (id, account_id, metric, from_on, to_on, value, recorded_at, recorded_by_id)
     select gen_random_uuid(), a.id, 'TIPS', ${values}, now(), p.id from account a, person p limit 1`;
  const post = (columns: string, values: string) =>
    `insert into outside_post (id, account_id, url, title, posted_at, recorded_at, recorded_by_id, ${columns})
     select gen_random_uuid(), a.id, 'https://a.cn', '题', now(), now(), p.id, ${values} from account a, person p, content c order by c.published_edition_id nulls first limit 1`;

  describe("an account", () => {
    it("is the only one of its organ on a channel that is open and no exception", () =>
      refuses(
        "account_one_open",
        `insert into account (id, key, channel_id, owner_id, name)
         select gen_random_uuid(), 'doubled-' || n, c.id, o.id, '号' from channel c, organ o, generate_series(1, 2) n where c.key = 'wechat'`,
      ));

    it("is closed with a notice and a day, and has neither before", async () => {
      await refuses("account_closing_is_told", "update account set state = 'CLOSED' where key = 'portal'");
      await refuses(
        "account_closing_is_told",
        "update account set closing_notice = '停', closed_on = now() where key = 'portal'",
      );
    });

    it("counts its versions from 1", () => refuses("account_version_is_positive", "update account set version = 0"));
  });

  describe("a metric", () => {
    it("is not negative", () => refuses("channel_metric_is_not_negative", metric("'2026-01-01', '2026-01-02', -1")));
    it("ends after it begins", () =>
      refuses("channel_metric_period_is_ordered", metric("'2026-01-02', '2026-01-01', 1")));
    it("is the only one in force that begins on a day", async () => {
      tried.add("channel_metric_one_in_force");
      const twice = world().db.transaction(async (tx) => {
        for (const to of ["02", "03"]) await tx.$executeRawUnsafe(metric(`'2026-01-01', '2026-01-${to}', 1`));
      });
      await expect(twice).rejects.toThrow(/channel_metric_one_in_force|nique constraint/);
    });
  });

  describe("an outside post", () => {
    it("has a match as a whole", () =>
      refuses("outside_post_match_is_whole", post("content_id, verdict", "c.id, 'EXCERPT'")));
    it("is decided about by somebody, for a reason", () =>
      refuses("outside_post_decided_by_somebody", post("content_id, decision, decided_at", "c.id, 'SAME', now()")));
    it("is the same as a content", () =>
      refuses(
        "outside_post_same_as_a_content",
        post("decision, decided_at, decided_by_id, reason", "'SAME', now(), p.id, '理由'"),
      ));
    it("says nothing any more when what it is like is redacted", async () => {
      tried.add("edition_redacts_outside_posts");
      const redacted = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(post("text, content_id", "'词', c.id"));
        const edition =
          "(select e.id from edition e join outside_post o on o.content_id = e.content_id where e.published_at is null limit 1)";
        const changed = await tx.$executeRawUnsafe(
          `update edition set redaction = redaction + 1 where id = ${edition}`,
        );
        const [row] = await tx.$queryRawUnsafe<object[]>("select title, text from outside_post");
        throw new Error(JSON.stringify({ changed, ...row }));
      });
      await expect(redacted).rejects.toThrow('{"changed":1,"title":"〔已隐去〕","text":null}');
    });
  });
}
