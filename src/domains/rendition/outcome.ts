import type { ChannelKind } from "../../platform/db/index.ts";
import type { Fact, PostingManner } from "../content/index.ts";
import type { Picture } from "./source.ts";

/** What a form leaves out or makes otherwise. */
export const DROPPED_KINDS = [
  "IMAGES",
  "LINKS",
  "TABLES_AS_CARDS",
  "STYLES",
  "PARAGRAPHS",
  "FACTS",
  "TOPICS",
  "FILES",
  "AUTHOR",
  "TITLE_WORDS",
] as const;

/** One of them. */
export type DroppedKind = (typeof DROPPED_KINDS)[number];

/** What was dropped, by kind; zero or absent: nothing. */
export type Dropped = Partial<Record<DroppedKind, number>>;

/** Why a content has no form for a channel. */
export const REFUSAL_REASONS = [
  "TITLE_TOO_LONG",
  "TITLE_TOO_SHORT",
  "DIGEST_TOO_LONG",
  "BODY_TOO_LONG",
  "POST_TOO_LONG",
  "ADDRESS_TOO_LONG",
  "NOTHING_TO_SHOW",
  "FIGURE_NOT_IN_SOURCE",
] as const;

/** One of them. */
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** What cannot fit, and what to set so that it does. */
export interface Refused {
  readonly form: "REFUSED";
  readonly reason: RefusalReason;
  /** Where in the input of a revision: `title`, `digest` and `html` of the channel's form, or a field of the edition. */
  readonly field: string;
  readonly measured: number | null;
  readonly limit: number | null;
  readonly message: string;
  readonly messageEn: string;
}

interface Shown {
  readonly title: string;
  readonly dropped: Dropped;
}

/** A picture to put where its placeholder stands. */
export interface PlacedPicture extends Picture {
  readonly placeholder: string;
}

/** An article on WeChat. */
export interface WechatArticle extends Shown {
  readonly form: "WECHAT";
  readonly manner: PostingManner;
  readonly author: string | null;
  readonly digest: string;
  readonly html: string;
  readonly images: readonly PlacedPicture[];
  readonly sourceUrl: string;
}

/** A post on Weibo. */
export interface WeiboPost extends Shown {
  readonly form: "WEIBO";
  readonly manner: PostingManner;
  readonly text: string;
  readonly length: number;
  readonly topics: readonly string[];
}

/** An article on Toutiao. */
export interface ToutiaoArticle extends Shown {
  readonly form: "TOUTIAO";
  readonly html: string;
}

/** A node as the mini-program's rich-text takes it. */
export type RichTextNode =
  | { readonly type: "text"; readonly text: string }
  | {
      readonly name: string;
      readonly attrs?: Readonly<Record<string, string>>;
      readonly children?: readonly RichTextNode[];
    };

/** A page of the mini-program. */
export interface MiniProgramPage extends Shown {
  readonly form: "MINI_PROGRAM";
  readonly nodes: readonly RichTextNode[];
}

/** A text without marks. */
export interface PlainText extends Shown {
  readonly form: "TEXT";
  readonly text: string;
}

/** A notice for enterprises, its benefits one by one. */
export interface EnterpriseText extends Shown {
  readonly form: "ENTERPRISE";
  readonly digest: string | null;
  readonly text: string;
  readonly items: readonly { readonly title: string; readonly facts: readonly Fact[] }[];
}

/** The page of the portal. */
export interface PortalPage extends Shown {
  readonly form: "PORTAL";
  readonly html: string;
}

/** What a channel shows of a content, or why it cannot. */
export type Outcome =
  | PortalPage
  | WechatArticle
  | WeiboPost
  | ToutiaoArticle
  | MiniProgramPage
  | PlainText
  | EnterpriseText
  | Refused;

/** The channel that a form is for. */
export interface Target {
  readonly channel: string;
  readonly kind: ChannelKind;
}

const WORDS: Record<RefusalReason, readonly [zh: string, en: string]> = {
  TITLE_TOO_LONG: [
    "标题{measured}字，超过{limit}字，缩短会改变意思；请填写渠道标题。",
    "The title has {measured} characters, more than {limit}, and cannot be shortened safely: set a title for the channel.",
  ],
  TITLE_TOO_SHORT: [
    "标题{measured}字，少于{limit}字；请填写渠道标题。",
    "The title has {measured} characters, fewer than {limit}: set a title for the channel.",
  ],
  DIGEST_TOO_LONG: [
    "渠道摘要{measured}字，超过{limit}字；请缩短渠道摘要。",
    "The digest for the channel has {measured} characters, more than {limit}: shorten it.",
  ],
  BODY_TOO_LONG: [
    "正文{measured}字，超过{limit}字；请填写精简的渠道正文。",
    "The text has {measured} characters, more than {limit}: set a slimmed text for the channel.",
  ],
  POST_TOO_LONG: [
    "博文{measured}字，超过{limit}字；请缩短渠道标题或渠道摘要。",
    "The post has {measured} characters, more than {limit}: shorten the title or the digest for the channel.",
  ],
  ADDRESS_TOO_LONG: [
    "原文地址{measured}字节，超过{limit}字节；请改用较短的地址名。",
    "The address of the original has {measured} bytes, more than {limit}: use a shorter slug.",
  ],
  NOTHING_TO_SHOW: [
    "没有可在本渠道展示的文字；请填写渠道正文。",
    "There is no text to show on this channel: set a text for it.",
  ],
  FIGURE_NOT_IN_SOURCE: [
    "渠道稿中的“{figure}”在原文中没有；请改正该项。",
    "“{figure}” does not stand in the edition: correct what is set for the channel.",
  ],
};

/** Says what cannot fit. */
export function refused(
  reason: RefusalReason,
  field: string,
  {
    measured = null,
    limit = null,
    figure = "",
  }: { measured?: number | null; limit?: number | null; figure?: string } = {},
): Refused {
  const values: Record<string, string> = { measured: String(measured), limit: String(limit), figure };
  const [message, messageEn] = WORDS[reason].map((words) =>
    words.replace(/\{(\w+)\}/g, (_, key) => values[key] ?? ""),
  ) as [string, string];
  return { form: "REFUSED", reason, field, measured, limit, message, messageEn };
}
