import type { Finding, Rule } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";
import { listRows, type TableKey, tableKeys } from "../table-definition.ts";
import { tableDefinition } from "../table-formats.ts";
import { atCell, countAt, countColumns, isFilled, labelOf, type Table } from "./cells.ts";
import { isOfGovernment, surroundingsOf } from "./surroundings.ts";

const NAMES: Record<TableKey, string> = { proactiveDisclosure: "表二", requests: "表三", reviewAndLitigation: "表四" };

/** 汇总: the report of a government sums up those of its office, departments, towns and streets. */
const sumsUp: Rule<ReportDetails> = {
  id: "report-w11",
  level: "WARN",
  zh: "{table}“{row}”（{column}）：汇总数{stated}，所属单位已公布年报合计{sum}。",
  en: "{table}, {row} ({column}): {stated} in all, but {sum} in the published reports of the organs below.",
  source: "国办公开办函〔2019〕60号；国办公开办函〔2021〕30号（汇总所属单位数据）",
  check: ({ details }, circumstances) => {
    const { units, missingUnits } = surroundingsOf(circumstances);
    if (details.kind !== "ANNUAL_DISCLOSURE" || units.length === 0 || !isOfGovernment(circumstances)) return [];
    return tableKeys.flatMap((key) => {
      const table = details.tables[key];
      const ofUnits = units.flatMap((tables) => (sameFormat(tables[key], table) ? [tables[key]] : []));
      // While reports are missing the sum can only be too small, and says nothing then.
      const isComplete = missingUnits === 0 && ofUnits.length === units.length;
      return isFilled(table) ? againstUnits(key, table, ofUnits, isComplete) : [];
    });
  },
};

function againstUnits(key: TableKey, table: Table, units: readonly Table[], isComplete: boolean): Finding[] {
  return listRows(tableDefinition(key, table.format)).flatMap(({ row: { key: row } }) =>
    summedColumns(key, table, row).flatMap(({ key: column, label }) => {
      const stated = countAt(table, row, column);
      const sum = units.reduce((all, unit) => all + countAt(unit, row, column), 0);
      const values = { table: NAMES[key], row: labelOf(key, table, row), column: label, stated, sum };
      return sum > stated || (isComplete && sum < stated) ? [atCell(key, row, column, values)] : [];
    }),
  );
}

/** Of rows with a total that alone: how it is made up is asked of each report by itself. */
function summedColumns(key: TableKey, table: Table, row: string) {
  const columns = countColumns(key, table, row);
  const totals = columns.filter((column) => column.key === "total");
  return totals.length > 0 ? totals : columns;
}

function sameFormat(unit: Table | null, table: Table | null): unit is Table {
  return unit !== null && unit.format === table?.format;
}

/** How the report of a government follows from those of the organs below it. */
export const UNIT_RULES: readonly Rule<ReportDetails>[] = [sumsUp];
