import type { ContenderName } from "./contenders.ts";
import type { Measurement } from "./load/window.ts";
import { ratio, totalCpuMs, type Verdict } from "./report.ts";
import type { Rounds } from "./rounds.ts";
import type { FillReport } from "./set/fill.ts";

const LEAST_OF_RAW_LIST = 0.8;
const LEAST_OF_RAW_ITEM = 0.5;
const MOST_DEEP_OF_FIRST = 3;
const LEAST_ITEMS_A_SECOND = { PostgreSQL: 300, embedded: 80 };
const MOST_RESIDENT_MB = 450;

/** What the read path promises, and what was measured. */
export function readVerdicts(rounds: Rounds): Verdict[] {
  const of = (scenario: string, contender: ContenderName): readonly Measurement[] => {
    const found = [...rounds].find(([{ name }]) => name === scenario);
    return found?.[1].get(contender) ?? [];
  };
  const list = ratio(of("list", "product"), of("list", "raw"));
  const item = ratio(of("item", "product"), of("item", "raw"));
  const deep = totalCpuMs(of("deep", "product")) / totalCpuMs(of("list", "product"));
  return [
    verdict(
      "list of 20 with relations, requests/s of raw SQL",
      `≥ ${LEAST_OF_RAW_LIST}`,
      list.toFixed(2),
      list >= LEAST_OF_RAW_LIST,
    ),
    verdict("one item, requests/s of raw SQL", `≥ ${LEAST_OF_RAW_ITEM}`, item.toFixed(2), item >= LEAST_OF_RAW_ITEM),
    verdict(
      "page at depth 8,000, CPU of the first page",
      `≤ ${MOST_DEEP_OF_FIRST}`,
      deep.toFixed(2),
      deep <= MOST_DEEP_OF_FIRST,
    ),
  ];
}

/** What the write path promises: `what` was done. */
export function writeVerdict(what: string, { database, report }: { database: string; report: FillReport }): Verdict {
  const least = LEAST_ITEMS_A_SECOND[database as keyof typeof LEAST_ITEMS_A_SECOND];
  const rate = report.items / report.seconds;
  return verdict(`${what}, ${database}, items/s`, `≥ ${least}`, rate.toFixed(0), rate >= least);
}

/** How much memory the server may take. */
export function memoryVerdict(peakMb: number): Verdict {
  return verdict(
    "resident memory of the server, most, MB",
    `≤ ${MOST_RESIDENT_MB}`,
    peakMb.toFixed(0),
    peakMb <= MOST_RESIDENT_MB,
  );
}

function verdict(what: string, target: string, measured: string, met: boolean): Verdict {
  return { what, target, measured, met };
}
