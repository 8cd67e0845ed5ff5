import { builder } from "../../graphql/builder.ts";
import { AccountStateEnum, AccountType } from "./graphql-account.ts";
import { PostingMannerEnum } from "./graphql-posting-manner.ts";
import type { Channel, Channels } from "./registry.ts";

export { AccountStateEnum, AccountType, PostingMannerEnum };

declare module "../../graphql/context.ts" {
  interface Context {
    readonly channels: Channels;
  }
}

/** The kinds as the API names them. */
export const ChannelKindEnum = builder.enumType("ChannelKind", {
  description: "What kind of place a channel is.",
  values: {
    PORTAL: { description: "A government portal (门户网站)." },
    MINI_PROGRAM: { description: "A mini-program (小程序)." },
    ENTERPRISE_PLATFORM: { description: "A platform for enterprises (涉企平台)." },
    READING_POINT: { description: "A place where government information can be read (政务公开查阅点)." },
    WECHAT: { description: "WeChat official accounts (微信公众号)." },
    WEIBO: { description: "Weibo (微博)." },
    TOUTIAO: { description: "Toutiao (今日头条)." },
  } as const,
});

/** A channel in the API. */
export const ChannelType = builder.objectRef<Channel>("Channel").implement({
  description: "A channel (渠道): a place where content is shown.",
  fields: (t) => ({
    key: t.expose("key", { type: "ChannelKey", description: "Unique key: what `channel:` arguments take." }),
    kind: t.expose("kind", { type: ChannelKindEnum, description: "What kind of place it is." }),
    name: t.exposeString("name", { description: "Name." }),
    accounts: t.field({
      type: [AccountType],
      description: "The accounts on this channel.",
      resolve: ({ id }, _, { channels }) => channels.accountsOf(id),
    }),
  }),
});

builder.queryFields((t) => ({
  channels: t.field({
    type: [ChannelType],
    description: "The channels, in their order.",
    resolve: (_, _args, { channels }) => [...channels.all],
  }),
  channel: t.field({
    type: ChannelType,
    nullable: true,
    description: "One channel by its key; null: there is none.",
    args: { key: t.arg({ type: "ChannelKey", required: true, description: "Key of the channel." }) },
    resolve: (_, { key }, { channels }) => channels.findByKey(key),
  }),
}));

builder.objectField(AccountType, "channel", (t) =>
  t.field({
    type: ChannelType,
    description: "The channel that it is on.",
    resolve: ({ channelId }, _, { channels }) => channels.get(channelId),
  }),
);
