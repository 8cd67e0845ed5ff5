import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import { CORPUS_QUERIES } from "../tests/support/corpus-queries.ts";
import { type BenchDatabase, openBenchDatabase, usedBetween } from "./bench-database.ts";
import { startChild } from "./child.ts";
import { type Contenders, startContenders } from "./contenders.ts";
import type { ChecksOrder, ChecksReport } from "./duplicates/checks.ts";
import { checksTable, checksVerdicts, type DatabaseChecks } from "./duplicates/report.ts";
import { measureFiles } from "./files.ts";
import { formsTable, formsVerdict, measureForms } from "./forms/measure.ts";
import { measureLogLatency, measureNumbering } from "./log/measure.ts";
import { logTables, logVerdicts } from "./log/report.ts";
import { residentMb } from "./process-usage.ts";
import { measureMutations, measureVisibility } from "./publish/measure.ts";
import { publishTables, publishVerdicts } from "./publish/report.ts";
import { fileTable, machineLine, readTables, type Verdict, verdictTable, writeTable } from "./report.ts";
import { measureRounds, type Rounds } from "./rounds.ts";
import { importCorpus, measureCorpusRanks } from "./search/corpus.ts";
import { measureSearchLatency } from "./search/latency.ts";
import { corpusTable, corpusVerdicts, searchTable, searchVerdict } from "./search/report.ts";
import type { FillOrder, FillReport } from "./set/fill.ts";
import type { ImportOrder } from "./set/import.ts";
import { memoryVerdict, readVerdicts, writeVerdict } from "./targets.ts";

const PARTS = ["reads", "writes", "files", "log", "publish", "duplicates", "forms", "search", "search-corpus"] as const;

const options = new Command("bench")
  .description("Measures Tongyuan against its limits. Takes about five minutes on two cores.")
  .option("--seed <n>", "seed of the generated set", Number, 20_200_101)
  .option("--items <n>", "interpretations in the set", Number, 10_000)
  .option("--embedded-items <n>", "interpretations for the embedded database", Number, 1_000)
  .option("--rounds <n>", "rounds that count", Number, 5)
  .option("--window <ms>", "time measured in each window", Number, 1_500)
  .option("--connections <n>", "connections, each with one request under way", Number, 12)
  .addOption(new Option("--only <part>", "one part").choices(PARTS))
  .option("--keep", "keep the database, for --reuse", false)
  .option("--reuse <name>", "a kept database instead of a new one")
  .option("--corpus <path...>", "JSON Lines to import and search: with --only search-corpus")
  .option("--copies <n>", "how often each item of the corpus comes in", Number, 1)
  .option("--profile <directory>", "write a CPU profile of the product's server there")
  .parse()
  .opts<Options>();

interface Options {
  seed: number;
  items: number;
  embeddedItems: number;
  rounds: number;
  window: number;
  connections: number;
  only?: (typeof PARTS)[number];
  keep: boolean;
  reuse?: string;
  corpus?: string[];
  copies: number;
  profile?: string;
}

const load = { connections: options.connections, leadInMs: 300, windowMs: options.window };
const DOCUMENTS = 500;
const IMPORTED = 2_000;
const COMPARED = 100_000;
const COMPARED_EMBEDDED = 5_000;

const database = await openBenchDatabase({ reuse: options.reuse, keep: options.keep || options.reuse !== undefined });
process.stderr.write(`database ${database.name}, seed ${options.seed}\n`);
try {
  console.log(
    `${machineLine(database.version)}; seed ${options.seed}, ${options.items} interpretations, ${DOCUMENTS} documents.\n`,
  );
  const verdicts = await measureTargets();
  if (verdicts.length > 0) console.log(`${verdictTable(verdicts)}\n`);
  if (!options.only || options.only === "files") console.log(fileTable(await measureFiles(load, options.rounds)));
} finally {
  await database.close();
}

async function measureTargets(): Promise<Verdict[]> {
  // These are measured on sets of their own.
  if (options.only === "files") return [];
  if (options.only === "log") return await measureLog();
  if (options.only === "publish") return await measurePublishing();
  if (options.only === "duplicates") return await measureDuplicates();
  if (options.only === "forms") return measureChannelForms();
  if (options.only === "search-corpus") return await measureCorpus();
  return [
    ...(await measureWrites()),
    ...(await measureImports()),
    ...(options.only === undefined
      ? [
          ...(await measureLog()),
          ...(await measurePublishing()),
          ...(await measureDuplicates()),
          ...measureChannelForms(),
        ]
      : []),
    ...(await measureReads()),
    ...(await measureSearches()),
  ];
}

async function measureWrites(): Promise<Verdict[]> {
  const fills = [];
  if (!options.reuse)
    fills.push({
      database: "PostgreSQL",
      ...(await write("set/fill.ts", { url: database.url, dataDir: "", size: sizeOf(options.items) }, database)),
    });
  if (options.only === undefined || options.only === "writes") {
    const written = await onEmbedded((dataDir) =>
      write("set/fill.ts", { dataDir, size: sizeOf(options.embeddedItems) }, null),
    );
    fills.push({ database: "embedded", ...written });
  }
  if (fills.length > 0) console.log(`${writeTable("create and publish, 100 a transaction", fills)}\n`);
  return fills.map((written) => writeVerdict("create and publish", written));
}

