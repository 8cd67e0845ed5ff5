import type { ObjectFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { defineDraftMutations, defineEdition, linkedIds } from "../desk/graphql.ts";
import type { AnnouncementDetails } from "./details.ts";

/** AnnouncementKind in the API. */
export const AnnouncementKindEnum = builder.enumType("AnnouncementKind", {
  description: "What an announcement is.",
  values: {
    NOTICE: { description: "A notice to the public (公告、通知)." },
    NEWS: { description: "News (动态)." },
    GUIDE: { description: "How to do or get something (指南)." },
    POSTER: { description: "A poster (海报); the picture is its cover." },
    RUMOUR_REFUTATION: { description: "Says what is wrong about a rumour (辟谣)." },
  } as const,
});

/** Urgency in the API. */
export const UrgencyEnum = builder.enumType("Urgency", {
  description: "How pressing an announcement is.",
  values: {
    NORMAL: { description: "In the ordinary course." },
    IMPORTANT: { description: "To be shown before others." },
    EMERGENCY: { description: "About an emergency (突发事件): to be shown everywhere at once." },
  } as const,
});

const RumourFindingEnum = builder.enumType("RumourFinding", {
  description: "What the check of a rumour found.",
  values: {
    FALSE: { description: "It is not true." },
    MISLEADING: { description: "Something true is told so that it misleads." },
    UNPROVEN: { description: "Nothing shows that it is true." },
  } as const,
});

const Refutation = builder.objectRef<NonNullable<AnnouncementDetails["refutation"]>>("Refutation").implement({
  description: "A rumour and what is known about it.",
  fields: (t) => ({
    rumour: t.exposeString("rumour", { description: "What is being said." }),
    finding: t.expose("finding", { type: RumourFindingEnum, description: "What the check found." }),
    evidence: t.exposeString("evidence", { nullable: true, description: "What shows it; null: not stated." }),
  }),
});

const RefutationInput = builder.inputType("RefutationInput", {
  description: "A rumour and what is known about it.",
  fields: (t) => ({
    rumour: t.string({ required: true, description: "What is being said." }),
    finding: t.field({ type: RumourFindingEnum, required: true, description: "What the check found." }),
    evidence: t.string({ description: "What shows it; null: not stated." }),
  }),
});

/** The fields of the details, of what is public and of a draft alike. */
export function detailFields<Shape>(
  t: ObjectFieldBuilder<(typeof builder)["$inferSchemaTypes"], Shape>,
  detailsOf: (source: Shape) => AnnouncementDetails,
) {
  return {
    kind: t.field({
      type: AnnouncementKindEnum,
      description: "What it is.",
      resolve: (source) => detailsOf(source as Shape).kind,
    }),
    urgency: t.field({
      type: UrgencyEnum,
      description: "How pressing it is.",
      resolve: (source) => detailsOf(source as Shape).urgency,
    }),
    validUntil: t.field({
      type: "DateTime",
      nullable: true,
      description: "The first moment at which it no longer holds; null: no end is stated.",
      resolve: (source) => {
        const { validUntil } = detailsOf(source as Shape);
        return validUntil === null ? null : new Date(validUntil);
      },
    }),
    refutation: t.field({
      type: Refutation,
      nullable: true,
      description: "The rumour that it refutes; null: it is no refutation, or the rumour is stated in the text only.",
      resolve: (source) => detailsOf(source as Shape).refutation,
    }),
  };
}

const AnnouncementEdition = defineEdition("ANNOUNCEMENT", "Announcement");

builder.objectFields(AnnouncementEdition, (t) => ({
  ...detailFields(t, ({ details }) => details as AnnouncementDetails),
  resultOf: t.idList({
    description: "Global ids of the consultations whose result it announces, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "RESULT_OF"),
  }),
  refutes: t.idList({
    description: "Global ids of the contents that it corrects, of any type, public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "REFUTES"),
  }),
}));

defineDraftMutations({
  type: "ANNOUNCEMENT",
  typename: "Announcement",
  edition: AnnouncementEdition,
  fields: (t) => ({
    kind: t.field({ type: AnnouncementKindEnum, required: true, description: "What it is." }),
    urgency: t.field({ type: UrgencyEnum, required: true, description: "How pressing it is." }),
    validUntil: t.field({
      type: "DateTime",
      description: "The first moment at which it no longer holds; null: no end is stated.",
    }),
    refutation: t.field({
      type: RefutationInput,
      description: "The rumour that it refutes (辟谣), of a RUMOUR_REFUTATION only; null: none, or in the text only.",
    }),
    resultOf: t.globalIDList({ description: "Global ids of the consultations whose result it announces." }),
    refutes: t.globalIDList({ description: "Global ids of the contents that it corrects, of any type." }),
  }),
  toDraft: ({ kind, urgency, validUntil, refutation, resultOf, refutes }, finder) => ({
    details: {
      kind,
      urgency,
      validUntil: validUntil?.toISOString() ?? null,
      refutation: refutation ? { ...refutation, evidence: refutation.evidence ?? null } : null,
    },
    links: [
      ...finder.links("RESULT_OF", resultOf, "resultOf", "Consultation"),
      ...finder.links("REFUTES", refutes, "refutes"),
    ],
  }),
});
