import { builder } from "../../graphql/builder.ts";
import type { Account, Channel, Channels } from "./registry.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly channels: Channels;
  }
}

const ChannelKindEnum = builder.enumType("ChannelKind", {
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

const AccountStateEnum = builder.enumType("AccountState", {
  description: "Whether an account is in use.",
  values: {
    ACTIVE: { description: "In use." },
    WARNED: { description: "In use, but found idle or faulty." },
    SUSPENDED: { description: "Out of use for a time." },
    CLOSED: { description: "Closed for good; nothing is placed on it." },
  } as const,
});

/** An account in the API. */
export const AccountType = builder.objectRef<Account>("Account").implement({
  description: "One account on a channel (账号).",
  fields: (t) => ({
    key: t.exposeString("key", { description: "Unique key." }),
    name: t.exposeString("name", { description: "Name as readers see it." }),
    state: t.expose("state", { type: AccountStateEnum, description: "Whether it is in use." }),
    builtIn: t.exposeBoolean("builtIn", {
      description: "True: the channel reads from here and shows what its selection names.",
    }),
    filingNumber: t.exposeString("filingNumber", {
      nullable: true,
      description: "Number under which it is filed (备案号); null: not stated.",
    }),
    closedOn: t.expose("closedOn", {
      type: "Date",
      nullable: true,
      description: "The day it was closed; null: it is not closed, or the day is not known.",
    }),
  }),
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
