import type { Database } from "../../platform/db/index.ts";
import type { Caller, CommandDeps } from "../content/commands/command.ts";
import { withdrawContents } from "../content/commands/withdraw-contents.ts";
import { loadExisting } from "./existing-drafts.ts";
import type { Vanished } from "./import-summary.ts";
import type { ImportFailure } from "./record.ts";
import { findVanished, forgetSources, type ToldItems, type VanishedItem } from "./sources.ts";

/** What the public reads in place of a content whose source took it away. */
const REASON = "原发布来源已不再刊载此条信息。";
const BATCH_SIZE = 100;
/** A file that told of no more than this may lose them all. */
const HANDFUL = 5;

/** Whether what files tell of no more is taken down: unless one lost most of its items, also then, or never. */
export type WithdrawVanished = "unless-most" | "all" | null;

/** What files told of before and do not any more, and for which files taking it down was refused. */
export interface VanishedResult {
  vanished: Vanished[];
  refusals: ImportFailure[];
}

/**
 * Finds what files told of before and do not any more. On request it is taken down, or, where another file still tells of it, only
 * no longer counted as told by this one. Where a file lost most of its items nothing is taken down, whichever file told of it: it
 * may have been cut off.
 */
export async function handleVanished(
  deps: CommandDeps & { readonly db: Database },
  caller: Caller,
  files: readonly ToldItems[],
  { isDryRun, withdraw }: { readonly isDryRun: boolean; readonly withdraw: WithdrawVanished },
): Promise<VanishedResult> {
  const losses: FileLoss[] = [];
  for (const file of files) losses.push({ fileName: file.fileName, ...(await findVanished(deps.db.prisma, file)) });
  const tooMany = withdraw === "unless-most" ? losses.filter(isMost) : [];
  const lost: Lost[] = losses.flatMap(({ fileName, items }) =>
    items.map((item) => ({ fileName, ...item, wasHandled: false })),
  );
  const refusals = tooMany.map(tooManyOf);
  if (withdraw !== null && !isDryRun && tooMany.length === 0)
    for (let start = 0; start < lost.length; start += BATCH_SIZE)
      refusals.push(...(await takeDown(deps, caller, lost.slice(start, start + BATCH_SIZE))));
  return { vanished: lost.map(({ keys: _, ...vanished }) => vanished), refusals };
}

type Lost = Vanished & VanishedItem;

interface FileLoss {
  fileName: string;
  items: VanishedItem[];
  /** How many public contents the file told of before. */
  toldBefore: number;
}

function countGone({ items }: FileLoss): number {
  return items.filter(({ isToldElsewhere }) => !isToldElsewhere).length;
}

function isMost(loss: FileLoss): boolean {
  return loss.toldBefore > HANDFUL && countGone(loss) > loss.toldBefore / 2;
}

function tooManyOf(loss: FileLoss): ImportFailure {
  const reason = `It tells no more of ${countGone(loss)} of the ${loss.toldBefore} items that it told of. It may have been cut off, so nothing was taken down. If they shall go, insist: --withdraw-vanished=all.`;
  return { at: { file: loss.fileName, line: null }, code: "too-many-vanished", reason };
}

/** Marks those that it handled. @returns why the others were not taken down. */
async function takeDown(
  { db, ...deps }: CommandDeps & { readonly db: Database },
  caller: Caller,
  items: readonly Lost[],
): Promise<ImportFailure[]> {
  const refusals = await db.transaction(async (tx) => {
    const elsewhere = items.filter(({ isToldElsewhere }) => isToldElsewhere);
    await forgetSources(tx, elsewhere);
    const gone = items.filter(({ isToldElsewhere }) => !isToldElsewhere);
    const existing = await loadExisting(
      tx,
      gone.map(({ contentId }) => contentId),
    );
    const outcomes = await withdrawContents(
      tx,
      deps,
      caller,
      gone.map(({ contentId }) => ({ contentId, expectedVersion: existing.get(contentId)!.version, reason: REASON })),
    );
    return outcomes.flatMap((outcome, index) =>
      outcome.ok ? [] : [{ item: gone[index]!, code: outcome.refusal.code }],
    );
  });
  const refused = new Set(refusals.map(({ item }) => item));
  for (const item of items) item.wasHandled = !refused.has(item);
  return refusals.map(({ item: { fileName, title }, code }) => ({
    at: { file: fileName, line: null },
    code: "command-refused",
    reason: `It tells no more of “${title}”, but taking that down was refused: ${code}. Import again.`,
  }));
}
