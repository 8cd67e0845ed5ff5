import { z } from "zod";
import { day, daysInOrder, decimal, html, parser, percent, rule, text } from "../content/index.ts";
import { sectionKeys } from "./section-definition.ts";
import { tableFormats, tableKeys } from "./table-definition.ts";
import { statutoryTables } from "./table-schema.ts";

/** ANNUAL_DISCLOSURE: 政府信息公开工作年度报告. WORK_PROGRESS: progress of decomposed tasks (政府工作报告责任分解、督查进度). */
export const reportKinds = ["ANNUAL_DISCLOSURE", "WORK_PROGRESS"] as const;

/** Where a decomposed task stands. */
export const taskStatuses = ["NOT_STARTED", "ON_TRACK", "DELAYED", "DONE"] as const;

const section = z.strictObject({ key: z.enum(sectionKeys), heading: text, html });

const indicator = z.strictObject({
  key: z.string().regex(/^[a-z][A-Za-z0-9.]*$/, "Is not a key such as requestsAnswered."),
  label: text,
  value: decimal,
  unit: text,
  /** The sentence of the report that states the figure. */
  sentence: text,
});

const task = z.strictObject({
  title: text,
  /** Where the task was set, such as 2020年政府工作报告. */
  source: text.nullable(),
  /** The name as stated; leadOrganId is the organ here that it was found to be. */
  leadOrgan: text.nullable(),
  leadOrganId: z.uuid().nullable(),
  status: z.enum(taskStatuses),
  /** Earliest first. */
  progress: z
    .array(z.strictObject({ on: day, percent: percent.nullable(), note: text.nullable() }))
    .check(
      rule([], "Is not in the order of its days.", (steps: { on: string }[]) => isSorted(steps.map((step) => step.on))),
    ),
});

const reportDetails = z
  .strictObject({
    kind: z.enum(reportKinds),
    year: z.int().min(1949).max(2199),
    periodStart: day.nullable(),
    periodEnd: day.nullable(),
    /** Null: a progress report, or an annual one from before there was a format. */
    format: z.enum(tableFormats).nullable(),
    sections: z
      .array(section)
      .check(rule([], "Names a section twice.", (list: { key: string }[]) => isUnique(list.map((item) => item.key)))),
    /** Null: the source has no such table. */
    tables: z.strictObject({
      proactiveDisclosure: statutoryTables.proactiveDisclosure.nullable(),
      requests: statutoryTables.requests.nullable(),
      reviewAndLitigation: statutoryTables.reviewAndLitigation.nullable(),
    }),
    indicators: z
      .array(indicator)
      .check(
        rule([], "Names an indicator twice.", (list: { key: string }[]) => isUnique(list.map((item) => item.key))),
      ),
    tasks: z.array(task),
  })
  .check(
    daysInOrder("periodStart", "periodEnd"),
    rule(
      ["format"],
      "A progress report has no statutory format.",
      (details) => details.kind !== "WORK_PROGRESS" || details.format === null,
    ),
    ...tableKeys.map((key) =>
      rule<FormattedTables>(["tables", key, "format"], "Is not the format of the report.", ({ format, tables }) => {
        const table = tables[key];
        return table === null || table.format === format;
      }),
    ),
  );

interface FormattedTables {
  kind: string;
  format: string | null;
  tables: Record<(typeof tableKeys)[number], { format: string } | null>;
}

/** What an edition of a report holds beyond what every content has. */
export type ReportDetails = z.output<typeof reportDetails>;

/** Checks the details of a report and lists all problems at once. */
export const parseReportDetails = parser(reportDetails);

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

function isSorted(values: readonly string[]): boolean {
  return values.every((value, index) => index === 0 || (values[index - 1] ?? "") <= value);
}
