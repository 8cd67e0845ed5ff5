import { announcement } from "../announcements/announcement.ts";
import { consultation } from "../consultations/consultation.ts";
import { contact } from "../contact.ts";
import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { benefit, enterpriseNotice, paper, shared } from "../notices/enterprise-notice.ts";
import { interpretation } from "../policies/interpretation.ts";
import { policy } from "../policies/policy.ts";
import type { DemoLife } from "./life.ts";
import { approved, frontReviewed, scheduled, sentBack, submitted } from "./steps.ts";

/** What is being written: a draft that rules stand against, one sent back, and one at each stage on the way out. */
export function livesInHand(calendar: DemoCalendar, subsidy: DemoItem): DemoLife[] {
  return [
    { item: squareNoise(calendar), steps: [] },
    {
      item: subsidyQuestions(calendar, subsidy),
      steps: [
        submitted,
        sentBack("第二问写“一次影像比对即可认定”，与通知第三条“春、秋两次比对和实地核查”不符，请改正后再送审。"),
      ],
    },
    { item: workerStations(calendar), steps: [submitted, frontReviewed] },
    { item: coldStores(calendar), steps: approved },
    { item: libraryNights(calendar), steps: [...approved, scheduled(calendar.instant(3, 9))] },
  ];
}

/** Its time is too short, it has no explanation, and nothing says that it is a draft. */
function squareNoise(calendar: DemoCalendar): DemoItem {
  return consultation(calendar, {
    slug: "square-noise-consultation",
    title: "关于《柯城区城区广场健身活动噪声管理规定》听取意见的公告",
    summary: "广场舞几点开始、几点结束、音量多大合适，请您提意见。",
    keywords: ["噪声管理", "广场舞"],
    publisher: "kecheng-enforcement",
    topics: ["subject-construction-environment", "audience-citizens"],
    days: [4, 8],
    body: `今年以来，区综合执法局受理广场健身活动噪声投诉387件，集中在早晨六点半以前和晚上九点以后。
      为兼顾健身需要和居民休息，起草了管理规定，现听取意见。`,
    draft: `第一条 本规定适用于区建成区公园、广场、小区公共场地的集体健身活动。
      第二条 每日6:30以前、21:00以后不得使用外放音响；中考、高考期间，考点周边300米内全天不得使用。
      第三条 领队应当将音响朝向场地内侧，场地边界处噪声昼间不超过60分贝。`,
    explanation: null,
    contact: contact("柯城区综合行政执法局", "0570-0000187", "柯城区花园中大道", "noise@example.gov.cn"),
  });
}

/** Its second answer contradicts the document that it explains. */
function subsidyQuestions(calendar: DemoCalendar, subsidy: DemoItem): DemoItem {
  return interpretation(subsidy, {
    slug: "farmland-fertility-subsidy-questions",
    title: "耕地地力保护补贴三问三答",
    summary: "补贴给谁、抛荒怎么认定、什么时候到账。",
    body: `# 一、土地流转出去了，补贴给谁？
      补贴给拥有承包权的农户，流转合同另有约定的从其约定。
      # 二、抛荒怎么认定？
      一次影像比对即可认定抛荒，认定后当年不予补贴。
      # 三、什么时候到账？
      村级公示、乡镇核对以后，6月30日前由“一卡通”发放到户。`,
    issuedOn: calendar.day(0),
    medium: "QUESTIONS_AND_ANSWERS",
    interpreterName: "柯城区农业农村局",
  });
}

/** Signed, numbered and not out yet: within twenty working days it has to be. */
function workerStations(calendar: DemoCalendar): DemoItem {
  return policy({
    slug: "outdoor-worker-stations",
    title: "柯城区人民政府办公室关于印发柯城区户外劳动者服务驿站管理办法的通知",
    summary: "环卫工人、快递员、外卖骑手在哪里歇脚，驿站谁来建、谁来管、经费从哪里出。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      《柯城区户外劳动者服务驿站管理办法》已经区政府常务会议审议通过，现印发给你们，请认真贯彻执行。
      # 一、设置
      城区每平方公里设驿站不少于一处，优先利用沿街公共用房、银行网点和公厕管理间，步行十分钟可达。
      # 二、服务
      驿站免费提供饮水、加热饭菜、充电、急救药品和空调，每日开放不少于12小时；高温、寒潮预警期间24小时开放。
      # 三、管理
      区人力社保局负责统筹，街道、乡镇负责日常巡查，每月公布一次开放情况。连续两次巡查未按时开放的，收回运行经费。
      # 四、经费
      新建驿站每处一次性补助3万元，运行经费每年5000元，由区、街道两级财政各承担一半。
    `,
    keywords: ["户外劳动者", "服务驿站"],
    genre: "通知",
    issuers: ["kecheng-office"],
    drafters: ["kecheng-labour"],
    topics: ["subject-labour", "audience-citizens"],
    number: ["柯政办发", 31],
    index: 311,
    registration: 12,
    writtenOn: calendar.day(-4),
    effectiveOn: calendar.day(30),
  });
}

function coldStores(calendar: DemoCalendar): DemoItem {
  return enterpriseNotice({
    slug: "cold-store-subsidy",
    title: "关于申报农产品产地冷藏保鲜设施补助的通知",
    summary: "合作社、家庭农场新建冷库按造价三成补助，单个主体最高50万元。",
    body: `为减少椪柑、蔬菜采后损耗，今年继续支持在产地建设冷藏保鲜设施。先建后补，验收合格后一次性拨付。
      已经享受过同一设施补助的不再重复享受；租用土地建设的，剩余租期应当不少于八年。`,
    keywords: ["冷藏保鲜", "农产品"],
    publisher: "kecheng-agriculture",
    topics: ["subject-agriculture", "audience-farmers", "audience-enterprises"],
    issuedOn: calendar.day(1),
    contacts: [contact("柯城区农业农村局", "0570-0000149", "柯城区花园中大道", "farm@example.gov.cn")],
    items: [
      benefit({
        title: "产地冷藏保鲜设施补助",
        industries: ["A"],
        organizationTypes: ["农民专业合作社", "企业"],
        conditions: ["设施建在本区行政村范围内", "库容100立方米以上"],
        standard: "按核定造价的30%补助，单个主体最高50万元",
        capYuan: 500_000,
        days: [calendar.day(10), calendar.day(70)],
        materials: [paper("设施建设申请表"), paper("用地证明材料"), shared("营业执照")],
        fulfilmentMode: "REVIEWED",
        fulfilmentDays: 45,
        leadOrgan: "区农业农村局",
      }),
    ],
  });
}

function libraryNights(calendar: DemoCalendar): DemoItem {
  return announcement({
    slug: "library-night-hours",
    title: "柯城区图书馆周末夜间延时开放的通知",
    summary: "每周五、周六开放到22时，自习室同步延时，末班接驳车等候散场读者。",
    body: `自${written(calendar.day(5))}起，区图书馆每周五、周六闭馆时间由20:30延长到22:00，一楼自习室、三楼外借室和政务公开查阅点同步开放。
      延时期间设有值班馆员和保安，22:10有一班接驳车从馆前发往荷花、白云方向。遇有台风、寒潮等预警暂停延时，以馆门口告示为准。咨询电话：0570-0000188。`,
    keywords: ["图书馆", "延时开放"],
    publisher: "kecheng-library",
    topics: ["field-public-culture", "audience-citizens"],
    columns: ["zwgk/zdly/ggwh", "bsfw/bmts"],
    issuedOn: calendar.day(3),
  });
}
