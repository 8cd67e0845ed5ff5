import type { Problem } from "../content/index.ts";

/** A text that must say something, and does not. */
export function blank(field: string): { __typename: "ValidationError"; issues: Problem[] } {
  return { __typename: "ValidationError", issues: [{ path: [field], code: "REQUIRED", message: "Is blank." }] };
}
