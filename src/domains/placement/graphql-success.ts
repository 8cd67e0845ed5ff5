import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { PlacementNode } from "./graphql-placement.ts";
import type { Placement } from "./reads.ts";

/** Makes the success type of a mutation that leaves a placement, as it is when the answer is made. */
export function placementSuccess(name: string, description: string) {
  const ref = builder.objectRef<{ placement: Placement }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      placement: t.field({
        type: PlacementNode,
        description: "The placement as it is now.",
        resolve: ({ placement }) => placement,
      }),
    }),
  });
  const present = async ({ placementId }: { placementId: string }, { ledger }: Context) => {
    const placement = await ledger.placement(placementId);
    return placement ? { placement } : ({ __typename: "NotFoundError" } as const);
  };
  return { ref, present };
}
