import { builder } from "../../graphql/builder.ts";
import { lastDayBefore } from "../../platform/day.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { covers } from "../access/index.ts";
import { ContactType, Content, contentGlobalId } from "../content/graphql.ts";
import { draftReach, PersonType, ReviewStepEnum } from "../desk/graphql.ts";
import { OrganType } from "../organ/graphql.ts";
import type { Obligation, ObligationReads, Reminder } from "./reads.ts";
import { lagWorkingDays } from "./rules.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly obligations: ObligationReads;
  }
}

/** The kinds as the API names them. */
export const ObligationKindEnum = builder.enumType("ObligationKind", {
  description: "What is owed.",
  values: {
    INTERPRETATION: { description: "An interpretation of a regulation or normative document, within 3 working days." },
    CONSULTATION_RESULT: { description: "The result of a consultation, 30 days after it closed unless set otherwise." },
    PROACTIVE_DISCLOSURE: { description: "Publication of a document within 20 working days of when it was formed." },
    URGENT_REVIEW: { description: "The reviews that an urgent publication went out without, within hours." },
    CORRECTION: { description: "A correction after a back review found something." },
    ANNUAL_REPORT: {
      description: "The annual disclosure report: by 31 January of a department, by 31 March of a government.",
    },
  } as const,
});

/** The states as the API names them. */
export const ObligationStateEnum = builder.enumType("ObligationState", {
  description: "Where an obligation stands now.",
  values: {
    OPEN: { description: "Due in more than a week." },
    DUE_SOON: { description: "Due within a week (即将到期)." },
    OVERDUE: { description: "Past its day, and not done (逾期)." },
    RESOLVED: { description: "Done, or not owed any more." },
  } as const,
});

const ObligationResolutionEnum = builder.enumType("ObligationResolution", {
  description: "How an obligation ended.",
  values: {
    FULFILLED: { description: "By the act that was owed, in time or not." },
    LAPSED: { description: "What it was owed for is not public any more, or the finding was dismissed." },
  } as const,
});

const ReminderType = builder.objectRef<Reminder>("ObligationReminder").implement({
  description: "That the organ was reminded (催办).",
  fields: (t) => ({
    note: t.exposeString("note", { description: "How and of what." }),
    person: t.field({ type: PersonType, description: "Who noted it.", resolve: (reminder) => reminder as never }),
    notedAt: t.expose("notedAt", { type: "DateTime", description: "When." }),
  }),
});

/** An obligation in the API. */
export const ObligationNode = builder.objectRef<Obligation>("Obligation");
builder.node(ObligationNode, {
  description: "What an organ owes by a day (公开义务), and how it ended. Only for callers who may see drafts.",
  isTypeOf: (value) => "dueAt" in (value as object),
  id: { resolve: ({ id }) => id, description: "Global id." },
  loadManyWithoutCache: async (ids, { viewer, organs, obligations, now }) => {
    const reach = draftReach(viewer, organs);
    if (reach !== "everywhere" && reach.size === 0) return ids.map(() => null);
    return (await obligations.byIds(ids, now)).map((obligation) =>
      obligation && covers(reach, [obligation.organId]) ? obligation : null,
    );
  },
  fields: (t) => ({
    kind: t.expose("kind", { type: ObligationKindEnum, description: "What is owed." }),
    state: t.expose("state", { type: ObligationStateEnum, description: "Where it stands now." }),
    organ: t.field({
      type: OrganType,
      nullable: true,
      description: "Who owes it; null: the content names no publisher.",
      resolve: ({ organId }, _, { organs }) => (organId === null ? null : organs.find(organId)),
    }),
    contact: t.expose("contact", {
      type: ContactType,
      nullable: true,
      description: "Whom to ask at the organ; null: not stated. `updateOrgan` states it.",
    }),
    contentId: t.id({
      nullable: true,
      description: "Global id of the content that it is owed for, public or not; null: of an annual report.",
      resolve: ({ contentId, contentType }) => globalIdOf(contentId, contentType),
    }),
    content: t.field({
      type: Content,
      nullable: true,
      description: "That content as the public sees it now; null: nothing of it is public.",
      resolve: async ({ contentId }, _, { contents }) =>
        contentId === null ? null : ((await contents.byIds([contentId]))[0] ?? null),
    }),
    title: t.exposeString("title", {
      nullable: true,
      description: "Title of that content as last published, else of its draft; null: of an annual report.",
    }),
    year: t.exposeInt("year", {
      nullable: true,
      description: "Which year an annual report is owed of; null: of another kind.",
    }),
    missingSteps: t.field({
      type: [ReviewStepEnum],
      description: "The reviews that an urgent publication still lacks; empty: of another kind, or none.",
      resolve: ({ missing }) => (missing ?? []) as never,
    }),
    since: t.expose("since", { type: "DateTime", description: "From when on it is owed." }),
    dueAt: t.expose("dueAt", { type: "DateTime", description: "The first moment that is too late." }),
    dueOn: t.field({
      type: "Date",
      description: "The last day that is in time.",
      resolve: ({ dueAt }) => lastDayBefore(dueAt),
    }),
    resolvedAt: t.expose("resolvedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it ended, by issued at of what fulfilled it; null: it has not.",
    }),
    resolution: t.expose("resolution", {
      type: ObligationResolutionEnum,
      nullable: true,
      description: "How it ended; null: it has not.",
    }),
    resolvedById: t.id({
      nullable: true,
      description: "Global id of the content that fulfilled it; null: none did.",
      resolve: ({ resolvedById, resolvedByType }) => globalIdOf(resolvedById, resolvedByType),
    }),
    late: t.boolean({
      description: "Whether it was or is fulfilled too late: by its end, or by now.",
      resolve: ({ dueAt, resolvedAt }, _, { now }) => (resolvedAt ?? now) >= dueAt,
    }),
    lagWorkingDays: t.int({
      nullable: true,
      description:
        "How many working days after the day on which it began it was fulfilled: 0 on that day (同步) or before. Null: it was not.",
      resolve: ({ since, resolvedAt, resolution }) =>
        resolvedAt && resolution === "FULFILLED" ? lagWorkingDays(since, resolvedAt) : null,
    }),
    reminders: t.field({
      type: [ReminderType],
      description: "The reminders that were noted, oldest first.",
      resolve: ({ id }, _, { obligations }) => obligations.reminders(id),
    }),
  }),
});

function globalIdOf(id: string | null, type: ContentType | null): string | null {
  return id && type && contentGlobalId(type, id);
}
