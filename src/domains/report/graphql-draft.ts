import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import { defineDraftMutations, defineEdition } from "../desk/graphql.ts";
import type { ReportDetails } from "./details.ts";
import { detailFields, ReportKindEnum, ReportSectionKeyEnum } from "./graphql-details.ts";
import { StatutoryTableInput, tablesOf } from "./graphql-draft-tables.ts";
import { ReportFormatEnum } from "./graphql-tables.ts";
import { TaskStatusEnum } from "./graphql-tasks.ts";

const ReportEdition = defineEdition("REPORT", "Report");

builder.objectFields(ReportEdition, (t) => detailFields(t, ({ details }) => details as ReportDetails));

const ReportSectionInput = builder.inputType("ReportSectionInput", {
  description: "One section of a report.",
  fields: (t) => ({
    key: t.field({ type: ReportSectionKeyEnum, required: true, description: "Which section it is." }),
    heading: t.string({ required: true, description: "Its heading, as printed." }),
    html: t.string({
      required: true,
      description: "Its text as HTML, without the heading and the tables; it is sanitised. May be empty.",
    }),
  }),
});

const ReportIndicatorInput = builder.inputType("ReportIndicatorInput", {
  description: "A figure that the text of a report states.",
  fields: (t) => ({
    key: t.string({
      required: true,
      description: "Its key, the same in the reports of all years, such as `requestsAnswered`.",
    }),
    label: t.string({ required: true, description: "What it counts or measures." }),
    value: t.string({ required: true, description: "The figure, exact, as plain decimal text." }),
    unit: t.string({ required: true, description: "Its unit, such as 件, 条 or 元." }),
    sentence: t.string({ required: true, description: "The sentence of the report that states it." }),
  }),
});

const TaskProgressInput = builder.inputType("TaskProgressInput", {
  description: "How far a task had come on a day.",
  fields: (t) => ({
    on: t.field({ type: "Date", required: true, description: "The day." }),
    percent: t.float({ description: "Share done, 0 to 100; null: not stated." }),
    note: t.string({ description: "In words; null: nothing is stated." }),
  }),
});

const ReportTaskInput = builder.inputType("ReportTaskInput", {
  description: "A task that was set and assigned (责任分解事项), and its progress.",
  fields: (t) => ({
    title: t.string({ required: true, description: "What is to be done." }),
    source: t.string({ description: "Where it was set, such as 2020年政府工作报告; null: not stated." }),
    leadOrganName: t.string({ description: "Name of the organ in charge (牵头单位), as stated; null: not stated." }),
    leadOrgan: t.string({
      description: "Key of the organ in charge; null: not stated, or not one of the organs here.",
    }),
    status: t.field({ type: TaskStatusEnum, required: true, description: "Where it stands." }),
    progress: t.field({
      type: [TaskProgressInput],
      description: "Its progress, earliest first; null: none is stated.",
    }),
  }),
});

defineDraftMutations({
  type: "REPORT",
  typename: "Report",
  edition: ReportEdition,
  fields: (t) => ({
    kind: t.field({ type: ReportKindEnum, required: true, description: "What it reports on." }),
    year: t.int({ required: true, description: "The year that it reports on." }),
    periodStart: t.field({ type: "Date", description: "First day that its figures count; null: not stated." }),
    periodEnd: t.field({ type: "Date", description: "Last day that its figures count; null: not stated." }),
    format: t.field({
      type: ReportFormatEnum,
      description:
        "The statutory format that it and its tables follow; null: a progress report, or a year before 2019.",
    }),
    sections: t.field({
      type: [ReportSectionInput],
      description: "Its sections, in printed order; null: its text is not divided.",
    }),
    proactiveDisclosure: t.field({
      type: StatutoryTableInput,
      description: "Table 二, 主动公开政府信息情况; null: it has none.",
    }),
    requests: t.field({
      type: StatutoryTableInput,
      description: "Table 三, 收到和处理政府信息公开申请情况; null: it has none.",
    }),
    reviewAndLitigation: t.field({
      type: StatutoryTableInput,
      description: "Table 四, 政府信息公开行政复议、行政诉讼情况; null: it has none.",
    }),
    indicators: t.field({ type: [ReportIndicatorInput], description: "Figures that its text states; null: none." }),
    tasks: t.field({
      type: [ReportTaskInput],
      description: "The tasks whose progress it reports; null: it is no progress report.",
    }),
  }),
  toDraft: (input, finder) => ({
    details: {
      kind: input.kind,
      year: input.year,
      periodStart: input.periodStart ?? null,
      periodEnd: input.periodEnd ?? null,
      format: input.format ?? null,
      sections: input.sections ?? [],
      tables: tablesOf(input, input.format ?? null, finder.problems),
      indicators: input.indicators ?? [],
      tasks: (input.tasks ?? []).map(({ title, source, leadOrganName, leadOrgan, status, progress }, index) => ({
        title,
        source: source ?? null,
        leadOrgan: leadOrganName ?? null,
        leadOrganId: finder.organ(leadOrgan, ["tasks", index, "leadOrgan"]),
        status,
        progress: (progress ?? []).map(({ on, percent, note }) => ({
          on,
          percent: percent ?? null,
          note: note ?? null,
        })),
      })),
    },
    links: [],
  }),
  pathOfDetails: (path) => {
    const [list, index, field, ...rest] = path;
    return list === "tasks" && field === "leadOrgan" ? [list, index!, "leadOrganName", ...rest] : path;
  },
});
