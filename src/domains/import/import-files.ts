import type { Database } from "../../platform/db/index.ts";
import { driverCodes, saysUnavailable } from "../../platform/driver-codes.ts";
import { OperatorError } from "../../platform/operator-error.ts";
import type { Caller, CommandDeps } from "../content/commands/command.ts";
import { IMPORT_EXEMPTIONS } from "./exempt-rules.ts";
import { importBatch, RefusedItems } from "./import-batch.ts";
import { countFailure, countOutcome, emptySummary, type ImportSummary } from "./import-summary.ts";
import type { InputFile } from "./input-file.ts";
import type { Item, ItemOutcome } from "./item.ts";
import { listFiles } from "./list-files.ts";
import { Previews, previewBatch } from "./preview-batch.ts";
import { readFile, recogniseFile } from "./read-file.ts";
import type { ImportFailure } from "./record.ts";
import { RegistryNames } from "./registry-names.ts";
import type { OnDuplicates } from "./repeats.ts";
import { keysOfRecord } from "./source-key.ts";
import { failureOf } from "./unexpected.ts";
import { handleVanished, type WithdrawVanished } from "./vanished.ts";

/** What an import needs. */
export interface ImportDeps extends CommandDeps {
  readonly db: Database;
}

/** How an import runs. */
export interface ImportOptions {
  /** Read and judge everything, write nothing. */
  readonly isDryRun?: boolean;
  /** What to do about items that repeat what is here or one another; left out: `link`. */
  readonly onDuplicates?: OnDuplicates;
  /** Take down what a file told of in an earlier import and does not any more. */
  readonly withdrawVanished?: WithdrawVanished;
  /** Told of what was thrown over one item, which failed with it. */
  readonly onFault?: (failure: ImportFailure, cause: unknown) => void;
  /** Told of bytes read of all bytes, and of items done. */
  readonly onProgress?: (progress: { bytes: number; totalBytes: number; items: number }) => void;
}

/** Items in one transaction. */
export const BATCH_SIZE = 100;
/** Contents made until the statistics of likeness are made anew for the first time. */
const FIRST_STATISTICS = 200;

/**
 * Imports files and directories of files. Items are known again by their source: an unchanged one is left alone, a changed one gets
 * a new edition, one that another file told of is enriched. A bad item is reported and never stops the rest. Only items of whole
 * transactions are here when the process is stopped; importing again goes on where it stopped.
 * @throws OperatorError when the database cannot go on, as on a full disk.
 */
