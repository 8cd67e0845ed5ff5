import type { Day } from "../../platform/day.ts";
import { isNavigation, isPageFurniture } from "../content/index.ts";
import { fold } from "../search/index.ts";
import { gramsOf } from "./grams.ts";
import { coreOfTitle } from "./title-core.ts";

/** What is said of a text that is to be compared. */
export interface Telling {
  readonly title: string;
  /** Plain text, a block a line. */
  readonly text: string;
  /** Its own document number in its one written form; null: it has none. */
  readonly number: string | null;
  /** The day that it states for itself: written, adopted, or published at first; null: it states none. */
  readonly day: Day | null;
}

/** A text as it is compared: letters and digits alone, without what pages and accounts put around it. */
export interface Profile {
  /** The title without what stands around its matter: marks of a reprint, the shell 关于印发…的通知, versions in brackets. */
  readonly core: string;
  readonly text: string;
  /** Whether the text says nothing of its matter: a word such as 详见附件, or a page's menu. */
  readonly isBoilerplate: boolean;
  readonly number: string | null;
  readonly day: Day | null;
}

/** Fewer characters say nothing by themselves. */
const SAYS_NOTHING = 30;

/** A text as it is compared. */
export function profileOf({ title, text, number, day }: Telling): Profile {
  const own = ownText(text, title);
  const isBoilerplate = own.length < SAYS_NOTHING || isNavigation(text);
  return { core: lettersOf(coreOfTitle(title)), text: own, isBoilerplate, number, day };
}

const grams = new WeakMap<Profile, Map<number, Uint32Array>>();

/** `gramsOf` the text of a profile; worked out once. */
export function gramsOfProfile(profile: Profile, length: number): Uint32Array {
  const known = grams.get(profile) ?? new Map<number, Uint32Array>();
  grams.set(profile, known);
  const found = known.get(length) ?? gramsOf(profile.text, length);
  known.set(length, found);
  return found;
}

/** Letters and digits of a text, simplified, half-width and small. */
export function lettersOf(text: string): string {
  return fold(text).replaceAll(" ", "");
}

// What accounts and offices close with; a whole line.
const SIGN_OFF = [
  /^[（(]?此件(?:主动|依申请|不予)?公开(?:发布)?[)）]?$/u,
  /^(?:点击|戳).{0,8}(?:阅读)?原文.{0,12}$/u,
  /^[（(]?联系(?:人|电话|方式)[:：].{0,60}$/u,
  /^(?:编辑|审核|校对|监制|初审|复审|终审|排版|供稿|图文|文案)\s*[:：|丨/／].{0,40}$/u,
  /^(?:点赞|在看|转发|分享|关注).{0,30}$/u,
  /^.{0,20}二维码.{0,20}$/u,
  /^[-—\s]*(?:END|完)[-—\s]*$/iu,
];
/** How many lines at the end may be sign-offs. */
const TAIL = 8;

function ownText(text: string, title: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  let own = lines.filter(Boolean);
  own = own.filter((line, position) => position < own.length - TAIL || !SIGN_OFF.some((pattern) => pattern.test(line)));
  own = own.filter((_, position) => !isPageFurniture(own, position));
  const letters = own.map(lettersOf).filter(Boolean);
  const wanted = lettersOf(title);
  // A page repeats the title above the text, perhaps in broken lines.
  for (let head = 1; head <= Math.min(4, letters.length); head++) {
    const joined = letters.slice(0, head).join("");
    if (joined === wanted && letters.length > head) return letters.slice(head).join("");
    if (!wanted.startsWith(joined)) break;
  }
  return letters.join("");
}
