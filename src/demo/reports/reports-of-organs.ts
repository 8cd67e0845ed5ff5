import type { DemoItem } from "../demo-item.ts";
import { annualReport, applicants, cases, disclosed, indicator } from "./annual-report.ts";

const NO_CASES = {
  review: cases(0, 0, 0, 0),
  litigationDirect: cases(0, 0, 0, 0),
  litigationAfterReview: cases(0, 0, 0, 0),
};
const REQUESTS_2024 = "全年办结申请6件，无结转。";
const REQUESTS_2023 = "全年收到申请3件，办结3件。";

/** Annual reports of a department and of a town, made up for the demo. */
export const reportsOfOrgans: readonly DemoItem[] = [
  annualReport({
    year: 2024,
    organ: { key: "kecheng-civil-affairs", slug: "-civil-affairs", name: "柯城区民政局" },
    issuedOn: "2025-01-16",
    summary: "公开救助、养老、殡葬等信息412条，办结申请6件。",
    overview: [
      "主动公开：通过门户网站公开社会救助、养老服务、殡葬服务等信息412条，低保对象名单按村公示、长期可查，住址只到乡镇街道、证件号码隐去中间位。",
      `依申请公开：${REQUESTS_2024}其中4件涉及养老机构补贴。`,
      "政府信息管理：对2016年以来的21件规范性文件提出清理建议，废止2件。",
      "平台建设：老年食堂地图上线，标注站点61个，可以按开餐时间筛选。",
      "监督保障：局长办公会议专题研究两次，明确办公室专人负责。",
    ],
    issues: ["救助政策解读仍偏专业。2025年将编印《低保边缘家庭怎么算》等口袋书三种。"],
    otherMatters: ["2024年未收取政府信息公开信息处理费。"],
    indicators: [indicator("requestsAnswered", "6", REQUESTS_2024)],
    tables: {
      proactiveDisclosure: disclosed(
        { made: 1, repealed: 2, valid: 9 },
        { licensing: 34, penalties: 2, coercion: 0 },
        "0",
      ),
      requests: {
        carriedOver: applicants(0),
        outcomes: {
          granted: applicants(2, 1),
          "denied.thirdParty": applicants(1),
          "unable.notHeld": applicants(1),
          "notProcessed.complaint": applicants(1),
        },
        carriedForward: applicants(0),
      },
      reviewAndLitigation: NO_CASES,
    },
  }),
  annualReport({
    year: 2023,
    organ: { key: "hangbu", slug: "-hangbu", name: "柯城区航埠镇" },
    issuedOn: "2024-01-18",
    summary: "公开征地、惠农补贴、村务监督等信息236条，办结申请3件。",
    overview: [
      "主动公开：公开征地补偿方案及发放清单11批、耕地地力保护补贴等惠农资金7项，全年公开信息236条。",
      `依申请公开：${REQUESTS_2023}均与集镇改造有关，当面沟通后书面答复。`,
      "政府信息管理：镇、村两级公开事项合并为一张清单，共87项。",
      "平台建设：便民服务中心设公开查阅点一处，配自助查询机，全年接待查阅410人次。",
      "监督保障：镇纪委每季度抽查公开栏，发现并整改更新不及时问题4处。",
    ],
    issues: ["村级公开栏内容与网站不一致。2024年起统一由镇信息专员核对后张贴。"],
    otherMatters: ["2023年未收取政府信息公开信息处理费。"],
    indicators: [indicator("requestsAnswered", "3", REQUESTS_2023)],
    tables: {
      proactiveDisclosure: disclosed(
        { made: 0, repealed: 0, valid: 1 },
        { licensing: 152, penalties: 41, coercion: 3 },
        "0",
      ),
      requests: {
        carriedOver: applicants(0),
        outcomes: { granted: applicants(2), partial: applicants(1) },
        carriedForward: applicants(0),
      },
      reviewAndLitigation: NO_CASES,
    },
  }),
];
