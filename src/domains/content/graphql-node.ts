import type { ObjectRef } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { Content } from "./graphql-content.ts";
import type { PublicContent } from "./public-content.ts";

/** The GraphQL objects of the content types that domains have defined. */
export const CONTENT_NODES: ObjectRef<(typeof builder)["$inferSchemaTypes"], PublicContent>[] = [];

/** Makes the GraphQL object of a content type: a node with everything that Content has. The domain adds its own fields. */
export function defineContentNode(type: ContentType, typename: string, description: string) {
  const ref = builder.objectRef<PublicContent>(typename);
  builder.node(ref, {
    description,
    interfaces: [Content],
    isTypeOf: (value) => (value as PublicContent).type === type,
    id: { resolve: ({ id }) => id, description: "Global id: the same in every way of reading, and for ever." },
    loadManyWithoutCache: async (ids, context) =>
      (await context.contents.byIds(ids)).map((content) => (content?.type === type ? content : null)),
  });
  CONTENT_NODES.push(ref);
  return ref;
}