async function measureImports(): Promise<Verdict[]> {
  if (options.only !== undefined && options.only !== "writes") return [];
  const own = await openBenchDatabase({ reuse: undefined, keep: false });
  const order = { dataDir: "", seed: options.seed, items: IMPORTED };
  const imports = [
    { database: "PostgreSQL", ...(await write("set/import.ts", { ...order, url: own.url }, own)) },
    {
      database: "embedded",
      ...(await onEmbedded((dataDir) => write("set/import.ts", { ...order, dataDir }, null))),
    },
  ];
  await own.close();
  console.log(`${writeTable("import of JSON Lines", imports)}\n`);
  return imports.map((written) => writeVerdict("import", written));
}

async function onEmbedded<T>(work: (dataDir: string) => Promise<T>): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), "tongyuan-bench-"));
  try {
    return await work(dataDir);
  } finally {
    await rm(dataDir, { recursive: true });
  }
}

/** Has a process of its own write what the order says. */
async function write(
  file: string,
  order: FillOrder | ImportOrder,
  on: BenchDatabase | null,
): Promise<{ report: FillReport; databaseCpuMs: number | null }> {
  const child = startChild(file, [JSON.stringify(order)]);
  await child.next();
  process.stderr.write(`${file}: ${order.url ? "PostgreSQL" : "the embedded database"}\n`);
  const before = (await on?.sessionsCpuMs()) ?? null;
  const report = await child.next<FillReport>();
  const databaseCpuMs = usedBetween(before, (await on?.sessionsCpuMs()) ?? null);
  await child.end();
  return { report, databaseCpuMs };
}

async function measureLog(): Promise<Verdict[]> {
  const own = await openBenchDatabase({ reuse: undefined, keep: false });
  const latencies = await measureLogLatency(own);
  console.log(`${logTables(latencies, await measureNumbering(own))}\n`);
  await own.close();
  return logVerdicts(latencies);
}

async function measurePublishing(): Promise<Verdict[]> {
  const own = await openBenchDatabase({ reuse: undefined, keep: false });
  const latencies = [
    ...(await measureMutations("PostgreSQL", own.url, "")),
    ...(await onEmbedded((dataDir) => measureMutations("embedded", "", dataDir))),
  ];
  const visibility = await measureVisibility(own);
  console.log(`${publishTables(latencies, visibility)}\n`);
  await own.close();
  return publishVerdicts(latencies, visibility);
}

async function measureDuplicates(): Promise<Verdict[]> {
  const own = await openBenchDatabase({ reuse: undefined, keep: false });
  const { seed } = options;
  const measured: DatabaseChecks[] = [
    { database: "PostgreSQL", report: await check({ url: own.url, dataDir: "", seed, editions: COMPARED }) },
    {
      database: "embedded",
      report: await onEmbedded((dataDir) => check({ dataDir, seed, editions: COMPARED_EMBEDDED })),
    },
  ];
  await own.close();
  console.log(`${checksTable(measured)}\n`);
  return checksVerdicts(measured);
}

function measureChannelForms(): Verdict[] {
  const report = measureForms(options.seed);
  console.log(`${formsTable(report)}\n`);
  return [formsVerdict(report)];
}

async function check(order: ChecksOrder): Promise<ChecksReport> {
  const child = startChild("duplicates/checks.ts", [JSON.stringify(order)]);
  const report = await child.next<ChecksReport>();
  await child.end();
  return report;
}

async function measureReads(): Promise<Verdict[]> {
  if (options.only !== undefined && options.only !== "reads") return [];
  await database.settle();
  const profiling = options.profile ? ["--cpu-prof", `--cpu-prof-dir=${options.profile}`] : [];
  const contenders = await startContenders(database.url, profiling);
  try {
    const rounds: Rounds = await measureRounds(contenders, database, load, options.rounds);
    console.log(`${readTables(rounds)}\n`);
    return [...readVerdicts(rounds), memoryVerdict(memoryOf(contenders))];
  } finally {
    await contenders.end();
  }
}

async function measureSearches(): Promise<Verdict[]> {
  if (options.only !== undefined && options.only !== "search") return [];
  await database.settle();
  const latencies = await measureSearchLatency(database, options.rounds);
  console.log(`${searchTable(latencies)}\n`);
  return [searchVerdict(latencies)];
}

async function measureCorpus(): Promise<Verdict[]> {
  if (!options.corpus) throw new Error("--only search-corpus needs --corpus <path...>: the files to import and search");
  await importCorpus(database, options.corpus, options.copies);
  // Copies of others would stand in front of the title looked for.
  const ranks = options.copies === 1 ? await measureCorpusRanks(database) : null;
  if (ranks) console.log(`${corpusTable(ranks)}\n`);
  const queries = CORPUS_QUERIES.map(([query]) => query);
  const kinds = [false, true].map((facets) => ({ title: facets ? "with facets" : "without facets", queries, facets }));
  const latencies = await measureSearchLatency(database, options.rounds, kinds);
  console.log(`${searchTable(latencies)}\n`);
  return [...(ranks ? corpusVerdicts(ranks) : []), searchVerdict(latencies)];
}

function memoryOf({ all }: Contenders): number {
  const product = all.find(({ name }) => name === "product");
  return product ? residentMb(product.pid).peak : NaN;
}

function sizeOf(interpretations: number): FillOrder["size"] {
  return { seed: options.seed, documents: DOCUMENTS, interpretations };
}
