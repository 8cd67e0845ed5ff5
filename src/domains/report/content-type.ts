import { insertRows } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { defineContentType } from "../content/index.ts";
import { parseReportDetails, type ReportDetails } from "./details.ts";
import { REPORT_RULES } from "./rules/report-rules.ts";
import type { ReportSurroundings } from "./rules/surroundings.ts";
import { tellReport } from "./telling.ts";

const REPORTS_AROUND = readSql(import.meta.url, "sql/reports-around.sql");

defineContentType<ReportDetails>({
  type: "REPORT",
  typename: "Report",
  parseDetails: parseReportDetails,
  tell: tellReport,
  rules: REPORT_RULES,
  saysWithoutBody: ({ sections, tasks, tables }) =>
    sections.some(({ html }) => html !== "") ||
    tasks.length > 0 ||
    Object.values(tables).some((table) => table !== null),
  loadFacts: async (tx, editionIds) => {
    const rows = await tx.$queryRawUnsafe<(ReportSurroundings & { editionId: string })[]>(REPORTS_AROUND, editionIds);
    return new Map(rows.map(({ editionId, ...surroundings }) => [editionId, surroundings]));
  },
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "reportFacts",
      editions.map(({ editionId, details: { kind, year } }) => ({ editionId, kind, year })),
    );
  },
});
