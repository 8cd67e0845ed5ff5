import { setTimeout } from "node:timers/promises";
import type { Database, Listener, Sql } from "../db/index.ts";
import type { Log } from "../log.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { type Rounds, startRounds } from "../rounds.ts";
import { type CursorProblem, decodeCursor, encodeCursor, type LogPosition } from "./cursor.ts";
import { type Change, changesAfter, type Numbered, numberRows, readLogState } from "./reads.ts";

/** Keeps something in this process's memory in step with the log, from where the log stood when it was opened. */
export interface MemoryFollower {
  /** Takes changes in, in order. What it throws is tried again with the same changes, for a memory that skips one is wrong for ever. */
  apply(changes: readonly Change[]): Promise<void>;
}

/** What the change log of an instance is opened with. */
export interface ChangeLogOptions {
  readonly db: Database;
  readonly log: Log;
  /** Told of each transaction of the sequencer that this instance ran, with its time. */
  readonly onNumbered?: (numbered: Numbered, seconds: number) => void;
}

const POLL_MS = 1_000;
const BATCH = 1_000;
const BUSY_RETRY_MS = 10;
const MOST_WAIT_MS = 1_000;

/**
 * The change log as one instance keeps up with it. A step asks how far the log is numbered, numbers what waits, and has the followers
 * take in what is new; steps follow on hints (a commit of this process, a NOTIFY of another's numbers) and at least once a second.
 */
export class ChangeLog {
  readonly #options: ChangeLogOptions;
  readonly #sql: Sql;
  readonly #followers: MemoryFollower[] = [];
  readonly #onHead: (() => void)[] = [];
  /** What the followers here have taken in. */
  #position: LogPosition;
  #cursor: string;
  #headSeq: number;
  #freshAt = performance.now();
  #underWay: Promise<unknown> = Promise.resolve();
  #queued: Promise<Step> | null = null;
  #rounds: Rounds | null = null;
  #listener: Listener | null = null;
  #ignoreCommits = (): void => {};

  private constructor(options: ChangeLogOptions, { epoch, seq }: LogPosition) {
    this.#options = options;
    this.#sql = options.db.owner;
    this.#headSeq = seq;
    this.#position = { epoch, seq };
    this.#cursor = encodeCursor(this.#position);
  }

  /** Opens the log at its head: what is read into memory from now on holds all changes up to there. */
  static async open(options: ChangeLogOptions): Promise<ChangeLog> {
    const { epoch, headSeq } = await readLogState(options.db.owner);
    return new ChangeLog(options, { epoch, seq: headSeq });
  }

  /** Has a follower take in all changes from now on. */
  follow(follower: MemoryFollower): void {
    this.#followers.push(follower);
  }

  /** Calls `listener` whenever the head has moved. */
  onHead(listener: () => void): void {
    this.#onHead.push(listener);
  }

