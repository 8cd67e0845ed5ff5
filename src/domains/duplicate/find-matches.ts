import type { Tx } from "../../platform/db/index.ts";
import { findCandidates } from "./candidates.ts";
import { judgeMatches, type Match } from "./judge-matches.ts";
import type { ComparedEdition } from "./texts.ts";

/** What is like each of these texts, by edition: two statements, whatever their number. */
export async function findMatches(
  tx: Pick<Tx, "$queryRawUnsafe">,
  texts: readonly ComparedEdition[],
): Promise<Map<string, Match<ComparedEdition>[]>> {
  const candidates = await findCandidates(tx, texts);
  return new Map(
    texts.map((text) => [
      text.editionId,
      judgeMatches(
        text,
        (candidates.get(text.editionId) ?? []).map((candidate) => candidate.text),
      ),
    ]),
  );
}
