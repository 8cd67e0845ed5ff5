import type { Pool } from "pg";
import { OperatorError } from "../operator-error.ts";
import type { Sql, StatementCheck } from "./sql.ts";

/** The role that public reads run as: it sees the schema public_read and nothing else. */
export const PUBLIC_ROLE = "tongyuan_public";

/**
 * Makes the role where it is missing and gives it the views of public_read, also those that later migrations add. The
 * login of `owner` may then act as it. Safe to repeat. Throws an OperatorError when that login may not do this.
 */
export async function createPublicRole(owner: Sql): Promise<void> {
  try {
    for (const statement of statements) await owner.query(statement);
  } catch (error) {
    if ((error as { code?: string }).code !== PERMISSION_DENIED) throw error;
    throw new OperatorError(
      `This login may not make the role ${PUBLIC_ROLE} (${(error as Error).message}): have an administrator run "create role ${PUBLIC_ROLE} nologin; grant ${PUBLIC_ROLE} to <login>", then run this again.`,
      { cause: error },
    );
  }
}

const statements = [
  `do $$ begin
     create role ${PUBLIC_ROLE} nologin;
   exception when duplicate_object or unique_violation then null;
   end $$`,
  `do $$ begin
     if not pg_has_role('${PUBLIC_ROLE}', 'member') then
       execute 'grant ${PUBLIC_ROLE} to ' || quote_ident(current_user);
     end if;
   end $$`,
  `grant select on all tables in schema public_read to ${PUBLIC_ROLE}`,
  `alter default privileges in schema public_read grant select on tables to ${PUBLIC_ROLE}`,
  // Last: findPublicRole takes it for the sign that all is done.
  `grant usage on schema public_read to ${PUBLIC_ROLE}`,
];

/** The role, where this login may act as it and it may read in this database; else undefined. */
export async function findPublicRole(owner: Sql): Promise<string | undefined> {
  const rows = await owner.query<{ usable: boolean | null }>(
    `select pg_has_role(oid, 'member') and has_schema_privilege(oid, to_regnamespace('public_read')::oid, 'usage') as usable
     from pg_roles where rolname = $1`,
    [PUBLIC_ROLE],
  );
  return rows[0]?.usable ? PUBLIC_ROLE : undefined;
}

/**
 * For a database whose one session cannot be the role: has the role plan each statement once, which the database refuses
 * for what it may not see. Throws an Error that holds the statement: that is a programming error.
 */
export function planAsPublicRole(pool: Pool): StatementCheck {
  const allowed = new Set<string>();
  return async (text, params) => {
    if (allowed.has(text)) return;
    const client = await pool.connect();
    try {
      await client.query("begin");
      await client.query(`set local role ${PUBLIC_ROLE}`);
      await client.query(`explain ${text}`, params as unknown[]);
      if (allowed.size < MOST_REMEMBERED) allowed.add(text);
    } catch (error) {
      const { code, message } = error as Error & { code?: string };
      if (code !== PERMISSION_DENIED) throw error;
      throw new Error(`a public read may name the schema public_read only: ${message}\n${text}`, { cause: error });
    } finally {
      await client.query("rollback");
      client.release();
    }
  };
}

const PERMISSION_DENIED = "42501";
// A caller can make new texts without end (page sizes, sets of filters): those past these are planned each time.
const MOST_REMEMBERED = 1_000;