  /** Numbers and follows until it is stopped. */
  start(): void {
    const { db, log } = this.#options;
    const rounds = startRounds({
      name: "change log",
      round: async () => (await this.#step()).hasNumbered,
      pollMs: POLL_MS,
      log,
    });
    this.#rounds = rounds;
    this.#ignoreCommits = db.onCommit(rounds.hint);
    this.#listener = db.listen("tongyuan_log", rounds.hint);
  }

  /** Resolves when nothing of it is under way any more. What is asked of it afterwards it still does. */
  async stop(): Promise<void> {
    const listener = this.#listener;
    this.#listener = null;
    this.#ignoreCommits();
    await this.#rounds?.stop();
    await listener?.close();
    await this.#underWay;
  }

  /** The position up to which this instance has applied changes. */
  get cursor(): string {
    return this.#cursor;
  }

  /** That position's number. */
  get appliedSeq(): number {
    return this.#position.seq;
  }

  /** How far the log is numbered, as last seen. */
  get headSeq(): number {
    return this.#headSeq;
  }

  /** Since when there may be committed rows that are not numbered, or changes not applied here. Less than two seconds when all is well. */
  get lagMs(): number {
    return performance.now() - this.#freshAt;
  }

  /** Numbers and applies all that is committed by now. */
  async catchUp(): Promise<void> {
    for (;;) {
      const { isComplete, isBusy } = await this.#step();
      if (isComplete) return;
      if (isBusy) await setTimeout(BUSY_RETRY_MS);
    }
  }

  /**
   * Waits, a second at most, until this instance has applied everything up to a position. Null: it has, at once where it had before.
   * TOO_NEW: there is no such position in the database either.
   */
  reach(cursor: string): MaybePromise<CursorProblem | "NOT_YET" | null> {
    const seq = decodeCursor(cursor, this.#position);
    if (seq === "TOO_NEW") return this.#wait(cursor);
    return typeof seq === "number" ? null : seq;
  }

  async #wait(cursor: string): Promise<CursorProblem | "NOT_YET" | null> {
    const stepped = this.#step().then(
      () => true,
      () => false,
    );
    const late = setTimeout(MOST_WAIT_MS, false, { ref: false });
    if (!(await Promise.race([stepped, late]))) return "NOT_YET";
    const seq = decodeCursor(cursor, this.#position);
    return typeof seq === "number" ? null : seq;
  }

  /** A step that begins after this call. Those who ask before it begins share it. */
  #step(): Promise<Step> {
    if (!this.#queued) {
      const step = this.#underWay.then(() => {
        this.#queued = null;
        return this.#takeStep();
      });
      this.#queued = step;
      this.#underWay = step.catch(() => {});
    }
    return this.#queued;
  }

  async #takeStep(): Promise<Step> {
    const startedAt = performance.now();
    const { epoch, headSeq: seenSeq, isWaiting } = await readLogState(this.#sql);
    if (epoch !== this.#position.epoch || seenSeq < this.#headSeq)
      throw new Error("the database holds another change log than at the start: start this process again");
    const numbered = isWaiting ? await this.#number() : { headSeq: seenSeq, changes: 0, audits: 0 };
    const headSeq = numbered?.headSeq ?? seenSeq;
    const moved = headSeq > this.#headSeq;
    this.#headSeq = headSeq;
    await this.#apply(headSeq);
    const isComplete = numbered !== null && Math.max(numbered.changes, numbered.audits) < BATCH;
    // Where another instance is numbering all the time and does so, this one sees it in the head.
    if (isComplete || (numbered === null && moved)) this.#freshAt = startedAt;
    if (moved) for (const listener of this.#onHead) listener();
    return {
      isComplete,
      isBusy: numbered === null,
      hasNumbered: numbered !== null && numbered.changes + numbered.audits > 0,
    };
  }

  async #number(): Promise<Numbered | null> {
    const startedAt = performance.now();
    const numbered = await numberRows(this.#sql, BATCH);
    if (numbered) this.#options.onNumbered?.(numbered, (performance.now() - startedAt) / 1000);
    return numbered;
  }

  async #apply(headSeq: number): Promise<void> {
    while (this.#position.seq < headSeq) {
      const changes = await changesAfter(this.#sql, this.#position.seq, BATCH);
      const seq = changes.at(-1)?.seq;
      if (seq === undefined) throw new Error(`the change log ends before its head ${headSeq}`);
      for (const follower of this.#followers) await follower.apply(changes);
      this.#position = { epoch: this.#position.epoch, seq };
      this.#cursor = encodeCursor(this.#position);
    }
  }
}

interface Step {
  /** Everything that was committed when it began is numbered and applied. */
  readonly isComplete: boolean;
  /** Rows wait, and another sequencer is at it. That one looks again when it is done, so nobody has to wait for it. */
  readonly isBusy: boolean;
  /** It numbered rows; others may have been committed meanwhile. */
  readonly hasNumbered: boolean;
}
