import type { ObjectFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { LONG_TEXT } from "../../graphql/cost.ts";
import { ContactInput, ContactType, toContacts } from "../content/graphql.ts";
import { defineDraftMutations, defineEdition, linkedIds } from "../desk/graphql.ts";
import type { ConsultationDetails } from "./details.ts";
import { ConsultationResultInput, ConsultationResultType, toResult } from "./graphql-result.ts";

const ConsultationSubjectEnum = builder.enumType("ConsultationSubject", {
  description: "What a draft is to become. How long opinions must be taken follows from it.",
  values: {
    REGULATION: { description: "A regulation (规章)." },
    NORMATIVE: { description: "A normative document (行政规范性文件)." },
    MAJOR_DECISION: { description: "A major administrative decision (重大行政决策)." },
    OTHER: { description: "Something else, such as a call for proposals: neither a draft nor a window is prescribed." },
  } as const,
});

/** The fields of the details that show the same of what is public and of a draft. */
export function detailFields<Shape>(
  t: ObjectFieldBuilder<(typeof builder)["$inferSchemaTypes"], Shape>,
  detailsOf: (source: Shape) => ConsultationDetails,
) {
  return {
    opensAt: t.field({
      type: "DateTime",
      description: "The first moment at which opinions are taken.",
      resolve: (source) => new Date(detailsOf(source as Shape).opensAt),
    }),
    closesAt: t.field({
      type: "DateTime",
      description: "The first moment that is too late.",
      resolve: (source) => new Date(detailsOf(source as Shape).closesAt),
    }),
    subject: t.field({
      type: ConsultationSubjectEnum,
      nullable: true,
      description: "What the draft is to become; null: not stated.",
      resolve: (source) => detailsOf(source as Shape).subject ?? null,
    }),
    concernsEnterprises: t.boolean({
      description: "Whether it concerns market participants closely (与市场主体密切相关).",
      resolve: (source) => detailsOf(source as Shape).concernsEnterprises ?? false,
    }),
    shortenReason: t.string({
      nullable: true,
      description: "Why the window is shorter than the rules ask; null: it is not, or no reason is stated.",
      resolve: (source) => detailsOf(source as Shape).shortenReason,
    }),
    draftHtml: t.string({
      extensions: LONG_TEXT,
      nullable: true,
      description: "The draft (征求意见稿) as sanitised HTML; null: it is in the body or the attachments.",
      resolve: (source) => detailsOf(source as Shape).draftHtml,
    }),
    explanationHtml: t.string({
      extensions: LONG_TEXT,
      nullable: true,
      description: "The explanation of the draft (起草说明) as sanitised HTML; null: none, or it is elsewhere.",
      resolve: (source) => detailsOf(source as Shape).explanationHtml,
    }),
    contacts: t.field({
      type: [ContactType],
      description: "Whom opinions go to; empty: not stated.",
      resolve: (source) => detailsOf(source as Shape).contacts,
    }),
  };
}

const ConsultationEdition = defineEdition("CONSULTATION", "Consultation");

builder.objectFields(ConsultationEdition, (t) => ({
  ...detailFields(t, ({ details }) => details as ConsultationDetails),
  result: t.field({
    type: ConsultationResultType,
    nullable: true,
    description: "What became of the opinions, also before the day on which the public sees it; null: not stated.",
    resolve: ({ details }) => (details as ConsultationDetails).result,
  }),
  basedOn: t.idList({
    description: "Global ids of the policy documents that the draft rests on, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "BASED_ON"),
  }),
}));

defineDraftMutations({
  type: "CONSULTATION",
  typename: "Consultation",
  edition: ConsultationEdition,
  fields: (t) => ({
    opensAt: t.field({
      type: "DateTime",
      required: true,
      description: "The first moment at which opinions are taken.",
    }),
    closesAt: t.field({ type: "DateTime", required: true, description: "The first moment that is too late." }),
    subject: t.field({ type: ConsultationSubjectEnum, description: "What the draft is to become; null: not stated." }),
    concernsEnterprises: t.boolean({
      description: "Whether it concerns market participants closely (与市场主体密切相关); null: it does not.",
    }),
    shortenReason: t.string({ description: "Why the window is shorter than the rules ask; null: not stated." }),
    draftHtml: t.string({
      description: "The draft (征求意见稿) as HTML; it is sanitised. Null: it is in the text or the attachments.",
    }),
    explanationHtml: t.string({
      description: "The explanation of the draft (起草说明) as HTML; it is sanitised. Null: none, or it is elsewhere.",
    }),
    contacts: t.field({ type: [ContactInput], description: "Whom opinions go to; null: not stated." }),
    result: t.field({
      type: ConsultationResultInput,
      description: "What became of the opinions (采纳情况); null: not published yet.",
    }),
    basedOn: t.globalIDList({ description: "Global ids of the policy documents that the draft rests on." }),
  }),
  toDraft: (input, finder) => ({
    details: {
      opensAt: input.opensAt.toISOString(),
      closesAt: input.closesAt.toISOString(),
      subject: input.subject ?? null,
      concernsEnterprises: input.concernsEnterprises ?? false,
      shortenReason: input.shortenReason ?? null,
      draftHtml: input.draftHtml ?? null,
      explanationHtml: input.explanationHtml ?? null,
      contacts: toContacts(input.contacts),
      result: toResult(input.result),
    },
    links: finder.links("BASED_ON", input.basedOn, "basedOn", "PolicyDocument"),
  }),
});
