import { describe, expect, it } from "vitest";
import { accountStateAfter, healthOf, idleUntil } from "../../../src/domains/account/rules.ts";
import { AccountState } from "../../../src/platform/db/index.ts";

describe("the states of an account", () => {
  it.each([
    ["warn", ["WARNED", null, null, null]],
    ["suspend", ["SUSPENDED", "SUSPENDED", null, null]],
    ["restore", [null, "ACTIVE", "ACTIVE", null]],
    ["close", ["CLOSED", "CLOSED", "CLOSED", null]],
  ] as const)("%s leads from each to its own, or nowhere", (act, expected) => {
    expect(Object.values(AccountState)).toEqual(["ACTIVE", "WARNED", "SUSPENDED", "CLOSED"]);
    expect(Object.values(AccountState).map((state) => accountStateAfter(state, act))).toEqual(expected);
  });
});

describe("an account's health", () => {
  const now = new Date("2026-03-15T01:00:00Z");
  const tended = { builtIn: false, state: "ACTIVE" as const, lastPostedAt: null, registeredAt: null };
  const posted = (at: string) => ({ ...tended, lastPostedAt: new Date(at) });

  it.each([
    ["posted a moment less than two weeks ago", posted("2026-03-01T01:00:01Z"), 13, false],
    ["posted two weeks ago", posted("2026-03-01T01:00:00Z"), 14, true],
    ["posted this moment", posted("2026-03-15T01:00:00Z"), 0, false],
    [
      "never posted and was registered yesterday",
      { ...tended, registeredAt: new Date("2026-03-14T01:00:00Z") },
      1,
      false,
    ],
    ["never posted, since when nobody knows", tended, null, true],
    ["is a reading account", { ...tended, builtIn: true }, null, false],
    ["is suspended", { ...tended, state: "SUSPENDED" as const }, null, false],
    ["is closed", { ...posted("2020-01-01T00:00:00Z"), state: "CLOSED" as const }, 2265, false],
    ["is warned and idle", { ...posted("2026-02-01T00:00:00Z"), state: "WARNED" as const }, 42, true],
  ])("of one that %s", (_, activity, idleDays, isIdle) => {
    expect(healthOf(activity, now, 14)).toEqual({ lastPostedAt: activity.lastPostedAt, idleDays, isIdle });
  });

  it("begins to be idle at one moment, whoever asks", () => {
    expect(idleUntil(now, 14)).toEqual(new Date("2026-03-01T01:00:00Z"));
  });
});
