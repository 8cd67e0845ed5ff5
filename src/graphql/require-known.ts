import { ApiError } from "./errors.ts";

/** A longer key is told by how it begins: an answer is no echo. */
const MOST_CHARACTERS = 100;

/**
 * What a key in a filter names.
 * @throws ApiError BAD_USER_INPUT when it names nothing: an empty list would hide a typing error
 */
export function requireKnown<T>(found: T | null, what: string, key: string): T {
  if (found === null) throw new ApiError("BAD_USER_INPUT", `There is no ${what} "${key.slice(0, MOST_CHARACTERS)}".`);
  return found;
}
