import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import { dayAt } from "../../platform/day.ts";
import { Announcement, AnnouncementConnection } from "../announcement/graphql.ts";
import {
  contentConnection,
  contentFilterFields,
  contentListArgs,
  contentListConditions,
  defineContentNode,
  relationField,
  resolveContentList,
} from "../content/graphql.ts";
import type { Condition, PublicContent } from "../content/index.ts";
import { PolicyDocument, PolicyDocumentConnection } from "../policy-document/graphql.ts";
import type { ConsultationDetails } from "./details.ts";
import { detailFields } from "./graphql-edition.ts";
import { ConsultationResultType } from "./graphql-result.ts";
import { consultationPhase } from "./rules.ts";

const ConsultationPhaseEnum = builder.enumType("ConsultationPhase", {
  description: "Where a consultation stands, by this server's clock.",
  values: {
    UPCOMING: { description: "It has not opened yet." },
    OPEN: { description: "Opinions are taken." },
    CLOSED: { description: "Closed, and its result is not published yet." },
    RESULT_PUBLISHED: { description: "What became of the opinions is published (采纳情况)." },
  } as const,
});

const Consultation = defineContentNode(
  "CONSULTATION",
  "Consultation",
  "Public consultation (意见征集): a draft, the window in which opinions are taken, and what became of them.",
);
const ConsultationConnection = contentConnection("Consultation", Consultation);

builder.objectFields(Consultation, (t) => ({
  phase: t.field({
    type: ConsultationPhaseEnum,
    description: "Where it stands now.",
    resolve: (content, _, context) => consultationPhase(detailsOf(content), context.now),
  }),
  ...detailFields(t, detailsOf),
  result: t.field({
    type: ConsultationResultType,
    nullable: true,
    description: "What became of the opinions; null: not published yet.",
    resolve: (content, _, context) => {
      const details = detailsOf(content);
      return consultationPhase(details, context.now) === "RESULT_PUBLISHED" ? details.result : null;
    },
  }),
  basedOn: relationField(t, "basedOn", {
    type: PolicyDocumentConnection,
    description: "The documents that the draft rests on.",
    relation: { kind: "BASED_ON", outgoing: true },
    contentType: "POLICY_DOCUMENT",
  }),
  adoptedAs: relationField(t, "adoptedAs", {
    type: PolicyDocumentConnection,
    description: "The documents that the draft became.",
    relation: { kind: "ADOPTS", outgoing: false },
    contentType: "POLICY_DOCUMENT",
  }),
  resultAnnouncements: relationField(t, "resultAnnouncements", {
    type: AnnouncementConnection,
    description: "Announcements of its result, where the result was published as an item of its own.",
    relation: { kind: "RESULT_OF", outgoing: false },
    contentType: "ANNOUNCEMENT",
  }),
}));

builder.objectField(PolicyDocument, "consultations", (t) =>
  relationField(t, "consultations", {
    type: ConsultationConnection,
    description: "The consultations on its draft.",
    relation: { kind: "ADOPTS", outgoing: true },
    contentType: "CONSULTATION",
  }),
);

builder.objectField(Announcement, "resultOf", (t) =>
  relationField(t, "resultOf", {
    type: ConsultationConnection,
    description: "The consultations whose result it announces.",
    relation: { kind: "RESULT_OF", outgoing: true },
    contentType: "CONSULTATION",
  }),
);

const ConsultationFilter = builder.inputType("ConsultationFilter", {
  description: "Narrows a list of consultations. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    ...contentFilterFields(t),
    phases: t.field({ type: [ConsultationPhaseEnum], description: "In any of these phases now." }),
  }),
});

builder.queryField("consultations", (t) =>
  t.field({
    type: ConsultationConnection,
    description: "Published consultations.",
    args: {
      filter: t.arg({ type: ConsultationFilter, description: "What to narrow the list by." }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) => {
      const { phases } = args.filter ?? {};
      const conditions = contentListConditions(args, context);
      if (phases) conditions.push(isInPhase(phases, context.now));
      const joins = phases ? "join public_read.consultation_facts f on f.edition_id = c.edition_id" : "";
      return resolveContentList({ types: ["CONSULTATION"], joins, conditions }, args, context, info);
    },
  }),
);

/** The rule `consultationPhase` as a condition. */
function isInPhase(phases: readonly string[], now: Date): Condition {
  return (param) => {
    const moment = `${param(now)}::timestamptz`;
    return `
    case when f.result_published_on <= ${param(dayAt(now))}::date then 'RESULT_PUBLISHED'
         when ${moment} < f.opens_at then 'UPCOMING'
         when ${moment} < f.closes_at then 'OPEN'
         else 'CLOSED' end = any(${param(phases)}::text[])`;
  };
}

function detailsOf({ card }: PublicContent): ConsultationDetails {
  return card.details as ConsultationDetails;
}
