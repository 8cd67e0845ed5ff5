import { z } from "zod";
import { contact, count, day, html, instant, parser, rule, text } from "../content/index.ts";

/** What the draft is to become: 规章, 行政规范性文件, 重大行政决策, or something else. The window that it must have follows. */
export const consultationSubjects = ["REGULATION", "NORMATIVE", "MAJOR_DECISION", "OTHER"] as const;

/** What became of an opinion. */
export const opinionOutcomes = ["ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED"] as const;

const resultItem = z.strictObject({
  opinion: text,
  /** The person who sent it, masked as published, such as 朱**. */
  respondent: text.nullable(),
  /** The day on which it came in; null: not stated. */
  receivedOn: day.nullable().default(null),
  outcome: z.enum(opinionOutcomes),
  reason: text.nullable(),
});

const result = z.strictObject({
  publishedOn: day,
  received: count,
  adopted: count,
  partlyAdopted: count,
  notAdopted: count,
  /** Received, and no opinions on the draft (无效意见). */
  invalid: count.default(0),
  summary: text.nullable(),
  items: z.array(resultItem),
});

const consultationDetails = z
  .strictObject({
    opensAt: instant,
    /** The first moment that is too late. */
    closesAt: instant,
    /** Null: not stated. */
    subject: z.enum(consultationSubjects).nullable().default(null),
    /** Whether it concerns market participants closely (与市场主体密切相关). */
    concernsEnterprises: z.boolean().default(false),
    /** Why the window is shorter than the rules ask; null: not stated. */
    shortenReason: text.nullable(),
    /** The draft that opinions are asked on, as HTML; null: only in the attachments or elsewhere. */
    draftHtml: html.nullable(),
    explanationHtml: html.nullable(),
    contacts: z.array(contact),
    /** Null: not published yet. */
    result: result.nullable(),
  })
  .check(
    rule<{ opensAt: string; closesAt: string }>(
      ["closesAt"],
      "Does not lie after opensAt.",
      // Unreadable instants compare as false both ways: they are reported for what they are, not for their order.
      ({ opensAt, closesAt }) => !(Date.parse(closesAt) <= Date.parse(opensAt)),
    ),
  );

/** What an edition of a consultation holds beyond what every content has. */
export type ConsultationDetails = z.output<typeof consultationDetails>;

/** Checks the details of a consultation and lists all problems at once. */
export const parseConsultationDetails = parser(consultationDetails);
