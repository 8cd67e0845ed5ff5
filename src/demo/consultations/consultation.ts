import type { ConsultationDetails } from "../../domains/consultation/details.ts";
import type { Contact } from "../../domains/content/contact.ts";
import { bodyHtml } from "../body-html.ts";
import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { signature } from "../signature.ts";

type Opinion = NonNullable<ConsultationDetails["result"]>["items"][number];

/** The result of a consultation of the demo; how many were adopted in part or not follows from the rest. */
interface Result {
  /** Days before today, negative. */
  readonly published: number;
  readonly received: number;
  readonly adopted: number;
  readonly partlyAdopted: number;
  readonly summary: string;
  readonly items: readonly Opinion[];
}

/** What a consultation of the demo says; days are told from today. */
interface Consultation
  extends Pick<DemoItem, "slug" | "title" | "summary" | "keywords" | "publisher" | "topics" | "links"> {
  /** When it was announced; left out: on the first day. */
  readonly announced?: number;
  /** First day, last day. */
  readonly days: readonly [first: number, last: number];
  /** Default: NORMATIVE. */
  readonly subject?: ConsultationDetails["subject"];
  readonly shortenReason?: string;
  /** Why opinions are asked, written as bodyHtml reads it; the time and the ways follow by themselves. */
  readonly body: string;
  readonly draft: string | null;
  readonly explanation: string | null;
  readonly contact: Contact;
  readonly result?: Result;
}

/** A consultation that is open from nine o'clock of its first day to the end of its last. */
export function consultation(calendar: DemoCalendar, of: Consultation): DemoItem {
  const {
    announced,
    days,
    subject = "NORMATIVE",
    shortenReason = null,
    body,
    draft,
    explanation,
    contact,
    result,
    ...item
  } = of;
  const [first, last] = days;
  const issuedOn = calendar.day(announced ?? first);
  return {
    ...item,
    type: "CONSULTATION",
    body: `${body}
      # 征求意见时间
      ${written(calendar.day(first))}至${written(calendar.day(last))}。
      # 意见反馈方式
      ${waysOf(contact)}
      ${signature([item.publisher], issuedOn)}`,
    columns: ["hdjl/yjzj", ...(result ? ["hdjl/yjfk"] : [])],
    issuedOn,
    details: {
      opensAt: calendar.instant(first, 9),
      closesAt: calendar.instant(last + 1, 0),
      subject,
      shortenReason,
      draftHtml: draft && bodyHtml(draft),
      explanationHtml: explanation && bodyHtml(explanation),
      contacts: [contact],
      result: result ? resultOf(calendar, result) : null,
    },
  };
}

function waysOf({ organ, phone, email, address }: Contact): string {
  return `- 来信：${address}，${organ}收，信封请注明“征求意见”字样
    - 电子邮件：${email}
    - 电话：${phone}（工作日）
    - 本网站“意见征集”栏目在线留言，或者在“邻礼通”小程序提交`;
}

function resultOf(calendar: DemoCalendar, { published, ...result }: Result): object {
  return {
    ...result,
    publishedOn: calendar.day(published),
    notAdopted: result.received - result.adopted - result.partlyAdopted,
  };
}

/** An opinion that was taken over as it is. */
export function adopted(respondent: string | null, opinion: string, reason: string): Opinion {
  return { opinion, respondent, receivedOn: null, outcome: "ADOPTED", reason };
}

/** An opinion that was taken over in part. */
export function partlyAdopted(respondent: string | null, opinion: string, reason: string): Opinion {
  return { opinion, respondent, receivedOn: null, outcome: "PARTLY_ADOPTED", reason };
}

/** An opinion that was not taken over, and why. */
export function notAdopted(respondent: string | null, opinion: string, reason: string): Opinion {
  return { opinion, respondent, receivedOn: null, outcome: "NOT_ADOPTED", reason };
}
