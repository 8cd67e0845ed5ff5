import type { ArgBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { nestedPageArgs, pageArgs } from "../../graphql/paging.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { type Day, startOfDay } from "../../platform/day.ts";
import { ColumnPath, type ColumnPathInput } from "./graphql-column-path.ts";
import { ContentOrderEnum, resolveContentList } from "./graphql-connection.ts";
import { Content, ContentTypeEnum } from "./graphql-content.ts";
import { ContentConnectionType, relationField } from "./graphql-relations.ts";
import type { Condition } from "./list.ts";

type Types = (typeof builder)["$inferSchemaTypes"];

/** The fields that the filter of every list of contents has; each type's filter adds its own. */
export function contentFilterFields(t: PothosSchemaTypes.InputFieldBuilder<Types, "InputObject">) {
  return {
    organ: t.string({ description: "Key of the publisher, or of an organ above it." }),
    organSubtree: t.boolean({
      defaultValue: true,
      description: "False: only what the organ itself publishes, not those below it.",
    }),
    topic: t.string({ description: "Key of a topic, or of one above it." }),
    column: t.field({ type: ColumnPath, description: "A column, or one above it." }),
    issuedFrom: t.field({ type: "Date", description: "Issued on this day or later." }),
    issuedTo: t.field({ type: "Date", description: "Issued on this day or earlier." }),
  };
}

/** What a filter with `contentFilterFields` holds. */
export interface ContentFilterInput {
  organ?: string | null | undefined;
  organSubtree?: boolean | null | undefined;
  topic?: string | null | undefined;
  column?: ColumnPathInput | null | undefined;
  issuedFrom?: Day | null | undefined;
  issuedTo?: Day | null | undefined;
}

/** Narrows contents of any type. */
export const ContentFilter = builder.inputType("ContentFilter", {
  description: "Narrows a list of contents. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    types: t.field({ type: [ContentTypeEnum], description: "Any of these types." }),
    ...contentFilterFields(t),
  }),
});

const FILTER = "What to narrow the list by.";

/** The arguments that every list of contents takes beside its filter. */
export function contentListArgs(t: ArgBuilder<Types>) {
  return {
    channel: t({ type: "ChannelKey", description: "Only what is live on this channel. Null: everything public." }),
    orderBy: t({ type: ContentOrderEnum, defaultValue: "ISSUED_DESC" as const, description: "The order." }),
    ...pageArgs(t),
  };
}

/** The arguments of a list of contents inside another object: its size must be given. */
export function nestedContentListArgs(t: ArgBuilder<Types>) {
  const { filter, channel, orderBy } = {
    filter: t({ type: ContentFilter, description: FILTER }),
    ...contentListArgs(t),
  };
  return { filter, channel, orderBy, ...nestedPageArgs(t) };
}

/**
 * The conditions of what every list can be narrowed by, save the column, which `resolveContentList` reads by.
 * @throws ApiError BAD_USER_INPUT for a key that names nothing: an empty list would hide a typing error
 */
export function contentListConditions(
  { filter, channel }: { filter?: ContentFilterInput | null | undefined; channel?: string | null | undefined },
  context: Context,
): Condition[] {
  const conditions: Condition[] = [];
  if (channel != null) conditions.push(onChannel(channel, context));
  if (filter == null) return conditions;
  if (filter.organ != null) {
    const organ = requireKnown(context.organs.findByKey(filter.organ), "organ", filter.organ);
    const ids = filter.organSubtree === false ? [organ.id] : context.organs.subtreeIds(organ.id);
    conditions.push((param) =>
      ids.length === 1 ? `c.publisher_id = ${param(ids[0])}::uuid` : `c.publisher_id = any(${param(ids)}::uuid[])`,
    );
  }
  if (filter.topic != null) {
    const ids = context.topics.subtreeIds(
      requireKnown(context.topics.findByKey(filter.topic), "topic", filter.topic).id,
    );
    conditions.push(
      (param) =>
        `exists (select from public_read.edition_topic t where t.edition_id = c.edition_id and t.topic_id = any(${param(ids)}::uuid[]))`,
    );
  }
  const { issuedFrom, issuedTo } = filter;
  if (issuedFrom != null) conditions.push((param) => `c.issued_at >= ${param(startOfDay(issuedFrom))}::timestamptz`);
  if (issuedTo != null) conditions.push((param) => `c.issued_at < ${param(endOfDay(issuedTo))}::timestamptz`);
  return conditions;
}

// Not the start of the next day: after 9999-12-31, which people give for "no end", there is none that can be written.
function endOfDay(day: Day): Date {
  return new Date(startOfDay(day).getTime() + 86_400_000);
}

function onChannel(key: string, context: Context): Condition {
  const channel = requireKnown(context.channels.findByKey(key), "channel", key);
  const accountIds = context.channels.accountsOf(channel.id).map(({ id }) => id);
  return (param) =>
    `exists (select from public_read.placement p where p.content_id = c.id and p.account_id = any(${param(accountIds)}::uuid[]))`;
}

builder.queryField("contents", (t) =>
  t.field({
    type: ContentConnectionType,
    description: "Published contents of all types.",
    args: {
      filter: t.arg({ type: ContentFilter, description: FILTER }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) =>
      resolveContentList(
        { types: args.filter?.types ?? null, conditions: contentListConditions(args, context) },
        args,
        context,
        info,
      ),
  }),
);

builder.interfaceField(Content, "related", (t) =>
  relationField(t, "related", {
    type: ContentConnectionType,
    description: "Everything that it points to or that points to it, of whatever kind, newest first.",
    relation: null,
  }),
);
