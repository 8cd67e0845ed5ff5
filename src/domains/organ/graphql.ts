import { builder } from "../../graphql/builder.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { Content } from "../content/graphql.ts";
import type { Organ, Organs } from "./registry.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly organs: Organs;
  }
}

/** An organ in the API. */
export const OrganType = builder.objectRef<Organ>("Organ");

OrganType.implement({
  description:
    "An organ (机关): a government, a department, a town or a street, or a body outside the district that content names.",
  fields: (t) => ({
    key: t.exposeString("key", { description: "Unique key, for filters." }),
    name: t.exposeString("name", { description: "Full legal name, as stated where it is not verified." }),
    shortName: t.exposeString("shortName", { nullable: true, description: "Usual short name; null: none." }),
    verified: t.exposeBoolean("verified", {
      description: "False: taken from imported content as stated, confirmed by nobody yet.",
    }),
    parent: t.field({
      type: OrganType,
      nullable: true,
      description: "The organ above; null at the top.",
      resolve: ({ parentId }, _, { organs }) => (parentId === null ? null : organs.find(parentId)),
    }),
    children: t.field({
      type: [OrganType],
      description: "The organs directly below, in their order.",
      resolve: ({ id }, _, { organs }) => organs.children(id),
    }),
  }),
});

builder.interfaceFields(Content, (t) => ({
  publisher: t.field({
    type: OrganType,
    nullable: true,
    description: "The organ that publishes it (发布机构); null: not stated.",
    resolve: ({ card }, _, { organs }) => (card.publisherId === null ? null : organs.find(card.publisherId)),
  }),
  issuers: t.field({
    type: [OrganType],
    description: "The organs in whose name it is issued (发文机关), in order; empty: none is stated.",
    resolve: ({ card }, _, { organs }) => organs.list(card.issuerIds),
  }),
  draftedBy: t.field({
    type: [OrganType],
    description: "The organs that drafted it (起草单位), in order; empty: none is stated.",
    resolve: ({ card }, _, { organs }) => organs.list(card.drafterIds),
  }),
}));

builder.queryFields((t) => ({
  organs: t.field({
    type: [OrganType],
    description: "The organs: all of them, or those below one.",
    extensions: { cost: { assumedSize: 200 } satisfies FieldCost },
    args: {
      under: t.arg.string({ description: "Key of an organ: only what stands below it, at any depth. Null: all." }),
      verified: t.arg.boolean({ description: "True: only verified ones; false: only unverified ones. Null: both." }),
    },
    resolve: (_, { under, verified }, { organs }) => {
      const found =
        under == null ? organs.all() : organs.below(requireKnown(organs.findByKey(under), "organ", under).id);
      return verified == null ? found : found.filter((organ) => organ.verified === verified);
    },
  }),
  organ: t.field({
    type: OrganType,
    nullable: true,
    description: "One organ by its key; null: there is none.",
    args: { key: t.arg.string({ required: true, description: "Key of the organ." }) },
    resolve: (_, { key }, { organs }) => organs.findByKey(key),
  }),
}));