export async function importFiles(
  deps: ImportDeps,
  caller: Caller,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<ImportSummary> {
  const list = await listFiles(paths);
  const summary = emptySummary(options.isDryRun ?? false, options.onDuplicates);
  summary.fileCount = list.files.length;
  summary.skippedFiles = list.skipped;
  for (const failure of list.failures) countFailure(summary, failure);
  const totalBytes = list.files.reduce((sum, { bytes }) => sum + bytes, 0);
  const run = new ImportRun(deps, { ...caller, exemptRules: IMPORT_EXEMPTIONS }, options, summary, totalBytes);
  for (const file of list.files) await run.readFile(file);
  await run.finish();
  return summary;
}

class ImportRun {
  readonly #deps: ImportDeps;
  readonly #caller: Caller;
  readonly #options: ImportOptions;
  readonly #summary: ImportSummary;
  readonly #totalBytes: number;
  #names = new RegistryNames();
  #batch: Item[] = [];
  readonly #batchKeys = new Set<string>();
  /** The batch before, which is written while the next one is read. */
  #writing: Promise<void> = Promise.resolve();
  /**
   * The keys that each file told of in this run. A file with items that could not be told apart is not here, nor is a feed: what
   * it does not tell of any more has only grown old.
   */
  readonly #toldBy = new Map<string, ReadonlySet<string>>();
  readonly #previews = new Previews();
  #bytes = 0;
  #items = 0;
  #statisticsAt = FIRST_STATISTICS;

  constructor(deps: ImportDeps, caller: Caller, options: ImportOptions, summary: ImportSummary, totalBytes: number) {
    this.#deps = deps;
    this.#caller = caller;
    this.#options = options;
    this.#summary = summary;
    this.#totalBytes = totalBytes;
  }

  async readFile(file: InputFile): Promise<void> {
    const end = this.#bytes + file.bytes;
    const told = new Set<string>();
    let isWhole = true;
    for await (const reading of readFile(file, this.#deps.clock.now(), (bytes) => this.#advance(bytes))) {
      const keys = "record" in reading ? keysOfRecord(reading.record) : reading.keys;
      for (const key of keys ?? []) told.add(key);
      isWhole &&= keys !== undefined;
      if ("record" in reading) await this.#add({ record: reading.record, fileName: file.name }, keys ?? []);
      else this.#fail(reading.failure, reading.cause);
    }
    this.#advance(end - this.#bytes);
    if (isWhole && (await recogniseFile(file.path)) !== "feed") this.#toldBy.set(file.name, told);
  }

  async finish(): Promise<void> {
    await this.#flush();
    await this.#writing;
    // Last, because an item may have moved to another file.
    const { isDryRun = false, withdrawVanished: withdraw = null } = this.#options;
    const files = [...this.#toldBy].map(([fileName, keys]) => ({ fileName, keys }));
    const { vanished, refusals } = await handleVanished(this.#deps, this.#caller, files, { isDryRun, withdraw });
    this.#summary.vanished = vanished;
    for (const refusal of refusals) countFailure(this.#summary, refusal);
  }

  /** Items of one batch share no key: the second telling of an item must see what the first one wrote. */
  async #add(item: Item, keys: readonly string[]): Promise<void> {
    if (keys.some((key) => this.#batchKeys.has(key))) await this.#flush();
    this.#batch.push(item);
    for (const key of keys) this.#batchKeys.add(key);
    if (this.#batch.length >= BATCH_SIZE) await this.#flush();
  }

  #fail(failure: ImportFailure, cause?: unknown): void {
    if (cause !== undefined) this.#options.onFault?.(failure, cause);
    countFailure(this.#summary, failure);
    this.#items++;
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    this.#batch = [];
    this.#batchKeys.clear();
    if (batch.length === 0) return;
    await this.#writing;
    this.#writing = this.#write(batch);
    // Whoever waits for it next is told; until then a failure is not unheard.
    this.#writing.catch(() => undefined);
  }

  async #write(batch: readonly Item[]): Promise<void> {
    const outcomes = await this.#bringIn(batch);
    for (const [index, { record }] of batch.entries()) countOutcome(this.#summary, record, outcomes[index]!);
    this.#items += batch.length;
    await this.#keepStatistics();
    this.#advance(0);
  }

  /** A look for what is alike leaves out what every second text says, as the statistics know it: without them it reads the most of the index. */
  async #keepStatistics(): Promise<void> {
    if (this.#options.isDryRun || this.#summary.totals.created < this.#statisticsAt) return;
    await this.#deps.db.owner.query("analyze likeness");
    this.#statisticsAt *= 2;
  }

  async #bringIn(batch: readonly Item[]): Promise<ItemOutcome[]> {
    try {
      const { db, ...deps } = this.#deps;
      const { onDuplicates } = this.#summary;
      const context = { deps, caller: this.#caller, names: this.#names, onDuplicates };
      const { outcomes, organs } = this.#options.isDryRun
        ? await previewBatch(db.prisma, context, batch, this.#previews)
        : await db.transaction((tx) => importBatch(tx, context, batch));
      this.#summary.unverifiedOrgans.push(...organs);
      return outcomes;
    } catch (error) {
      this.#names = new RegistryNames();
      if (error instanceof RefusedItems) return this.#bringInOthers(batch, error.outcomes);
      this.#stopWhereNothingCanGoOn(error);
      const [item] = batch;
      if (batch.length === 1 && item) {
        const failure = failureOf(item.record.at, error);
        this.#options.onFault?.(failure, error);
        return [failure];
      }
      // One bad item undid the whole batch; alone, each gets its own answer.
      const outcomes: ItemOutcome[] = [];
      for (const single of batch) outcomes.push(...(await this.#bringIn([single])));
      return outcomes;
    }
  }

  /** Without the refused items nothing is made that only they name. */
  async #bringInOthers(batch: readonly Item[], refused: ReadonlyMap<Item, ItemOutcome>): Promise<ItemOutcome[]> {
    const others = batch.filter((item) => !refused.has(item));
    const outcomes = others.length === 0 ? [] : await this.#bringIn(others);
    return batch.map((item) => refused.get(item) ?? outcomes[others.indexOf(item)]!);
  }

  #stopWhereNothingCanGoOn(error: unknown): void {
    if (error instanceof OperatorError) throw error;
    const code = driverCodes(error).find(saysUnavailable);
    if (code === undefined) return;
    const what = code === "53100" ? "The database's disk is full" : `The database cannot go on (${code})`;
    throw new OperatorError(
      `${what}: ${this.#items} items were done and are kept. Cure it and import again; what is here already is left alone.`,
      { cause: error },
    );
  }

  #advance(bytes: number): void {
    this.#bytes += bytes;
    this.#options.onProgress?.({ bytes: this.#bytes, totalBytes: this.#totalBytes, items: this.#items });
  }
}
