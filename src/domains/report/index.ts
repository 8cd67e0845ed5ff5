export type { ReportDetails } from "./details.ts";
export { INDICATORS, type IndicatorKey } from "./indicators.ts";
export { readStatutoryTable, recogniseTable } from "./read-table.ts";
export { type TableFormat, type TableKey, tableKeys } from "./table-definition.ts";
export { formatOfYear, tableDefinition } from "./table-formats.ts";
export type { Matrix, TableProblem } from "./table-reader.ts";
export { type Cell, emptyTable, type StatutoryTable } from "./tables.ts";
