import { Refusal } from "./refusal.ts";

/** What one request may ask for, the same on every transport. */
export interface Limits {
  /** The request's body in bytes. */
  bodyBytes: number;
  /** The document in UTF-8 bytes. */
  documentBytes: number;
  /** Lexical tokens of the document, comments not counted. */
  tokens: number;
  /** Brackets of any kind inside each other, in the document or in the variables. Keeps every recursion shallow. */
  nesting: number;
  /** Levels of fields, leaves included, fragments flattened. */
  depth: number;
  /** Aliased fields of one operation; a fragment's count at each spread, as for the next two. */
  aliases: number;
  /** Fields at the root of one operation. */
  rootFields: number;
  /** Directives used in one operation. */
  directives: number;
  /** Objects requested (see cost.ts). */
  cost: number;
}

/** The public contract's limits. */
export const DEFAULT_LIMITS: Limits = {
  bodyBytes: 1_048_576,
  documentBytes: 32_768,
  tokens: 2_000,
  nesting: 100,
  depth: 15,
  aliases: 30,
  rootFields: 20,
  directives: 20,
  cost: 5_000,
};

/** The name of a limit, as `extensions.limit` gives it. */
export type LimitName = keyof Limits;

const LIMIT_SUBJECTS: Record<LimitName, string> = {
  bodyBytes: "The request body is {value} bytes long",
  documentBytes: "The document is {value} bytes long",
  tokens: "The document has {value} tokens",
  nesting: "Brackets are nested {value} deep",
  depth: "The operation is {value} fields deep",
  aliases: "The operation has {value} aliases",
  rootFields: "The operation has {value} root fields",
  directives: "The operation uses {value} directives",
  cost: "The operation requests {value} objects",
};

/**
 * Refuses what is over a limit, naming the limit, the value and the maximum in the message and the extensions.
 * @returns null at or below the limit. A count past 2^53 − 1 (fragments that spread fragments) is given as that number.
 */
export function overLimit(limits: Limits, limit: LimitName, measured: number): Refusal | null {
  const maximum = limits[limit];
  if (measured <= maximum) return null;
  const value = Math.min(measured, Number.MAX_SAFE_INTEGER);
  const message = `${LIMIT_SUBJECTS[limit].replace("{value}", String(value))}; at most ${maximum} are allowed (limit "${limit}").`;
  return new Refusal("LIMIT_EXCEEDED", message, {
    extensions: { limit, value, maximum },
    ...(limit === "bodyBytes" ? { status: 413 } : {}),
  });
}
