import type { ObjectFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { LONG_TEXT } from "../../graphql/cost.ts";
import type { ReportDetails } from "./details.ts";
import { ReportFormatEnum, StatutoryTableType, tableSource } from "./graphql-tables.ts";
import { ReportTask } from "./graphql-tasks.ts";

/** ReportKind in the API. */
export const ReportKindEnum = builder.enumType("ReportKind", {
  description: "What a report reports on.",
  values: {
    ANNUAL_DISCLOSURE: {
      description: "A year of information disclosure (政府信息公开工作年度报告): one a year and organ.",
    },
    WORK_PROGRESS: { description: "How far decomposed tasks have come (责任分解、督查进度): several a year." },
  } as const,
});

/** ReportSectionKey in the API. */
export const ReportSectionKeyEnum = builder.enumType("ReportSectionKey", {
  description: "The six sections of an annual disclosure report.",
  values: {
    OVERVIEW: { description: "一、总体情况." },
    PROACTIVE_DISCLOSURE: { description: "二、主动公开政府信息情况." },
    REQUESTS: { description: "三、收到和处理政府信息公开申请情况." },
    REVIEW_AND_LITIGATION: { description: "四、政府信息公开行政复议、行政诉讼情况." },
    ISSUES_AND_IMPROVEMENTS: { description: "五、存在的主要问题及改进情况." },
    OTHER_MATTERS: { description: "六、其他需要报告的事项. It may say 无。and nothing else." },
  } as const,
});

const ReportSection = builder.objectRef<ReportDetails["sections"][number]>("ReportSection").implement({
  description: "One section of a report.",
  fields: (t) => ({
    key: t.expose("key", { type: ReportSectionKeyEnum, description: "Which section it is." }),
    heading: t.exposeString("heading", { description: "Its heading, as printed." }),
    html: t.exposeString("html", {
      extensions: LONG_TEXT,
      description: "Its text as sanitised HTML, without the heading and the tables; may be empty.",
    }),
  }),
});

const ReportIndicator = builder.objectRef<ReportDetails["indicators"][number]>("ReportIndicator").implement({
  description: "A figure that the text of a report states.",
  fields: (t) => ({
    key: t.exposeString("key", {
      description: "Its key, the same in the reports of all years, such as `requestsAnswered`.",
    }),
    label: t.exposeString("label", { description: "What it counts or measures." }),
    value: t.exposeString("value", { description: "The figure, exact, as decimal text." }),
    unit: t.exposeString("unit", { description: "Its unit, such as 件, 条 or 元." }),
    sentence: t.exposeString("sentence", { description: "The sentence of the report that states it." }),
  }),
});

/** The fields of the details, of what is public and of a draft alike. */
export function detailFields<Shape>(
  t: ObjectFieldBuilder<(typeof builder)["$inferSchemaTypes"], Shape>,
  detailsOf: (source: Shape) => ReportDetails,
) {
  return {
    kind: t.field({
      type: ReportKindEnum,
      description: "What it reports on.",
      resolve: (source) => detailsOf(source as Shape).kind,
    }),
    year: t.int({ description: "The year that it reports on.", resolve: (source) => detailsOf(source as Shape).year }),
    periodStart: t.field({
      type: "Date",
      nullable: true,
      description: "First day that its figures count; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).periodStart,
    }),
    periodEnd: t.field({
      type: "Date",
      nullable: true,
      description: "Last day that its figures count; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).periodEnd,
    }),
    format: t.field({
      type: ReportFormatEnum,
      nullable: true,
      description: "The statutory format that it follows; null: a progress report, or a year before 2019.",
      resolve: (source) => detailsOf(source as Shape).format,
    }),
    sections: t.field({
      type: [ReportSection],
      description: "Its sections, in printed order; empty: its text is not divided, see `body`.",
      resolve: (source) => detailsOf(source as Shape).sections,
    }),
    proactiveDisclosure: t.field({
      type: StatutoryTableType,
      nullable: true,
      description: "Table 二, 主动公开政府信息情况; null: the source has none.",
      resolve: (source) => tableSource(detailsOf(source as Shape).tables.proactiveDisclosure, "proactiveDisclosure"),
    }),
    requests: t.field({
      type: StatutoryTableType,
      nullable: true,
      description: "Table 三, 收到和处理政府信息公开申请情况; null: the source has none.",
      resolve: (source) => tableSource(detailsOf(source as Shape).tables.requests, "requests"),
    }),
    reviewAndLitigation: t.field({
      type: StatutoryTableType,
      nullable: true,
      description: "Table 四, 政府信息公开行政复议、行政诉讼情况; null: the source has none.",
      resolve: (source) => tableSource(detailsOf(source as Shape).tables.reviewAndLitigation, "reviewAndLitigation"),
    }),
    indicators: t.field({
      type: [ReportIndicator],
      description: "Figures that its text states; empty: none were found.",
      args: { keys: t.arg.stringList({ description: "Only these keys. Null: all." }) },
      resolve: (source, { keys }) =>
        detailsOf(source as Shape).indicators.filter(({ key }) => !keys || keys.includes(key)),
    }),
    tasks: t.field({
      type: [ReportTask],
      description: "The tasks whose progress it reports; empty: it is no progress report.",
      resolve: (source) => detailsOf(source as Shape).tasks,
    }),
  };
}
