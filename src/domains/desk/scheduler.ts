import type { Database } from "../../platform/db/index.ts";
import type { Log } from "../../platform/log.ts";
import { type Rounds, startRounds } from "../../platform/rounds.ts";
import { expireDue } from "../content/commands/expire-due.ts";
import { publishDue } from "../content/commands/publish-due.ts";
import type { Caller, CommandDeps } from "../content/index.ts";
import { forgetPast } from "./forget-past.ts";

/** Key of the system that acts at the moment that somebody with the right to it has set. */
const SCHEDULER_SYSTEM = "system.scheduler";
const POLL_MS = 1_000;
/** Between two looks at what is of no use any more. */
const FORGET_EVERY_MS = 10 * 60_000;

/** What the scheduler works with. */
export interface SchedulerOptions {
  readonly db: Database;
  readonly deps: CommandDeps;
  readonly log: Log;
  /** Told of each publication, with how late it was. */
  readonly onPublished: (delayMs: number) => void;
}

/**
 * Publishes scheduled editions, and takes contents down that expire, when their moment has come, until it is stopped; now and then it takes
 * out what is of no use any more. Every instance does so; each happens once.
 */
export function startScheduler({ db, deps, log, onPublished }: SchedulerOptions): Rounds {
  let caller: Caller | null = null;
  let forgotAt = Number.NEGATIVE_INFINITY;
  const failed = (what: string) => (id: string, err: unknown) => log.error({ err, id }, `${what} and is tried again`);
  return startRounds({
    name: "scheduler",
    pollMs: POLL_MS,
    log,
    round: async () => {
      caller ??= await findScheduler(db);
      await publishDue({ ...deps, db, onPublished, onError: failed("a scheduled edition was not published") }, caller);
      await expireDue({ ...deps, db, onError: failed("a content was not taken down at its moment") }, caller);
      const now = deps.clock.now();
      if (now.getTime() - forgotAt >= FORGET_EVERY_MS) {
        await forgetPast(db, now);
        forgotAt = now.getTime();
      }
      return false;
    },
  });
}

async function findScheduler(db: Database): Promise<Caller> {
  const [system] = await db.owner.query<{ id: string }>("select id from person where key = $1", [SCHEDULER_SYSTEM]);
  if (!system) throw new Error(`the system ${SCHEDULER_SYSTEM} is not here`);
  return { personId: system.id, publishesWithoutReview: false };
}
