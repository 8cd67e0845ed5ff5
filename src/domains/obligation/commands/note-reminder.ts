import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Obligation } from "../reads.ts";

/** That somebody was reminded: who notes it and when, of which obligation, in which words. */
export interface ReminderToNote {
  readonly obligation: Pick<Obligation, "id" | "kind" | "contentId" | "year">;
  readonly note: string;
  readonly personId: string;
  readonly at: Date;
}

/** Notes that somebody was reminded of an obligation. */
export async function noteReminder(tx: Tx, { obligation, note, personId, at }: ReminderToNote): Promise<void> {
  const { id: obligationId, kind, contentId, year } = obligation;
  await insertRows(tx, "obligationReminder", [{ id: newId(), obligationId, note, personId, notedAt: at }]);
  const args = { obligationId, kind, year, note };
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId, command: "obligation.remind", contentId, arguments: args },
  ]);
}
