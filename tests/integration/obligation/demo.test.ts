import { expect, it } from "vitest";
import { World } from "../../support/world.ts";
import { follow, obligations } from "./obligation-world.ts";

const LATE_REPORT = { kind: "ANNUAL_REPORT", state: "OVERDUE", year: 2025, dueOn: "2026-01-31" };
const RESULT = { kind: "CONSULTATION_RESULT", year: null };

it("the demo shows what is due, what is overdue and what was done", async () => {
  const world = await World.open();
  world.clock.set("2026-11-24T01:00:00Z");
  await world.loadDemo();
  await follow(world);
  const reader = await world.person("reader", "read:drafts");
  const shown = await obligations(world, reader);
  expect(
    shown.map(({ kind, state, organ, year, dueOn }: Record<string, unknown>) => ({ kind, state, organ, year, dueOn })),
  ).toEqual([
    { ...LATE_REPORT, organ: expect.anything() },
    { ...LATE_REPORT, organ: expect.anything() },
    { ...RESULT, state: "OVERDUE", organ: { key: "kecheng-housing" }, dueOn: "2026-11-14" },
    // A day for the reviews of an urgent publication, three for a correction; both were asked for at nine.
    { kind: "URGENT_REVIEW", state: "DUE_SOON", year: null, organ: { key: "kecheng-housing" }, dueOn: "2026-11-25" },
    { kind: "CORRECTION", state: "DUE_SOON", year: null, organ: { key: "kecheng-housing" }, dueOn: "2026-11-27" },
    { ...RESULT, state: "OPEN", organ: { key: "kecheng-agriculture" }, dueOn: "2026-12-04" },
    // A document that is signed and still in review.
    {
      kind: "PROACTIVE_DISCLOSURE",
      state: "OPEN",
      year: null,
      organ: { key: "kecheng-office" },
      dueOn: "2026-12-18",
    },
  ]);
  // Of those that are due on one day the order is that of ids, which each demo makes anew.
  expect(new Set(shown.slice(0, 2).map(({ organ }: { organ: { key: string } }) => organ.key))).toEqual(
    new Set(["kecheng-civil-affairs", "hangbu"]),
  );
  const done = await obligations(world, reader, { state: "RESOLVED", kind: "INTERPRETATION" });
  expect(done[0]).toMatchObject({ dueOn: "2026-11-18", lagWorkingDays: 0, late: false });
  await world.close();
});
