import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import type { ContentType } from "../../../../src/platform/db/index.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { saying } from "../../../support/saying.ts";
import { World } from "../../../support/world.ts";

const TYPES = Object.keys(SAMPLE_DETAILS) as ContentType[];

describe("the views of public_read", () => {
  let world: World;
  let views: string[];
  beforeAll(async () => {
    world = await World.open();
    await world.create(...TYPES.map((type) => saying("neverpublished", type)));
    for (const type of TYPES) {
      const { contentId } = await world.publish(saying("superseded", type));
      await world.correct(contentId, saying("publishednow", type));
      const draft = world.draft(saying("draftofpublic", type));
      await world.run(reviseContents, [{ contentId, expectedVersion: 2, draft }]);
    }
    for (const { contentId } of await world.publishAll(TYPES.map((type) => saying("takendown", type))))
      await world.withdraw(contentId, "公开的理由");
    const names = `select table_name as name from information_schema.views where table_schema = 'public_read' order by 1`;
    views = (await world.db.owner.query<{ name: string }>(names)).map(({ name }) => name);
  });
  afterAll(() => world.close());

  /** The names of the views in which a word stands. */
  async function viewsThatSay(word: string): Promise<string[]> {
    const found = [];
    for (const view of views) {
      const say = `select 1 from public_read."${view}" v where to_jsonb(v)::text like '%' || $1 || '%' limit 1`;
      if ((await world.db.publicRead.query(say, [word])).length > 0) found.push(view);
    }
    return found;
  }

  it("show what is published now", async () => {
    expect(views.length).toBeGreaterThan(20);
    expect(await viewsThatSay("publishednow")).toEqual([
      "edition",
      "edition_attachment",
      "edition_history",
      "policy_document_facts",
      "search_entry",
    ]);
  });

  it.each(["neverpublished", "draftofpublic", "takendown"])("say nothing of a text that is %s", async (word) => {
    expect(await viewsThatSay(word)).toEqual([]);
  });

  it("say of a superseded edition only its change note", async () => {
    expect(await viewsThatSay("superseded")).toEqual(["edition_history"]);
  });

  it("give the reason of a withdrawal", async () => {
    expect(await viewsThatSay("公开的理由")).toEqual(["absent_content"]);
  });

  it("hold no row of an edition that is not public, save its history", async () => {
    const where = { state: { not: "PUBLISHED" as const } };
    const hidden = await world.db.prisma.edition.findMany({ where, select: { id: true } });
    expect(hidden).toHaveLength(4 * TYPES.length);
    const found = await Promise.all(hidden.map(({ id }) => viewsThatSay(id)));
    expect(new Set(found.flat())).toEqual(new Set(["edition_history"]));
  });

  it("hold no row of a content that was never public", async () => {
    const where = { state: "UNPUBLISHED" as const };
    const hidden = await world.db.prisma.content.findMany({ where, select: { id: true } });
    expect(hidden).toHaveLength(TYPES.length);
    expect((await Promise.all(hidden.map(({ id }) => viewsThatSay(id)))).flat()).toEqual([]);
  });

  it("show of an account neither its selection nor who answers for it nor why it is in its state", async () => {
    const columns = `select column_name as name from information_schema.columns where table_schema = 'public_read' and table_name = 'account'`;
    const names = (await world.db.owner.query<{ name: string }>(columns)).map(({ name }) => name);
    expect(names).toContain("key");
    for (const hidden of ["selection", "responsible", "state_reason", "exception_reason", "version"])
      expect(names).not.toContain(hidden);
  });
});
