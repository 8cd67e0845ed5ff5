import type { Clock } from "../../platform/clock.ts";
import { type ContentType, type Database, insertRows, type Prisma, type Tx } from "../../platform/db/index.ts";
import { driverCodes } from "../../platform/driver-codes.ts";
import type { Scope, Viewer } from "../access/index.ts";
import type { Caller, CommandDeps, Refusal } from "../content/index.ts";
import {
  type Carried,
  countEditions,
  type DeskEdition,
  type EditionsFilter,
  listEditions,
  loadCarried,
  loadEditions,
} from "./editions.ts";
import { digestOfCall, findCall, rememberCall } from "./idempotency.ts";

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

/** One call of a mutation. */
export interface Call<Result extends Prisma.InputJsonObject> {
  /** Name of the mutation. */
  readonly name: string;
  /** Everything that it was given, `idempotencyKey` apart. */
  readonly input: unknown;
  readonly idempotencyKey: string | null;
  readonly command: DeskCommand<Result>;
}

/** What became of a call, beside what its command answers. */
export type CallOutcome<Result extends Prisma.InputJsonObject> =
  | DeskOutcome<Result>
  | { readonly ok: false; readonly refusal: { readonly code: "IN_FLIGHT" | "KEY_OF_ANOTHER_CALL" } };

/** SQLSTATE of a deadlock and of a failed serialisation, and Prisma's name for both. */
const CHOSEN_TO_END = ["40P01", "40001", "P2034"];
const MOST_ATTEMPTS = 3;

/** Where editors and the systems that they use write: one command, one transaction, one answer. */
export class Desk {
  readonly #db: Database;
  readonly #deps: CommandDeps;

  constructor(db: Database, deps: CommandDeps) {
    this.#db = db;
    this.#deps = deps;
  }

  get clock(): Clock {
    return this.#deps.clock;
  }

  /** Runs a call of somebody who has the right to it. An equal call that came before answers as it did then. */
  async run<Result extends Prisma.InputJsonObject>(
    personId: string,
    { name, input, idempotencyKey, command }: Call<Result>,
  ): Promise<CallOutcome<Result>> {
    const call = { personId, key: idempotencyKey, digest: digestOfCall(name, input) };
    return await this.#transactionTriedAgain(async (tx) => {
      const now = this.clock.now();
      const known = await findCall(tx, call, now);
      if (known === "IN_FLIGHT" || known === "KEY_OF_ANOTHER_CALL") return { ok: false, refusal: { code: known } };
      if (known) return { ok: true, result: known.result as Result };
      const outcome = await command(tx, this.#deps, { personId, publishesWithoutReview: false });
      if (outcome.ok) await rememberCall(tx, call, outcome.result, now);
      return outcome;
    });
  }

  /** A transaction that the database chose to end for another's sake is run again as a whole: nothing of it is there. */
  async #transactionTriedAgain<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#db.transaction(work);
      } catch (error) {
        if (attempt === MOST_ATTEMPTS || !driverCodes(error).some((code) => CHOSEN_TO_END.includes(code))) throw error;
      }
    }
  }

  /** Writes down that somebody asked for what they have no right to. */
  async recordForbidden(viewer: Viewer, name: string, scope: Scope): Promise<void> {
    if (viewer.personId === null) return;
    const entry = {
      occurredAt: this.clock.now(),
      personId: viewer.personId,
      command: "access.forbidden",
      arguments: { mutation: name, scope },
    };
    await this.#db.transaction((tx) => insertRows(tx, "auditEntry", [entry]));
  }

  /** The type of a content that is here, public or not. */
  async typeOf(contentId: string): Promise<ContentType> {
    const { type } = await this.#db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
    return type;
  }

  /** Which of these contents, and of these files by hash, are not here. */
  async findMissing(
    contentIds: readonly string[],
    hashes: readonly string[],
  ): Promise<{ contents: ReadonlySet<string>; files: ReadonlySet<string> }> {
    const [contents, files] = [new Set(contentIds), new Set(hashes)];
    const { prisma } = this.#db;
    if (contents.size > 0)
      for (const { id } of await prisma.content.findMany({ where: { id: { in: [...contents] } } })) contents.delete(id);
    if (files.size > 0)
      for (const { sha256 } of await prisma.attachment.findMany({ where: { sha256: { in: [...files] } } }))
        files.delete(sha256);
    return { contents, files };
  }

  /** What a revision of a content keeps of the edition before it. */
  async carriedOf(contentId: string): Promise<Carried> {
    return await loadCarried(this.#db.prisma, contentId);
  }

  /** Editions by their ids, in the order asked; null where there is none. */
  async editions(ids: readonly string[]): Promise<(DeskEdition | null)[]> {
    return await loadEditions(this.#db.prisma, ids);
  }

  /** A page of editions, the newest first; `before`: those below this id. */
  async listEditions(filter: EditionsFilter, page: { before: string | null; size: number }): Promise<DeskEdition[]> {
    return await listEditions(this.#db.prisma, filter, page);
  }

  async countEditions(filter: EditionsFilter): Promise<number> {
    return await countEditions(this.#db.prisma, filter);
  }
}
