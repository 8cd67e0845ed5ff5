import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import type { Tx } from "../../platform/db/index.ts";
import { isRowId } from "../../platform/ids.ts";
import { organIdsWithin } from "../access/index.ts";
import {
  DuplicateError,
  defineMutation,
  Edition,
  isConfirmed,
  requireDraftReach,
  requireRight,
  seenEdition,
  seenFields,
} from "../desk/graphql.ts";
import { resolveDuplicate } from "./commands/resolve-duplicate.ts";
import { DuplicateCaseType, DuplicateDecisionEnum, DuplicateVerdictEnum, isSeen } from "./graphql-case.ts";
import type { DuplicateCase } from "./reads.ts";

export { DuplicateCaseType, DuplicateVerdictEnum };

builder.interfaceField(Edition, "duplicates", (t) =>
  t.field({
    type: [DuplicateCaseType],
    extensions: { cost: { weight: 5 } },
    description: "What it is like, as it is now: other contents, public or not (疑似重复).",
    resolve: ({ id, contentId }, _, { duplicates }) => duplicates.ofEdition(contentId, id),
  }),
);

builder.objectField(DuplicateError, "cases", (t) =>
  t.field({
    type: [DuplicateCaseType],
    description: "What it is a duplicate of.",
    resolve: ({ caseIds }, _, { duplicates }) => duplicates.find(caseIds),
  }),
);

const DuplicateCaseFilter = builder.inputType("DuplicateCaseFilter", {
  description: "Which cases. What is null or left out does not narrow the list.",
  fields: (t) => ({
    decided: t.boolean({ description: "True: those that somebody has decided about; false: the others." }),
    verdicts: t.field({ type: [DuplicateVerdictEnum], description: "What the two are to each other." }),
    organ: t.string({ description: "Key of the organ, or of one above it, that publishes one of the two." }),
  }),
});

builder.queryField("duplicateCases", (t) =>
  t.field({
    type: forwardConnection<DuplicateCase>("DuplicateCase", DuplicateCaseType),
    description:
      "Contents that are alike (疑似重复), the newest first. Needs one of the scopes `read:drafts`, `author`, `review` and `publish`, and shows cases in which one of the two is published by an organ for which it counts.",
    args: { filter: t.arg({ type: DuplicateCaseFilter, description: "Which cases." }), ...forwardArgs(t.arg) },
    resolve: async (_, { filter, ...page }, context) => {
      const { organs, duplicates } = context;
      const reach = await requireDraftReach(context, "duplicateCases");
      const asked =
        filter?.organ == null ? null : requireKnown(organs.findByKey(filter.organ), "organ", filter.organ).id;
      const wanted = {
        organIds: organIdsWithin(reach, asked === null ? null : organs.subtreeIds(asked)),
        isDecided: filter?.decided ?? null,
        verdicts: filter?.verdicts ?? null,
      };
      const list = {
        scope: cursorScope("duplicateCases", filter ?? null),
        parts: ["number", "id"] as const,
        keyOf: ({ foundAt, id }: DuplicateCase) => [foundAt.getTime(), id],
      };
      return await readForwardPage(page, list, (size, after) =>
        duplicates.list(wanted, {
          size,
          after: after && { foundAt: new Date(Number(after[0])), id: String(after[1]) },
        }),
      );
    },
  }),
);

const ResolveDuplicateSuccess = builder.objectRef<{ caseId: string }>("ResolveDuplicateSuccess");
builder.objectType(ResolveDuplicateSuccess, {
  description: "The decision holds until one of the two says something else.",
  fields: (t) => ({
    case: t.field({
      type: DuplicateCaseType,
      nullable: true,
      description: "The case as it is now; null: the edition was discarded for the other one, or superseded it.",
      resolve: async ({ caseId }, _, { duplicates }) => (await duplicates.find([caseId]))[0] ?? null,
    }),
  }),
});

defineMutation("resolveDuplicate", {
  scope: "publish",
  description:
    "Decides what an open edition is to a content that it is like (判定重复): by a person. Unless the other one is used, it can be published afterwards; what superseded the other one is reviewed first. To supersede it needs the right over both contents.",
  input: (t) => ({
    ...seenFields(t),
    case: t.id({ required: true, description: "Id of the case." }),
    decision: t.field({ type: DuplicateDecisionEnum, required: true, description: "The decision." }),
    reason: t.string({ description: "Why; needed for `DISTINCT`." }),
  }),
  success: { ref: ResolveDuplicateSuccess, present: ({ caseId }: { caseId: string }) => ({ caseId }) },
  command: async ({ case: caseId, decision, reason, ...seen }, context) => {
    if (!isRowId(String(caseId))) return { __typename: "NotFoundError" };
    const resolution = {
      ...seenEdition(seen as never),
      caseId: String(caseId),
      decision,
      reason: reason?.trim() || null,
    };
    const right = decision === "SUPERSEDE" ? await requireRightOverOther(context, resolution) : null;
    const mayTakeDown = right ?? undefined;
    return async (tx, deps, caller) => {
      const outcome = await resolveDuplicate(tx, deps, caller, { ...resolution, mayTakeDown });
      return outcome.ok ? { ok: true, result: { caseId: resolution.caseId } } : outcome;
    };
  },
});

interface Asked {
  readonly caseId: string;
  readonly editionId: string;
}

/**
 * What asks, once the other content of a case is locked, whether the caller may take it down; null: there is none that they may see.
 * @throws ApiError FORBIDDEN, written down: they may not.
 */
async function requireRightOverOther(context: Context, { caseId, editionId }: Asked) {
  const [found] = await context.duplicates.find([caseId]);
  const other = found?.sides.find((side) => side.editionId !== editionId);
  if (!other || !isSeen(other, context)) return null;
  const { contentId } = other;
  const input = { content: { id: contentId } };
  const permit = await requireRight(context, { name: "resolveDuplicate", scope: "publish", input, organKeys: [] });
  if (!permit) return null;
  return async (tx: Tx, lockedId: string) =>
    lockedId === contentId && (permit.confirm === null || (await isConfirmed(tx, permit.confirm)));
}
