import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import {
  contentConnection,
  contentFilterFields,
  contentListArgs,
  contentListConditions,
  defineContentNode,
  resolveContentList,
} from "../content/graphql.ts";
import type { PublicContent } from "../content/index.ts";
import type { AnnouncementDetails } from "./details.ts";
import { isExpired } from "./rules.ts";

const AnnouncementKindEnum = builder.enumType("AnnouncementKind", {
  description: "What an announcement is.",
  values: {
    NOTICE: { description: "A notice to the public (公告、通知)." },
    NEWS: { description: "News (动态)." },
    GUIDE: { description: "How to do or get something (指南)." },
    POSTER: { description: "A poster (海报); the picture is its cover." },
    RUMOUR_REFUTATION: { description: "Says what is wrong about a rumour (辟谣)." },
  } as const,
});

const UrgencyEnum = builder.enumType("Urgency", {
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

/** An announcement in the API. */
export const Announcement = defineContentNode(
  "ANNOUNCEMENT",
  "Announcement",
  "Announcement (公告、动态、指南、海报、辟谣): everything for the public that is none of the other types.",
);

/** A page of announcements. */
export const AnnouncementConnection = contentConnection("Announcement", Announcement);

builder.objectFields(Announcement, (t) => ({
  kind: t.field({
    type: AnnouncementKindEnum,
    description: "What it is.",
    resolve: (content) => detailsOf(content).kind,
  }),
  urgency: t.field({
    type: UrgencyEnum,
    description: "How pressing it is.",
    resolve: (content) => detailsOf(content).urgency,
  }),
  validUntil: t.field({
    type: "DateTime",
    nullable: true,
    description: "The first moment at which it no longer holds; null: no end is stated.",
    resolve: (content) => {
      const { validUntil } = detailsOf(content);
      return validUntil === null ? null : new Date(validUntil);
    },
  }),
  expired: t.boolean({
    description: "Whether `validUntil` has come, by this server's clock. It stays readable.",
    resolve: (content, _, context) => isExpired(detailsOf(content), context.now),
  }),
  refutation: t.field({
    type: Refutation,
    nullable: true,
    description: "The rumour that it refutes; null: it is no refutation, or the rumour is stated in the text only.",
    resolve: (content) => detailsOf(content).refutation,
  }),
}));

const AnnouncementFilter = builder.inputType("AnnouncementFilter", {
  description: "Narrows a list of announcements. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    ...contentFilterFields(t),
    kinds: t.field({ type: [AnnouncementKindEnum], description: "Any of these kinds." }),
    urgencies: t.field({ type: [UrgencyEnum], description: "Any of these urgencies." }),
    expired: t.boolean({ description: "True: only what has expired; false: only what still holds." }),
  }),
});

builder.queryField("announcements", (t) =>
  t.field({
    type: AnnouncementConnection,
    description: "Published announcements.",
    args: {
      filter: t.arg({ type: AnnouncementFilter, description: "What to narrow the list by." }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) => {
      const { kinds, urgencies, expired } = args.filter ?? {};
      const conditions = contentListConditions(args, context);
      if (kinds) conditions.push((param) => `f.kind = any(${param(kinds)}::announcement_kind[])`);
      if (urgencies) conditions.push((param) => `f.urgency = any(${param(urgencies)}::urgency[])`);
      if (expired != null) {
        // Without an end the comparison is null: such an announcement never expires.
        const is = expired ? "is true" : "is not true";
        conditions.push((param) => `(f.valid_until <= ${param(context.now)}::timestamptz) ${is}`);
      }
      const joins =
        kinds || urgencies || expired != null
          ? "join public_read.announcement_facts f on f.edition_id = c.edition_id"
          : "";
      return resolveContentList({ types: ["ANNOUNCEMENT"], joins, conditions }, args, context, info);
    },
  }),
);

function detailsOf({ card }: PublicContent): AnnouncementDetails {
  return card.details as AnnouncementDetails;
}
