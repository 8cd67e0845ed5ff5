import type { Day } from "../../../platform/day.ts";
import type { ChannelKind } from "../../../platform/db/index.ts";

/** How a post gets onto a platform: through its interface, or by a person in its editor. */
export type PostingManner = "HAND" | "INTERFACE";

/** What a platform takes in one way of posting. Null: it sets no such limit, or has no such field. */
export interface ChannelLimits {
  readonly manner: PostingManner;
  readonly title: { readonly least: number; readonly most: number } | null;
  readonly digest: number | null;
  readonly author: number | null;
  /** Characters of the HTML, its marks counted; its bytes in UTF-8. */
  readonly markup: { readonly characters: number; readonly bytes: number } | null;
  /** Characters of the words, without marks. */
  readonly words: number | null;
  /** Of a post that is one text: Han characters as 1, half-width ones as a half, an address as `link`. */
  readonly post: { readonly most: number; readonly link: number } | null;
  /** Bytes of the address of the original. */
  readonly sourceUrl: number | null;
  readonly source: string;
  /** The day on which somebody looked. */
  readonly asOf: Day;
}

const NONE = {
  ...{ title: null, digest: null, author: null, markup: null, words: null, post: null, sourceUrl: null },
} as const;

/** What the platforms take, as data: by kind of channel, the most usual way of posting first. A kind without rows is not posted to. */
export const CHANNEL_LIMITS: Record<ChannelKind, readonly ChannelLimits[]> = {
  PORTAL: [],
  MINI_PROGRAM: [],
  ENTERPRISE_PLATFORM: [],
  READING_POINT: [],
  WECHAT: [
    {
      ...NONE,
      manner: "HAND",
      title: { least: 1, most: 64 },
      digest: 120,
      author: 8,
      words: 50_000,
      source: "公众平台网页编辑器的字数提示；平台未见成文规定，以当日页面为准",
      asOf: "2026-11-24",
    },
    {
      ...NONE,
      manner: "INTERFACE",
      title: { least: 1, most: 32 },
      digest: 128,
      author: 16,
      // 少于2万字符: below, so one less.
      markup: { characters: 19_999, bytes: 1_048_575 },
      sourceUrl: 1_024,
      source: "微信公众平台接口文档：草稿箱 draft/add",
      asOf: "2026-11-24",
    },
  ],
  WEIBO: [
    {
      ...NONE,
      manner: "HAND",
      post: { most: 2_000, link: 10 },
      source: "微博发布框的字数提示；平台未见成文规定，以当日页面为准",
      asOf: "2026-11-24",
    },
    {
      ...NONE,
      manner: "INTERFACE",
      post: { most: 140, link: 10 },
      source: "微博开放平台接口文档：statuses/share",
      asOf: "2026-11-24",
    },
  ],
  TOUTIAO: [
    {
      ...NONE,
      manner: "HAND",
      title: { least: 5, most: 30 },
      source: "头条号网页编辑器的字数提示；平台未见成文规定，以当日页面为准",
      asOf: "2026-11-24",
    },
  ],
};

/** How many characters platforms count: a surrogate pair is one. */
export function characterCount(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** The length of a post that is one text, without addresses: half-width characters count as a half, and half a character as one at the end. */
export function postLength(text: string): number {
  let halves = 0;
  for (const character of text) halves += (character.codePointAt(0) as number) < 0x100 ? 1 : 2;
  return Math.ceil(halves / 2);
}
