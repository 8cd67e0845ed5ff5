import { type Change, type ChangeLog, changesAfter } from "../change-log/index.ts";
import type { Database, Sql, Tx } from "../db/index.ts";
import { driverCodes, saysUnavailable } from "../driver-codes.ts";
import type { Log } from "../log.ts";
import { type Rounds, startRounds } from "../rounds.ts";
import { readSql } from "../sql-file.ts";

/**
 * Follows the log from its beginning, with a position that is stored. The position moves in the transaction that `handle` writes in:
 * what is written there is written exactly once, whichever instance does it. What `handle` does outside happens at least once.
 */
export interface Follower {
  /** The row of its position; to begin anew, delete that row. */
  readonly name: string;
  /** How many changes it is given at once, at the most; absent: 500. Fewer where each takes long: others wait for an embedded database. */
  readonly batch?: number;
  /** Takes changes in, in order. A change that it throws for is set aside, with an alert, and the next ones go on. */
  handle(tx: Tx, changes: readonly Change[]): Promise<void>;
}

/** What a follower runs on. */
export interface FollowerDeps {
  readonly db: Database;
  readonly changeLog: Pick<ChangeLog, "headSeq" | "onHead">;
  readonly log: Log;
}

const BATCH = 500;
const POLL_MS = 1_000;
const READ_POSITION = readSql(import.meta.url, "sql/read-position.sql");
const SET_ASIDE = readSql(import.meta.url, "sql/set-aside.sql");
const ADVANCE = readSql(import.meta.url, "sql/advance.sql");

/** Runs a follower until it is stopped. Every instance may: one at a time moves it. Costs nothing while the log stands still. */
export function startFollower(deps: FollowerDeps, follower: Follower): Rounds {
  const { changeLog, log } = deps;
  let seq = -1;
  const round = async () => {
    if (seq >= changeLog.headSeq) return false;
    const before = seq;
    seq = await followOnce(deps, follower);
    return seq > before;
  };
  const rounds = startRounds({ name: follower.name, round, pollMs: POLL_MS, log });
  changeLog.onHead(rounds.hint);
  return rounds;
}

/** Has a follower take in one batch of what is new. @returns where it is now */
export async function followOnce(deps: Omit<FollowerDeps, "changeLog">, follower: Follower): Promise<number> {
  const from = await readPosition(deps.db.owner, follower.name);
  const changes = await changesAfter(deps.db.owner, from, follower.batch ?? BATCH);
  try {
    return await handOver(deps.db, follower, from, changes);
  } catch (error) {
    if (!(error instanceof HandlerFault)) throw error;
    return await handOverOneByOne(deps, follower, from, changes);
  }
}

async function readPosition(sql: Sql, name: string): Promise<number> {
  const [position] = await sql.query<{ seq: number }>(READ_POSITION, [name]);
  // Neither made nor seen: another instance is making it at this moment.
  return position?.seq ?? 0;
}

/** @returns where the follower is now: after the changes, or where it was because another instance has it */
async function handOver(
  db: Database,
  follower: Follower,
  from: number,
  changes: readonly Change[],
  handle: (tx: Tx) => Promise<void> = (tx) => follower.handle(tx, changes),
): Promise<number> {
  const to = changes.at(-1)?.seq;
  if (to === undefined) return from;
  return await db.transaction(async (tx) => {
    if ((await tx.$executeRawUnsafe(ADVANCE, follower.name, from, to)) === 0) return from;
    try {
      await handle(tx);
    } catch (error) {
      throw isPassing(error) ? error : new HandlerFault(error);
    }
    return to;
  });
}

async function handOverOneByOne(
  { db, log }: Omit<FollowerDeps, "changeLog">,
  follower: Follower,
  start: number,
  changes: readonly Change[],
): Promise<number> {
  let from = start;
  for (const change of changes) {
    const to = await handOver(db, follower, from, [change]).catch(async (error: unknown) => {
      if (!(error instanceof HandlerFault)) throw error;
      const passed = await handOver(db, follower, from, [change], async (tx) => {
        await tx.$executeRawUnsafe(SET_ASIDE, follower.name, change.seq, String(error.cause));
      });
      if (passed > from)
        log.error({ err: error.cause, follower: follower.name, seq: passed }, "a change was set aside");
      return passed;
    });
    if (to === from) return from;
    from = to;
  }
  return from;
}

/** The follower's own work failed for these changes. */
class HandlerFault extends Error {
  constructor(cause: unknown) {
    super("a follower could not handle changes", { cause });
  }
}

// A conflict with another transaction (class 40), a lock that did not come in time.
const PASSING = /^(40|55P03)/;

/** Whether a fault says nothing of the changes: they are handed over again later. */
function isPassing(error: unknown): boolean {
  return driverCodes(error).some((code) => saysUnavailable(code) || PASSING.test(code));
}
