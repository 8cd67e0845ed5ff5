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
  /** Its place in the list, with its id. */
  readonly place: number;
}

/** Which obligations. Null: any; of `state`: all that are not resolved. */
export interface ObligationFilter {
  readonly kind: ObligationKind | null;
  readonly organIds: readonly string[] | null;
  readonly state: ObligationState | null;
  readonly dueBefore: Date | null;
}

/** A page of obligations: `size` of them, after a place. */
export interface ObligationPage {
  readonly size: number;
  readonly after: { readonly place: number; readonly id: string } | null;
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
const ANY: ObligationFilter = { kind: null, organIds: null, state: null, dueBefore: null };

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
  async list(filter: ObligationFilter, page: ObligationPage, now: Date): Promise<Obligation[]> {
    return await this.#read(filter, null, page, now);
  }

  /** One obligation, resolved or not; null: there is none, or it is history. */
  async find(id: string, now: Date): Promise<Obligation | null> {
    const [found = null] = await this.#read(ANY, id, { size: 1, after: null }, now);
    return found;
  }

  /** The reminders of an obligation, oldest first. */
  async reminders(id: string): Promise<Reminder[]> {
    return await this.#reminders.load(id);
  }

  async #read(filter: ObligationFilter, id: string | null, { size, after }: ObligationPage, now: Date) {
    const formed = await this.#sql.query<{ writtenOn: Day }>(FORMED_DAYS);
    const { from, urgentReviewHours, correctionHours } = this.#settings;
    return await this.#sql.query<Obligation>(OBLIGATIONS, [
      ...[now, dueSoonUntil(now), from, `${urgentReviewHours} hours`],
      formed.map(({ writtenOn }) => writtenOn),
      formed.map(({ writtenOn }) => momentAfter(disclosurePeriod(writtenOn).dueOn)),
      ...[filter.kind, filter.organIds, filter.state, filter.dueBefore],
      ...[id, after?.place, after?.id, size, `${correctionHours} hours`],
    ]);
  }
}
