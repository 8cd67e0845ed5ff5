import type { ArgBuilder } from "@pothos/core";
import type { builder } from "./builder.ts";
import { ApiError } from "./errors.ts";

/** The largest page that any connection answers. */
export const MAX_PAGE_SIZE = 100;
const DEFAULT_PAGE_SIZE = 20;

/** Relay's four paging arguments as they arrive. */
export interface PageArgs {
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}

/** One page to read: `size` items after or before a cursor, from the start or from the end of the list. */
export interface PageRequest {
  size: number;
  direction: "forward" | "backward";
  cursor: string | null;
}

/**
 * Checks the paging arguments of a root list.
 * @throws ApiError BAD_USER_INPUT for both directions at once, or a size that is not 1…100.
 */
export function pageRequest(args: PageArgs): PageRequest {
  const backward = args.last != null || (args.before != null && args.first == null);
  if (backward && (args.first != null || args.after != null)) {
    throw new ApiError(
      "BAD_USER_INPUT",
      "Page either forward with `first` and `after`, or backward with `last` and `before`.",
    );
  }
  if (!backward && args.before != null) throw new ApiError("BAD_USER_INPUT", "`before` goes with `last`.");
  const size = (backward ? args.last : args.first) ?? DEFAULT_PAGE_SIZE;
  if (size < 1 || size > MAX_PAGE_SIZE) {
    throw new ApiError("BAD_USER_INPUT", `A page holds 1 to ${MAX_PAGE_SIZE} items; ${size} were asked for.`);
  }
  return { size, direction: backward ? "backward" : "forward", cursor: (backward ? args.before : args.after) ?? null };
}

type Args = Pick<ArgBuilder<(typeof builder)["$inferSchemaTypes"]>, "int" | "string">;

/** The paging arguments of a root list: 20 items when none is given. */
export function pageArgs(t: Args) {
  return {
    first: t.int({
      description: `How many items from \`after\` on: 1 to ${MAX_PAGE_SIZE}. Without first and last: ${DEFAULT_PAGE_SIZE}.`,
    }),
    after: t.string({ description: "Cursor of the item that the page follows. Null: from the start." }),
    last: t.int({ description: `How many items up to \`before\`: 1 to ${MAX_PAGE_SIZE}.` }),
    before: t.string({ description: "Cursor of the item that the page precedes. Null: from the end." }),
  };
}

/** The paging arguments of a list inside another object: its size must be given. */
export function nestedPageArgs(t: Args) {
  return {
    first: t.int({ required: true, description: `How many items from \`after\` on: 1 to ${MAX_PAGE_SIZE}.` }),
    after: t.string({ description: "Cursor of the item that the page follows. Null: from the start." }),
  };
}
