import { plain } from "./printed-text.ts";
import type { TableFormat, TableKey } from "./table-definition.ts";
import { tableDefinition } from "./table-formats.ts";
import { type Matrix, type TableProblem, TableReader } from "./table-reader.ts";
import type { StatutoryTable } from "./tables.ts";

/** A printed table read into the format's cells. `table` is null where no row of it was found. */
export interface TableReading {
  table: StatutoryTable | null;
  format: TableFormat;
  problems: TableProblem[];
}

/** Which statutory table these cells are; null: none of them. */
export function recogniseTable(matrix: Matrix): TableKey | null {
  const printed = plain(matrix.flat().join(""));
  if (printed.includes("新收政府信息公开申请")) return "requests";
  if (printed.includes("结果维持") && printed.includes("尚未审结")) return "reviewAndLitigation";
  const topics = /规范性文件|行政许可|行政处罚|行政事业性收费|政府集中采购/;
  return printed.includes("信息内容") && topics.test(printed) ? "proactiveDisclosure" : null;
}

/** The format that these cells are printed in; null where they do not tell, as table 四 never does. */
export function recogniseFormat(matrix: Matrix): TableFormat | null {
  const printed = plain(matrix.flat().join(""));
  if (/新制作数量|采购总金额|对外管理服务事项/.test(printed)) return "FORMAT_2019";
  if (/制发件数|废止件数|逾期不补正|本年收费金额/.test(printed)) return "FORMAT_2021";
  return printed.includes("其他处理") ? "FORMAT_2019" : null;
}

/**
 * Reads a printed table by its labels, never by row numbers: rows that the format lacks are kept as extra rows, labels
 * that differ are kept as printed, blanks and dashes become null. Cells that cannot be read become null and a problem.
 * @param format where it is known, from the report's year or its other tables; else what the cells tell, else FORMAT_2021.
 */
export function readStatutoryTable(matrix: Matrix, key: TableKey, format: TableFormat | null = null): TableReading {
  const known = format ?? recogniseFormat(matrix) ?? "FORMAT_2021";
  const reader = new TableReader(tableDefinition(key, known));
  for (const line of matrix) reader.readLine(line);
  return { table: reader.finish(), format: known, problems: reader.problems };
}
