import type { Day } from "../platform/day.ts";
import { written } from "./demo-calendar.ts";

/** A media account (政务新媒体账号) of an organ. Open ones have no closing day. */
export interface DemoAccount {
  readonly key: string;
  readonly channel: "wechat" | "weibo" | "toutiao";
  readonly name: string;
  readonly owner: string;
  readonly filingNumber: string;
  readonly manner: "HAND" | "INTERFACE";
  readonly responsible: string | null;
  readonly exceptionReason: string | null;
  readonly state: "ACTIVE" | "WARNED" | "SUSPENDED" | "CLOSED";
  readonly stateReason: string | null;
  readonly closedOn: Day | null;
  readonly closingNotice: string | null;
}

type Channel = DemoAccount["channel"];

// Channel, owner, name.
const OPEN: readonly (readonly [Channel, string, string])[] = [
  ["wechat", "kecheng-office", "柯城发布"],
  ["weibo", "kecheng-office", "柯城发布"],
  ["toutiao", "kecheng-office", "柯城发布"],
  ["wechat", "kecheng-business", "柯城营商"],
  ["wechat", "kecheng-education", "柯城教育"],
  ["wechat", "kecheng-health", "健康柯城"],
  ["wechat", "kecheng-labour", "柯城人社"],
  ["wechat", "kecheng-market", "柯城市场监管"],
  ["wechat", "kecheng-culture", "柯城文旅体"],
  ["weibo", "kecheng-police", "柯城公安"],
  ["wechat", "kecheng-emergency", "柯城应急"],
  ["wechat", "xinan", "信安街道"],
  ["wechat", "fushan", "府山街道"],
  ["wechat", "hangbu", "航埠镇"],
  ["wechat", "qili", "七里乡"],
];

const UNTENDED = "连续两周以上未更新";
const DOUBLED = "与本单位其他账号功能重复";
const MISNAMED = "账号名称与主体不符";

// Channel, owner, name, day of closing, reason: those that the annual report of 2020 counts.
const CLOSED: readonly (readonly [Channel, string, string, Day, string])[] = [
  ["weibo", "kecheng-education", "柯城教育", "2020-04-10", UNTENDED],
  ["weibo", "kecheng-health", "健康柯城", "2020-04-10", UNTENDED],
  ["weibo", "kecheng-civil-affairs", "柯城民政", "2020-04-15", UNTENDED],
  ["wechat", "kecheng-civil-affairs", "柯城民政在线", "2020-04-15", UNTENDED],
  ["weibo", "kecheng-agriculture", "柯城三农", "2020-04-22", UNTENDED],
  ["wechat", "kecheng-agriculture", "柯城橘事", "2020-05-18", DOUBLED],
  ["weibo", "kecheng-culture", "柯城旅游", "2020-05-18", UNTENDED],
  ["wechat", "kecheng-library", "柯城悦读", "2020-05-29", DOUBLED],
  ["weibo", "kecheng-housing", "柯城住建", "2020-06-12", UNTENDED],
  ["wechat", "kecheng-housing", "柯城美丽建设", "2020-06-12", MISNAMED],
  ["weibo", "xinan", "信安街道", "2020-07-03", DOUBLED],
  ["toutiao", "xinan", "信安之声", "2020-07-03", DOUBLED],
  ["wechat", "huayuan", "花园党群", "2020-08-21", MISNAMED],
  ["weibo", "hehua", "荷花街道", "2020-08-21", UNTENDED],
  ["weibo", "hangbu", "航埠镇", "2020-09-11", UNTENDED],
  ["wechat", "shiliang", "石梁慢生活", "2020-09-25", DOUBLED],
  ["wechat", "huashu", "华墅乡", "2020-10-16", UNTENDED],
  ["toutiao", "kecheng-commerce", "柯城商务", "2020-11-06", UNTENDED],
];

// What is not as of the others, by key.
const STANDING: Readonly<Record<string, Pick<DemoAccount, "state" | "stateReason">>> = {
  "wechat-qili": { state: "WARNED", stateReason: "巡查发现连续两周未更新，已提醒整改。" },
  "wechat-fushan": { state: "SUSPENDED", stateReason: "管理人员变动，暂停更新，待办理变更备案。" },
};

// Who answers for the accounts of an organ; where nobody is named, nobody was stated.
const RESPONSIBLE: Readonly<Record<string, string>> = {
  "kecheng-office": "徐磊",
  "kecheng-business": "毛一舟",
  "kecheng-education": "郑晓芸",
  "kecheng-health": "余文涛",
  fushan: "叶青",
  qili: "徐建明",
};

/** A second account of its organ on the channel, for a stated reason. */
const ENTERPRISES: DemoAccount = {
  key: "wechat-kecheng-business-enterprises",
  channel: "wechat",
  name: "柯城政企通",
  owner: "kecheng-business",
  filingNumber: "3308020034",
  manner: "INTERFACE",
  responsible: "毛一舟",
  exceptionReason: "面向企业的政策推送和兑现服务，与营商资讯分开运营。",
  state: "ACTIVE",
  stateReason: null,
  closedOn: null,
  closingNotice: null,
};

/** The media accounts of the demo. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  ...[...OPEN.map((entry) => [...entry, null, null] as const), ...CLOSED].map(
    ([channel, owner, name, closedOn, closedReason], index): DemoAccount => {
      const key = `${channel}-${owner}`;
      return {
        ...{ key, channel, name, owner, closedOn, exceptionReason: null },
        filingNumber: `330802${String(index + 1).padStart(4, "0")}`,
        manner: owner === "kecheng-office" ? "INTERFACE" : "HAND",
        responsible: RESPONSIBLE[owner] ?? null,
        ...(STANDING[key] ?? { state: closedOn ? "CLOSED" : "ACTIVE", stateReason: closedReason }),
        closingNotice:
          closedOn && `“${name}”账号自${written(closedOn)}起停止更新并注销，相关信息请到柯城区人民政府门户网站查询。`,
      };
    },
  ),
  ENTERPRISES,
];
