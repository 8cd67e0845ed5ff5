import SchemaBuilder from "@pothos/core";
import RelayPlugin from "@pothos/plugin-relay";
import type { Context } from "./context.ts";
import { decodeGlobalId, requireNodeIds } from "./global-id.ts";

/** The one schema builder. It knows no type; domains add theirs when src/schema.ts imports them. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    DateTime: { Input: Date; Output: Date };
    Date: { Input: string; Output: string };
    URL: { Input: string; Output: string };
    ChannelKey: { Input: string; Output: string };
    Fen: { Input: number; Output: number };
    RichText: { Input: never; Output: readonly object[] };
  };
}>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    clientMutationId: "omit",
    cursorType: "String",
    decodeGlobalID: decodeGlobalId,
    idFieldOptions: { description: "Global id: the same in every way of reading, and for ever." },
    nodeTypeOptions: { description: "Anything with a global id that `node(id:)` answers." },
    pageInfoTypeOptions: { description: "Where a page lies in its list." },
    nodeQueryOptions: {
      description: "One object by its global id. Null: not found or not public.",
      args: { id: { description: "The global id." } },
      resolve: (_, { id }, _context, info, load) => {
        requireNodeIds([id], info.schema);
        return load(id);
      },
    },
    nodesQueryOptions: {
      description:
        "Several objects by their global ids, in the order asked; null where not found or not public. At most 100.",
      args: { ids: { description: "The global ids." } },
      resolve: (_, { ids }, _context, info, load) => {
        requireNodeIds(ids, info.schema);
        return load(ids);
      },
    },
    hasNextPageFieldOptions: { description: "Whether the list goes on after this page." },
    hasPreviousPageFieldOptions: { description: "Whether the list has items before this page." },
    startCursorFieldOptions: { description: "Cursor of the first item; null on an empty page." },
    endCursorFieldOptions: { description: "Cursor of the last item; null on an empty page." },
  },
});

builder.queryType({ description: "Reading: published content, and the registries that describe it." });
