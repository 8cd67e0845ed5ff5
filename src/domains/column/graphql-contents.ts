import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import type { ColumnItemKind } from "../../platform/db/index.ts";
import {
  ColumnPath,
  Content,
  ContentConnectionType,
  contentListConditions,
  nestedContentListArgs,
  requireColumn,
  resolveContentList,
} from "../content/graphql.ts";
import type { AdjacentContents, PublicContent } from "../content/index.ts";
import { ColumnType } from "./graphql.ts";
import { type ColumnItemReads, MAX_COLUMN_ITEMS } from "./items.ts";
import type { Column } from "./registry.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly columnItems: ColumnItemReads;
  }
}

const ITEMS_COST = { cost: { assumedSize: MAX_COLUMN_ITEMS } satisfies FieldCost };

builder.objectFields(ColumnType, (t) => ({
  contents: t.field({
    type: ContentConnectionType,
    description: "What stands in it or in a column below it.",
    args: nestedContentListArgs(t.arg),
    resolve: ({ id }, args, context, info) =>
      resolveContentList(
        {
          types: args.filter?.types ?? null,
          columnIds: [id],
          conditions: contentListConditions(args, context),
        },
        args,
        context,
        info,
        id,
      ),
  }),
  pinned: t.field({
    type: [Content],
    description: `What editors put at its head (置顶), in order, as far as it is public: at most ${MAX_COLUMN_ITEMS}.`,
    extensions: ITEMS_COST,
    resolve: (column, _, context) => listItems(column, "PINNED", context),
  }),
  recommended: t.field({
    type: [Content],
    description: `What editors recommend in it (推荐), in order, as far as it is public: at most ${MAX_COLUMN_ITEMS}.`,
    extensions: ITEMS_COST,
    resolve: (column, _, context) => listItems(column, "RECOMMENDED", context),
  }),
}));

async function listItems({ id }: Column, kind: ColumnItemKind, context: Context): Promise<PublicContent[]> {
  const found = await context.contents.byIds(await context.columnItems.contentIds(id, kind));
  return found.filter((content) => content !== null);
}

const Adjacent = builder.objectRef<AdjacentContents>("AdjacentContents").implement({
  description: "What stands next to a content in a column (上一篇、下一篇), whose list shows the newest first.",
  fields: (t) => ({
    previous: t.expose("previous", {
      type: Content,
      nullable: true,
      description: "The one before it in the list, issued later; null: it is the first.",
    }),
    next: t.expose("next", {
      type: Content,
      nullable: true,
      description: "The one after it in the list, issued earlier; null: it is the last.",
    }),
  }),
});

builder.interfaceField(Content, "adjacent", (t) =>
  t.field({
    type: Adjacent,
    nullable: true,
    description: "What stands next to it in a column and those below; null: it does not stand there.",
    args: {
      column: t.arg({ type: ColumnPath, description: "The column. Null: the first of `columns`." }),
    },
    resolve: ({ id, card }, { column }, context) => {
      const { columns, contents } = context;
      const [first] = columns.listInTreeOrder(card.columnIds);
      const within = column ? requireColumn(column, context) : first;
      return within ? contents.adjacent(id, within.id) : null;
    },
  }),
);
