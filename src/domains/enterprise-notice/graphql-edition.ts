import type { ObjectFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { ContactInput, ContactType, toContacts } from "../content/graphql.ts";
import { defineDraftMutations, defineEdition, linkedIds } from "../desk/graphql.ts";
import type { EnterpriseNoticeDetails } from "./details.ts";
import { BenefitItemType } from "./graphql-benefit-item.ts";
import { BenefitItemInput, toItem } from "./graphql-benefit-item-input.ts";

/** The fields of the details, of what is public and of a draft alike. */
export function detailFields<Shape>(
  t: ObjectFieldBuilder<(typeof builder)["$inferSchemaTypes"], Shape>,
  detailsOf: (source: Shape) => EnterpriseNoticeDetails,
) {
  return {
    items: t.field({
      type: [BenefitItemType],
      description: "The benefits, in their order; empty: they are in the text only.",
      resolve: (source) => detailsOf(source as Shape).items,
    }),
    contacts: t.field({
      type: [ContactType],
      description: "Whom to ask about the whole notice; empty: not stated.",
      resolve: (source) => detailsOf(source as Shape).contacts,
    }),
  };
}

const EnterpriseNoticeEdition = defineEdition("ENTERPRISE_NOTICE", "EnterpriseNotice");

builder.objectFields(EnterpriseNoticeEdition, (t) => ({
  ...detailFields(t, ({ details }) => details as EnterpriseNoticeDetails),
  basedOn: t.idList({
    description: "Global ids of the policy documents that it rests on (政策依据), public or not.",
    resolve: (edition, _, context) => linkedIds(edition, context, "BASED_ON"),
  }),
}));

defineDraftMutations({
  type: "ENTERPRISE_NOTICE",
  typename: "EnterpriseNotice",
  edition: EnterpriseNoticeEdition,
  fields: (t) => ({
    items: t.field({
      type: [BenefitItemInput],
      description: "The benefits (惠企事项), in their order; null: they are in the text only.",
    }),
    contacts: t.field({ type: [ContactInput], description: "Whom to ask about the whole notice; null: not stated." }),
    basedOn: t.globalIDList({ description: "Global ids of the policy documents that it rests on (政策依据)." }),
  }),
  toDraft: ({ items, contacts, basedOn }, finder) => ({
    details: {
      items: (items ?? []).map((item, index) =>
        toItem(item, finder.organ(item.leadOrgan, ["items", index, "leadOrgan"])),
      ),
      contacts: toContacts(contacts),
    },
    links: finder.links("BASED_ON", basedOn, "basedOn", "PolicyDocument"),
  }),
  // Details call the name of the organ in charge what the API calls the organ itself.
  pathOfDetails: (path) => path.map((step) => (step === "leadOrgan" ? "leadOrganName" : step)),
});
