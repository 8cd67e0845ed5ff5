import "./content-type.ts";
import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { ApiError } from "../../graphql/errors.ts";
import { dayAt } from "../../platform/day.ts";
import {
  contentConnection,
  contentFilterFields,
  contentListArgs,
  contentListConditions,
  defineContentNode,
  relationField,
  resolveContentList,
} from "../content/graphql.ts";
import type { Condition, PublicContent } from "../content/index.ts";
import { PolicyDocument, PolicyDocumentConnection } from "../policy-document/graphql.ts";
import { INDUSTRY_CODE, industriesHolding, REGION_CODE, regionsHolding } from "./codes.ts";
import type { EnterpriseNoticeDetails } from "./details.ts";
import { BenefitStatusEnum, EnterpriseScaleEnum, FulfilmentModeEnum } from "./graphql-benefit-item.ts";
import { detailFields } from "./graphql-edition.ts";
import { noticeStatus } from "./rules.ts";

const EnterpriseNotice = defineContentNode(
  "ENTERPRISE_NOTICE",
  "EnterpriseNotice",
  "Enterprise policy notice (涉企政策通知): the benefits of a policy, each with who can get it, how and until when.",
);
const EnterpriseNoticeConnection = contentConnection("EnterpriseNotice", EnterpriseNotice);

builder.objectFields(EnterpriseNotice, (t) => ({
  status: t.field({
    type: BenefitStatusEnum,
    nullable: true,
    description: "Open while any of its items is, else upcoming while any is; null: it lists no items.",
    resolve: (content, _, { now }) => noticeStatus(detailsOf(content).items, dayAt(now)),
  }),
  ...detailFields(t, detailsOf),
  basedOn: relationField(t, "basedOn", {
    type: PolicyDocumentConnection,
    description: "The policy documents that it rests on (政策依据), as far as they are published here.",
    relation: { kind: "BASED_ON", outgoing: true },
    contentType: "POLICY_DOCUMENT",
  }),
}));

builder.objectField(PolicyDocument, "enterpriseNotices", (t) =>
  relationField(t, "enterpriseNotices", {
    type: EnterpriseNoticeConnection,
    description: "The enterprise notices that rest on this document.",
    relation: { kind: "BASED_ON", outgoing: false },
    contentType: "ENTERPRISE_NOTICE",
  }),
);

const EnterpriseNoticeFilter = builder.inputType("EnterpriseNoticeFilter", {
  description:
    "Narrows a list of enterprise notices. What is given must all hold, and what is said of items must hold of one and the same item. Null or left out: does not matter.",
  fields: (t) => ({
    ...contentFilterFields(t),
    industry: t.string({
      description:
        "Code of GB/T 4754 of an enterprise: an item is for it that names it, a group that holds it, or no industry.",
    }),
    region: t.string({
      description:
        "Code of GB/T 2260 of an enterprise: an item is for it that names it, a region that holds it, or no region.",
    }),
    scale: t.field({
      type: EnterpriseScaleEnum,
      description: "Size of an enterprise: an item is for it that names it, or no size.",
    }),
    modes: t.field({ type: [FulfilmentModeEnum], description: "An item with any of these ways of fulfilment." }),
    openOn: t.field({ type: "Date", description: "An item that can be applied for on this day." }),
    openNow: t.boolean({ description: "True: an item that can be applied for today. False: does not matter." }),
  }),
});

type Filter = typeof EnterpriseNoticeFilter.$inferInput;

builder.queryField("enterpriseNotices", (t) =>
  t.field({
    type: EnterpriseNoticeConnection,
    description: "Published enterprise notices.",
    args: {
      filter: t.arg({ type: EnterpriseNoticeFilter, description: "What to narrow the list by." }),
      ...contentListArgs(t.arg),
    },
    resolve: (_, args, context, info) => {
      const conditions = contentListConditions(args, context);
      const ofItem = itemConditions(args.filter ?? {}, context);
      if (ofItem.length > 0) {
        conditions.push(
          (param) => `exists (select from public_read.benefit_item_facts i where i.edition_id = c.edition_id
            and ${ofItem.map((condition) => condition(param)).join(" and ")})`,
        );
      }
      return resolveContentList({ types: ["ENTERPRISE_NOTICE"], conditions }, args, context, info);
    },
  }),
);

function itemConditions(filter: Filter, { now }: Context): Condition[] {
  const { industry, region, scale, modes, openOn, openNow } = filter;
  const conditions: Condition[] = [];
  if (industry != null) {
    requireCode(INDUSTRY_CODE, industry, "GB/T 4754, such as C or 1311");
    conditions.push(isUnlimitedOrIn("i.industries", "text", industriesHolding(industry)));
  }
  if (region != null) {
    requireCode(REGION_CODE, region, "GB/T 2260, such as 330802");
    conditions.push(isUnlimitedOrIn("i.regions", "text", regionsHolding(region)));
  }
  if (scale != null) conditions.push(isUnlimitedOrIn("i.scales", "enterprise_scale", [scale]));
  if (modes) conditions.push((param) => `i.mode = any(${param(modes)}::fulfilment_mode[])`);
  for (const day of [openOn, openNow ? dayAt(now) : null]) {
    // A side that is not stated compares as null, which is not false: it does not limit.
    if (day != null)
      conditions.push((param) => `(${param(day)}::date between i.opens_on and i.closes_on) is not false`);
  }
  return conditions;
}

function requireCode(form: RegExp, code: string, standard: string): void {
  if (!form.test(code)) throw new ApiError("BAD_USER_INPUT", `"${code}" is not a code of ${standard}.`);
}

function isUnlimitedOrIn(column: string, type: string, codes: readonly string[]): Condition {
  return (param) => `(${column} = '{}' or ${column} && ${param(codes)}::${type}[])`;
}

function detailsOf({ card }: PublicContent): EnterpriseNoticeDetails {
  return card.details as EnterpriseNoticeDetails;
}
