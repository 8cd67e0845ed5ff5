import DataLoader from "dataloader";
import type {
  ContentType,
  DutyClosing,
  DutyKind,
  PlacementState,
  PostState,
  PostWay,
  Sql,
} from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";

/** How a placement stands at a moment: CLAIMED is PLANNED while somebody holds it. */
export type ShownState = PlacementState | "CLAIMED";

/** Who did something. */
export interface Actor {
  readonly key: string;
  readonly name: string;
}

/** A placement on an account that is posted to, at a moment. */
export interface Placement {
  readonly id: string;
  readonly contentId: string;
  readonly contentType: ContentType;
  /** Of what was public last; null: it is gone for good. */
  readonly title: string | null;
  readonly publisherId: string | null;
  readonly accountId: string;
  readonly accountKey: string;
  readonly state: ShownState;
  readonly version: number;
  readonly failure: string | null;
  readonly changedAt: Date;
  /** Number of the edition that is to be shown. */
  readonly editionNumber: number;
  /** Number of the edition that its live post shows; null: none is live, or known. */
  readonly shownNumber: number | null;
  /** Who holds it, and until when; null: nobody. */
  readonly claimedBy: Actor | null;
  readonly claimedUntil: Date | null;
  /** Its place in the list. */
  readonly placeAt: Date;
}

/** A post as it was reported last. */
export interface Post {
  readonly id: string;
  readonly placementId: string;
  readonly state: PostState;
  readonly way: PostWay;
  readonly editionNumber: number;
  readonly outsideId: string | null;
  readonly url: string | null;
  readonly postedAt: Date | null;
  readonly removedAt: Date | null;
  readonly reason: string | null;
  readonly besideReason: string | null;
  readonly reportedAt: Date;
  readonly reportedBy: Actor;
}

/** A duty, open or ended. */
export interface Duty {
  readonly id: string;
  readonly placementId: string;
  readonly accountId: string;
  readonly kind: DutyKind;
  readonly editionNumber: number;
  readonly since: Date;
  readonly dueAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: Actor | null;
  readonly closing: DutyClosing | null;
  readonly reason: string | null;
  readonly postId: string | null;
  readonly checkedAddress: string | null;
  readonly checkedAt: Date | null;
  readonly checkedStatus: number | null;
  readonly seen: string | null;
  readonly statedBy: string | null;
  readonly statement: string | null;
}

/** What of the ledger a caller sees: all, or that of these accounts, and of the contents and accounts of these organs. */
export type LedgerReach =
  | "everything"
  | { readonly accountIds: readonly string[]; readonly organIds: readonly string[] };

/** Which placements. Null: any. */
export interface PlacementFilter {
  readonly accountIds: readonly string[] | null;
  readonly contentId: string | null;
  readonly states: readonly ShownState[] | null;
  readonly isOverdue: boolean | null;
}

/** Which duties: OPEN those that are not overdue. Null: any; of `state`: all that have not ended. */
export interface DutyFilter {
  readonly accountIds: readonly string[] | null;
  readonly contentId: string | null;
  readonly kind: DutyKind | null;
  readonly state: "OPEN" | "OVERDUE" | "CLOSED" | null;
}

/** A page of a list: `size` items after one; null: from the start. */
export interface LedgerPage {
  readonly size: number;
  readonly after: { readonly at: Date; readonly id: string } | null;
}

/** How many duties of an account are overdue. */
export interface OverdueCount {
  readonly accountId: string;
  readonly accountKey: string;
  readonly count: number;
}

const PLACEMENTS = readSql(import.meta.url, "sql/placements.sql");
const POSTS = readSql(import.meta.url, "sql/posts.sql");
const OVERDUE = readSql(import.meta.url, "sql/overdue-duties.sql");
const ACCOUNT_OF = readSql(import.meta.url, "sql/account-of.sql");
const OPEN_DUTIES = dutiesSql(
  "d.closed_at is null and ($11::timestamptz is null or (d.due_at, d.id) > ($11::timestamptz, $12::uuid))",
  "d.due_at, d.id",
);
const CLOSED_DUTIES = dutiesSql(
  "d.closed_at is not null and ($11::timestamptz is null or (d.closed_at, d.id) < ($11::timestamptz, $12::uuid))",
  "d.closed_at desc, d.id desc",
);
const ALL_DUTIES = dutiesSql("($11::timestamptz is null or $12::uuid is null)", "d.id desc");

function dutiesSql(wanted: string, order: string): string {
  return readSql(import.meta.url, "sql/duties.sql")
    .replace("{wanted}", wanted)
    .replace("{order}", order);
}

