import "./graphql-draft.ts";
import { builder } from "../../graphql/builder.ts";
import { contentFilterFields, contentListArgs, contentListConditions, resolveContentList } from "../content/graphql.ts";
import type { Condition } from "../content/index.ts";
import { ReportKindEnum } from "./graphql-details.ts";
import { Report, ReportConnection } from "./graphql-report.ts";

const JOIN = "join public_read.report_facts f on f.edition_id = c.edition_id";

const ReportFilter = builder.inputType("ReportFilter", {
  description: "Narrows a list of reports. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    ...contentFilterFields(t),
    kinds: t.field({ type: [ReportKindEnum], description: "Any of these kinds." }),
    years: t.intList({ description: "About any of these years." }),
  }),
});

builder.queryField("reports", (t) =>
  t.field({
    type: ReportConnection,
    description: "Published reports.",
    args: {
      filter: t.arg({ type: ReportFilter, description: "What to narrow the list by." }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) => {
      const { kinds, years } = args.filter ?? {};
      const conditions = contentListConditions(args, context);
      if (kinds) conditions.push((param) => `f.kind = any(${param(kinds)}::report_kind[])`);
      if (years) conditions.push((param) => `f.year = any(${param(years)}::int[])`);
      const joins = kinds || years ? JOIN : "";
      return resolveContentList({ types: ["REPORT"], joins, conditions }, args, context, info);
    },
  }),
);

builder.queryField("report", (t) =>
  t.field({
    type: Report,
    nullable: true,
    description:
      "The report of an organ about a year; of several, the one issued last. Progress reports come several a year: list them with `reports`. Null: there is none.",
    args: {
      organ: t.arg.string({ required: true, description: "Key of the organ that publishes it." }),
      year: t.arg.int({
        required: true,
        description: "The year that it reports on, not the one in which it came out.",
      }),
      kind: t.arg({
        type: ReportKindEnum,
        defaultValue: "ANNUAL_DISCLOSURE" as const,
        description: "What it reports on.",
      }),
    },
    resolve: async (_, { organ: key, year, kind }, { organs, contents }) => {
      const organ = organs.findByKey(key);
      if (!organ) return null;
      const conditions: Condition[] = [
        (param) => `c.publisher_id = ${param(organ.id)}::uuid`,
        (param) => `f.year = ${param(year)}::int`,
        (param) => `f.kind = ${param(kind ?? "ANNUAL_DISCLOSURE")}::report_kind`,
      ];
      const newest = { size: 1, direction: "forward", position: null, total: false, relations: false } as const;
      const { items } = await contents.page(
        { types: ["REPORT"], joins: JOIN, conditions, order: "ISSUED_DESC" },
        newest,
      );
      return items[0] ?? null;
    },
  }),
);
