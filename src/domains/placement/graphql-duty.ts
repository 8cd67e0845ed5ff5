import { builder } from "../../graphql/builder.ts";
import { PersonType } from "../desk/graphql.ts";
import { PlacementNode } from "./graphql-placement.ts";
import { PostType } from "./graphql-post.ts";
import { ledgerReach } from "./graphql-reach.ts";
import type { Duty, Placement } from "./reads.ts";

/** The kinds as the API names them. */
export const DutyKindEnum = builder.enumType("DutyKind", {
  description: "What an account owes.",
  values: {
    UPDATE: { description: "To show a newer edition, or one without the words that were taken out (更新)." },
    TAKE_DOWN: { description: "To show nothing of it any more (撤下)." },
  } as const,
});

/** The ways in which a duty ends, as the API names them. */
export const DutyClosingEnum = builder.enumType("DutyClosing", {
  description: "How a duty ended.",
  values: {
    EDITED_IN_PLACE: { description: "The live post was edited (原文修改)." },
    REPOSTED: { description: "Another post took its place; the old one was removed (删除后重发)." },
    CORRECTION_POSTED: { description: "A correction stands beside it, which was not edited (另发更正)." },
    TAKEN_DOWN: { description: "Nothing of it stands there any more (已撤下)." },
    IMPOSSIBLE: { description: "It cannot be done, for the reason given (无法办理): what stands there stays." },
    OVERTAKEN: { description: "A later one took its place, or nothing stood there. Nobody says so: it follows." },
  } as const,
});

const AddressCheckType = builder.objectRef<Duty>("AddressCheck").implement({
  description: "What somebody saw at an address. The server never asks for it itself.",
  fields: (t) => ({
    address: t.field({
      type: "URL",
      description: "The address.",
      resolve: ({ checkedAddress }) => checkedAddress as string,
    }),
    checkedAt: t.field({
      type: "DateTime",
      description: "When it was asked for.",
      resolve: ({ checkedAt }) => checkedAt as Date,
    }),
    status: t.exposeInt("checkedStatus", {
      nullable: true,
      description: "HTTP status of the answer; null: not noted.",
    }),
    seen: t.exposeString("seen", { nullable: true, description: "What was seen; null: not noted." }),
  }),
});

const StatementType = builder.objectRef<Duty>("DutyStatement").implement({
  description: "What a named person states.",
  fields: (t) => ({
    person: t.field({ type: "String", description: "Who states it.", resolve: ({ statedBy }) => statedBy as string }),
    text: t.field({ type: "String", description: "What.", resolve: ({ statement }) => statement as string }),
  }),
});

/** A duty in the API. */
export const DutyNode = builder.objectRef<Duty>("Duty");
builder.node(DutyNode, {
  description: "What an account owes for a placement (待办), open or ended. Seen by whoever sees the placement.",
  isTypeOf: (value) => "checkedAddress" in (value as object),
  id: { resolve: ({ id }) => id, description: "Global id." },
  loadManyWithoutCache: (ids, context) => context.ledger.dutiesById(ledgerReach(context), ids),
  fields: (t) => ({
    kind: t.expose("kind", { type: DutyKindEnum, description: "What is owed." }),
    placement: t.field({
      type: PlacementNode,
      description: "For which placement.",
      resolve: async ({ placementId }, _, { ledger }) => (await ledger.placement(placementId)) as Placement,
    }),
    demanded: t.exposeInt("editionNumber", {
      description: "Number of the edition that is to be shown, or that is to be taken down.",
    }),
    since: t.expose("since", { type: "DateTime", description: "Since when it is owed." }),
    dueAt: t.expose("dueAt", { type: "DateTime", description: "The first moment that is too late." }),
    overdue: t.boolean({
      description: "Whether it is or was done too late: by its end, or by now.",
      resolve: ({ dueAt, closedAt }, _, { now }) => (closedAt ?? now) >= dueAt,
    }),
    closedAt: t.expose("closedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it ended; null: it is open.",
    }),
    closedBy: t.field({
      type: PersonType,
      nullable: true,
      description: "Who ended it; null: it is open, or was overtaken.",
      resolve: ({ closedBy }) => closedBy as never,
    }),
    closing: t.expose("closing", {
      type: DutyClosingEnum,
      nullable: true,
      description: "How it ended; null: it is open.",
    }),
    reason: t.exposeString("reason", { nullable: true, description: "Why it is impossible; null: it is not." }),
    post: t.field({
      type: PostType,
      nullable: true,
      description: "The post whose report ended it, or that took the place of the old one; null: none.",
      resolve: async ({ postId }, _, { ledger }) => (postId === null ? null : await ledger.post(postId)),
    }),
    addressCheck: t.field({
      type: AddressCheckType,
      nullable: true,
      description: "Evidence: what was seen at an address; null: none is given.",
      resolve: (duty) => (duty.checkedAddress === null ? null : duty),
    }),
    statement: t.field({
      type: StatementType,
      nullable: true,
      description: "Evidence: what a person states; null: none is given.",
      resolve: (duty) => (duty.statedBy === null ? null : duty),
    }),
  }),
});

builder.objectFields(PlacementNode, (t) => ({
  duty: t.field({
    type: DutyNode,
    nullable: true,
    description: "What is owed now; null: nothing.",
    resolve: async ({ id }, _, { ledger }) =>
      (await ledger.dutiesOf(id)).find(({ closedAt }) => closedAt === null) ?? null,
  }),
  duties: t.field({
    type: [DutyNode],
    description: "All that was and is owed, the newest first.",
    resolve: async ({ id }, _, { ledger }) => [...(await ledger.dutiesOf(id))],
  }),
}));
