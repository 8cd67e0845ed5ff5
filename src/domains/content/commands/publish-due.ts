import type { Database } from "../../../platform/db/index.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { actOnDue } from "./act-on-due.ts";
import type { Caller, CommandDeps } from "./command.ts";
import { publishEditions } from "./publish-editions.ts";
import { scheduleEdition } from "./schedule-edition.ts";

const NEXT_DUE = readSql(import.meta.url, "../sql/next-due-edition.sql");

interface DueEdition {
  editionId: string;
  contentId: string;
  expectedVersion: number;
  scheduledFor: Date;
}

/** What a scheduler is given. */
export interface PublishDueDeps extends CommandDeps {
  readonly db: Database;
  /** Told of each publication, with how late it was. */
  readonly onPublished?: (delayMs: number) => void;
  /** Told of an edition that could not be published; it is tried again in the next round. */
  readonly onError: (editionId: string, error: unknown) => void;
}

/**
 * Publishes every scheduled edition whose moment has come, oldest first, each in a transaction of its own. Several instances may do so
 * at once: whoever has the content first publishes it, the others find it published. What a rule stands against by now is approved again,
 * and waits for somebody to see why.
 * @returns how many it published
 */
export async function publishDue(
  { db, onPublished, onError, ...deps }: PublishDueDeps,
  caller: Caller,
): Promise<number> {
  return actOnDue<DueEdition>({
    findNext: async (tried) => (await db.owner.query<DueEdition>(NEXT_DUE, [deps.clock.now(), tried]))[0] ?? null,
    idOf: ({ editionId }) => editionId,
    act: async (due) => {
      const isPublished = await db.transaction(async (tx) => {
        const [outcome] = await publishEditions(tx, deps, caller, [due]);
        if (outcome?.ok === false && ["RULE", "DUPLICATE"].includes(outcome.refusal.code)) {
          const problems = outcome.refusal.code === "RULE" ? outcome.refusal.problems : [];
          await scheduleEdition(tx, deps, caller, { ...due, publishAt: null, problems });
        }
        return outcome?.ok === true;
      });
      if (isPublished) onPublished?.(deps.clock.now().getTime() - due.scheduledFor.getTime());
      return isPublished;
    },
    onError,
  });
}
