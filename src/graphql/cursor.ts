import { createHash } from "node:crypto";
import { ApiError } from "./errors.ts";

const VERSION = 1;

/** Names the list that a cursor belongs to: a short digest of its order and filter. A cursor of another list is refused. */
export function cursorScope(...parts: readonly unknown[]): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 8);
}

/** An opaque position: `key` holds the sort values of one row, in the list named by `scope`. */
export function encodeCursor(scope: string, key: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify([VERSION, scope, ...key])).toString("base64url");
}

/**
 * The sort values that `encodeCursor` wrote.
 * @throws ApiError BAD_CURSOR when the text is no cursor, or one of another version, order or filter.
 */
export function decodeCursor(scope: string, cursor: string): (string | number)[] {
  const values = parse(cursor);
  if (!values || values[0] !== VERSION) {
    throw new ApiError("BAD_CURSOR", "This is not a cursor of this API. Pass a cursor exactly as it was answered.");
  }
  if (values[1] !== scope) {
    throw new ApiError(
      "BAD_CURSOR",
      "This cursor belongs to another order or filter. Start again from the first page.",
    );
  }
  return values.slice(2);
}

function parse(cursor: string): (string | number)[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(values) && values.every((value) => typeof value === "string" || typeof value === "number")
      ? values
      : null;
  } catch {
    return null;
  }
}
