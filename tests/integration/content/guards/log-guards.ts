import { describe, expect, it } from "vitest";
import type { World } from "../../../support/world.ts";
import type { Refuses } from "./refuses.ts";

/** Tries the guards of the two logs. */
export function describeLogGuards(refuses: Refuses, world: () => World): void {
  describe.each([
    ["change", "type = 'x'"],
    ["audit_entry", "command = 'x'"],
  ])("%s", (table, change) => {
    const APPENDED = /is appended to and never changed/;
    const guard = `${table}_is_append_only`;

    it("is not changed", () => refuses(guard, `update ${table} set ${change}`, [], APPENDED));

    it("is not deleted from", () => refuses(guard, `delete from ${table}`, [], APPENDED));

    it("is numbered once", async () => {
      const attempt = world().db.transaction(async (tx) => {
        await tx.$executeRawUnsafe(`update ${table} set seq = id`);
        await tx.$executeRawUnsafe(`update ${table} set seq = id + 1`);
      });
      await expect(attempt).rejects.toThrow(APPENDED);
    });

    it("takes no row that brings its number", () =>
      refuses(
        `${table}_begins_unnumbered`,
        `insert into ${table} select (jsonb_populate_record(t, '{"seq": 99}')).* from ${table} t limit 1`,
        [],
        "gets its number after commit",
      ));
  });

  describe("the head of the log", () => {
    const ONLY_FORWARD = "the head of the log only moves forward";

    it.each([
      ["goes back", "update log_head set last_seq = -1"],
      ["goes back in the audit trail", "update log_head set last_audit_seq = -1"],
      ["goes away", "delete from log_head"],
    ])("never %s", (_, statement) => refuses("log_head_only_moves_forward", statement, [], ONLY_FORWARD));

    it("is one", async () => {
      await refuses("log_head_is_one_row", "insert into log_head (id, epoch) values (false, 'x')");
      await refuses("log_head_pkey", "insert into log_head (epoch) values ('x')");
    });
  });
}
