import DataLoader from "dataloader";
import type { Clock } from "../../platform/clock.ts";
import type { ContentType, Database, Prisma, Tx } from "../../platform/db/index.ts";
import { driverCodes } from "../../platform/driver-codes.ts";
import { readSql } from "../../platform/sql-file.ts";
import { covers, type Reach, type Scope, type Viewer } from "../access/index.ts";
import { judgeEditions } from "../content/commands/judge-editions.ts";
import { lockContents } from "../content/commands/lock-contents.ts";
import type { Caller, CommandDeps, Refusal, RuleProblem } from "../content/index.ts";
import { loadChains, type StoredChain } from "./configured-chains.ts";
import { type EditionPart, EditionPartLoaders, type EditionParts } from "./edition-parts.ts";
import {
  type Carried,
  countEditions,
  type DeskEdition,
  type EditionsFilter,
  listEditions,
  loadCarried,
  loadEditions,
} from "./editions.ts";
import { digestOfCall, findCall, holdKey, type KnownCall, type RepeatableCall, rememberCall } from "./idempotency.ts";
import { type FoundTarget, findTarget, type Target } from "./rights.ts";

/** What a command answers: a result that can be kept and read again, or why it changed nothing. */
export type DeskOutcome<Result extends Prisma.InputJsonObject> =
  | {
      readonly ok: true;
      readonly result: Result;
      /** Shown with the first answer and kept nowhere. */
      readonly secret?: string;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** A command that one caller runs in one transaction. */
export type DeskCommand<Result extends Prisma.InputJsonObject> = (
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
) => Promise<DeskOutcome<Result>>;

/**
 * A right that counts within organs only, to be asked for again when what it acts on is locked: it may have become another organ's
 * since the call was judged.
 */
export interface Confirm {
  readonly target: Target | null;
  readonly isAllowed: (found: FoundTarget | null) => boolean;
}

/** One call of a mutation by one caller. */
export interface Call {
  readonly personId: string;
  /** Name of the mutation. */
  readonly name: string;
  /** Everything that it was given, `idempotencyKey` apart. */
  readonly input: unknown;
  readonly idempotencyKey: string | null;
}

/** What a call does. */
export interface Work<Result extends Prisma.InputJsonObject> {
  /** Null: the caller's right counts everywhere. */
  readonly confirm: Confirm | null;
  readonly command: DeskCommand<Result>;
}

/** What became of a call, beside what its command answers. */
export type CallOutcome<Result extends Prisma.InputJsonObject> =
  | DeskOutcome<Result>
  | { readonly ok: false; readonly refusal: { readonly code: "IN_FLIGHT" | "KEY_OF_ANOTHER_CALL" } };

/**
 * SQLSTATE of a deadlock and of a failed serialisation, and Prisma's name for both; of a name that another transaction took at the same
 * moment, which the next attempt sees and refuses.
 */
const LOST_TO_ANOTHER = ["40P01", "40001", "P2034", "23505", "P2002"];
const MOST_ATTEMPTS = 3;
/** Refusals of one person that are written down in an hour. */
const MOST_FORBIDDEN = 100;
const RECORD_FORBIDDEN = readSql(import.meta.url, "sql/record-forbidden.sql");

/** Where editors and the systems that they use write: one command, one transaction, one answer. */
export class Desk {
  readonly #db: Database;
  readonly #deps: CommandDeps;
  readonly #editions: DataLoader<string, DeskEdition | null>;
  readonly #parts: EditionPartLoaders;
  readonly #problems: DataLoader<string, RuleProblem[]>;

  constructor(db: Database, deps: CommandDeps) {
    this.#db = db;
    this.#deps = deps;
    this.#editions = new DataLoader((ids) => loadEditions(db.prisma, ids), { cache: false });
    this.#parts = new EditionPartLoaders(db.prisma);
    this.#problems = new DataLoader(
      async (ids) => {
        const problems = await judgeEditions(db.prisma, deps, ids);
        return ids.map((id) => problems.get(id) ?? []);
      },
      { cache: false },
    );
  }

  get clock(): Clock {
    return this.#deps.clock;
  }

  /**
   * What an equal call that came before was answered with; null: none did. Asked before an input is judged, because what it names may be
   * here no more.
   */
  async findAnswer<Result extends Prisma.InputJsonObject>(call: Call): Promise<CallOutcome<Result> | null> {
    return outcomeOf<Result>(await findCall(this.#db.prisma, repeatable(call), this.clock.now()));
  }

  /** Runs a call of somebody who has the right to it. An equal call that came before answers as it did then. */
  async run<Result extends Prisma.InputJsonObject>(
    call: Call,
    { confirm, command }: Work<Result>,
  ): Promise<CallOutcome<Result>> {
    const { personId } = call;
    const kept = repeatable(call);
    return await this.#transactionTriedAgain(async (tx) => {
      const now = this.clock.now();
      if (!(await holdKey(tx, kept))) return { ok: false, refusal: { code: "IN_FLIGHT" } };
      const known = outcomeOf<Result>(await findCall(tx, kept, now));
      if (known) return known;
      if (confirm && !(await isConfirmed(tx, confirm))) return { ok: false, refusal: { code: "NOT_FOUND" } };
      const outcome = await command(tx, this.#deps, { personId, publishesWithoutReview: false });
      if (outcome.ok) await rememberCall(tx, kept, outcome.result, now);
      return outcome;
    });
  }

  /** A transaction that the database ended for another's sake is run again as a whole: nothing of it is there. */
  async #transactionTriedAgain<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#db.transaction(work);
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !driverCodes(error).some((code) => LOST_TO_ANOTHER.includes(code)))
          throw error;
      }
    }
  }

  /**
   * Writes down that somebody asked for what they have no right to. Not more often in an hour than anyone needs, so that who holds
   * any token cannot fill the trail; anonymous callers are not written down.
   */
  async recordForbidden(viewer: Viewer, field: string, scope: Scope): Promise<void> {
    if (viewer.personId === null) return;
    const args = JSON.stringify({ field, scope });
    await this.#db.owner.query(RECORD_FORBIDDEN, [viewer.personId, this.clock.now(), args, MOST_FORBIDDEN]);
  }

  /** Whose a target is; null: it is not there, or none is named. */
  async findTarget(target: Target | null): Promise<FoundTarget | null> {
    return target && (await findTarget(this.#db.prisma, target));
  }

  /** The type of a content that is here, public or not. */
  async typeOf(contentId: string): Promise<ContentType> {
    const { type } = await this.#db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
    return type;
  }

  /** Which of these contents, as far as drafts are seen within `reach`, and of these files by hash, are not here. */
  async findMissing(
    contentIds: readonly string[],
    hashes: readonly string[],
    reach: Reach,
  ): Promise<{ contents: ReadonlySet<string>; files: ReadonlySet<string> }> {
    const [contents, files] = [new Set(contentIds), new Set(hashes)];
    const { prisma } = this.#db;
    const seen =
      reach === "everywhere"
        ? {}
        : {
            OR: [
              { state: { not: "UNPUBLISHED" as const } },
              { editions: { some: { publisherId: { in: [...reach] } } } },
            ],
          };
    if (contents.size > 0)
      for (const { id } of await prisma.content.findMany({ where: { id: { in: [...contents] }, ...seen } }))
        contents.delete(id);
    if (files.size > 0)
      for (const { sha256 } of await prisma.attachment.findMany({ where: { sha256: { in: [...files] } } }))
        files.delete(sha256);
    return { contents, files };
  }

  /** What a revision of a content keeps of the edition before it. */
  async carriedOf(contentId: string): Promise<Carried> {
    return await loadCarried(this.#db.prisma, contentId);
  }

  /** What the rules say of an edition as it is now; of many that are asked for at once, in as many statements. */
  async problemsOf(editionId: string): Promise<RuleProblem[]> {
    return await this.#problems.load(editionId);
  }

  /** The review chains that are configured. */
  async reviewChains(): Promise<StoredChain[]> {
    return await loadChains(this.#db.prisma);
  }

  /** Editions by their ids, in the order asked; null where there is none within `reach`. */
  async editions(ids: readonly string[], reach: Reach): Promise<(DeskEdition | null)[]> {
    if (reach !== "everywhere" && reach.size === 0) return ids.map(() => null);
    const found = await Promise.all(ids.map((id) => this.#editions.load(id)));
    return found.map((edition) => (edition && covers(reach, [edition.publisherId]) ? edition : null));
  }

  /** What belongs to an edition that the caller sees. */
  async partOf<Part extends EditionPart>(edition: DeskEdition, part: Part): Promise<EditionParts[Part]> {
    return await this.#parts.load(part, edition.id);
  }

  /** A page of editions, the newest first; `before`: those below this id. */
  async listEditions(filter: EditionsFilter, page: { before: string | null; size: number }): Promise<DeskEdition[]> {
    return await listEditions(this.#db.prisma, filter, page);
  }

  async countEditions(filter: EditionsFilter): Promise<number> {
    return await countEditions(this.#db.prisma, filter);
  }
}

function repeatable({ personId, name, input, idempotencyKey }: Call): RepeatableCall {
  return { personId, key: idempotencyKey, digest: digestOfCall(name, input) };
}

function outcomeOf<Result extends Prisma.InputJsonObject>(known: KnownCall): CallOutcome<Result> | null {
  if (known === "KEY_OF_ANOTHER_CALL") return { ok: false, refusal: { code: known } };
  return known && { ok: true, result: known.result as Result };
}

/** Asks again for a right, with what it is about locked. */
export async function isConfirmed(tx: Tx, { target, isAllowed }: Confirm): Promise<boolean> {
  const found = target && (await findTarget(tx, target));
  if (!found) return isAllowed(null);
  await lockContents(tx, [found.contentId]);
  return isAllowed(await findTarget(tx, target));
}
