import { builder } from "../../graphql/builder.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { ApiError } from "../../graphql/errors.ts";
import { forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { organIdsWithin } from "../access/index.ts";
import { blank, defineMutation, requireDraftReach } from "../desk/graphql.ts";
import type { Organs } from "../organ/index.ts";
import { noteReminder } from "./commands/note-reminder.ts";
import { ObligationKindEnum, ObligationNode, ObligationStateEnum } from "./graphql-obligation.ts";
import type { Obligation } from "./reads.ts";

const ObligationFilterInput = builder.inputType("ObligationFilter", {
  description: "Which obligations. What is null or left out does not narrow the list.",
  fields: (t) => ({
    kind: t.field({ type: ObligationKindEnum, description: "What is owed." }),
    organ: t.string({ description: "Key of the organ that owes it." }),
    subtree: t.boolean({
      defaultValue: true,
      description: "True: of the organs below it too.",
    }),
    state: t.field({
      type: ObligationStateEnum,
      description: "Where it stands. Null: all that are not resolved.",
    }),
    dueBefore: t.field({ type: "DateTime", description: "Due before this moment." }),
  }),
});

builder.queryField("obligations", (t) =>
  t.field({
    type: forwardConnection<Obligation>("Obligation", ObligationNode),
    description:
      "What organs owe (公开义务): the one that is due first comes first; of resolved ones, the one that was due last. What began a year before the first start of this instance, or before `OBLIGATIONS_FROM`, and is not resolved is history and left out. Needs one of the scopes `read:drafts`, `author`, `review` and `publish`, and shows the organs for which it counts.",
    args: {
      filter: t.arg({ type: ObligationFilterInput, description: "Which obligations." }),
      ...forwardArgs(t.arg),
    },
    resolve: async (_, { filter, ...page }, context) => {
      const { organs, obligations, now } = context;
      const reach = await requireDraftReach(context, "obligations");
      const asked = filter?.organ == null ? null : subtreeOf(organs, filter.organ, filter.subtree ?? true);
      const wanted = {
        kind: filter?.kind ?? null,
        organIds: organIdsWithin(reach, asked),
        state: filter?.state ?? null,
        dueBefore: filter?.dueBefore ?? null,
      };
      const list = {
        scope: cursorScope("obligations", filter ?? null),
        parts: ["number", "id"] as const,
        keyOf: ({ dueAt, id }: Obligation) => [dueAt.getTime(), id],
      };
      return await readForwardPage(page, list, (size, after) =>
        obligations.list(
          wanted,
          { size, after: after && { dueAt: new Date(Number(after[0])), id: String(after[1]) } },
          now,
        ),
      );
    },
  }),
);

const NoteReminderSuccess = builder.objectRef<{ obligationId: string }>("NoteReminderSuccess");
builder.objectType(NoteReminderSuccess, {
  description: "The reminder is noted.",
  fields: (t) => ({
    obligation: t.field({
      type: ObligationNode,
      description: "The obligation with its reminders.",
      resolve: async ({ obligationId }, _, { obligations, now }) => {
        const [found] = await obligations.byIds([obligationId], now);
        if (!found) throw new ApiError("NOT_FOUND", "The obligation does not exist any more.");
        return found;
      },
    }),
  }),
});

defineMutation("noteReminder", {
  scope: "publish",
  description: "Notes that an organ was reminded of what it owes (催办). Sends nothing.",
  input: (t) => ({
    obligation: t.globalID({ required: true, description: "Global id of the obligation." }),
    note: t.string({ required: true, description: "How it was reminded and of what, at most 1,000 characters." }),
  }),
  success: { ref: NoteReminderSuccess, present: (result: { obligationId: string }) => result },
  command: async ({ obligation, note }, { obligations, now }) => {
    const words = note.trim();
    if (words === "") return blank("note");
    if (words.length > MOST_NOTE)
      return {
        __typename: "ValidationError",
        issues: [{ path: ["note"], code: "OUT_OF_RANGE", message: `Has more than ${MOST_NOTE} characters.` }],
      };
    const [found] = await obligations.byIds([obligation.id], now);
    if (!found) return { __typename: "NotFoundError" };
    return async (tx, { clock }, { personId }) => {
      await noteReminder(tx, { obligation: found, note: words, personId, at: clock.now() });
      return { ok: true, result: { obligationId: found.id } };
    };
  },
});

const MOST_NOTE = 1_000;

function subtreeOf(organs: Organs, key: string, subtree: boolean): string[] {
  const { id } = requireKnown(organs.findByKey(key), "organ", key);
  return subtree ? organs.subtreeIds(id) : [id];
}
