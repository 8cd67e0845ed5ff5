import type { ChannelKind } from "../../platform/db/index.ts";
import type { Selection } from "./selection.ts";

const EVERYTHING: Selection = { types: null, topicIds: null, columnIds: null };

/** A channel that every instance starts with; one that reads from here has a built-in account with a selection. */
export interface BaseChannel {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Null: a channel of posted accounts, which select nothing by themselves. */
  readonly selection: Selection | null;
}

/** The channels that every instance starts with, in their order. */
export const BASE_CHANNELS: readonly BaseChannel[] = [
  { key: "portal", kind: "PORTAL", name: "门户网站", selection: EVERYTHING },
  {
    key: "mini-program",
    kind: "MINI_PROGRAM",
    name: "小程序",
    selection: { ...EVERYTHING, types: ["ANNOUNCEMENT", "INTERPRETATION", "CONSULTATION"] },
  },
  {
    key: "enterprise",
    kind: "ENTERPRISE_PLATFORM",
    name: "涉企平台",
    selection: { ...EVERYTHING, types: ["ENTERPRISE_NOTICE", "POLICY_DOCUMENT", "INTERPRETATION"] },
  },
  {
    key: "reading-points",
    kind: "READING_POINT",
    name: "政务公开查阅点",
    selection: { ...EVERYTHING, types: ["REPORT", "POLICY_DOCUMENT", "INTERPRETATION", "CONSULTATION"] },
  },
  { key: "wechat", kind: "WECHAT", name: "微信公众号", selection: null },
  { key: "weibo", kind: "WEIBO", name: "微博", selection: null },
  { key: "toutiao", kind: "TOUTIAO", name: "今日头条", selection: null },
];
