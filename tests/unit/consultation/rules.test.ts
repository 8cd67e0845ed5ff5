import { expect, test } from "vitest";
import { consultationPhase } from "../../../src/domains/consultation/rules.ts";

const window = { opensAt: "2020-03-01T09:00:00+08:00", closesAt: "2020-04-01T00:00:00+08:00" };
const result = {
  publishedOn: "2020-04-20",
  received: 0,
  adopted: 0,
  partlyAdopted: 0,
  notAdopted: 0,
  invalid: 0,
  summary: null,
  items: [],
};

test.each([
  ["2020-03-01T00:59:59.999Z", null, "UPCOMING"],
  ["2020-03-01T01:00:00.000Z", null, "OPEN"],
  ["2020-03-31T15:59:59.999Z", null, "OPEN"],
  ["2020-03-31T16:00:00.000Z", null, "CLOSED"],
  ["2020-04-19T15:59:59.999Z", result, "CLOSED"],
  ["2020-04-19T16:00:00.000Z", result, "RESULT_PUBLISHED"],
  ["2020-05-01T00:00:00.000Z", null, "CLOSED"],
])("at %s a consultation with result %o is %s", (now, published, phase) => {
  expect(consultationPhase({ ...window, result: published }, new Date(now))).toBe(phase);
});
