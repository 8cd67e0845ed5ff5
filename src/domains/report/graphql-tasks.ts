import { builder } from "../../graphql/builder.ts";
import { OrganType } from "../organ/graphql.ts";
import type { ReportDetails } from "./details.ts";

type Task = ReportDetails["tasks"][number];

/** TaskStatus in the API. */
export const TaskStatusEnum = builder.enumType("TaskStatus", {
  description: "Where a task stands.",
  values: {
    NOT_STARTED: { description: "Not started (未启动)." },
    ON_TRACK: { description: "On track (正常推进)." },
    DELAYED: { description: "Behind schedule (进度滞后)." },
    DONE: { description: "Done (已完成)." },
  } as const,
});

const TaskProgress = builder.objectRef<Task["progress"][number]>("TaskProgress").implement({
  description: "How far a task had come on a day.",
  fields: (t) => ({
    on: t.expose("on", { type: "Date", description: "The day." }),
    percent: t.exposeFloat("percent", { nullable: true, description: "Share done, 0 to 100; null: not stated." }),
    note: t.exposeString("note", { nullable: true, description: "In words; null: nothing is stated." }),
  }),
});

/** A task of a progress report in the API. */
export const ReportTask = builder.objectRef<Task>("ReportTask").implement({
  description: "A task that was set and assigned (责任分解事项), and its progress.",
  fields: (t) => ({
    title: t.exposeString("title", { description: "What is to be done." }),
    source: t.exposeString("source", {
      nullable: true,
      description: "Where it was set, such as 2020年政府工作报告 or a meeting; null: not stated.",
    }),
    leadOrganName: t.exposeString("leadOrgan", {
      nullable: true,
      description: "Name of the organ in charge (牵头单位), as stated; null: not stated.",
    }),
    leadOrgan: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ in charge; null: not stated, or not one of the organs here.",
      resolve: ({ leadOrganId }, _, { organs }) => (leadOrganId === null ? null : organs.find(leadOrganId)),
    }),
    status: t.expose("status", { type: TaskStatusEnum, description: "Where it stands." }),
    progress: t.field({
      type: [TaskProgress],
      description: "Its progress, earliest first; empty: none is stated.",
      resolve: ({ progress }) => progress,
    }),
  }),
});
