import type { Sql } from "../../src/platform/db/index.ts";

/** Inserts rows into both logs, as commands do, without numbers. */
export async function writeRows(owner: Sql, count: number): Promise<void> {
  await owner.query(
    "insert into change (type, occurred_at, payload) select 'test', now(), '{}' from generate_series(1, $1::int)",
    [count],
  );
  await owner.query(
    `with system as (
       insert into person (id, key, kind, name) values (gen_random_uuid(), 'system.test', 'SYSTEM', '测试')
       on conflict (key) do update set name = '测试' returning id)
     insert into audit_entry (occurred_at, person_id, command, arguments)
     select now(), system.id, 'test', jsonb_build_object('n', n) from system, generate_series(1, $1::int) n`,
    [count],
  );
}

/** The numbers of a log in the order of its rows; null: not numbered. */
export async function numbersOf(owner: Sql, table: "change" | "audit_entry"): Promise<(number | null)[]> {
  const rows = await owner.query<{ seq: number | null }>(`select seq from ${table} order by id`);
  return rows.map(({ seq }) => seq);
}

/** 1, 2, 3, … */
export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}
