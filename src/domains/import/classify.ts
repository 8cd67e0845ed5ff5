import type { ContentType } from "../../platform/db/index.ts";
import { genreOf } from "./genre.ts";
import { reportYear } from "./report-sections.ts";

/** What is known of an item when its type is judged. */
export interface TypeEvidence {
  kind: string | null;
  title: string;
  columnType: string | null;
  columnNames: readonly string[];
  /** Whether the text carries a document number of its own. */
  hasOwnNumber: boolean;
  /** Whether the text cites a document by number. */
  citesDocument: boolean;
}

/** The type of an item, and how it was found. */
export interface TypeJudgement {
  type: ContentType;
  /** The kind that the row states is one that we do not know, or the text's own document number contradicts it. */
  problem: "kind-unknown" | "kind-corrected" | null;
}

const TYPES: readonly ContentType[] = [
  "REPORT",
  "INTERPRETATION",
  "CONSULTATION",
  "ENTERPRISE_NOTICE",
  "POLICY_DOCUMENT",
  "ANNOUNCEMENT",
];
const QUESTIONS = /问答|常见问题|问题解答|答记者问|热点问题/u;
const INTERPRETATION = /解读|图解|一图读懂|一图看懂|政策问答/u;
const RULES = /(?:条例|规定|办法|细则|规则|章程|决定|命令|公报|批复)$/u;

/**
 * The content type of an item. A stated content type is taken as it is; policy and regulation are documents, notice and guide
 * announcements, qa an interpretation where it cites a document. Kinds of crawled rows are guesses: a text with a document number
 * in its own head is a document, one whose title asks or advertises is none. Without a kind, title and column decide.
 */
export function judgeType(evidence: TypeEvidence): TypeJudgement {
  const { kind } = evidence;
  const stated = TYPES.find((type) => type === kind?.toUpperCase().replaceAll("-", "_"));
  if (stated) return { type: stated, problem: null };
  const byKind = typeOfKind(kind, evidence.citesDocument);
  if (byKind === null) return { type: typeByLook(evidence), problem: kind === null ? null : "kind-unknown" };
  const corrected = correctedType(byKind, evidence);
  return { type: corrected ?? byKind, problem: corrected && "kind-corrected" };
}

function correctedType(byKind: ContentType, { hasOwnNumber, title }: TypeEvidence): ContentType | null {
  if (byKind === "ANNOUNCEMENT" && hasOwnNumber) return "POLICY_DOCUMENT";
  return byKind === "POLICY_DOCUMENT" && !hasOwnNumber && isAppeal(title) ? "ANNOUNCEMENT" : null;
}

/** A title that asks or advertises is no document's title. */
function isAppeal(title: string): boolean {
  return /[？！?!]|一文|攻略|小贴士/u.test(title);
}

function typeOfKind(kind: string | null, citesDocument: boolean): ContentType | null {
  if (kind === "policy" || kind === "regulation") return "POLICY_DOCUMENT";
  if (kind === "notice" || kind === "guide") return "ANNOUNCEMENT";
  if (kind === "qa") return citesDocument ? "INTERPRETATION" : "ANNOUNCEMENT";
  return null;
}

function typeByLook(evidence: TypeEvidence): ContentType {
  const { title, columnType, columnNames } = evidence;
  if (evidence.hasOwnNumber) return "POLICY_DOCUMENT";
  if (reportYear(title) !== null) return "REPORT";
  if (INTERPRETATION.test(title)) return "INTERPRETATION";
  const isQuestions = QUESTIONS.test(title) || /问答/u.test(columnType ?? "");
  if (isQuestions) return evidence.citesDocument ? "INTERPRETATION" : "ANNOUNCEMENT";
  if (isAppeal(title)) return "ANNOUNCEMENT";
  const isFiledAsDocument =
    /政策文件|公报/u.test(columnType ?? "") || /规范性文件|法规|规章/u.test(columnNames.join(" "));
  const isRules = RULES.test(title.replace(/[（(][^（()）]*[）)]$/u, ""));
  return isRules || (isFiledAsDocument && !isNotice(title)) ? "POLICY_DOCUMENT" : "ANNOUNCEMENT";
}

function isNotice(title: string): boolean {
  return /公告|通告/u.test(genreOf(title) ?? "");
}

/** The medium of an interpretation, from the words of its title; TEXT where they say nothing. */
export function mediumOf(
  title: string,
): "TEXT" | "CHART" | "VIDEO" | "AUDIO" | "QUESTIONS_AND_ANSWERS" | "PRESS_CONFERENCE" {
  if (/图解|一图|图表|长图|漫画|海报/u.test(title)) return "CHART";
  if (/视频|动画|微课/u.test(title)) return "VIDEO";
  if (/音频|听政策/u.test(title)) return "AUDIO";
  if (/发布会/u.test(title)) return "PRESS_CONFERENCE";
  return QUESTIONS.test(title) ? "QUESTIONS_AND_ANSWERS" : "TEXT";
}

/** Who interprets, from the words of the title; the organ where they say nothing. */
export function interpreterOf(title: string): "ORGAN" | "EXPERT" | "MEDIA" {
  if (/专家/u.test(title)) return "EXPERT";
  return /媒体解读|媒体报道/u.test(title) ? "MEDIA" : "ORGAN";
}

/** GUIDE: how something is done; NEWS: filed among the site's news; NOTICE: any other announcement. A stated kind comes first. */
export function announcementKindOf({
  kind,
  title,
  columnType,
}: Pick<TypeEvidence, "kind" | "title" | "columnType">): "NOTICE" | "GUIDE" | "NEWS" {
  if (kind === "notice") return "NOTICE";
  const isGuide = kind === "guide" || kind === "qa" || QUESTIONS.test(title) || /指南|问答/u.test(columnType ?? "");
  if (isGuide || /指引|指南|流程|详解|攻略|如何|怎么|怎样|办事/u.test(title)) return "GUIDE";
  return /动态|要闻|新闻/u.test(columnType ?? "") && !isNotice(title) ? "NEWS" : "NOTICE";
}
