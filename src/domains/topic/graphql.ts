import { builder } from "../../graphql/builder.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import { Content } from "../content/graphql.ts";
import type { Topic, Topics } from "./registry.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly topics: Topics;
  }
}

const TopicSchemeEnum = builder.enumType("TopicScheme", {
  description: "Which vocabulary a topic belongs to.",
  values: {
    SUBJECT: { description: "Subject classes of government information (主题分类), two levels." },
    PILOT_FIELD: { description: "The 26 pilot fields of standardised disclosure (试点领域)." },
    AUDIENCE: { description: "Whom it serves (服务对象)." },
  } as const,
});

/** A topic in the API. */
export const TopicType = builder.objectRef<Topic>("Topic");

TopicType.implement({
  description: "A controlled subject of one scheme.",
  fields: (t) => ({
    key: t.exposeString("key", { description: "Unique key, for filters." }),
    scheme: t.expose("scheme", { type: TopicSchemeEnum, description: "The vocabulary that it belongs to." }),
    name: t.exposeString("name", { description: "Name." }),
    parent: t.field({
      type: TopicType,
      nullable: true,
      description: "The topic above; null at the top of its scheme.",
      resolve: ({ parentId }, _, { topics }) => (parentId === null ? null : topics.find(parentId)),
    }),
    children: t.field({
      type: [TopicType],
      description: "The topics directly below, in their order.",
      resolve: ({ id }, _, { topics }) => topics.children(id),
    }),
  }),
});

builder.interfaceField(Content, "topics", (t) =>
  t.field({
    type: [TopicType],
    description: "The topics that it is filed under.",
    args: { scheme: t.arg({ type: TopicSchemeEnum, description: "Only topics of this scheme. Null: of all." }) },
    resolve: ({ card }, { scheme }, { topics }) =>
      topics.list(card.topicIds).filter((topic) => scheme == null || topic.scheme === scheme),
  }),
);

builder.queryField("topics", (t) =>
  t.field({
    type: [TopicType],
    description: "The topics: of all schemes or of one, in their order.",
    extensions: { cost: { assumedSize: 100 } satisfies FieldCost },
    args: { scheme: t.arg({ type: TopicSchemeEnum, description: "Only topics of this scheme. Null: of all." }) },
    resolve: (_, { scheme }, { topics }) => topics.all().filter((topic) => scheme == null || topic.scheme === scheme),
  }),
);
