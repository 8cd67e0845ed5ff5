import { recordMetric } from "../domains/account/commands/record-metric.ts";
import type { Caller } from "../domains/content/commands/command.ts";
import { decideOutsidePost } from "../domains/outside-post/commands/decide-outside-post.ts";
import { recordOutsidePost } from "../domains/outside-post/commands/record-outside-post.ts";
import type { DemoCalendar } from "./demo-calendar.ts";
import type { DemoItem } from "./demo-item.ts";
import type { Stage } from "./lives/life.ts";
import { idOf } from "./write-registry.ts";

/** With what the demo records, by whom, and who decides. */
export interface Recorder extends Stage {
  readonly recorder: Caller;
}

// Account, how many days ago, title, text: what accounts posted by themselves. Who is not here posted nothing.
const POSTS: readonly (readonly [account: string, daysAgo: number, title: string, text: string])[] = [
  [
    "wechat-kecheng-office",
    1,
    "周末去哪儿？柯城这些市集开张了",
    "斗潭夜市、水亭门文创市集周末同步开市，公交线路延时到夜里十点，停车请走北侧入口。",
  ],
  [
    "weibo-kecheng-office",
    2,
    "早安，柯城",
    "今天多云到晴，早晚温差大，出门记得添衣。地铁口共享单车已补充投放，骑行请戴好头盔。",
  ],
  [
    "toutiao-kecheng-office",
    3,
    "一张图看懂柯城通勤",
    "早高峰最堵的三个路口在哪里？交警给出了错峰建议，绕行荷三路可节省大约十分钟。",
  ],
  [
    "wechat-kecheng-business",
    5,
    "开一家餐馆要办哪些证",
    "从核名到开业，一份清单讲清楚；材料齐全的，当天就能领到执照，不清楚的可以来窗口问。",
  ],
  [
    "wechat-kecheng-education",
    6,
    "寒暑假托管班报名问答",
    "孩子没人带怎么办？托管班时间、收费和报名入口，家长最关心的八个问题在这里都有答案。",
  ],
  [
    "wechat-kecheng-health",
    4,
    "换季咳嗽，先别急着吃药",
    "呼吸科医生提醒：多数感冒咳嗽一到两周会自己好，出现高热不退、呼吸急促要及时就医。",
  ],
  [
    "wechat-kecheng-business-enterprises",
    8,
    "本周企业问得最多的三个问题",
    "贷款贴息怎么申请、设备补贴何时到账、用工补贴能否叠加？客服逐条整理了答复要点。",
  ],
  [
    "wechat-xinan",
    9,
    "信安街道邻里节照片来了",
    "百家宴、跳蚤市集、老电影放映，错过的居民可以看看这组照片，下个月在南苑再办一场。",
  ],
  [
    "wechat-hangbu",
    37,
    "航埠柑橘采摘地图",
    "哪片橘园可以采、怎么走、多少钱一斤，村里的带路人整理了一张手绘地图，欢迎来玩。",
  ],
  [
    "wechat-qili",
    52,
    "七里的云海又出现了",
    "清晨五点半，龟峰脚下的云海持续了一个多小时，摄影爱好者拍下了这组照片，请慢慢看。",
  ],
];

/** What an account posted again that stands on the portal. */
const AGAIN = { account: "wechat-kecheng-labour", slug: "job-fair", title: "找工作的看过来！这场招聘会别错过" };

const DECISIONS = [
  { ...AGAIN, decision: "SAME", reason: "与门户发布的招聘会公告相同，应从台账领取后发布。" },
  {
    account: "wechat-kecheng-health",
    slug: "flu-vaccination",
    decision: "NOT_SAME",
    reason: "就医科普，与接种公告不是一件事。",
  },
] as const;

// 2020: the figures of the annual report (邻礼通).
const METRICS = [
  ["TIPS", 5_734],
  ["ENQUIRIES", 17_600],
  ["SURVEYS", 4],
] as const;

/** Records what the accounts of the demo posted outside the ledger, and what the mini-program reached. */
export async function recordActivity(
  stage: Recorder,
  calendar: DemoCalendar,
  items: readonly DemoItem[],
): Promise<void> {
  const posts = new Map<string, string>();
  for (const [number, [account, daysAgo, title, text]] of POSTS.entries())
    posts.set(account, await record(stage, calendar, { account, daysAgo, title, text, number: number + 1 }));
  const again = items.find(({ slug, body }) => slug === AGAIN.slug && body);
  if (!again?.body) throw new Error(`the demo has no item ${AGAIN.slug} with a text`);
  const said = { account: AGAIN.account, daysAgo: 1, title: AGAIN.title, text: again.body };
  posts.set(AGAIN.account, await record(stage, calendar, { ...said, number: POSTS.length + 1 }));
  const { tx, deps, names, people, recorder } = stage;
  for (const { account, slug, decision, reason } of DECISIONS) {
    const decided = { postId: idOf(posts, account), contentId: idOf(names.contents, slug), decision, reason };
    requireDone(await decideOutsidePost(tx, deps, people.reviewer, decided), slug);
  }
  const { id: accountId } = await tx.account.findUniqueOrThrow({ where: { key: "mini-program" } });
  for (const [metric, value] of METRICS) {
    const year = { fromOn: "2020-01-01", toOn: "2020-12-31", value };
    requireDone(await recordMetric(tx, deps, recorder, { accountId, metric, correction: null, ...year }), metric);
  }
}

interface DemoPost {
  readonly account: string;
  readonly daysAgo: number;
  readonly title: string;
  readonly text: string;
  readonly number: number;
}

async function record(
  { tx, deps, recorder }: Recorder,
  calendar: DemoCalendar,
  { account, daysAgo, title, text, number }: DemoPost,
): Promise<string> {
  const url = `https://${account}.media.example/posts/${number}`;
  const postedAt = new Date(calendar.instant(-daysAgo, 18));
  const post = { account, url, outsideId: String(number), title, text, postedAt };
  const outcome = await recordOutsidePost(tx, deps, recorder, post);
  if (!outcome.ok) throw new Error(`the demo cannot record ${title}: ${JSON.stringify(outcome)}`);
  return outcome.postId;
}

function requireDone(outcome: { ok: boolean }, what: string): void {
  if (!outcome.ok) throw new Error(`the demo cannot record ${what}: ${JSON.stringify(outcome)}`);
}
