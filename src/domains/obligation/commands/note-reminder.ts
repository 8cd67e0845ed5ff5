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
  const reminder = { id: newId(), obligationId, note, personId, notedAt: at };
  await insertRows(tx, "obligationReminder", [reminder]);
  // The note stands with the reminder: whatever came into the audit trail could never be taken out.
  const args = { reminderId: reminder.id, obligationId, kind, year };
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId, command: "obligation.remind", contentId, arguments: args },
  ]);
}
