/** A first edition, as `publishEditions` takes it. */
export function asPublication({
  contentId,
  editionId,
  version,
}: {
  contentId: string;
  editionId: string;
  version: number;
}) {
  return { contentId, editionId, expectedVersion: version };
}

/** Outcomes that were not refused. */
export function requireOk<T extends { ok: boolean }>(outcomes: T[]): Extract<T, { ok: true }>[] {
  const refused = outcomes.find(({ ok }) => !ok);
  if (refused) throw new Error(`the command was refused: ${JSON.stringify(refused)}`);
  return outcomes as Extract<T, { ok: true }>[];
}

/** The first of several. */
export function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("nothing was made");
  return item;
}
