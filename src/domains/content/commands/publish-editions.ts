import type { Tx } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { type EditionAct, stateAfter } from "../../../workflow/edition-state.ts";
import { type Caller, type CommandDeps, type EffectContent, type Outcome, record } from "./command.ts";
import { askRules, type Verdict } from "./keep-rules.ts";
import { leadDocumentLinks, lockDocumentNumbers } from "./lead-document-links.ts";
import { lockContents } from "./lock-contents.ts";
import { noteMissingSteps } from "./note-missing-steps.ts";

/** An open edition to publish. */
export interface Publication {
  readonly contentId: string;
  readonly editionId: string;
  readonly expectedVersion: number;
  /** Why it goes out before its reviews; null or left out: it was reviewed. */
  readonly urgentReason?: string | null;
}

function actOf({ urgentReason }: Publication, caller: Caller): EditionAct {
  if (caller.publishesWithoutReview) return "publishWithoutReview";
  return urgentReason ? "publishUrgently" : "publish";
}

const SUPERSEDE = readSql(import.meta.url, "../sql/supersede-editions.sql");
const PUBLISH = readSql(import.meta.url, "../sql/publish-editions.sql");
const POINT = readSql(import.meta.url, "../sql/point-to-published.sql");

/** Makes editions public, in place of those that were; the places that show them follow in the same transaction. */
export async function publishEditions(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  publications: readonly Publication[],
): Promise<Outcome<object>[]> {
  const at = deps.clock.now();
  const newest = await lockContents(
    tx,
    publications.map(({ contentId }) => contentId),
  );
  const allowed = publications.map((publication): Outcome<object> => {
    const { contentId, editionId, expectedVersion } = publication;
    const edition = newest.get(contentId);
    if (edition?.editionId !== editionId) return { ok: false, refusal: { code: "NOT_FOUND" } };
    if (edition.version !== expectedVersion)
      return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion: edition.version } };
    if (!stateAfter(edition.state, actOf(publication, caller)))
      return { ok: false, refusal: { code: "TRANSITION", from: edition.state, to: "PUBLISHED" } };
    return { ok: true };
  });
  const asked = publications.filter((_, index) => allowed[index]?.ok).map(({ editionId }) => editionId);
  const verdicts = await askRules(tx, deps, caller, asked);
  // What a system brings in was published elsewhere: that it is here twice is found afterwards.
  const duplicates = caller.publishesWithoutReview ? new Map() : await deps.duplicates.findUndecided(tx, at, asked);
  const outcomes = publications.map(({ editionId }, index): Outcome<object> => {
    const problems = verdicts.get(editionId)?.blocking ?? [];
    if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
    const caseIds = duplicates.get(editionId) ?? [];
    return caseIds.length > 0 ? { ok: false, refusal: { code: "DUPLICATE", caseIds } } : allowed[index]!;
  });
  const published = publications.filter((_, index) => outcomes[index]?.ok);
  if (published.length === 0) return outcomes;
  const editionIds = published.map(({ editionId }) => editionId);
  const contentIds = published.map(({ contentId }) => contentId);
  for (const { editionId, urgentReason } of published) if (urgentReason) await noteMissingSteps(tx, editionId);
  await tx.$executeRawUnsafe(SUPERSEDE, contentIds, at);
  await tx.$executeRawUnsafe(
    PUBLISH,
    editionIds,
    at,
    published.map(({ urgentReason }) => urgentReason ?? null),
  );
  const numbers = await lockDocumentNumbers(tx, contentIds);
  const contents = await tx.$queryRawUnsafe<(EffectContent & { number: number })[]>(POINT, editionIds, at);
  await leadDocumentLinks(tx, contentIds, numbers);
  for (const follow of deps.effects) await follow(tx, { kind: "published", at, contents });
  await record(
    tx,
    caller,
    at,
    contents.map(({ contentId, editionId, number }) => ({
      command: "content.publish",
      changeType: newest.get(contentId)?.publishedEditionId ? "content.corrected" : "content.published",
      contentId,
      editionId,
      number,
      arguments: {
        act: actOf(published.find((publication) => publication.contentId === contentId)!, caller),
        ...exemptionsOf(verdicts.get(editionId)),
      },
    })),
  );
  return outcomes;
}

/** Which rules the caller's exemptions let an edition pass by; nothing where there was no need of one. */
function exemptionsOf(verdict: Verdict | undefined): { exemptedRules?: string[] } {
  return verdict && verdict.exempted.length > 0 ? { exemptedRules: [...verdict.exempted] } : {};
}
