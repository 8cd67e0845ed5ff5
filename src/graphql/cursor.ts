import { createHash } from "node:crypto";
import { isRowId } from "../platform/ids.ts";
import { decodeValues, encodeValues } from "../platform/opaque-values.ts";
import { ApiError } from "./errors.ts";

const VERSION = 1;

/** Names the list that a cursor belongs to: a short digest of its order and filter. A cursor of another list is refused. */
export function cursorScope(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 8);
}

/** An opaque position: `key` holds the sort values of one row, in the list named by `scope`. */
export function encodeCursor(scope: string, key: readonly (string | number)[]): string {
  return encodeValues([VERSION, scope, ...key]);
}

/** What one sort value is: a row's id, a moment in milliseconds since 1970, or a whole number. */
export type CursorPart = "id" | "moment" | "number";

/**
 * The sort values that `encodeCursor` wrote, each as `parts` says.
 * @throws ApiError BAD_CURSOR when the text is no cursor, or one of another version, order or filter.
 */
export function decodeCursor(scope: string, cursor: string, parts: readonly CursorPart[]): (string | number)[] {
  const [version, ownScope, ...key] = decodeValues(cursor);
  if (version !== VERSION) throw notACursor();
  if (ownScope !== scope) {
    throw new ApiError(
      "BAD_CURSOR",
      "This cursor belongs to another order or filter. Start again from the first page.",
    );
  }
  if (key.length !== parts.length || !parts.every((part, index) => IS_PART[part](key[index]))) throw notACursor();
  return key as (string | number)[];
}

const MAX_MOMENT_MS = 8.64e15;

const IS_PART: Record<CursorPart, (value: unknown) => boolean> = {
  id: (value) => typeof value === "string" && isRowId(value),
  moment: (value) => Number.isSafeInteger(value) && Math.abs(value as number) <= MAX_MOMENT_MS,
  number: Number.isSafeInteger,
};

function notACursor(): ApiError {
  return new ApiError("BAD_CURSOR", "This is not a cursor of this API. Pass a cursor exactly as it was answered.");
}
