import { expect, it } from "vitest";
import { rebuildLikeness } from "../../../src/domains/duplicate/commands/rebuild-index.ts";
import { World } from "../../support/world.ts";
import { NOTICE, OTHER_NOTICE } from "./duplicate-world.ts";

it("makes index and cases of what is public or open, in steps that it tells, and keeps decisions", async () => {
  const world = await World.open();
  const { db, clock } = world;
  const { contentId } = await world.publish({ title: "封闭施工的通告", bodyHtml: NOTICE });
  await world.correct(contentId, { title: "封闭施工的通告", bodyHtml: `${NOTICE}<p>更正。</p>` });
  await world.create({ title: "荷花路施工通告", bodyHtml: NOTICE }, { title: "停水通告", bodyHtml: OTHER_NOTICE });
  const steps: [string, number, number][] = [];
  const rebuild = () => rebuildLikeness(db, { clock, onProgress: (...step) => steps.push(step) });
  expect(await rebuild()).toBe(3);
  expect(steps).toEqual([
    ["indexed", 0, 3],
    ["indexed", 3, 3],
    ["indexed", 3, 3],
    ["compared", 0, 3],
    ["compared", 3, 3],
    ["compared", 3, 3],
  ]);
  const index = await db.prisma.likeness.findMany({ orderBy: { editionId: "asc" } });
  expect(index).toHaveLength(3);
  const [found] = await db.prisma.duplicateCase.findMany();
  expect(found).toMatchObject({ verdict: "NEAR_DUPLICATE", decision: null });

  const decided = { decision: "JOINT_ISSUE" as const, decidedById: world.editor.personId, decidedAt: clock.now() };
  await db.prisma.duplicateCase.update({ where: { id: found!.id }, data: decided });
  await db.owner.query("delete from likeness");
  await rebuild();
  expect(await db.prisma.likeness.findMany({ orderBy: { editionId: "asc" } })).toEqual(index);
  expect(await db.prisma.duplicateCase.findMany()).toMatchObject([{ id: found!.id, ...decided }]);
  await world.close();
});
