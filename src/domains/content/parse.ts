import { z } from "zod";
import { sanitiseBody } from "./body.ts";

/** One thing wrong with a value, and where. */
export interface Problem {
  /** Keys and indexes from the value down to the fault; empty: the value itself. */
  path: (string | number)[];
  code: ProblemCode;
  message: string;
}

/** What can be wrong: a closed list, because callers branch on it. */
export type ProblemCode =
  | "WRONG_TYPE"
  | "UNKNOWN_FIELD"
  | "REQUIRED"
  | "NOT_IN_LIST"
  | "WRONG_FORMAT"
  | "OUT_OF_RANGE"
  | "CONTRADICTION";

/** A value of the type that was asked for, or every problem that it has. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

/**
 * A function that checks an unknown value against a schema and lists all problems at once. Where nothing is wrong the
 * value comes back with its keys in the schema's order, so that equal details give equal JSON.
 */
export function parser<T>(schema: z.ZodType<T>): (value: unknown) => Parsed<T> {
  return (value) => {
    const result = schema.safeParse(value);
    return result.success
      ? { ok: true, value: result.data }
      : { ok: false, problems: result.error.issues.flatMap(problemsOf) };
  };
}

function problemsOf(issue: z.core.$ZodIssue): Problem[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: [...path, key], code: "UNKNOWN_FIELD", message: "No such field." }));
  }
  return [{ path, code: CODES[issue.code], message: issue.message }];
}

const CODES: Record<z.core.$ZodIssue["code"], ProblemCode> = {
  invalid_type: "WRONG_TYPE",
  unrecognized_keys: "UNKNOWN_FIELD",
  invalid_key: "UNKNOWN_FIELD",
  invalid_value: "NOT_IN_LIST",
  invalid_union: "NOT_IN_LIST",
  invalid_format: "WRONG_FORMAT",
  too_small: "OUT_OF_RANGE",
  too_big: "OUT_OF_RANGE",
  not_multiple_of: "OUT_OF_RANGE",
  invalid_element: "WRONG_TYPE",
  custom: "CONTRADICTION",
};

// Without the characters that XML and PostgreSQL's JSON refuse: feeds and the database would fail on them later.
const WELL_FORMED = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

/** Whether a text holds only what can be stored and sent on. */
export function isWellFormed(text: string): boolean {
  return WELL_FORMED.test(text);
}

/** The longest text that is no HTML. */
export const MAX_TEXT_LENGTH = 20_000;

/** Text that says something: not blank, no control characters, at most 20,000 characters. */
export const text = z
  .string()
  .max(MAX_TEXT_LENGTH)
  .regex(WELL_FORMED, "Holds a control character or half a surrogate pair.")
  .regex(/\S/, "Is blank; null says that nothing is stated.");

/** HTML from anywhere, at most 2,000,000 characters; comes back sanitised like a body, and may then be empty. */
export const html = z
  .string()
  .max(2_000_000)
  .transform((value) => sanitiseBody(value).html);

/** A day that exists, `YYYY-MM-DD`, in Asia/Shanghai. */
export const day = z.iso.date("Is not a day that exists, YYYY-MM-DD.");

/** An instant with its zone, such as `2026-03-31T17:00:00+08:00`. */
export const instant = z.iso.datetime({
  offset: true,
  error: "Is not an instant with a zone, such as 2026-03-31T17:00:00+08:00.",
});

/** The largest whole number of GraphQL's Int. */
export const MAX_COUNT = 2_147_483_647;

/** How many: a whole number from 0 that GraphQL's Int holds. */
export const count = z.int().min(0).max(MAX_COUNT);

/** Money in fen: a whole number from 0 that a number holds exactly. */
export const fen = z.int().min(0);

/** A share in percent, 0 to 100, fractions allowed. */
export const percent = z.number().min(0).max(100);

/** An exact number as text: `1268`, `-2`, `18.4719`. No sign +, no thousands mark, no exponent. */
export const decimal = z
  .string()
  .regex(/^-?(0|[1-9]\d{0,20})(\.\d{1,8})?$/, "Is not a plain decimal number, such as 245000000 or 18.47.");

/**
 * A rule between fields of one object, reported at `path`. It is asked even when other fields are wrong, so that one
 * answer names everything; `holds` therefore sees unchecked values, and what it throws counts as "holds".
 */
export function rule<T>(path: (string | number)[], message: string, holds: (value: T) => boolean): z.core.$ZodCheck<T> {
  return z.refine<T>(
    (value) => {
      try {
        return holds(value);
      } catch {
        return true;
      }
    },
    { path, message, when: () => true },
  );
}

/** Rule: where both days are stated, the first is not after the second. */
export function daysInOrder<Key extends string>(from: Key, to: Key) {
  return rule<{ [K in Key]: string | null }>([to], `Lies before ${from}.`, (value) => {
    const [start, end] = [value[from], value[to]];
    return typeof start !== "string" || typeof end !== "string" || start <= end;
  });
}
