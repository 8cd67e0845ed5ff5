import type { Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import { fillSql, readSql } from "../../../platform/sql-file.ts";
import { hashOf } from "../entry.ts";
import { findMatches } from "../find-matches.ts";
import { indexEditions, indexTexts } from "../index-editions.ts";
import type { Match } from "../judge-matches.ts";
import type { ComparedEdition } from "../texts.ts";

const EXPECTED = readSql(import.meta.url, "../sql/expected-pairs.sql");
const WRITE = fillSql(readSql(import.meta.url, "../sql/write-cases.sql"), {
  same: "(duplicate_case.one_hash = excluded.one_hash and duplicate_case.other_hash = excluded.other_hash)",
});
const UNDECIDED = readSql(import.meta.url, "../sql/undecided-duplicates.sql");

/** Puts editions into the likeness index as they are now, and notes what is like them: five statements, whatever their number. */
export async function checkEditions(tx: Tx, at: Date, editionIds: readonly string[]): Promise<void> {
  if (editionIds.length === 0) return;
  const texts = await indexEditions(tx, editionIds);
  await noteMatches(tx, at, texts, await findMatches(tx, texts));
}

/** What was found before these editions were written: puts them into the likeness index and notes it. Whoever checks later has nothing left to do. */
export async function noteFound(
  tx: Tx,
  at: Date,
  texts: readonly ComparedEdition[],
  matches: ReadonlyMap<string, readonly Match<ComparedEdition>[]>,
): Promise<void> {
  if (texts.length === 0) return;
  await indexTexts(tx, texts);
  await noteMatches(tx, at, texts, matches);
}

/** Notes what texts are like, by edition; what belongs to one another is left out. */
async function noteMatches(
  tx: Tx,
  at: Date,
  texts: readonly ComparedEdition[],
  matches: ReadonlyMap<string, readonly Match<ComparedEdition>[]>,
): Promise<void> {
  const pairs = texts.flatMap((text) => (matches.get(text.editionId) ?? []).map((match) => pairOf(text, match)));
  if (pairs.length === 0) return;
  const expected = await findExpected(tx, pairs);
  const cases = new Map(pairs.map((pair) => [nameOf(pair), pair]));
  for (const name of expected) cases.delete(name);
  // In one order, so that two who note the same pairs wait for each other rather than both.
  const rows = [...cases.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
  await tx.$executeRawUnsafe(WRITE, JSON.stringify(rows), at);
}

/**
 * Names the duplicates of what is public that nobody has decided about: ids of cases by edition. Of two alike texts the one that was written later was
 * checked against the other; only what was never checked, or was redacted since, is checked now.
 */
export async function findUndecided(tx: Tx, at: Date, editionIds: readonly string[]): Promise<Map<string, string[]>> {
  const indexed = await tx.likeness.findMany({
    where: { editionId: { in: [...editionIds] } },
    select: { editionId: true },
  });
  const known = new Set(indexed.map(({ editionId }) => editionId));
  await checkEditions(
    tx,
    at,
    editionIds.filter((id) => !known.has(id)),
  );
  const rows = await tx.$queryRawUnsafe<{ editionId: string; caseId: string }[]>(UNDECIDED, editionIds);
  const found = new Map<string, string[]>();
  for (const { editionId, caseId } of rows) found.set(editionId, [...(found.get(editionId) ?? []), caseId]);
  return found;
}

interface Pair {
  readonly oneId: string;
  readonly otherId: string;
}

/** A case as it is stored: whichever was judged first, `one` is the content of the smaller id. */
function pairOf(text: ComparedEdition, { other, verdict, likeness }: Match<ComparedEdition>) {
  const isFirst = text.contentId < other.contentId;
  const [one, two] = isFirst ? [text, other] : [other, text];
  const { containment, containmentOfOther, lengthRatio, titleLikeness } = likeness;
  return {
    id: newId(),
    oneId: one.contentId,
    otherId: two.contentId,
    verdict,
    containment: isFirst ? containment : containmentOfOther,
    containmentOfOther: isFirst ? containmentOfOther : containment,
    lengthRatio,
    titleLikeness,
    oneHash: String(hashOf(one.text)),
    otherHash: String(hashOf(two.text)),
  };
}

async function findExpected(tx: Tx, pairs: readonly Pair[]): Promise<string[]> {
  const rows = await tx.$queryRawUnsafe<Pair[]>(
    EXPECTED,
    pairs.map(({ oneId }) => oneId),
    pairs.map(({ otherId }) => otherId),
  );
  return rows.map(nameOf);
}

function nameOf({ oneId, otherId }: Pair): string {
  return `${oneId} ${otherId}`;
}
