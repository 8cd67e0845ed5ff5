import type { taskStatuses } from "../../domains/report/details.ts";
import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";

/** A report on how the tasks of a year stand. */
interface WorkProgress extends Pick<DemoItem, "slug" | "title" | "summary" | "body" | "keywords" | "issuedOn"> {
  readonly year: number;
  /** Null: the year is not over. */
  readonly periodEnd: string | null;
  /** Where the tasks were set. */
  readonly source: string;
  readonly column: "zfgzbg" | "mssx" | "dcsx";
  readonly tasks: readonly Task[];
}

type Step = readonly [on: string, percent: number, note: string];
type Task = readonly [title: string, leadOrgan: string, status: (typeof taskStatuses)[number], ...steps: Step[]];

function workProgress({ year, periodEnd, source, column, tasks, ...item }: WorkProgress): DemoItem {
  return {
    ...item,
    type: "REPORT",
    publisher: "kecheng-office",
    topics: ["subject-general-affairs"],
    columns: [`zwgk/gzjz/${column}`],
    details: {
      kind: "WORK_PROGRESS",
      year,
      periodStart: `${year}-01-01`,
      periodEnd,
      format: null,
      sections: [],
      tables: { proactiveDisclosure: null, requests: null, reviewAndLitigation: null },
      indicators: [],
      tasks: tasks.map(([title, leadOrgan, status, ...steps]) => ({
        title,
        source,
        leadOrgan,
        leadOrganId: null,
        status,
        progress: steps.map(([on, percent, note]) => ({ on, percent, note })),
      })),
    },
  };
}

