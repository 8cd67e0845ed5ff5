import type { TableDefinition, TableFormat, TableKey } from "./table-definition.ts";
import { proactiveDisclosure } from "./table-formats/proactive-disclosure.ts";
import { requests } from "./table-formats/requests.ts";
import { reviewAndLitigation } from "./table-formats/review-and-litigation.ts";

const definitions: Record<TableKey, Record<TableFormat, TableDefinition>> = {
  proactiveDisclosure,
  requests,
  reviewAndLitigation,
};

/** The rows and columns of a table in a format. */
export function tableDefinition(key: TableKey, format: TableFormat): TableDefinition {
  return definitions[key][format];
}

/** The format that the law asks of a report about this year; null: before there was one. */
export function formatOfYear(year: number): TableFormat | null {
  if (year < 2019) return null;
  return year < 2021 ? "FORMAT_2019" : "FORMAT_2021";
}
