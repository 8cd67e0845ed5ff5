import { afterAll, beforeAll, expect, it } from "vitest";
import { callDesk } from "../../support/desk.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

it("keeps whom to ask and what is owed; what is left out stays, null clears", async () => {
  await world.organ("office");
  const admin = await world.person("admin", "admin");
  const update = (input: object) =>
    callDesk(world, "updateOrgan", { organ: "office", ...input }, admin, "organ { key }");
  const kept = () =>
    world.db.prisma.organ.findUniqueOrThrow({
      where: { key: "office" },
      select: { contact: true, annualReportDuty: true },
    });
  const contact = { organ: null, name: "王某", phone: "0570-1", email: null, address: null };

  expect(await update({ contact: { name: "王某", phone: "0570-1" } })).toMatchObject({ organ: { key: "office" } });
  await update({ annualReportDuty: "DEPARTMENT" });
  expect(await kept()).toEqual({ contact, annualReportDuty: "DEPARTMENT" });
  await update({ contact: null });
  expect(await kept()).toEqual({ contact: null, annualReportDuty: "DEPARTMENT" });

  expect(await update({ contact: { name: " " } })).toMatchObject({ issues: [{ path: ["contact", "name"] }] });
  expect(await update({ organ: "nobody" })).toMatchObject({ __typename: "NotFoundError" });
  expect(await world.db.prisma.auditEntry.count({ where: { command: "organ.update" } })).toBe(3);
});
