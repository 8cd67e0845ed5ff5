import type { Circumstances } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";

/** What stands around an annual report: what `Circumstances.facts` of one holds. */
export interface ReportSurroundings {
  /** Whose report its organ owes; null: not stated. */
  readonly duty: "GOVERNMENT" | "DEPARTMENT" | null;
  /** The tables of the same organ's public report of the year before; null: there is none. */
  readonly before: ReportDetails["tables"] | null;
  /** The tables of the public reports of the same year of the organs below. */
  readonly units: readonly ReportDetails["tables"][];
  /** How many of those organs owe a report that is not public yet. */
  readonly missingUnits: number;
}

const UNKNOWN: ReportSurroundings = { duty: null, before: null, units: [], missingUnits: 0 };

/** What is known of a report's surroundings. */
export function surroundingsOf({ facts }: Circumstances): ReportSurroundings {
  return (facts as ReportSurroundings | null) ?? UNKNOWN;
}

/** Whether a report is that of a government of a county or above, else of an organ: by its duty, where none is stated by its name. */
export function isOfGovernment(circumstances: Circumstances): boolean {
  const { duty } = surroundingsOf(circumstances);
  if (duty !== null) return duty === "GOVERNMENT";
  return /(?<![乡镇])人民政府(?:办公室)?$/.test(circumstances.publisherName ?? "");
}
