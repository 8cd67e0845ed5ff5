import DataLoader from "dataloader";
import type { Day } from "../../platform/day.ts";
import type { ContentType, Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { Contact } from "../content/index.ts";
import {
  disclosurePeriod,
  dueSoonUntil,
  momentAfter,
  type ObligationKind,
  type ObligationResolution,
  type ObligationState,
} from "./rules.ts";
import type { ObligationSettings } from "./settings.ts";

/** An obligation at a moment. */
export interface Obligation {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly state: ObligationState;
  readonly organId: string | null;
  readonly organName: string | null;
  /** Whom to ask at the organ; null: not stated. */
  readonly contact: Contact | null;
  /** What it is owed for; null: a year. */
  readonly contentId: string | null;
  readonly contentType: ContentType | null;
  readonly title: string | null;
  /** Of an annual report; null: another kind. */
  readonly year: number | null;
  readonly since: Date;
  readonly dueAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolution: ObligationResolution | null;
  readonly resolvedById: string | null;
  readonly resolvedByType: ContentType | null;
  /** The steps that an urgent publication went out without; null: another kind. */
  readonly missing: readonly string[] | null;
}

/** Which obligations. Null: any; of `state`: all that are not resolved. */
export interface ObligationFilter {
  readonly kind: ObligationKind | null;
  readonly organIds: readonly string[] | null;
  readonly state: ObligationState | null;
  readonly dueBefore: Date | null;
}

/** A page of obligations: `size` of them, after one of these; null: from the start. */
export interface ObligationPage {
  readonly size: number;
  readonly after: Pick<Obligation, "dueAt" | "id"> | null;
}

/** That somebody was reminded of an obligation. */
export interface Reminder {
  readonly obligationId: string;
  readonly note: string;
  readonly key: string;
  readonly name: string;
  readonly notedAt: Date;
}

const OBLIGATIONS = readSql(import.meta.url, "sql/obligations.sql");
const FORMED_DAYS = readSql(import.meta.url, "sql/formed-days.sql");
const REMINDERS = readSql(import.meta.url, "sql/reminders.sql");

function obligationsSql(wanted: string, order: string, size: string): string {
  return OBLIGATIONS.replaceAll("{wanted}", wanted).replaceAll("{order}", order).replaceAll("{size}", size);
}

const IS_NOT_HISTORY = "(o.resolved_at is not null or o.since >= (select until from history))";
const IN_FILTER = `($8::text is null or o.kind = $8) and ($9::uuid[] is null or o.organ_id = any($9::uuid[]))
  and ($10::timestamptz is null or o.due_at > $10) and ($11::timestamptz is null or o.due_at <= $11)
  and ($12::timestamptz is null or o.due_at < $12)`;
// What is to be done first comes first; of what is done, the latest.
const UNRESOLVED = obligationsSql(
  `o.resolved_at is null and ${IS_NOT_HISTORY} and ${IN_FILTER}
  and ($13::timestamptz is null or (o.due_at, o.id) > ($13, $14::uuid))`,
  "o.due_at, o.id",
  "$15",
);
const RESOLVED = obligationsSql(
  `o.resolved_at is not null and ${IN_FILTER}
  and ($13::timestamptz is null or o.due_at <= $13 and (o.due_at < $13 or o.id > $14::uuid))`,
  "o.due_at desc, o.id",
  "$15",
);
const BY_ID = obligationsSql(`o.id = any($8::uuid[]) and ${IS_NOT_HISTORY}`, "o.id", "all");

/** What organs owe, as those read it who may see drafts. For one operation. */
export class ObligationReads {
  readonly #sql: Sql;
  readonly #settings: ObligationSettings;

  readonly #reminders: DataLoader<string, Reminder[]>;

  constructor(sql: Sql, settings: ObligationSettings) {
    this.#sql = sql;
    this.#settings = settings;
    this.#reminders = new DataLoader(
      async (ids) => {
        const found = await sql.query<Reminder>(REMINDERS, [ids]);
        return ids.map((id) => found.filter(({ obligationId }) => obligationId === id));
      },
      { cache: false },
    );
  }

  /** A page of obligations: the one that is due first comes first; of resolved ones, the one that was due last. */
  async list(
    { kind, organIds, state, dueBefore }: ObligationFilter,
    { size, after }: ObligationPage,
    now: Date,
  ): Promise<Obligation[]> {
    const [dueAfter, dueUntil] = dueWindow(state, now);
    const filter = [kind, organIds, dueAfter, dueUntil, dueBefore, after?.dueAt, after?.id, size];
    return await this.#read(state === "RESOLVED" ? RESOLVED : UNRESOLVED, filter, now);
  }

  /** Obligations by their ids, resolved or not, in the order asked; null where there is none, or it is history. */
  async byIds(ids: readonly string[], now: Date): Promise<(Obligation | null)[]> {
    const found = new Map((await this.#read(BY_ID, [ids], now)).map((obligation) => [obligation.id, obligation]));
    return ids.map((id) => found.get(id) ?? null);
  }

  /** The reminders of an obligation, oldest first. */
  async reminders(id: string): Promise<Reminder[]> {
    return await this.#reminders.load(id);
  }

  async #read(statement: string, wanted: readonly unknown[], now: Date): Promise<Obligation[]> {
    const formed = await this.#sql.query<{ writtenOn: Day }>(FORMED_DAYS);
    const { from, urgentReviewHours, correctionHours } = this.#settings;
    return await this.#sql.query<Obligation>(statement, [
      ...[now, dueSoonUntil(now), from, `${urgentReviewHours} hours`, `${correctionHours} hours`],
      formed.map(({ writtenOn }) => writtenOn),
      formed.map(({ writtenOn }) => momentAfter(disclosurePeriod(writtenOn).dueOn)),
      ...wanted,
    ]);
  }
}

/** After and until when an obligation in a state is due. Null: it does not matter. */
function dueWindow(state: ObligationState | null, now: Date): [after: Date | null, until: Date | null] {
  if (state === "OVERDUE") return [null, now];
  if (state === "DUE_SOON") return [now, dueSoonUntil(now)];
  return [state === "OPEN" ? dueSoonUntil(now) : null, null];
}
