import { builder } from "../../graphql/builder.ts";
import { OrganType } from "../organ/graphql.ts";
import type { Account } from "./registry.ts";

/** The states as the API names them. */
export const AccountStateEnum = builder.enumType("AccountState", {
  description: "Whether an account is in use.",
  values: {
    ACTIVE: { description: "In use (正常)." },
    WARNED: { description: "In use, but found idle or faulty (预警)." },
    SUSPENDED: { description: "Out of use for a time (暂停): it gets nothing new." },
    CLOSED: { description: "Closed for good (关停注销): it gets nothing." },
  } as const,
});

/** An account in the API: what the public may know of it. `domains/account` adds what is for signed-in callers. */
export const AccountType = builder.objectRef<Account>("Account");
builder.node(AccountType, {
  description: "One account on a channel (账号).",
  isTypeOf: (value) => "builtIn" in (value as object),
  id: { resolve: ({ id }) => id, description: "Global id." },
  loadManyWithoutCache: (ids, { channels }) => ids.map((id) => channels.findAccountById(id)),
  fields: (t) => ({
    key: t.exposeString("key", { description: "Unique key." }),
    name: t.exposeString("name", { description: "Name as readers see it." }),
    state: t.expose("state", { type: AccountStateEnum, description: "Whether it is in use." }),
    builtIn: t.exposeBoolean("builtIn", {
      description: "True: the channel reads from here and shows what its selection names.",
    }),
    owner: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ that keeps it (主办单位); null: built in, or not stated.",
      resolve: ({ ownerId }, _, { organs }) => (ownerId === null ? null : organs.find(ownerId)),
    }),
    url: t.expose("url", { type: "URL", nullable: true, description: "Its address; null: not stated." }),
    filingNumber: t.exposeString("filingNumber", {
      nullable: true,
      description: "Number under which it is filed (备案号); null: not stated.",
    }),
    closedOn: t.expose("closedOn", {
      type: "Date",
      nullable: true,
      description: "The day as of which it is closed; null: it is not.",
    }),
    closingNotice: t.exposeString("closingNotice", {
      nullable: true,
      description: "What the public was told when it was closed (关停公告); null: it is not.",
    }),
  }),
});
