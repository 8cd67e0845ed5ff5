import { builder } from "../../graphql/builder.ts";
import { ApiError } from "../../graphql/errors.ts";
import { contentIdOf, Edition, type EditionNode } from "./graphql-edition.ts";
import { actedReach } from "./rights.ts";

/** Makes the success type of a mutation that leaves an edition, which is read when it is asked for. */
export function editionSuccess(name: string, description: string, type: EditionNode | typeof Edition = Edition) {
  const ref = builder.objectRef<{ editionId: string }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      edition: t.field({
        type,
        description: "The edition as it is now.",
        resolve: async ({ editionId }, _, { desk, viewer, organs }) => {
          const [found] = await desk.editions([editionId], actedReach(viewer, organs));
          if (!found)
            throw new ApiError(
              "NOT_FOUND",
              "The edition was discarded meanwhile, or is now of an organ that is not yours.",
            );
          return found;
        },
      }),
    }),
  });
  return { ref, present: ({ editionId }: { editionId: string }) => ({ editionId }) };
}

/** Makes the success type of a mutation that leaves a content without an edition to show. */
export function contentSuccess(name: string, description: string) {
  const ref = builder.objectRef<{ contentId: string }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      contentId: t.id({
        description: "Global id of the content.",
        resolve: ({ contentId }, _, { desk }) => contentIdOf(desk, contentId),
      }),
    }),
  });
  return { ref, present: ({ contentId }: { contentId: string }) => ({ contentId }) };
}
