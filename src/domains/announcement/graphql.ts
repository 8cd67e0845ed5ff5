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
import { AnnouncementKindEnum, detailFields, UrgencyEnum } from "./graphql-edition.ts";
import { isExpired } from "./rules.ts";

/** An announcement in the API. */
export const Announcement = defineContentNode(
  "ANNOUNCEMENT",
  "Announcement",
  "Announcement (公告、动态、指南、海报、辟谣): everything for the public that is none of the other types.",
);

/** A page of announcements. */
export const AnnouncementConnection = contentConnection("Announcement", Announcement);

builder.objectFields(Announcement, (t) => ({
  ...detailFields(t, detailsOf),
  expired: t.boolean({
    description: "Whether `validUntil` has come, by this server's clock. It stays readable.",
    resolve: (content, _, context) => isExpired(detailsOf(content), context.now),
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
