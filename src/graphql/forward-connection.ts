import type { ArgBuilder, OutputRef } from "@pothos/core";
import { builder } from "./builder.ts";
import { type CursorPart, decodeCursor, encodeCursor } from "./cursor.ts";
import { MAX_PAGE_SIZE, pageRequest } from "./paging.ts";

type Key = readonly (string | number)[];

/** A page of a list that is only read forward. */
export interface ForwardPage<Item> {
  readonly items: readonly Item[];
  readonly cursorOf: (item: Item) => string;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Where a list is, for its cursors. */
export interface ForwardList<Item> {
  /** Names the list: see `cursorScope`. */
  readonly scope: string;
  /** What the sort values of an item are. */
  readonly parts: readonly CursorPart[];
  readonly keyOf: (item: Item) => Key;
}

/**
 * Reads one page. `read` is asked for one item more than the page holds, after the sort values given; null: from the start.
 * @throws ApiError BAD_USER_INPUT for a size that is not 1…100, BAD_CURSOR for a cursor of another list
 */
export async function readForwardPage<Item>(
  args: { first?: number | null | undefined; after?: string | null | undefined },
  { scope, parts, keyOf }: ForwardList<Item>,
  read: (size: number, after: Key | null) => Promise<readonly Item[]>,
): Promise<ForwardPage<Item>> {
  const { size, cursor } = pageRequest(args);
  const after = cursor === null ? null : decodeCursor(scope, cursor, parts);
  const found = await read(size + 1, after);
  return {
    items: found.slice(0, size),
    cursorOf: (item) => encodeCursor(scope, keyOf(item)),
    hasNextPage: found.length > size,
    hasPreviousPage: after !== null,
  };
}

/** The paging arguments of such a list. */
export function forwardArgs(t: Pick<ArgBuilder<(typeof builder)["$inferSchemaTypes"]>, "int" | "string">) {
  return {
    first: t.int({ description: `How many items from \`after\` on: 1 to ${MAX_PAGE_SIZE}. Default: 20.` }),
    after: t.string({ description: "Cursor of the item that the page follows. Null: from the start." }),
  };
}

/** Makes the connection and edge types of such a list; `Page`: what fields that are added to it are given. */
export function forwardConnection<Item, Page extends ForwardPage<Item> = ForwardPage<Item>>(
  name: string,
  node: OutputRef<Item>,
) {
  const edge = builder.objectRef<{ item: Item; cursor: string }>(`${name}Edge`).implement({
    description: `One ${name} in a list.`,
    fields: (t) => ({
      cursor: t.exposeString("cursor", { description: "Position in the list, for `after`." }),
      node: t.field({ type: node, description: "The item.", resolve: ({ item }) => item as never }),
    }),
  });
  return builder.objectRef<Page>(`${name}Connection`).implement({
    description: `A page of a list of ${name}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: "The items of this page, each with its cursor.",
        resolve: ({ items, cursorOf }) => items.map((item) => ({ item, cursor: cursorOf(item) })),
      }),
      nodes: t.field({
        type: [node],
        description: "The items of this page, without their cursors.",
        resolve: ({ items }) => items as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: "Where this page lies in the list.",
        resolve: ({ items, cursorOf, hasNextPage, hasPreviousPage }) => {
          const [first, last] = [items[0], items[items.length - 1]];
          return {
            hasNextPage,
            hasPreviousPage,
            startCursor: first === undefined ? null : cursorOf(first),
            endCursor: last === undefined ? null : cursorOf(last),
          };
        },
      }),
    }),
  });
}
