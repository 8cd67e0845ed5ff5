import { Duplex } from "node:stream";
import { setImmediate } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";

/**
 * The socket that `pg` believes it has: bytes of the PostgreSQL protocol go into PGlite in this process and its answer
 * comes back. So both databases have one driver, with the same values, errors and transactions. (pglite-prisma-adapter
 * swallows an error of COMMIT, does not await scripts, and names constraints in another way than the adapter for pg.)
 *
 * PGlite has one session: what a connection leaves behind (an open transaction, a role, advisory locks) is discarded when
 * it ends. `onAnswer` sees each part of an answer while PGlite is still working on it.
 */
export class PGliteStream extends Duplex {
  readonly #database: PGlite;
  readonly #onAnswer: (bytes: Buffer) => void;

  constructor(database: PGlite, onAnswer: (bytes: Buffer) => void) {
    super();
    this.#database = database;
    this.#onAnswer = onAnswer;
  }

  connect(): this {
    queueMicrotask(() => this.emit("connect"));
    return this;
  }

  setNoDelay(): this {
    return this;
  }

  setKeepAlive(): this {
    return this;
  }

  ref(): this {
    return this;
  }

  unref(): this {
    return this;
  }

  override _read(): void {}

  override _write(bytes: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    this.#send(bytes).then(() => done(), done);
  }

  override _writev(chunks: { chunk: Buffer }[], done: (error?: Error | null) => void): void {
    this.#send(Buffer.concat(chunks.map(({ chunk }) => chunk))).then(() => done(), done);
  }

  override _final(done: (error?: Error | null) => void): void {
    this.#reset().then(() => {
      this.push(null);
      done();
    }, done);
  }

  async #send(bytes: Buffer): Promise<void> {
    const parts: Buffer[] = [];
    // Not execProtocolRaw, which keeps every message for ever. A part is a view into PGlite's memory, so it is copied.
    const onRawData = (part: Uint8Array) => {
      const copy = Buffer.from(part);
      this.#onAnswer(copy);
      parts.push(copy);
    };
    await this.#database.execProtocolRawStream(bytes, { onRawData });
    // PGlite answers before the process can look at anything else: a loop of queries would stop its sockets and signals.
    await setImmediate();
    if (parts.length > 0) this.push(Buffer.concat(parts));
  }

  async #reset(): Promise<void> {
    if (this.#database.closed) return;
    if (this.#database.isInTransaction()) await this.#database.exec("rollback");
    await this.#database.exec("discard all");
  }
}
