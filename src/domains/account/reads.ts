import DataLoader from "dataloader";
import type { Day } from "../../platform/day.ts";
import type { AccountState, ChannelMetricKind, PostingManner, Sql } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { Account, Selection } from "../channel/index.ts";
import { METRICS } from "./metric-rules.ts";
import { type AccountHealth, type Activity, healthOf, idleUntil } from "./rules.ts";

const ACCOUNTS = readSql(import.meta.url, "sql/accounts.sql");
const CHANNEL_METRICS = readSql(import.meta.url, "sql/channel-metrics.sql");
const METRIC_SUMS = readSql(import.meta.url, "sql/metric-sums.sql");
const LEVELS = Object.entries(METRICS).flatMap(([metric, { nature }]) => (nature === "LEVEL" ? metric : []));

/** An account with what the register keeps of it beside what is public. */
export interface AccountRecord extends Account, Activity {
  readonly version: number;
  readonly manner: PostingManner | null;
  readonly responsible: string | null;
  readonly exceptionReason: string | null;
  readonly stateReason: string | null;
  readonly stateChangedAt: Date | null;
  readonly selection: Selection | null;
}

/** Which accounts. Null: any. */
export interface AccountFilter {
  readonly channelId: string | null;
  readonly ownerIds: readonly string[] | null;
  readonly state: AccountState | null;
  readonly isIdle: boolean | null;
}

/** A number that an account reached in a period, both days included. */
export interface Metric {
  readonly id: string;
  readonly accountId: string;
  readonly metric: ChannelMetricKind;
  readonly value: number;
  readonly fromOn: Day;
  readonly toOn: Day;
  readonly recordedAt: Date;
  /** Why it corrected another; null: it did not. */
  readonly reason: string | null;
  readonly recordedByKey: string;
  readonly recordedByName: string;
}

/** Which records, in force and wholly between the days. Null: any. */
export interface MetricFilter {
  readonly accountIds: readonly string[] | null;
  readonly ownerIds: readonly string[] | null;
  readonly metric: ChannelMetricKind | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** True: of each account the last one alone. */
  readonly isLast?: boolean;
}

/** What accounts reached together. */
export interface MetricSum {
  readonly metric: ChannelMetricKind;
  readonly value: number;
  /** How many records it was made of. */
  readonly records: number;
}

/** The register of accounts as those read it who are signed in. For one operation. */
export class AccountReads {
  readonly #sql: Sql;
  readonly #mostIdleDays: number;
  readonly #records: DataLoader<string, AccountRecord | null>;

  constructor(sql: Sql, { accountIdleDays }: { readonly accountIdleDays: number }) {
    this.#sql = sql;
    this.#mostIdleDays = accountIdleDays;
    this.#records = new DataLoader(
      async (ids) => {
        const rows = await sql.query<AccountRecord>(ACCOUNTS, [
          ids,
          null,
          null,
          null,
          null,
          null,
          null,
          ids.length,
          null,
        ]);
        const found = new Map(rows.map((row) => [row.id, row]));
        return ids.map((id) => found.get(id) ?? null);
      },
      { cache: false },
    );
  }

  /** What the register keeps of an account that is here. */
  async record(id: string): Promise<AccountRecord | null> {
    return await this.#records.load(id);
  }

  /** An account that is here, as it is now, whatever is in memory. */
  async byKey(key: string): Promise<AccountRecord> {
    const anything = Array.from({ length: 7 }, () => null);
    const [account] = await this.#sql.query<AccountRecord>(ACCOUNTS, [...anything, 1, key]);
    if (!account) throw new Error(`no account has the key ${key}`);
    return account;
  }

  /** A page of accounts in the order in which they were registered, after one. */
  async list(
    { channelId, ownerIds, state, isIdle }: AccountFilter,
    { size, after }: { readonly size: number; readonly after: string | null },
    now: Date,
  ): Promise<AccountRecord[]> {
    const wanted = [null, channelId, ownerIds, state, isIdle, idleUntil(now, this.#mostIdleDays)];
    return await this.#sql.query(ACCOUNTS, [...wanted, after, size, null]);
  }

  /** How an account is tended at a moment. */
  healthOf(activity: Activity, now: Date): AccountHealth {
    return healthOf(activity, now, this.#mostIdleDays);
  }

  /** A page of what accounts reached, the newest period first. */
  async metrics(
    { accountIds, ownerIds, metric, from, to, isLast = false }: MetricFilter,
    { size, after }: { readonly size: number; readonly after: { readonly toOn: Day; readonly id: string } | null },
  ): Promise<Metric[]> {
    const place = [after?.toOn ?? null, after?.id ?? null];
    const wanted = [accountIds, ownerIds, metric, from, to];
    return await this.#sql.query(CHANNEL_METRICS, [...wanted, ...place, size, null, isLast]);
  }

  /** A record by its id, in force or not; null: there is none. */
  async metric(id: string): Promise<Metric | null> {
    const anything = Array.from({ length: 7 }, () => null);
    return (await this.#sql.query<Metric>(CHANNEL_METRICS, [...anything, 1, [id], false]))[0] ?? null;
  }

  /** What the accounts of these owners reached together between two days; null: of whatever owner. */
  async metricSums(ownerIds: readonly string[] | null, from: Day, to: Day): Promise<MetricSum[]> {
    return await this.#sql.query(METRIC_SUMS, [ownerIds, from, to, LEVELS]);
  }
}
