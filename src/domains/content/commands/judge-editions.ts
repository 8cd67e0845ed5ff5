import { dayAt } from "../../../platform/day.ts";
import type { Tx } from "../../../platform/db/index.ts";
import { groupBy } from "../../../platform/group-by.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { CONTENT_TYPES } from "../content-type.ts";
import { judgeEdition } from "../judgement.ts";
import type { JudgedEdition, LinkedContent, RuleProblem } from "../rules/rule.ts";
import type { CommandDeps } from "./command.ts";

const EDITIONS = readSql(import.meta.url, "../sql/judged-editions.sql");
const LINKS = readSql(import.meta.url, "../sql/judged-links.sql");

interface EditionRow extends Omit<JudgedEdition, "body"> {
  readonly editionId: string;
  readonly bodyHtml: string | null;
  readonly bodyText: string | null;
  readonly publisherName: string | null;
  /** Null: it was never public and states no date of its own. */
  readonly issuedAt: Date | null;
  /** Whether anything links to its content. */
  readonly isLinkedTo: boolean;
}

interface LinkRow extends Omit<LinkedContent, "issuedOn"> {
  readonly editionId: string;
  readonly issuedAt: Date | null;
}

/** Asks the rules of editions as they are stored: their problems by edition id. As many statements for many editions as for one. */
export async function judgeEditions(
  tx: Tx,
  { clock, rules: settings }: Pick<CommandDeps, "clock" | "rules">,
  editionIds: readonly string[],
): Promise<Map<string, RuleProblem[]>> {
  if (editionIds.length === 0) return new Map();
  const rows = await tx.$queryRawUnsafe<EditionRow[]>(EDITIONS, editionIds);
  // Most have no links, and the question about their other ends is long to plan.
  const linkedEditionIds = rows
    .filter(({ links, isLinkedTo }) => links.length > 0 || isLinkedTo)
    .map(({ editionId }) => editionId);
  const links = linkedEditionIds.length === 0 ? [] : await tx.$queryRawUnsafe<LinkRow[]>(LINKS, linkedEditionIds);
  const facts = await loadFacts(tx, rows);
  const linked = groupBy(links, ({ editionId }) => editionId);
  const today = dayAt(clock.now());
  return new Map(
    rows.map(({ editionId, bodyHtml, bodyText, publisherName, issuedAt, isLinkedTo: _, ...said }) => [
      editionId,
      judgeEdition(
        { ...said, body: bodyHtml === null ? null : { html: bodyHtml, text: bodyText ?? "" } },
        {
          today,
          issuedOn: issuedAt ? dayAt(issuedAt) : today,
          publisherName,
          linked: (linked.get(editionId) ?? []).map(withDay),
          facts: facts.get(editionId) ?? null,
          settings,
        },
      ),
    ]),
  );
}

function withDay({ editionId: _, issuedAt, ...link }: LinkRow): LinkedContent {
  return { ...link, issuedOn: issuedAt && dayAt(issuedAt) };
}

async function loadFacts(tx: Tx, rows: readonly EditionRow[]): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const [type, ofType] of groupBy(rows, (row) => row.type)) {
    const ids = ofType.map(({ editionId }) => editionId);
    for (const [id, facts] of (await CONTENT_TYPES.get(type)?.loadFacts?.(tx, ids)) ?? []) all.set(id, facts);
  }
  return all;
}
