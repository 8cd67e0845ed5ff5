import type { ChannelKind, ContentType } from "../../platform/db/index.ts";

/** A channel that every instance starts with; one that reads from here has a built-in account, which shows what a rule names. */
export interface BaseChannel {
  readonly key: string;
  readonly kind: ChannelKind;
  readonly name: string;
  /** Null: a channel of posted accounts, which select nothing by themselves. */
  readonly selection: readonly BaseRule[] | null;
}

/** A rule of a built-in account: contents of these types, or filed under these topics (by key). */
export type BaseRule = { readonly types: readonly ContentType[] } | { readonly topics: readonly string[] };

/** The channels that every instance starts with, in their order. */
export const BASE_CHANNELS: readonly BaseChannel[] = [
  {
    key: "portal",
    kind: "PORTAL",
    name: "门户网站",
    selection: [
      { types: ["REPORT", "INTERPRETATION", "CONSULTATION", "ENTERPRISE_NOTICE", "POLICY_DOCUMENT", "ANNOUNCEMENT"] },
    ],
  },
  {
    key: "mini-program",
    kind: "MINI_PROGRAM",
    name: "小程序",
    selection: [{ types: ["ANNOUNCEMENT", "INTERPRETATION", "CONSULTATION"] }],
  },
  {
    key: "enterprise",
    kind: "ENTERPRISE_PLATFORM",
    name: "涉企平台",
    // A platform that shows enterprises every document of the government hides what concerns them.
    selection: [{ types: ["ENTERPRISE_NOTICE"] }, { topics: ["audience-enterprises", "audience-self-employed"] }],
  },
  {
    key: "reading-points",
    kind: "READING_POINT",
    name: "政务公开查阅点",
    selection: [{ types: ["REPORT", "POLICY_DOCUMENT", "INTERPRETATION", "CONSULTATION"] }],
  },
  { key: "wechat", kind: "WECHAT", name: "微信公众号", selection: null },
  { key: "weibo", kind: "WEIBO", name: "微博", selection: null },
  { key: "toutiao", kind: "TOUTIAO", name: "今日头条", selection: null },
];
