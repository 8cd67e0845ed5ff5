import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";
import { report2020 } from "./report-2020.ts";
import { report2021 } from "./report-2021.ts";

/** Annual disclosure reports, and a report on the progress of the year's tasks. */
export function demoReports(calendar: DemoCalendar): DemoItem[] {
  const year = calendar.year(-12);
  return [
    report2020,
    report2021,
    {
      slug: `work-progress-${year}`,
      type: "REPORT",
      title: `柯城区${year}年政府工作报告责任分解事项进展情况`,
      summary: "三项任务中一项完成、一项按期推进、一项滞后，滞后原因和下一步安排一并公开。",
      body: `
        区政府办按月督查政府工作报告分解事项，现将进展公开，欢迎监督。`,
      keywords: ["政府工作报告", "督查", "晾晒"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs"],
      columns: ["zwgk/gzjz"],
      issuedOn: calendar.day(-12),
      details: {
        kind: "WORK_PROGRESS",
        year,
        periodStart: `${year}-01-01`,
        periodEnd: null,
        format: null,
        sections: [],
        tables: { proactiveDisclosure: null, requests: null, reviewAndLitigation: null },
        indicators: [],
        tasks: [
          task("新建老年食堂12个", "区民政局", "DONE", [
            [-100, 50, "已建成6个"],
            [-14, 100, "12个全部开业"],
          ]),
          task("改造古城街区排水管网8公里", "区住建局", "ON_TRACK", [[-14, 62, "已完成5公里"]]),
          task("建成区级应急物资仓库", "区应急局", "DELAYED", [[-14, 35, "选址调整，主体工程推迟一个月开工"]]),
        ],
      },
    },
  ];

  function task(title: string, leadOrgan: string, status: string, steps: readonly [number, number, string][]): object {
    const progress = steps.map(([offset, percent, note]) => ({ on: calendar.day(offset), percent, note }));
    return { title, source: `${year}年政府工作报告`, leadOrgan, leadOrganId: null, status, progress };
  }
}
