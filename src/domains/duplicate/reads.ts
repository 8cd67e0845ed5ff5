import DataLoader from "dataloader";
import type { ContentType, Database } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import type { Decision } from "./commands/resolve-duplicate.ts";
import { type SharedPassage, sharedPassages } from "./passages.ts";
import type { Verdict } from "./verdict.ts";

const CASES = readSql(import.meta.url, "sql/current-cases.sql");
const MOST_OF_CONTENT = 50;

/** Two contents that are alike. */
export interface DuplicateCase {
  readonly id: string;
  readonly verdict: Verdict;
  readonly lengthRatio: number;
  readonly titleLikeness: number;
  readonly foundAt: Date;
  readonly sides: readonly DuplicateSide[];
  /** Null: nobody has decided. */
  readonly decision: Decision | null;
  readonly reason: string | null;
  readonly decidedAt: Date | null;
  readonly decidedByKey: string | null;
  readonly decidedByName: string | null;
}

/** One of the two, with the edition that says what was judged. */
export interface DuplicateSide {
  readonly contentId: string;
  readonly type: ContentType;
  readonly editionId: string;
  readonly title: string;
  readonly publisherId: string | null;
  readonly isPublic: boolean;
  /** Share of its runs of characters that stand in the other. */
  readonly containment: number;
}

/** Which cases. Null: any; of `organIds`: of whatever publisher. */
export interface DuplicateFilter {
  readonly organIds: readonly string[] | null;
  readonly isDecided: boolean | null;
  readonly verdicts: readonly Verdict[] | null;
}

/** A page of cases: `size` of them, after a place. */
export interface DuplicatePage {
  readonly size: number;
  readonly after: { readonly foundAt: Date; readonly id: string } | null;
}

/** Reads cases as they stand now. */
export class DuplicateReads {
  readonly #db: Database;
  /** Cases that are asked for at once are one statement. */
  readonly #cases: DataLoader<string, DuplicateCase | null>;

  constructor(db: Database) {
    this.#db = db;
    this.#cases = new DataLoader((ids) => this.#load(ids), { cache: false });
  }

  async list(
    { organIds, isDecided, verdicts }: DuplicateFilter,
    { size, after }: DuplicatePage,
  ): Promise<DuplicateCase[]> {
    const place = [after?.foundAt ?? null, after?.id ?? null];
    return await this.#db.owner.query(CASES, [organIds, null, isDecided, verdicts, ...place, size, null]);
  }

  /** The cases of what an edition of a content says; at most fifty. */
  async ofEdition(contentId: string, editionId: string): Promise<DuplicateCase[]> {
    const cases = await this.#db.owner.query<DuplicateCase>(CASES, [
      null,
      contentId,
      null,
      null,
      null,
      null,
      MOST_OF_CONTENT,
      null,
    ]);
    return cases.filter(({ sides }) => sides.some((side) => side.editionId === editionId));
  }

  /** Cases by their ids, the newest first; those that do not hold any more are left out. */
  async find(ids: readonly string[]): Promise<DuplicateCase[]> {
    const cases = await Promise.all(ids.map((id) => this.#cases.load(id)));
    return cases.filter((found) => found !== null).sort(newestFirst);
  }

  async #load(ids: readonly string[]): Promise<(DuplicateCase | null)[]> {
    const named = [...new Set(ids)];
    const args = [null, null, null, null, null, null, named.length, named];
    const cases = await this.#db.owner.query<DuplicateCase>(CASES, args);
    return ids.map((id) => cases.find((found) => found.id === id) ?? null);
  }

  /** The passages that two editions have in common, the longest first. */
  async passages(editionId: string, otherEditionId: string): Promise<SharedPassage[]> {
    return await sharedPassages(this.#db.prisma, editionId, otherEditionId);
  }
}

function newestFirst(one: DuplicateCase, other: DuplicateCase): number {
  return other.foundAt.getTime() - one.foundAt.getTime() || (one.id < other.id ? 1 : -1);
}
