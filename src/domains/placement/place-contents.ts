import type { Tx } from "../../platform/db/index.ts";
import { newId } from "../../platform/ids.ts";
import { readSql } from "../../platform/sql-file.ts";
import { isSelected, type Selection } from "../channel/index.ts";
import type { Effect, EffectContent, EffectHook } from "../content/index.ts";
import { movePosted } from "./commands/move-posted.ts";
import { recordPlacements } from "./commands/write-moves.ts";
import type { DutyPeriods } from "./rules.ts";

const PLACE = readSql(import.meta.url, "sql/place-contents.sql");
const UNPLACE = readSql(import.meta.url, "sql/unplace-contents.sql");
const PLAN = readSql(import.meta.url, "sql/plan-contents.sql");

/**
 * Keeps the ledger in step with what is public, in the transaction of the content command. On an account that reads from here a content
 * stands live where the selection names it, in its public edition, and nowhere else. What stands on an account that is posted to becomes due;
 * what its selection names, where somebody set one, is planned.
 */
export function placeContents(periods: DutyPeriods): EffectHook {
  return async (tx, effect) => {
    await movePosted(tx, effect, periods);
    if (effect.kind === "published") await placeSelected(tx, effect);
    // A redacted content stands where it stood, in the same edition.
    if (effect.kind === "withdrawn") await unplaceOthers(tx, effect, []);
  };
}

interface Selecting {
  readonly id: string;
  readonly builtIn: boolean;
}

async function placeSelected(tx: Tx, effect: Effect): Promise<void> {
  const accounts = await tx.account.findMany({
    where: { state: { in: ["ACTIVE", "WARNED"] } },
    select: { id: true, builtIn: true, selection: true },
  });
  const selected = effect.contents.flatMap((content) =>
    accounts
      .filter(({ selection }) => selection !== null && isSelected(selection as unknown as Selection, content))
      .map((account) => ({ content, account })),
  );
  const reading = selected.filter(({ account }) => account.builtIn);
  await tx.$executeRawUnsafe(PLACE, ...columnsOf(reading), effect.at);
  await unplaceOthers(
    tx,
    effect,
    reading.map(({ content, account }) => `${content.contentId} ${account.id}`),
  );
  const posted = selected.filter(({ account }) => !account.builtIn);
  if (posted.length === 0) return;
  const planned = await tx.$queryRawUnsafe<{ id: string }[]>(PLAN, ...columnsOf(posted), effect.at);
  await recordPlacements(
    tx,
    effect.at,
    planned.map(({ id }) => id),
  );
}

function columnsOf(selected: readonly { content: EffectContent; account: Selecting }[]): string[][] {
  return [
    selected.map(() => newId()),
    selected.map(({ content }) => content.contentId),
    selected.map(({ account }) => account.id),
    selected.map(({ content }) => content.editionId),
  ];
}

async function unplaceOthers(tx: Tx, { at, contents }: Effect, goingOn: readonly string[]): Promise<void> {
  const contentIds = contents.map(({ contentId }) => contentId);
  await tx.$executeRawUnsafe(UNPLACE, contentIds, goingOn, at);
}
