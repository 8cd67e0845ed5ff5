import type { Database } from "../../platform/db/index.ts";
import type { Caller, CommandDeps } from "../content/commands/command.ts";
import { withdrawContents } from "../content/commands/withdraw-contents.ts";
import { loadExisting } from "./existing-drafts.ts";
import type { Vanished } from "./import-summary.ts";
import { findVanished, forgetSources, type VanishedItem } from "./sources.ts";

/** What the public reads in place of a content whose source took it away. */
const REASON = "原发布来源已不再刊载此条信息。";
const BATCH_SIZE = 100;

/** What a file tells of in this run. */
export interface ToldItems {
  fileName: string;
  keys: ReadonlySet<string>;
}

/**
 * Finds what a file told of before and does not any more. With `withdrawVanished` it is taken down, or, where another file still
 * tells of it, only no longer counted as told by this one.
 */
export async function handleVanished(
  deps: CommandDeps & { readonly db: Database },
  caller: Caller,
  { fileName, keys }: ToldItems,
  { isDryRun, withdrawVanished }: { readonly isDryRun?: boolean; readonly withdrawVanished?: boolean },
): Promise<Vanished[]> {
  const vanished = await findVanished(deps.db.prisma, fileName, keys);
  const wasHandled = Boolean(withdrawVanished) && !isDryRun;
  for (let start = 0; wasHandled && start < vanished.length; start += BATCH_SIZE) {
    await takeDown(deps, caller, fileName, vanished.slice(start, start + BATCH_SIZE));
  }
  return vanished.map((item) => ({ fileName, ...item, wasHandled }));
}

async function takeDown(
  { db, ...deps }: CommandDeps & { readonly db: Database },
  caller: Caller,
  fileName: string,
  items: readonly VanishedItem[],
): Promise<void> {
  const elsewhere = items.filter(({ isToldElsewhere }) => isToldElsewhere).map(({ contentId }) => contentId);
  const gone = items.filter(({ isToldElsewhere }) => !isToldElsewhere).map(({ contentId }) => contentId);
  await db.transaction(async (tx) => {
    await forgetSources(tx, fileName, elsewhere);
    const existing = await loadExisting(tx, gone);
    const withdrawals = [...existing.values()].map(({ contentId, version }) => ({
      contentId,
      expectedVersion: version,
      reason: REASON,
    }));
    await withdrawContents(tx, deps, caller, withdrawals);
  });
}
