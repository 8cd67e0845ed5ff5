import { builder } from "../../graphql/builder.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { ChannelType } from "../channel/graphql.ts";
import { Content } from "../content/graphql.ts";
import type { Column, Columns } from "./registry.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly columns: Columns;
  }
}

const CHANNEL = "Key of the channel; one that there is not is refused.";

/** A column in the API. */
export const ColumnType = builder.objectRef<Column>("Column");

ColumnType.implement({
  description: "A column (栏目): a node of one portal's site tree.",
  fields: (t) => ({
    path: t.exposeString("path", { description: "Keys from the root, joined by `/`: unique within the channel." }),
    name: t.exposeString("name", { description: "Name as readers see it." }),
    description: t.exposeString("description", { nullable: true, description: "What it holds; null: not stated." }),
    columnType: t.exposeString("columnType", {
      nullable: true,
      description: "ColumnType of the national page meta fields, such as 政策文件; null: not stated.",
    }),
    keywords: t.stringList({
      description: "Keywords of what it holds; empty: none are stated.",
      resolve: ({ keywords }) => [...keywords],
    }),
    channel: t.field({
      type: ChannelType,
      nullable: true,
      description: "The portal that it belongs to.",
      resolve: ({ channelId }, _, { channels }) => channels.find(channelId),
    }),
    parent: t.field({
      type: ColumnType,
      nullable: true,
      description: "The column above; null at the top.",
      resolve: ({ parentId }, _, { columns }) => (parentId === null ? null : columns.find(parentId)),
    }),
    children: t.field({
      type: [ColumnType],
      description: "The columns directly below, in their order.",
      resolve: ({ id }, _, { columns }) => columns.children(id),
    }),
    breadcrumbs: t.field({
      type: [ColumnType],
      description: "The way here from the root, this column included.",
      resolve: (column, _, { columns }) => columns.pathTo(column),
    }),
  }),
});

builder.interfaceField(Content, "columns", (t) =>
  t.field({
    type: [ColumnType],
    description: "The columns that it stands in, as the site tree shows them from the top down.",
    args: { channel: t.arg({ type: "ChannelKey", description: "Only columns of this channel. Null: of all." }) },
    resolve: ({ card }, { channel }, { columns, channels }) => {
      const found = columns.listInTreeOrder(card.columnIds);
      if (channel == null) return found;
      const { id } = requireKnown(channels.findByKey(channel), "channel", channel);
      return found.filter(({ channelId }) => channelId === id);
    },
  }),
);

builder.queryFields((t) => ({
  column: t.field({
    type: ColumnType,
    nullable: true,
    description: "One column of a portal; null: there is none at this path.",
    args: {
      channel: t.arg({ type: "ChannelKey", required: true, description: CHANNEL }),
      path: t.arg.string({ required: true, description: "Path of the column, such as `zwgk/zcjd`." }),
    },
    resolve: (_, { channel, path }, { columns, channels }) =>
      columns.findByPath(requireKnown(channels.findByKey(channel), "channel", channel).id, path),
  }),
  columns: t.field({
    type: [ColumnType],
    description: "The topmost columns of a portal, in their order; `children` leads down from them.",
    args: { channel: t.arg({ type: "ChannelKey", required: true, description: CHANNEL }) },
    resolve: (_, { channel }, { columns, channels }) =>
      columns.roots(requireKnown(channels.findByKey(channel), "channel", channel).id),
  }),
}));
