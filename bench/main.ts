import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, Option } from "commander";
import { type BenchDatabase, openBenchDatabase, usedBetween } from "./bench-database.ts";
import { startChild } from "./child.ts";
import { type Contenders, startContenders } from "./contenders.ts";
import { residentMb } from "./process-usage.ts";
import { fillTable, machineLine, readTables, type Verdict, verdictTable } from "./report.ts";
import { measureRounds, type Rounds } from "./rounds.ts";
import type { FillOrder, FillReport } from "./set/fill.ts";
import { fillVerdict, memoryVerdict, readVerdicts } from "./targets.ts";

const options = new Command("bench")
  .description("Measures Tongyuan against its limits. Takes about three minutes on two cores.")
  .option("--seed <n>", "seed of the generated set", Number, 20_200_101)
  .option("--items <n>", "interpretations in the set", Number, 10_000)
  .option("--embedded-items <n>", "interpretations for the embedded database", Number, 1_000)
  .option("--rounds <n>", "rounds that count", Number, 5)
  .option("--window <ms>", "time measured in each window", Number, 1_500)
  .option("--connections <n>", "connections, each with one request under way", Number, 12)
  .addOption(new Option("--only <part>", "one part").choices(["reads", "writes"]))
  .option("--keep", "keep the database, for --reuse", false)
  .option("--reuse <name>", "a kept database instead of a new one")
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
  only?: "reads" | "writes";
  keep: boolean;
  reuse?: string;
  profile?: string;
}

const DOCUMENTS = 500;

const database = await openBenchDatabase({ reuse: options.reuse, keep: options.keep || options.reuse !== undefined });
process.stderr.write(`database ${database.name}, seed ${options.seed}\n`);
try {
  console.log(
    `${machineLine(database.version)}; seed ${options.seed}, ${options.items} interpretations, ${DOCUMENTS} documents.\n`,
  );
  const verdicts = [...(await measureWrites()), ...(await measureReads())];
  console.log(verdictTable(verdicts));
} finally {
  await database.close();
}

async function measureWrites(): Promise<Verdict[]> {
  const fills = [];
  if (!options.reuse)
    fills.push({
      database: "PostgreSQL",
      ...(await fill({ url: database.url, dataDir: "", size: sizeOf(options.items) }, database)),
    });
  if (options.only !== "reads") {
    const dataDir = await mkdtemp(join(tmpdir(), "tongyuan-bench-"));
    fills.push({ database: "embedded", ...(await fill({ dataDir, size: sizeOf(options.embeddedItems) }, null)) });
    await rm(dataDir, { recursive: true });
  }
  if (fills.length > 0) console.log(`${fillTable(fills)}\n`);
  return fills.map(fillVerdict);
}

async function fill(
  order: FillOrder,
  on: BenchDatabase | null,
): Promise<{ report: FillReport; databaseCpuMs: number | null }> {
  const child = startChild("set/fill.ts", [JSON.stringify(order)]);
  await child.next();
  process.stderr.write(`filling ${order.url ? "PostgreSQL" : "the embedded database"}\n`);
  const before = (await on?.sessionsCpuMs()) ?? null;
  const report = await child.next<FillReport>();
  const databaseCpuMs = usedBetween(before, (await on?.sessionsCpuMs()) ?? null);
  await child.end();
  return { report, databaseCpuMs };
}

async function measureReads(): Promise<Verdict[]> {
  if (options.only === "writes") return [];
  await database.settle();
  const profiling = options.profile ? ["--cpu-prof", `--cpu-prof-dir=${options.profile}`] : [];
  const contenders = await startContenders(database.url, profiling);
  try {
    const load = { connections: options.connections, leadInMs: 300, windowMs: options.window };
    const rounds: Rounds = await measureRounds(contenders, database, load, options.rounds);
    console.log(`${readTables(rounds)}\n`);
    return [...readVerdicts(rounds), memoryVerdict(memoryOf(contenders))];
  } finally {
    await contenders.end();
  }
}

function memoryOf({ all }: Contenders): number {
  const product = all.find(({ name }) => name === "product");
  return product ? residentMb(product.pid).peak : NaN;
}

function sizeOf(interpretations: number): FillOrder["size"] {
  return { seed: options.seed, documents: DOCUMENTS, interpretations };
}
