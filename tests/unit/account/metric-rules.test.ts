import { expect, it } from "vitest";
import { relationTo } from "../../../src/domains/account/metric-rules.ts";

const known = { value: 100, fromOn: "2026-01-01", toOn: "2026-01-31" };

it.each([
  ["the month after", { value: 5, fromOn: "2026-02-01", toOn: "2026-02-28" }, "apart"],
  ["the month before", { value: 5, fromOn: "2025-12-01", toOn: "2025-12-31" }, "apart"],
  ["its last day", { value: 5, fromOn: "2026-01-31", toOn: "2026-02-28" }, "overlapping"],
  ["a part of it", { value: 5, fromOn: "2026-01-10", toOn: "2026-01-12" }, "overlapping"],
  ["the same period", { value: 100, fromOn: "2026-01-01", toOn: "2026-01-31" }, "overlapping"],
  ["the running total", { value: 100, fromOn: "2026-01-01", toOn: "2026-02-28" }, "continued"],
  ["a running total that fell", { value: 99, fromOn: "2026-01-01", toOn: "2026-02-28" }, "backwards"],
  ["the running total of an earlier day", { value: 100, fromOn: "2026-01-01", toOn: "2026-01-20" }, "overlapping"],
  ["more, from before", { value: 500, fromOn: "2025-12-01", toOn: "2026-02-28" }, "overlapping"],
] as const)("%s", (_, added, relation) => {
  expect(relationTo(known, added)).toBe(relation);
});
