import { cpus } from "node:os";
import type { ContenderName } from "./contenders.ts";
import type { Measurement } from "./load/window.ts";
import { median, type Rounds } from "./rounds.ts";
import type { Question } from "./scenarios.ts";
import type { FillReport } from "./set/fill.ts";

/** A row of the table of targets. */
export interface Verdict {
  readonly what: string;
  readonly target: string;
  readonly measured: string;
  readonly met: boolean;
}

const CONTENDERS: Record<ContenderName, string> = {
  product: "Tongyuan",
  raw: "raw SQL, one JSON statement",
  prepared: "the same, prepared",
  bare: "bare node:http, the same bytes",
};

/** Where a run was made, as one line. */
export function machineLine(postgresVersion: string): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() ?? "unknown CPU"}, Node ${process.versions.node}, PostgreSQL ${postgresVersion}`;
}

/** The tables of the read path, one a scenario. */
export function readTables(rounds: Rounds): string {
  return [...rounds].map(([scenario, contenders]) => readTable(scenario, contenders)).join("\n\n");
}

function readTable({ title }: Question, contenders: ReadonlyMap<ContenderName, readonly Measurement[]>): string {
  const of = (name: ContenderName) => contenders.get(name) ?? [];
  const rows = [...contenders].map(([name, measured]) => [
    CONTENDERS[name],
    median(measured.map((m) => m.requestsPerSecond)).toFixed(0),
    spread(measured.map((m) => m.requestsPerSecond)),
    milliseconds(measured.map((m) => m.serverCpuMs)),
    milliseconds(measured.map((m) => m.databaseCpuMs)),
    milliseconds(measured.map((m) => m.clientCpuMs)),
    ratio(measured, of("raw")).toFixed(2),
    ratio(measured, of("prepared")).toFixed(2),
    ratio(measured, of("bare")).toFixed(2),
  ]);
  return markdown(
    `**${title}**`,
    [
      "",
      "requests/s",
      "lowest–highest",
      "server CPU ms",
      "PostgreSQL CPU ms",
      "client CPU ms",
      "of raw SQL",
      "of prepared",
      "of bare",
    ],
    rows,
  );
}

/** The table of files. */
export function fileTable(rounds: Rounds): string {
  const rows = [...rounds].map(([{ title }, contenders]) => {
    const [product = [], bare = []] = [contenders.get("product"), contenders.get("bare")];
    return [
      title,
      median(product.map((m) => m.requestsPerSecond)).toFixed(0),
      milliseconds(product.map((m) => m.serverCpuMs)),
      milliseconds(product.map((m) => m.databaseCpuMs)),
      median(bare.map((m) => m.requestsPerSecond)).toFixed(0),
      milliseconds(bare.map((m) => m.serverCpuMs)),
      ratio(product, bare).toFixed(2),
    ];
  });
  const head = ["", "requests/s", "server CPU ms", "PostgreSQL CPU ms", "bare requests/s", "bare CPU ms", "of bare"];
  return markdown("**Files**", head, rows);
}

/** The table of writing to databases. */
export function writeTable(
  title: string,
  fills: readonly { database: string; report: FillReport; databaseCpuMs: number | null }[],
): string {
  const rows = fills.map(({ database, report: { items, seconds, cpuSeconds, peakMb }, databaseCpuMs }) => [
    database,
    String(items),
    (items / seconds).toFixed(0),
    ((cpuSeconds * 1000) / items).toFixed(2),
    databaseCpuMs === null ? "in the process" : (databaseCpuMs / items).toFixed(2),
    peakMb.toFixed(0),
  ]);
  return markdown(
    `**${title}**`,
    ["", "items", "items/s", "CPU ms an item", "PostgreSQL CPU ms an item", "peak memory MB"],
    rows,
  );
}

/** The table of targets. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  return markdown(
    "**Targets**",
    ["", "target", "measured", ""],
    verdicts.map(({ what, target, measured, met }) => [what, target, measured, met ? "met" : "**missed**"]),
  );
}

/** Ratio of requests/s, as the median over the rounds of what each round shows. */
export function ratio(measured: readonly Measurement[], limit: readonly Measurement[]): number {
  return median(
    measured.map(({ requestsPerSecond }, round) => requestsPerSecond / (limit[round]?.requestsPerSecond ?? NaN)),
  );
}

/** CPU of server and PostgreSQL together for one request, in milliseconds. */
export function totalCpuMs(measured: readonly Measurement[]): number {
  return median(measured.map(({ serverCpuMs, databaseCpuMs }) => serverCpuMs + (databaseCpuMs ?? 0)));
}

function milliseconds(values: readonly (number | null)[]): string {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? median(known).toFixed(3) : "not seen";
}

function spread(values: readonly number[]): string {
  return `${Math.min(...values).toFixed(0)}–${Math.max(...values).toFixed(0)}`;
}

/** A table in Markdown; the first column is text, the others are figures. */
export function markdown(title: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [title, "", line(head), line(head.map((_, column) => (column === 0 ? "---" : "--:"))), ...rows.map(line)].join(
    "\n",
  );
}
