import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import { contentConnection, defineContentNode } from "../content/graphql.ts";
import type { ReportDetails } from "./details.ts";
import { detailFields } from "./graphql-details.ts";

/** A report in the API. */
export const Report = defineContentNode(
  "REPORT",
  "Report",
  "Report (报告): an annual disclosure report with its sections, statutory tables and figures, or a report on the progress of tasks.",
);

/** A page of reports. */
export const ReportConnection = contentConnection("Report", Report);

builder.objectFields(Report, (t) => detailFields(t, ({ card }) => card.details as ReportDetails));
