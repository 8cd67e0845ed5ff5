import { z } from "zod";
import { contact, count, day, html, instant, parser, rule, text } from "../content/index.ts";

/** What became of an opinion. */
export const opinionOutcomes = ["ADOPTED", "PARTLY_ADOPTED", "NOT_ADOPTED"] as const;

const resultItem = z.strictObject({
  opinion: text,
  /** The person who sent it, masked as published, such as 朱**. */
  respondent: text.nullable(),
  outcome: z.enum(opinionOutcomes),
  reason: text.nullable(),
});

const result = z.strictObject({
  publishedOn: day,
  received: count,
  adopted: count,
  partlyAdopted: count,
  notAdopted: count,
  summary: text.nullable(),
  items: z.array(resultItem),
});

const consultationDetails = z
  .strictObject({
    opensAt: instant,
    /** The first moment that is too late. */
    closesAt: instant,
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
