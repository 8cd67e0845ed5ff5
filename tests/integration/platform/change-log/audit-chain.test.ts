import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkAuditTrail } from "../../../../src/platform/change-log/index.ts";
import { openTestDatabase } from "../../../support/database.ts";
import { World } from "../../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

/** An audit row with its JSON as PostgreSQL prints it. */
interface AuditText {
  seq: number;
  hash: string;
  occurredAt: Date;
  personId: string;
  command: string;
  contentId: string | null;
  editionId: string | null;
  arguments: string;
  before: string | null;
  after: string | null;
}

const readTrail = () =>
  world.db.owner.query<AuditText>(
    `select seq, hash, occurred_at as "occurredAt", person_id as "personId", command, content_id as "contentId",
            edition_id as "editionId", arguments::text, before::text, after::text
     from audit_entry order by seq`,
  );

/** As the migration of the change log says it. */
function hashOf(previous: string, entry: AuditText): string {
  const lines = [
    ...[previous, entry.seq, entry.occurredAt.getTime(), entry.personId, entry.command, entry.contentId ?? ""],
    ...[entry.editionId ?? "", entry.arguments, entry.before ?? "", entry.after ?? ""],
  ];
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}

describe("the audit trail", () => {
  it("is chained: each row's hash follows from the row and the hash before it", async () => {
    const { contentId } = await world.publish({ title: "关于印发\n《办法》的通知" });
    await world.app.refreshRegistries();
    await world.withdraw(contentId, "内容有误：\t“引号”\n换行");
    await world.db.owner.query(
      `insert into audit_entry (occurred_at, person_id, command, arguments, before, after)
       values ('2026-03-01T08:00:00.123Z', $1, 'test', '{"b": 1.50, "a": [null, "é"]}', 'null', '{}')`,
      [world.editor.personId],
    );
    await world.app.refreshRegistries();

    const trail = await readTrail();
    expect(trail.map(({ seq }) => seq)).toEqual(trail.map((_, index) => index + 1));
    expect(trail.map(({ command }) => command)).toEqual([
      "content.create",
      "content.publish",
      "content.withdraw",
      "test",
    ]);
    let previous = "";
    for (const entry of trail) {
      expect(entry.hash).toBe(hashOf(previous, entry));
      previous = entry.hash;
    }
    const [head] = await world.db.owner.query("select audit_hash as hash, last_audit_seq as seq from log_head");
    expect(head).toEqual({ hash: previous, seq: trail.length });
  });

  it("shows a row that was changed behind its guards, and that was taken away from its end", async () => {
    await world.publish();
    await world.app.refreshRegistries();
    await world.publish();
    const whole = await checkAuditTrail(world.db.owner);
    const [{ hash: headHash } = { hash: "" }] = await world.db.owner.query<{ hash: string }>(
      "select hash from audit_entry where seq = 6",
    );
    expect(whole).toEqual({ chained: 6, unchained: 2, brokenAt: null, endsAtHead: true, headSeq: 6, headHash });

    await world.db.owner.query("alter table audit_entry disable trigger audit_entry_is_append_only");
    await world.db.owner.query("delete from audit_entry where seq = 6");
    expect(await checkAuditTrail(world.db.owner)).toEqual({ ...whole, chained: 5, endsAtHead: false });
    await world.db.owner.query("update audit_entry set command = 'content.revise' where seq = 2");
    expect(await checkAuditTrail(world.db.owner)).toEqual({ ...whole, chained: 5, endsAtHead: false, brokenAt: 2 });
    await world.db.owner.query("delete from audit_entry where seq = 1");
    expect(await checkAuditTrail(world.db.owner)).toEqual({ ...whole, chained: 4, endsAtHead: false, brokenAt: 1 });
    await world.db.owner.query("alter table audit_entry enable trigger audit_entry_is_append_only");
  });

  it("without a row is whole", async () => {
    const db = await openTestDatabase();
    expect(await checkAuditTrail(db.owner)).toEqual({
      ...{ chained: 0, unchained: 0, brokenAt: null, endsAtHead: true, headSeq: 0, headHash: "" },
    });
    await db.close();
  });
});
