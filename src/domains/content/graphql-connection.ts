import type { OutputRef } from "@pothos/core";
import type { GraphQLResolveInfo } from "graphql";
import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../../graphql/cursor.ts";
import { ApiError } from "../../graphql/errors.ts";
import { MAX_PAGE_SIZE, type PageArgs, type PageRequest, pageRequest } from "../../graphql/paging.ts";
import { requestedFields } from "../../graphql/requested-fields.ts";
import { type ColumnPathInput, requireColumn } from "./graphql-column-path.ts";
import { type PageCursor, PageCursors } from "./graphql-page-cursors.ts";
import {
  type ContentList,
  type ContentOrder,
  MAX_TOTAL,
  type PageStarts,
  type PageStartsQuery,
  type Position,
  positionOf,
  positionParts,
} from "./list.ts";
import type { PublicContent } from "./public-content.ts";
import type { ContentPage } from "./reads.ts";

/** What a connection of contents resolves from: its items, and how to count and number the list when asked. */
export interface ContentConnection {
  readonly items: readonly PublicContent[];
  /** Names the list in its cursors; made only when one is asked for. */
  readonly scope: () => string;
  readonly order: ContentOrder;
  /** A position on this page; null: the list has none before it. */
  readonly at: Position | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** How many the list holds, counted up to MAX_TOTAL + 1; null when it was not asked for. */
  readonly total: number | null;
  readonly pageStarts: (query: PageStartsQuery) => PageStarts | Promise<PageStarts>;
}

/** The orders as the API names them. */
export const ContentOrderEnum = builder.enumType("ContentOrder", {
  description: "The order of a list of contents.",
  values: {
    ISSUED_DESC: { description: "By issued at, newest first." },
    ISSUED_ASC: { description: "By issued at, oldest first." },
    ID: { description: "By id: stable whatever happens meanwhile, for copying a whole list." },
  } as const,
});

const REACH = 2;
// Numbering reads the keys of the whole list.
const PAGE_CURSORS_WEIGHT = 50;