/** How the tasks of the government's work report, the year's promises to residents and decisions of meetings stand. */
export function workProgressReports(calendar: DemoCalendar): DemoItem[] {
  const year = calendar.year(-12);
  const day = (offset: number) => calendar.day(offset);
  return [
    workProgress({
      slug: "work-progress-current",
      title: `柯城区${year}年政府工作报告责任分解事项进展情况`,
      summary: "八项任务中两项完成、四项按期推进、一项滞后、一项尚未启动，滞后原因和下一步安排一并公开。",
      body: `
        区政府办按月督查政府工作报告分解事项，现将进展公开，欢迎监督。
        滞后的一项为区级应急物资仓库：原选址地下有燃气管线，已改至双港街道，主体工程推迟一个月开工，区应急局已制定赶工计划。
        对进展有疑问的，可以在“互动交流”栏目留言，或者拨打区政府办督查科电话0570-0000002。
      `,
      keywords: ["政府工作报告", "督查", "晾晒"],
      issuedOn: day(-12),
      year,
      periodEnd: null,
      source: `${year}年政府工作报告`,
      column: "zfgzbg",
      tasks: [
        ["新建老年食堂12个", "区民政局", "DONE", [day(-100), 50, "已建成6个"], [day(-14), 100, "12个全部开业"]],
        ["改造古城街区排水管网8公里", "区住建局", "ON_TRACK", [day(-14), 62, "已完成5公里"]],
        ["建成区级应急物资仓库", "区应急局", "DELAYED", [day(-14), 35, "选址调整，主体工程推迟一个月开工"]],
        [
          "新增规模以上工业企业15家",
          "区经信局",
          "ON_TRACK",
          [day(-100), 40, "新增6家"],
          [day(-14), 73, "新增11家，另有5家达到标准待入库"],
        ],
        [
          "新增普惠托位400个",
          "区卫健局",
          "ON_TRACK",
          [day(-60), 45, "花园、白云两个街道180个托位投用"],
          [day(-14), 80, "累计320个"],
        ],
        ["建设高标准农田6000亩", "区农业农村局", "ON_TRACK", [day(-14), 70, "完成土地平整4200亩"]],
        ["政务服务事项“跨镇街通办”达到160项", "区营商办", "DONE", [day(-14), 100, "已上线163项"]],
        ["启动航埠物流园二期前期工作", "区交通运输局", "NOT_STARTED"],
      ],
    }),
    workProgress({
      slug: "promises-to-residents-current",
      title: `柯城区${year}年民生实事项目进度公示`,
      summary: "十件民生实事选登六件，写明责任单位、完成比例和现场情况。",
      body: `
        民生实事由区人民代表大会代表票决产生，每季度公示一次。本期公示六件，其余四件见下期。
        现场核实由人大代表和居民监督员共同进行，未达到验收标准的不计入完成数。
      `,
      keywords: ["民生实事", "进度"],
      issuedOn: day(-40),
      year: calendar.year(-40),
      periodEnd: null,
      source: "区人大会议票决民生实事",
      column: "mssx",
      tasks: [
        ["改造农村公路30公里", "区交通运输局", "ON_TRACK", [day(-42), 66, "华墅、姜家山两乡20公里完工"]],
        ["为60周岁以上老年人免费体检3.2万人次", "区卫健局", "ON_TRACK", [day(-42), 78, "已体检2.5万人次"]],
        ["新增公共停车位800个", "区综合执法局", "ON_TRACK", [day(-42), 70, "新增560个，其中夜间共享210个"]],
        ["新建口袋公园5个", "区住建局", "DONE", [day(-42), 100, "5个全部开放"]],
        ["中小学教室照明改造120间", "区教育局", "DONE", [day(-42), 100, "暑假期间完成"]],
        ["农村饮用水管网更新12公里", "区林业水利局", "DELAYED", [day(-42), 40, "九华乡段遇岩层，增加一支施工队"]],
      ],
    }),
    workProgress({
      slug: "promises-to-residents-2023",
      title: "柯城区2023年民生实事项目完成情况",
      summary: "2023年十件民生实事全部完成，五件选登，群众满意度平均94.6分。",
      body: `
        2023年区十件民生实事至12月20日全部通过验收。委托第三方电话访问1200位居民，平均满意度94.6分，得分最低的是停车位项目，为89.1分，主要意见是分布不匀。
        区财政全年投入2.37亿元，为预算的97.8%。各项目决算由区审计局抽审。
      `,
      keywords: ["民生实事", "完成情况"],
      issuedOn: "2023-12-28",
      year: 2023,
      periodEnd: "2023-12-31",
      source: "区人大会议票决民生实事",
      column: "mssx",
      tasks: [
        ["改造老旧小区24个", "区住建局", "DONE", ["2023-06-30", 46, "11个完工"], ["2023-12-15", 100, "24个全部验收"]],
        ["新增婴幼儿托位300个", "区卫健局", "DONE", ["2023-12-10", 100, "实际新增336个"]],
        ["建设农村文化礼堂10家", "区文旅体局", "DONE", ["2023-11-30", 100, "10家全部启用"]],
        [
          "新增公共停车位1000个",
          "区综合执法局",
          "DONE",
          ["2023-06-30", 38, "新增380个"],
          ["2023-12-18", 100, "新增1012个"],
        ],
        ["免费职业技能培训5000人", "区人力社保局", "DONE", ["2023-12-05", 100, "培训5216人"]],
      ],
    }),
    workProgress({
      slug: "executive-meeting-decisions-2022",
      title: "柯城区政府常务会议议定事项督查情况（2022年下半年）",
      summary: "督查议定事项五项，办结三项、推进中一项、滞后一项。",
      body: `
        根据区政府常务会议和区长办公会议议定事项办理规定，现将2022年7月至12月重点议定事项的督查情况公开。
        滞后事项为新新街道邻里中心：因方案两次调整，施工图审查推迟。区住建局、新新街道已向区政府书面说明，完成时间调整至2023年6月底。
      `,
      keywords: ["常务会议", "督查"],
      issuedOn: "2023-01-12",
      year: 2022,
      periodEnd: "2022-12-31",
      source: "区政府常务会议",
      column: "dcsx",
      tasks: [
        ["出台老旧小区物业管理以奖代补办法", "区住建局", "DONE", ["2022-10-20", 100, "已印发"]],
        [
          "兑付高温限电企业补贴",
          "区经信局",
          "DONE",
          ["2022-09-30", 60, "兑付83家"],
          ["2022-11-15", 100, "兑付137家共612万元"],
        ],
        ["拆除石梁溪沿线违建14处", "石梁镇", "DONE", ["2022-12-08", 100, "14处全部拆除，覆绿1.1万平方米"]],
        ["柑橘产业园冷链中心建设", "区农业农村局", "ON_TRACK", ["2022-12-20", 75, "主体封顶，设备招标完成"]],
        ["新新街道邻里中心开工", "新新街道", "DELAYED", ["2022-12-20", 20, "施工图审查中"]],
      ],
    }),
    workProgress({
      slug: "work-progress-2020",
      title: "柯城区2020年政府工作报告责任分解事项完成情况",
      summary: "受疫情影响推迟的事项年内补齐，六项任务完成五项，一项转入2021年。",
      body: `
        2020年政府工作报告分解的重点任务，按月公开进度，并以图片、图表、视频形式在门户网站和“邻礼通”展示。现公布六项代表性任务的年度完成情况。
        航埠镇污水处理厂提标改造因疫情停工52天，转入2021年继续实施，已调整工期至2021年4月底。
      `,
      keywords: ["政府工作报告", "责任分解"],
      issuedOn: "2021-01-08",
      year: 2020,
      periodEnd: "2020-12-31",
      source: "2020年政府工作报告",
      column: "zfgzbg",
      tasks: [
        [
          "“政企通”平台上线运行",
          "区营商办",
          "DONE",
          ["2020-05-15", 100, "上线当月兑付1860万元"],
          ["2020-12-31", 100, "全年兑付2.45亿元"],
        ],
        [
          "完成26个试点领域标准目录",
          "区政府办",
          "DONE",
          ["2020-06-30", 50, "13个领域完成初稿"],
          ["2020-09-25", 100, "26个领域全部发布"],
        ],
        ["农村生活垃圾分类全覆盖", "区住建局", "DONE", ["2020-12-15", 100, "行政村覆盖率100%"]],
        ["低收入农户人均收入增长10%以上", "区农业农村局", "DONE", ["2020-12-31", 100, "增长11.3%"]],
        ["政府门户网站改造", "区政府办", "DONE", ["2020-11-20", 100, "新版上线"]],
        [
          "航埠镇污水处理厂提标改造",
          "航埠镇",
          "DELAYED",
          ["2020-07-31", 40, "复工后加班推进"],
          ["2020-12-31", 82, "转入2021年"],
        ],
      ],
    }),
  ];
}
