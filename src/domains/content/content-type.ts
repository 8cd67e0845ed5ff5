import type { ContentType, Tx } from "../../platform/db/index.ts";
import type { Parser } from "./parse.ts";
import type { Rule } from "./rules/rule.ts";
import type { Told } from "./told.ts";

/** What a domain says about its content type, so that the commands and the API that all types share need not know it. */
export interface ContentTypeDefinition<Details = unknown> {
  readonly type: ContentType;
  /** Name of the GraphQL type. */
  readonly typename: string;
  /** Checks `edition.details` of this type. Pure; all problems at once. */
  readonly parseDetails: Parser<Details>;
  /** What details say in words at a moment; read for channel forms. Pure. */
  readonly tell: (details: Details, now: Date) => Told;
  /** Whether every picture of a content with these details must be told in words. Absent: no. */
  readonly needsAltText?: (details: Details) => boolean;
  /** What the domain asks of editions of this type, beside what is asked of all. Absent: nothing. */
  readonly rules?: readonly Rule<Details>[];
  /** Whether details like these say something where there is no body. Absent: no. */
  readonly saysWithoutBody?: (details: Details) => boolean;
  /** Keys of details that readers are not shown, so that nobody finds them by search either. Absent: none. */
  readonly unshown?: readonly (keyof Details & string)[];
  /** Reads what the type's rules ask beyond the links of an edition (`Circumstances.facts`), by edition id. Absent: nothing. */
  readonly loadFacts?: (tx: Tx, editionIds: readonly string[]) => Promise<ReadonlyMap<string, unknown>>;
  /** Writes what this type's filters ask, for editions just made, in their transaction. */
  readonly writeFacts: (
    tx: Tx,
    editions: readonly { readonly editionId: string; readonly details: Details }[],
  ) => Promise<void>;
}

/** The content types that domains have defined, by type. */
export const CONTENT_TYPES: ReadonlyMap<ContentType, ContentTypeDefinition> = new Map();

/** Defines a content type; each domain does so once, when it is imported. */
export function defineContentType<Details>(definition: ContentTypeDefinition<Details>): void {
  (CONTENT_TYPES as Map<ContentType, ContentTypeDefinition<Details>>).set(definition.type, definition);
}

/** What readers are shown of details. */
export function shownDetails(type: ContentType, details: object): object {
  const unshown: readonly string[] = CONTENT_TYPES.get(type)?.unshown ?? [];
  return Object.fromEntries(Object.entries(details).filter(([key]) => !unshown.includes(key)));
}
