import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import type { DemoLife, Step } from "./life.ts";
import * as on from "./posting-steps.ts";
import * as to from "./steps.ts";

/** What becomes of items that are public, and stay so: corrected, patrolled, redacted, written anew. By slug. */
function stepsOf(calendar: DemoCalendar): Record<string, readonly Step[]> {
  return {
    "farmland-fertility-subsidy-2024": [
      on.posted("wechat-kecheng-office", { way: "MASS_SEND", outsideId: "2247483640_1", page: "s/subsidy" }),
      on.posted("weibo-kecheng-office", { page: "p/subsidy" }),
      on.posted("toutiao-kecheng-office", { page: "a/subsidy" }),
      to.patrolled("摘要所写村级公示截止日期“4月10日”与正文“4月20日”不一致。"),
      to.corrected,
      ...to.approved,
      to.published,
      to.answered,
      on.closed("wechat-kecheng-office", "EDITED_IN_PLACE", "已在公众号后台改正公示截止日期。"),
      on.closed("toutiao-kecheng-office", "CORRECTION_POSTED", "原文不能修改，已在评论区置顶更正。"),
      on.posted("weibo-kecheng-office", { state: "REMOVED", page: "p/subsidy" }),
      on.posted("weibo-kecheng-office", { page: "p/subsidy-2" }),
    ],
    "water-main-burst": [
      on.posted("wechat-kecheng-office", { way: "MASS_SEND", outsideId: "2247483645_1", page: "s/water" }),
      on.posted("weibo-kecheng-office", { page: "p/water" }),
      to.corrected,
      to.publishedUrgently("居民正在等候恢复供水时间，来不及走完审查。"),
      on.closed("wechat-kecheng-office", "IMPOSSIBLE", "公众号文章只能修改一次，已用完；已在留言区置顶恢复供水时间。"),
      on.claimed("weibo-kecheng-office"),
    ],
    "job-fair": [
      on.placed("wechat-kecheng-labour"),
      on.posted("wechat-kecheng-labour", { page: "s/job-fair" }),
      to.mended("摘要中的“直播带岗”补上引号。", (item) => ({
        ...item,
        summary: item.summary.replace("直播带岗", "“直播带岗”"),
      })),
      ...to.approved,
      to.published,
    ],
    "heritage-street-road-works": [
      to.patrolled("“公交两条线路临时取消县西街站”没有写明是哪两条线路，乘客无从判断，请更正。"),
    ],
    "work-safety-inspection-results": [
      to.patrolled("“走过场”用语不够规范，建议改为“流于形式”。"),
      to.dismissed("该表述引自检查组通报原文，意思清楚，不作更正。"),
    ],
    "food-inspection-results": [to.patrolled(null)],
    "disclosure-request-guide": [
      to.revised("补充在政务公开查阅点提交申请的办法。", (item) => ({
        ...item,
        body: `${item.body}
          # 到查阅点申请
          区档案馆、区图书馆和重点乡镇、街道的政务公开查阅点可以当面提交申请，由服务专员当日转送，不收取费用。`,
      })),
    ],
    "fushan-dilapidated-houses": [to.expiring(calendar.instant(31, 0))],
    "mini-program-epidemic-summary-2020": [
      to.redacted("郑建平", "报道写出了反映线索群众的姓名，本人要求隐去。", "中华人民共和国政府信息公开条例第十五条"),
    ],
  };
}

/** The lives of items that are public. */
export function livesAfterPublication(calendar: DemoCalendar, items: readonly DemoItem[]): DemoLife[] {
  return Object.entries(stepsOf(calendar)).map(([slug, steps]) => ({ item: itemOf(items, slug), steps }));
}

/** The item of that slug. @throws when there is none */
export function itemOf(items: readonly DemoItem[], slug: string): DemoItem {
  const item = items.find((each) => each.slug === slug);
  if (!item) throw new Error(`the demo has no item ${slug}`);
  return item;
}
