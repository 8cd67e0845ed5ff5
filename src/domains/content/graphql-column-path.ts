import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { requireKnown } from "../../graphql/require-known.ts";

/** A column, named in an argument; `requireColumn` finds it. */
export const ColumnPath = builder.inputType("ColumnPath", {
  description: "Names a column of a portal.",
  fields: (t) => ({
    channel: t.field({ type: "ChannelKey", required: true, description: "Key of the channel." }),
    path: t.string({ required: true, description: "Path of the column, such as `zwgk/zcjd`." }),
  }),
});

/** What a ColumnPath holds. */
export interface ColumnPathInput {
  channel: string;
  path: string;
}

/**
 * The column that an argument names.
 * @throws ApiError BAD_USER_INPUT when there is no such channel, or no such column on it
 */
export function requireColumn({ channel: key, path }: ColumnPathInput, context: Context) {
  const channel = requireKnown(context.channels.findByKey(key), "channel", key);
  return requireKnown(context.columns.findByPath(channel.id, path), "column", path);
}
