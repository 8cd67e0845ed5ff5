import type { BenchDatabase } from "./bench-database.ts";
import type { ContenderName, Contenders } from "./contenders.ts";
import { type Load, type Measurement, measureWindow } from "./load/window.ts";
import type { Question } from "./scenarios.ts";

/** All windows of a run: by scenario and contender, one measurement a round. */
export type Rounds = ReadonlyMap<Question, ReadonlyMap<ContenderName, readonly Measurement[]>>;

/**
 * Measures every contender in every scenario, round by round, so that what else the machine does falls on all alike. The
 * first round warms up and is not kept.
 */
export async function measureRounds(
  { scenarios, all }: Contenders,
  database: BenchDatabase,
  load: Load,
  count: number,
): Promise<Rounds> {
  const rounds = new Map(
    scenarios.map((scenario) => [scenario, new Map(all.map(({ name }) => [name, [] as Measurement[]]))]),
  );
  for (let round = 0; round <= count; round++) {
    process.stderr.write(`round ${round} of ${count}\n`);
    for (const scenario of scenarios) {
      for (const contender of rotated(all, round)) {
        const requests = contender.requests.get(scenario) ?? [];
        const measured = await measureWindow(contender, requests, database, load);
        if (round > 0) rounds.get(scenario)?.get(contender.name)?.push(measured);
      }
    }
  }
  return rounds;
}

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}

function rotated<T>(items: readonly T[], by: number): T[] {
  return items.map((_, index) => items[(index + by) % items.length] as T);
}
