import { builder } from "../../graphql/builder.ts";
import type { Problem } from "../content/index.ts";
import { composeTable, type StatedTable } from "./compose-table.ts";
import type { ReportDetails } from "./details.ts";
import { type TableFormat, tableKeys } from "./table-definition.ts";
import { tableDefinition } from "./table-formats.ts";

const StatutoryCellInput = builder.inputType("StatutoryCellInput", {
  description: "One cell of a statutory table, as `StatutoryCell` answers it.",
  fields: (t) => ({
    column: t.string({ required: true, description: "Key of the column, such as `total`." }),
    value: t.string({ description: "The number as plain decimal text; null: not filled, which is not zero." }),
    unit: t.string({ description: "Of an amount 元 or 万元; null: not an amount, whose unit its column says." }),
  }),
});

const StatutoryRowInput = builder.inputType("StatutoryRowInput", {
  description: "One row of a statutory table that its format has.",
  fields: (t) => ({
    key: t.string({ required: true, description: "Key of the row, such as `denied.stateSecret`." }),
    printedLabel: t.string({ description: "Label, as this report prints it; null: as the format does." }),
    cells: t.field({
      type: [StatutoryCellInput],
      required: true,
      description: "Its cells, in any order; those left out are not filled.",
    }),
  }),
});

const ExtraStatutoryRowInput = builder.inputType("ExtraStatutoryRowInput", {
  description: "A row that the report has and the format has not, such as 其他主动公开文件.",
  fields: (t) => ({
    label: t.string({ required: true, description: "Label, as the report prints it." }),
    block: t.string({ required: true, description: "Key of the block whose columns it fills: `StatutoryRow.block`." }),
    cells: t.field({
      type: [StatutoryCellInput],
      required: true,
      description: "Its cells, in any order; those left out are not filled.",
    }),
  }),
});

/** A statutory table in the input of a report. */
export const StatutoryTableInput = builder.inputType("StatutoryTableInput", {
  description:
    "A statutory table of the report's format. Rows and columns are named by the keys under which `StatutoryTable` answers them: so one type serves three tables in two formats, what was read can be sent back, and a key that the format has not is a fault at its path.",
  fields: (t) => ({
    rows: t.field({
      type: [StatutoryRowInput],
      description: "Its rows, in any order; those left out are not filled.",
    }),
    extraRows: t.field({
      type: [ExtraStatutoryRowInput],
      description: "Rows that the format has not, in printed order; null: none.",
    }),
    footnotes: t.stringList({ description: "Notes printed with it; null: none." }),
  }),
});

type Tables = ReportDetails["tables"];

/** The tables that an input states, in the format of its report. What is wrong with them goes to `problems`, by its path in the input. */
export function tablesOf(
  input: { readonly [Key in keyof Tables]?: StatedTable | null | undefined },
  format: TableFormat | null,
  problems: Problem[],
): Tables {
  const tables: Tables = { proactiveDisclosure: null, requests: null, reviewAndLitigation: null };
  const stated = tableKeys.flatMap((key) => (input[key] ? [[key, input[key]] as const] : []));
  if (format === null) {
    if (stated.length > 0) problems.push({ path: ["format"], code: "REQUIRED", message: "Tables follow a format." });
    return tables;
  }
  for (const [key, table] of stated) {
    const composed = composeTable(table, tableDefinition(key, format));
    if (composed.ok) tables[key] = composed.value;
    else for (const problem of composed.problems) problems.push({ ...problem, path: [key, ...problem.path] });
  }
  return tables;
}
