import { builder } from "../../graphql/builder.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
import { addDays, startOfDay } from "../../platform/day.ts";
import { contentGlobalId } from "../content/graphql.ts";
import { PersonType, requireScope } from "../desk/graphql.ts";
import type { AuditEntry, AuditedState, AuditReads } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly audit: AuditReads;
  }
}

const AuditedStateType = builder.objectRef<AuditedState>("AuditedState").implement({
  description: "In which state a command left a content and the edition that it acted on. Never words.",
  fields: (t) => ({
    content: t.exposeString("content", { nullable: true, description: "State of the content." }),
    number: t.exposeInt("number", {
      nullable: true,
      description: "Number of the edition; null, like what follows: the edition was discarded.",
    }),
    edition: t.exposeString("edition", { nullable: true, description: "State of the edition." }),
    version: t.exposeInt("version", { nullable: true, description: "Version of the edition." }),
    redaction: t.exposeInt("redaction", { nullable: true, description: "How often words were taken out of it." }),
  }),
});

const AuditEntryType = builder.objectRef<AuditEntry>("AuditEntry").implement({
  description:
    "One entry of the audit trail (审计记录): a command that changed something, or a refusal for lack of rights.",
  fields: (t) => ({
    seq: t.exposeInt("seq", { nullable: true, description: "Its number in the chain; null: it waits for it." }),
    hash: t.exposeString("hash", {
      nullable: true,
      description: "SHA-256 over the entry and the hash before it; null: it waits for it.",
    }),
    occurredAt: t.expose("occurredAt", { type: "DateTime", description: "When." }),
    person: t.field({ type: PersonType, description: "Who.", resolve: (entry) => entry as never }),
    command: t.exposeString("command", {
      description:
        "What, such as `content.publish`; `access.forbidden`: refused for lack of rights, at most 100 a person and hour.",
    }),
    contentId: t.id({
      nullable: true,
      description: "Global id of the content; null: of none.",
      resolve: ({ contentId, contentType }) => contentId && contentType && contentGlobalId(contentType, contentId),
    }),
    arguments: t.exposeString("arguments", {
      description: "What the command was given, as JSON; words of a content only as their SHA-256 (`digest`).",
    }),
    argumentsDigest: t.exposeString("argumentsDigest", { description: "SHA-256 of that JSON." }),
    before: t.expose("before", {
      type: AuditedStateType,
      nullable: true,
      description: "The state that the entry before it left the content in; null: there is none.",
    }),
    after: t.expose("after", {
      type: AuditedStateType,
      nullable: true,
      description: "The state that it left the content in; null: not of a content's state.",
    }),
  }),
});

const AuditFilterInput = builder.inputType("AuditFilter", {
  description: "Which entries. What is null or left out does not narrow the list.",
  fields: (t) => ({
    content: t.globalID({ description: "Global id of the content." }),
    person: t.string({ description: "Key of the person or system." }),
    command: t.string({ description: "The command, exactly." }),
    from: t.field({ type: "Date", description: "From this day on." }),
    to: t.field({ type: "Date", description: "Up to this day, with it." }),
  }),
});

builder.queryField("auditTrail", (t) =>
  t.field({
    type: forwardConnection<AuditEntry>("AuditEntry", AuditEntryType),
    description:
      "Who did what, the latest first. Needs the scope `audit`, everywhere. `tongyuan check audit` verifies the chain.",
    args: {
      filter: t.arg({ type: AuditFilterInput, description: "Which entries." }),
      ...forwardArgs(t.arg),
    },
    resolve: async (_, { filter, ...page }, context) => {
      await requireScope(context, "audit", "auditTrail");
      const wanted = {
        contentId: filter?.content?.id ?? null,
        personKey: filter?.person ?? null,
        command: filter?.command ?? null,
        from: filter?.from ? startOfDay(filter.from) : null,
        before: filter?.to ? startOfDay(addDays(filter.to, 1)) : null,
      };
      const list = {
        scope: cursorScope("auditTrail", filter ?? null),
        parts: ["number"] as const,
        keyOf: ({ id }: AuditEntry) => [id],
      };
      return await readForwardPage(page, list, (size, after) =>
        context.audit.list(wanted, size, after && Number(after[0])),
      );
    },
  }),
);
