import { announcement } from "../announcements/announcement.ts";
import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoLife } from "./life.ts";
import { closed, placed, posted } from "./posting-steps.ts";
import { approved, gone, published, redirected, revised, withdrawn } from "./steps.ts";

/** What was public and is not any more: called off, replaced, and gone for good. */
export function livesTakenDown(calendar: DemoCalendar): DemoLife[] {
  return [
    {
      item: announcement({
        slug: "neighbours-long-table",
        title: "关于举办“邻里长桌宴”活动的通知",
        summary: "一家一道菜，百家坐一桌，报名到各社区登记。",
        body: `${written(calendar.day(8))}17时，荷花街道在荷花社区广场举办“邻里长桌宴”，共设30桌。每户带一道家常菜，公筷公勺和桌椅由社区准备。
          报名请到各社区服务大厅登记，每户不超过4人。糖尿病、高血压患者的无糖、低盐菜由社区食堂单独准备。电话：0570-0000189。`,
        keywords: ["邻里节", "荷花街道"],
        publisher: "hehua",
        topics: ["field-public-culture", "audience-citizens"],
        columns: ["xwzx/xzdt"],
        issuedOn: calendar.day(-6),
      }),
      steps: [
        posted("wechat-kecheng-office", { way: "MASS_SEND", outsideId: "2247483649_2", page: "s/table" }),
        posted("weibo-kecheng-office", { page: "p/table" }),
        placed("toutiao-kecheng-office"),
        revised("场地改到荷花公园。", (item) => ({
          ...item,
          body: item.body?.replace("荷花社区广场", "荷花公园") ?? null,
        })),
        ...approved,
        published,
        withdrawn("活动场地需要临时检修，活动取消。已报名的居民由社区逐户通知。"),
        closed("weibo-kecheng-office", "TAKEN_DOWN", "微博已删除，搜索不到原文。"),
      ],
    },
    {
      item: announcement({
        slug: "public-rental-housing-application",
        title: "公共租赁住房申请须知",
        summary: "申请条件、纸质材料清单和受理窗口。",
        body: `申请家庭人均住房建筑面积应当不足15平方米，并提交身份证、户口簿、收入证明、住房证明和婚姻证明复印件各两份。
          受理窗口设在各街道便民服务中心，每月1日至10日集中受理，初审、复审合计四十个工作日。`,
        keywords: ["公租房", "住房保障"],
        publisher: "kecheng-housing",
        topics: ["subject-construction-environment", "field-affordable-housing", "audience-citizens"],
        columns: ["bsfw/bszn"],
        issuedOn: calendar.day(-620),
        kind: "GUIDE",
      }),
      steps: [redirected("public-rental-housing-guide", "申请条件和材料已经调整，请以新的申请指南为准。")],
    },
    {
      item: announcement({
        slug: "temporary-assistance-recipients",
        title: "荷花街道临时救助对象公示",
        summary: "拟救助4户，公示七天，有异议的请向街道反映。",
        body: `经本人申请、入户核查和民主评议，拟对下列4户给予临时救助，现予公示：
          | 申请人 | 社区 | 救助类型 | 金额 |
          | 张** | 荷花社区 | 急难型 | 2000元 |
          | 李* | 荷花社区 | 支出型 | 4200元 |
          | 徐** | 县西社区 | 支出型 | 3150元 |
          | 毛* | 县西社区 | 急难型 | 1800元 |
          公示期七天。有异议的，请向街道民政窗口反映，电话：0570-0000190。`,
        keywords: ["临时救助", "公示"],
        publisher: "hehua",
        topics: ["subject-civil-affairs", "field-social-assistance"],
        columns: ["zwgk/zdly/shjz", "zwgk/gsgg"],
        issuedOn: calendar.day(-75),
        validUntil: calendar.instant(-67, 0),
      }),
      steps: [gone("公示期已满，名单涉及个人信息，不再公开。")],
    },
  ];
}
