import type { Database, Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { actOnDue } from "./act-on-due.ts";
import type { Caller, CommandDeps } from "./command.ts";
import { lockContents } from "./lock-contents.ts";
import { takeDown } from "./take-down.ts";

const NEXT_EXPIRING = readSql(import.meta.url, "../sql/next-expiring-content.sql");
/** What the public is told of a content that ended by itself. */
const REASON = "到期";

/** What a scheduler is given. */
export interface ExpireDueDeps extends CommandDeps {
  readonly db: Database;
  /** Told of a content that could not be taken down; it is tried again in the next round. */
  readonly onError: (contentId: string, error: unknown) => void;
}

/**
 * Takes down every public content whose moment has come, each in a transaction of its own. Several instances may do so at once: whoever
 * has the content first takes it down, the others find it gone.
 * @returns how many it took down
 */
export async function expireDue({ db, onError, ...deps }: ExpireDueDeps, caller: Caller): Promise<number> {
  return actOnDue<string>({
    findNext: async (tried) =>
      (await db.owner.query<{ contentId: string }>(NEXT_EXPIRING, [deps.clock.now(), tried]))[0]?.contentId ?? null,
    idOf: (contentId) => contentId,
    act: (contentId) => db.transaction((tx) => expireContent(tx, deps, caller, contentId)),
    onError,
  });
}

/** Takes a content down if, under its lock, its moment has still come. */
async function expireContent(tx: Tx, deps: CommandDeps, caller: Caller, contentId: string): Promise<boolean> {
  const newest = (await lockContents(tx, [contentId])).get(contentId);
  const { expiresAt } = await tx.content.findUniqueOrThrow({ where: { id: contentId } });
  if (newest?.contentState !== "PUBLIC" || expiresAt === null || expiresAt > deps.clock.now()) return false;
  const how = { command: "content.expire", changeType: "content.expired" } as const;
  await takeDown(tx, deps, caller, [{ contentId, state: "WITHDRAWN", reason: REASON, redirectToId: null, ...how }]);
  return true;
}
