export type { ContentTypeDefinition } from "./content-type.ts";
export { defineContentType } from "./content-type.ts";
export type { ContentDraft } from "./draft.ts";
export type { Condition } from "./list.ts";
export type { PublicContent } from "./public-content.ts";
export { ContentReads } from "./reads.ts";
export { type Contact, contact } from "./contact.ts";
export * from "./parse.ts";
export type { Effect, EffectHook } from "./commands/command.ts";
