import { insertRows } from "../../platform/db/index.ts";
import { readSql } from "../../platform/sql-file.ts";
import { defineContentType } from "../content/index.ts";
import { parseReportDetails, type ReportDetails } from "./details.ts";
import { REPORT_RULES } from "./rules/report-rules.ts";
import type { ReportFactsBefore } from "./rules/year-rules.ts";

const REPORTS_BEFORE = readSql(import.meta.url, "sql/reports-before.sql");

defineContentType<ReportDetails>({
  type: "REPORT",
  typename: "Report",
  parseDetails: parseReportDetails,
  rules: REPORT_RULES,
  saysWithoutBody: ({ sections, tasks, tables }) =>
    sections.some(({ html }) => html !== "") ||
    tasks.length > 0 ||
    Object.values(tables).some((table) => table !== null),
  loadFacts: async (tx, editionIds) => {
    const rows = await tx.$queryRawUnsafe<(ReportFactsBefore & { editionId: string })[]>(REPORTS_BEFORE, editionIds);
    return new Map(rows.map(({ editionId, tables }) => [editionId, { tables }]));
  },
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "reportFacts",
      editions.map(({ editionId, details: { kind, year } }) => ({ editionId, kind, year })),
    );
  },
});
