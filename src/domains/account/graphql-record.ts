import { builder } from "../../graphql/builder.ts";
import { isAnyone } from "../access/index.ts";
import { AccountType, PostingMannerEnum } from "../channel/graphql.ts";
import type { SelectionRule } from "../channel/index.ts";
import { ColumnType } from "../column/graphql.ts";
import { ContentTypeEnum } from "../content/graphql.ts";
import { TopicType } from "../topic/graphql.ts";
import type { AccountReads, AccountRecord } from "./reads.ts";
import type { AccountHealth } from "./rules.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly accounts: AccountReads;
  }
}

const HealthType = builder.objectRef<AccountHealth>("AccountHealth").implement({
  description:
    "How an account is tended, computed when it is asked for: by live posts of the ledger and by outside posts.",
  fields: (t) => ({
    lastPostedAt: t.expose("lastPostedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it posted last; null: never, as far as is known.",
    }),
    idleDays: t.exposeInt("idleDays", {
      nullable: true,
      description: "Whole days since then, or since it was registered; null: neither is known.",
    }),
    isIdle: t.exposeBoolean("isIdle", {
      description:
        "Whether it posted nothing for two weeks (两周未更新), or what `accountIdleDays` of the rules' settings says. Never of reading accounts, nor of suspended and closed ones.",
    }),
  }),
});

const SelectionRuleType = builder.objectRef<SelectionRule>("AccountSelectionRule").implement({
  description: "A rule of an account's selection: everything that it gives must hold.",
  fields: (t) => ({
    types: t.field({
      type: [ContentTypeEnum],
      nullable: true,
      description: "Any of these types; null: does not matter.",
      resolve: ({ types }) => types && [...types],
    }),
    topics: t.field({
      type: [TopicType],
      nullable: true,
      description: "Filed under any of these topics itself; null: does not matter.",
      resolve: ({ topicIds }, _, { topics }) => topicIds && topics.list(topicIds),
    }),
    columns: t.field({
      type: [ColumnType],
      nullable: true,
      description: "In any of these columns itself; null: does not matter.",
      resolve: ({ columnIds }, _, { columns }) => columnIds && columns.list(columnIds),
    }),
  }),
});

const RecordType = builder.objectRef<AccountRecord>("AccountRecord").implement({
  description: "What the register keeps of an account for signed-in callers.",
  fields: (t) => ({
    version: t.exposeInt("version", { description: "What `expectedVersion` takes." }),
    responsible: t.exposeString("responsible", {
      nullable: true,
      description: "Name of the person who answers for it (责任人); null: not stated.",
    }),
    manner: t.expose("manner", {
      type: PostingMannerEnum,
      nullable: true,
      description: "How it is posted to; null: built in, or not stated.",
    }),
    selection: t.field({
      type: [SelectionRuleType],
      nullable: true,
      description:
        "What is planned for it, or shown by a built-in one, by itself: whatever any rule names. Null: nothing.",
      resolve: ({ selection }) => selection && [...selection],
    }),
    exceptionReason: t.exposeString("exceptionReason", {
      nullable: true,
      description: "Why its organ has a second account on the channel; null: it has none.",
    }),
    stateReason: t.exposeString("stateReason", {
      nullable: true,
      description: "Why it is in its state; null: nobody said.",
    }),
    stateChangedAt: t.expose("stateChangedAt", {
      type: "DateTime",
      nullable: true,
      description: "Since when it is; null: since before this register was kept.",
    }),
    registeredAt: t.expose("registeredAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was registered; null: before this register was kept.",
    }),
  }),
});

builder.objectFields(AccountType, (t) => ({
  record: t.field({
    type: RecordType,
    nullable: true,
    description: "What the register keeps of it, for signed-in callers; null: the caller is anyone.",
    resolve: ({ id }, _, { viewer, accounts }) => (isAnyone(viewer) ? null : accounts.record(id)),
  }),
  health: t.field({
    type: HealthType,
    nullable: true,
    description: "How it is tended, for signed-in callers; null: the caller is anyone.",
    resolve: async ({ id }, _, { viewer, accounts, now }) => {
      const record = isAnyone(viewer) ? null : await accounts.record(id);
      return record && accounts.healthOf(record, now);
    },
  }),
}));