/** The ledger of accounts that are posted to at a moment, as those read it who may. For one operation. */
export class LedgerReads {
  readonly #sql: Sql;
  readonly #now: Date;
  readonly #placements: DataLoader<string, Placement | null>;
  readonly #postsById: DataLoader<string, Post | null>;
  readonly #posts: DataLoader<string, Post[]>;
  readonly #duties: DataLoader<string, Duty[]>;

  constructor(sql: Sql, now: Date) {
    this.#sql = sql;
    this.#now = now;
    this.#placements = new DataLoader((ids) => this.byIds("everything", ids), { cache: false });
    this.#postsById = new DataLoader(async (ids) => inOrder(ids, await sql.query<Post>(POSTS, [null, ids])), {
      cache: false,
    });
    this.#posts = grouped((ids) => sql.query<Post>(POSTS, [ids, null]));
    this.#duties = grouped((ids) =>
      sql.query<Duty>(ALL_DUTIES, [true, [], [], null, ids, null, null, null, null, null, null, null, null]),
    );
  }

  /** A page of placements, what is due first comes first. */
  async placements(
    reach: LedgerReach,
    { accountIds, contentId, states, isOverdue }: PlacementFilter,
    { size, after }: LedgerPage,
  ): Promise<Placement[]> {
    const filter = [this.#now, null, accountIds, contentId, states, isOverdue, after?.at, after?.id, size];
    return await this.#sql.query(PLACEMENTS, [...reachValues(reach), ...filter]);
  }

  /** Placements by their ids, in the order asked; null where there is none within reach. */
  async byIds(reach: LedgerReach, ids: readonly string[]): Promise<(Placement | null)[]> {
    const filter = [this.#now, ids, null, null, null, null, null, null, ids.length];
    return inOrder(ids, await this.#sql.query<Placement>(PLACEMENTS, [...reachValues(reach), ...filter]));
  }

  /** A placement by its id, to whoever has come to it by what they see; null: there is none. */
  async placement(id: string): Promise<Placement | null> {
    return await this.#placements.load(id);
  }

  /** The posts of a placement, oldest first; of those that are asked for at once, in one statement. */
  async posts(placementId: string): Promise<readonly Post[]> {
    return await this.#posts.load(placementId);
  }

  /** A post by its id. */
  async post(id: string): Promise<Post | null> {
    return await this.#postsById.load(id);
  }

  /** All duties of a placement, the newest first; of those that are asked for at once, in one statement. */
  async dutiesOf(placementId: string): Promise<readonly Duty[]> {
    return await this.#duties.load(placementId);
  }

  /** A page of duties: what is due first comes first; of those that have ended, the last one. */
  async duties(
    reach: LedgerReach,
    { accountIds, contentId, kind, state }: DutyFilter,
    { size, after }: LedgerPage,
  ): Promise<Duty[]> {
    const now = this.#now;
    const [dueAfter, dueUntil] = [state === "OPEN" ? now : null, state === "OVERDUE" ? now : null];
    const filter = [null, null, accountIds, contentId, kind, dueAfter, dueUntil, after?.at, after?.id, size];
    return await this.#sql.query(state === "CLOSED" ? CLOSED_DUTIES : OPEN_DUTIES, [...reachValues(reach), ...filter]);
  }

  /** Duties by their ids, open or not, in the order asked; null where there is none within reach. */
  async dutiesById(reach: LedgerReach, ids: readonly string[]): Promise<(Duty | null)[]> {
    const filter = [ids, null, null, null, null, null, null, null, null, ids.length];
    return inOrder(ids, await this.#sql.query<Duty>(ALL_DUTIES, [...reachValues(reach), ...filter]));
  }

  /** How many duties of each account are overdue, the most first; accounts without one are left out. */
  async overdueByAccount(reach: LedgerReach, { accountIds, contentId, kind }: DutyFilter): Promise<OverdueCount[]> {
    return await this.#sql.query(OVERDUE, [...reachValues(reach), this.#now, accountIds, contentId, kind]);
  }

  /** Key of the account that a placement is on, or the placement of a duty; null: there is none of this id. */
  async accountKeyOf(placementOrDutyId: string): Promise<string | null> {
    return (await this.#sql.query<{ key: string }>(ACCOUNT_OF, [placementOrDutyId]))[0]?.key ?? null;
  }
}

function reachValues(reach: LedgerReach): unknown[] {
  return reach === "everything" ? [true, [], []] : [false, reach.accountIds, reach.organIds];
}

function inOrder<Row extends { id: string }>(ids: readonly string[], rows: readonly Row[]): (Row | null)[] {
  return ids.map((id) => rows.find((row) => row.id === id) ?? null);
}

function grouped<Row extends { placementId: string }>(read: (ids: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row[]>(
    async (ids) => {
      const rows = await read(ids);
      return ids.map((id) => rows.filter(({ placementId }) => placementId === id));
    },
    { cache: false },
  );
}
