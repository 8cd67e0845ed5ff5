import { builder } from "../../graphql/builder.ts";
import { contentGlobalId } from "../content/graphql.ts";
import type { DeskEdition } from "./editions.ts";
import { Edition, type EditionNode } from "./graphql-edition.ts";
import type { DeskContext } from "./graphql-mutation.ts";
import { actedReach } from "./rights.ts";

/**
 * Makes the success type of a mutation that leaves an edition, as it is when the answer is made. To an equal call that comes after the
 * edition was discarded or became another organ's, there is no such thing any more.
 */
export function editionSuccess(name: string, description: string, type: EditionNode | typeof Edition = Edition) {
  const ref = builder.objectRef<{ edition: DeskEdition }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      edition: t.field({ type, description: "The edition as it is now.", resolve: ({ edition }) => edition }),
    }),
  });
  const present = async ({ editionId }: { editionId: string }, { desk, viewer, organs }: DeskContext) => {
    const [edition] = await desk.editions([editionId], actedReach(viewer, organs));
    return edition ? { edition } : ({ __typename: "NotFoundError" } as const);
  };
  return { ref, present };
}

/** Makes the success type of a mutation that leaves a content without an edition to show. */
export function contentSuccess(name: string, description: string) {
  const ref = builder.objectRef<{ contentId: string }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      contentId: t.id({
        description: "Global id of the content.",
        resolve: async ({ contentId }, _, { desk }) => contentGlobalId(await desk.typeOf(contentId), contentId),
      }),
    }),
  });
  return { ref, present: ({ contentId }: { contentId: string }) => ({ contentId }) };
}