/** Makes the connection and edge types of a content type (or of the interface). */
export function contentConnection(name: string, node: OutputRef<PublicContent>) {
  const edge = edgeType(name, node);
  return builder.objectRef<ContentConnection>(`${name}Connection`).implement({
    description: `A page of a list of ${name}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: "The items of this page, each with its cursor.",
        resolve: (page) => {
          const scope = page.scope();
          return page.items.map((content) => ({ content, scope, order: page.order }));
        },
      }),
      nodes: t.field({
        type: [node],
        description: "The items of this page, without their cursors.",
        resolve: ({ items }) => items,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: "Where this page lies in the list.",
        resolve: ({ items, scope, order, hasNextPage, hasPreviousPage }) => ({
          hasNextPage,
          hasPreviousPage,
          startCursor: items[0] ? encodeCursor(scope(), positionOf(items[0], order)) : null,
          endCursor:
            items.length > 0
              ? encodeCursor(scope(), positionOf(items[items.length - 1] as PublicContent, order))
              : null,
        }),
      }),
      totalCount: t.int({
        description: `How many items the whole list holds; exact up to ${MAX_TOTAL.toLocaleString("en")}, and never more than that.`,
        resolve: ({ total }) => Math.min(total ?? 0, MAX_TOTAL),
      }),
      totalCountIsExact: t.boolean({
        description: "False: the list holds more than `totalCount`.",
        resolve: ({ total }) => (total ?? 0) <= MAX_TOTAL,
      }),
      pageCursors: t.field({
        type: PageCursors,
        description: "The pages of the list as a numbered list, at this many items a page.",
        args: { size: t.arg.int({ required: true, description: `Items a page: 1 to ${MAX_PAGE_SIZE}.` }) },
        extensions: { cost: { weight: PAGE_CURSORS_WEIGHT } satisfies FieldCost },
        resolve: async ({ scope, at, pageStarts }, { size }) => {
          if (size < 1 || size > MAX_PAGE_SIZE)
            throw new ApiError("BAD_USER_INPUT", `A page holds 1 to ${MAX_PAGE_SIZE} items; size is ${size}.`);
          const { current, last, positions } = await pageStarts({ size, reach: REACH, at });
          const cursorOf = (page: number): PageCursor => {
            const position = positions.get(page);
            return { page, cursor: position ? encodeCursor(scope(), position) : null, isCurrent: page === current };
          };
          const from = Math.max(1, current - REACH);
          const to = Math.min(last, current + REACH);
          return {
            first: cursorOf(1),
            last: cursorOf(last),
            around: Array.from({ length: to - from + 1 }, (_, index) => cursorOf(from + index)),
            previous: current > 1 ? cursorOf(current - 1) : null,
            next: current < last ? cursorOf(current + 1) : null,
          };
        },
      }),
    }),
  });
}

function edgeType(name: string, node: OutputRef<PublicContent>) {
  return builder.objectRef<{ content: PublicContent; scope: string; order: ContentOrder }>(`${name}Edge`).implement({
    description: `One ${name} in a list.`,
    fields: (t) => ({
      cursor: t.string({
        description: "Position in the list, for `after` and `before`.",
        resolve: ({ content, scope, order }) => encodeCursor(scope, positionOf(content, order)),
      }),
      node: t.field({ type: node, description: "The item.", resolve: ({ content }) => content }),
    }),
  });
}

/**
 * Answers one page of a list, reading in the same statement what the request goes on to ask: the count, the relations.
 * A cursor of another list, order or filter is refused.
 * @param owner names the object that the list is a field of; null: it is a field of the root. Lists of several owners are
 * read in one statement.
 */
export async function resolveContentList(
  list: Omit<ContentList, "order">,
  args: PageArgs & {
    orderBy?: ContentOrder | null | undefined;
    filter?: { column?: ColumnPathInput | null | undefined } | null | undefined;
    channel?: string | null | undefined;
  },
  context: Context,
  info: GraphQLResolveInfo,
  owner: string | null = null,
): Promise<ContentConnection> {
  const column = args.filter?.column ? [requireColumn(args.filter.column, context).id] : [];
  const columnIds = [...(list.columnIds ?? []), ...column];
  const ordered = { ...list, columnIds, order: args.orderBy ?? "ISSUED_DESC" };
  const named = owner === null ? [info.fieldName] : [info.fieldName, owner];
  const scope = cursorScope(...named, ordered.order, args.filter ?? null, args.channel ?? null);
  const page = pageRequest(args);
  const asked = requestedFields(info);
  const position = page.cursor === null ? null : decodeCursor(scope, page.cursor, positionParts(ordered.order));
  const query = {
    ...page,
    position,
    total: asked.has("totalCount") || asked.has("totalCountIsExact"),
    relations: [["nodes"], ["edges", "node"]].some((path) => intersects(requestedFields(info, path), RELATION_FIELDS)),
  };
  const { contents } = context;
  const answer = await (owner === null ? contents.page(ordered, query) : contents.pageAmongOthers(ordered, query));
  return toConnection(
    ordered,
    () => scope,
    { ...page, position },
    answer,
    (query) => context.contents.pageStarts(ordered, query),
  );
}

/** Puts a page that was read into the shape that a connection resolves from. */
export function toConnection(
  { order }: Pick<ContentList, "order">,
  scope: () => string,
  { direction, position }: Pick<PageRequest, "direction"> & { position: Position | null },
  { items, more, total }: ContentPage,
  pageStarts: ContentConnection["pageStarts"],
): ContentConnection {
  const backward = direction === "backward";
  return {
    items,
    scope,
    order,
    at: items[0] ? positionOf(items[0], order) : position,
    hasNextPage: backward ? position !== null : more,
    hasPreviousPage: backward ? more : position !== null,
    total,
    pageStarts,
  };
}

/** Names of the fields that are answered from relations; domains add theirs through `relationField`. */
export const RELATION_FIELDS = new Set<string>();

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const name of a) if (b.has(name)) return true;
  return false;
}
