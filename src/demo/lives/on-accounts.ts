import type { DemoItem } from "../demo-item.ts";
import { itemOf } from "./after-publication.ts";
import type { DemoLife, Step } from "./life.ts";
import * as on from "./posting-steps.ts";

const WECHAT = "wechat-kecheng-office";
const WEIBO = "weibo-kecheng-office";
const TOUTIAO = "toutiao-kecheng-office";

/** What accounts do with items that are public and stay as they are: how far each post is. By slug. */
const STEPS: Readonly<Record<string, readonly Step[]>> = {
  "school-enrolment": [on.placed("wechat-kecheng-education")],
  "flu-vaccination": [on.placed("wechat-kecheng-health"), on.claimed("wechat-kecheng-health")],
  "cold-wave-warning": [
    on.placed("wechat-kecheng-emergency"),
    on.posted("wechat-kecheng-emergency", { way: "MASS_SEND", outsideId: "2247483651_1", page: "s/cold-wave" }),
    on.placed(WEIBO),
  ],
  "old-town-protection-result": [
    on.placed(WECHAT),
    on.posted(WECHAT, { state: "DRAFTED", way: "DRAFT_BOX", outsideId: "media-20" }),
  ],
  "hangbu-citrus-fair": [
    on.placed("wechat-hangbu"),
    on.posted("wechat-hangbu", { state: "SUBMITTED", way: "DRAFT_BOX", outsideId: "publish-21" }),
  ],
  "citrus-dye-rumour": [
    on.placed("wechat-kecheng-market"),
    on.failed("wechat-kecheng-market", "标题超过平台上限，请填写渠道标题。"),
  ],
  "medical-insurance-rumour": [
    on.posted(WEIBO, { state: "SUBMITTED", outsideId: "w-31" }),
    on.posted(WEIBO, { state: "REJECTED", outsideId: "w-31", reason: "平台审核：链接域名未备案。" }),
  ],
  "tap-water-odour-rumour": [
    on.posted(TOUTIAO, { outsideId: "t-41", page: "a/41" }),
    on.posted(TOUTIAO, { state: "BANNED", outsideId: "t-41", reason: "平台误判为营销内容，已申诉。" }),
  ],
};

/** The lives of items on accounts. */
export function livesOnAccounts(items: readonly DemoItem[]): DemoLife[] {
  return Object.entries(STEPS).map(([slug, steps]) => ({ item: itemOf(items, slug), steps }));
}
