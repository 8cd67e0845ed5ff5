import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { type Caller, type CommandDeps, type CommandRecord, type EffectContent, record } from "./command.ts";
import { leadDocumentLinks, lockDocumentNumbers } from "./lead-document-links.ts";

/** A public content, locked by this transaction, that is to be public no more. */
export interface TakeDown extends Pick<CommandRecord, "command" | "changeType"> {
  readonly contentId: string;
  readonly state: "WITHDRAWN" | "REDIRECTED" | "GONE";
  /** Shown to the public in place of the content; null: nothing is. */
  readonly reason: string | null;
  readonly redirectToId: string | null;
}

const TAKE_DOWN = readSql(import.meta.url, "../sql/withdraw-contents.sql");
const RELEASE = readSql(import.meta.url, "../sql/release-open-editions.sql");
const WITHDRAW_EDITIONS = readSql(import.meta.url, "../sql/withdraw-editions.sql");

/** Takes locked contents down, and all that shows them: the second half of every command that ends a publication. */
export async function takeDown(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  takeDowns: readonly TakeDown[],
): Promise<void> {
  const at = deps.clock.now();
  const contentIds = takeDowns.map(({ contentId }) => contentId);
  const numbers = await lockDocumentNumbers(tx, contentIds);
  const contents = await tx.$queryRawUnsafe<(EffectContent & { number: number })[]>(
    TAKE_DOWN,
    contentIds,
    takeDowns.map(({ reason }) => reason),
    at,
    takeDowns.map(({ redirectToId }) => redirectToId),
    takeDowns.map(({ state }) => state),
  );
  await tx.$executeRawUnsafe(WITHDRAW_EDITIONS, contentIds, at);
  await tx.$executeRawUnsafe(RELEASE, contentIds);
  await leadDocumentLinks(tx, contentIds, numbers);
  for (const follow of deps.effects) await follow(tx, { kind: "withdrawn", at, contents });
  const records = contents.map(({ contentId, editionId, number }) => {
    const { command, changeType, reason, redirectToId } = takeDowns.find((one) => one.contentId === contentId)!;
    return { command, changeType, contentId, editionId, number, arguments: { reason, redirectToId } };
  });
  await record(tx, caller, at, records);
}
