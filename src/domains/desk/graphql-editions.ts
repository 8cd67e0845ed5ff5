import { builder } from "../../graphql/builder.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../../graphql/cursor.ts";
import { pageArgs, pageRequest } from "../../graphql/paging.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { organIdsWithin, type Reach } from "../access/index.ts";
import { ContentTypeEnum } from "../content/graphql.ts";
import type { DeskEdition, EditionsFilter } from "./editions.ts";
import { Edition, maySeeGone } from "./graphql-edition.ts";
import { EditionStateEnum } from "./graphql-edition-parts.ts";
import type { DeskContext } from "./graphql-mutation.ts";
import { requireDraftReach } from "./graphql-rights.ts";

const EditionFilter = builder.inputType("EditionFilter", {
  description: "Narrows a list of editions. What is given must all hold; null or left out: does not matter.",
  fields: (t) => ({
    states: t.field({ type: [EditionStateEnum], description: "In one of these states." }),
    types: t.field({ type: [ContentTypeEnum], description: "Of contents of these types." }),
    organ: t.string({ description: "Key of the publisher, or of an organ above it." }),
    mine: t.boolean({ description: "True: only what the caller wrote on." }),
    contributor: t.string({ description: "Key of a person who wrote on it." }),
  }),
});

interface Page {
  readonly editions: readonly DeskEdition[];
  readonly scope: string;
  readonly filter: EditionsFilter;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const EditionEdge = builder.objectRef<{ edition: DeskEdition; scope: string }>("EditionEdge").implement({
  description: "One edition in a list of editions.",
  fields: (t) => ({
    cursor: t.string({
      description: "Position in the list, for `after`.",
      resolve: ({ edition, scope }) => encodeCursor(scope, [edition.id]),
    }),
    node: t.field({ type: Edition, description: "The edition.", resolve: ({ edition }) => edition }),
  }),
});

const EditionConnection = builder.objectRef<Page>("EditionConnection").implement({
  description: "A page of editions, public or not, the newest first.",
  fields: (t) => ({
    edges: t.field({
      type: [EditionEdge],
      description: "The editions, each with its cursor.",
      resolve: ({ editions, scope }) => editions.map((edition) => ({ edition, scope })),
    }),
    nodes: t.field({ type: [Edition], description: "The editions.", resolve: ({ editions }) => [...editions] }),
    totalCount: t.int({
      description: "How many editions the whole list holds.",
      resolve: ({ filter }, _, { desk }) => desk.countEditions(filter),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Where this page lies in the list.",
      resolve: ({ editions, scope, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: editions[0] && encodeCursor(scope, [editions[0].id]),
        endCursor: editions.at(-1) && encodeCursor(scope, [editions.at(-1)!.id]),
      }),
    }),
  }),
});

builder.queryField("editions", (t) =>
  t.field({
    type: EditionConnection,
    description:
      "Editions in whatever state, the newest first. Needs one of the scopes `read:drafts`, `author`, `review`, `publish` and `audit`; of contents that are gone, only `audit` sees any. Shows what the organs publish for which it counts.",
    args: {
      filter: t.arg({ type: EditionFilter, description: "Narrows the list." }),
      first: pageArgs(t.arg).first,
      after: pageArgs(t.arg).after,
    },
    resolve: async (_, args, context): Promise<Page> => {
      const { desk, viewer } = context;
      const reach = await requireDraftReach(context, "editions");
      const scope = cursorScope("editions", args.filter ?? null, args.filter?.mine ? viewer.personId : null);
      const { size, cursor } = pageRequest(args);
      const before = cursor === null ? null : String(decodeCursor(scope, cursor, ["id"])[0]);
      const filter = toFilter(args.filter ?? {}, reach, context);
      const found = await desk.listEditions(filter, { before, size: size + 1 });
      const page = { scope, filter, hasNextPage: found.length > size, hasPreviousPage: before !== null };
      return { ...page, editions: found.slice(0, size) };
    },
  }),
);

function toFilter(
  { states, types, organ, mine, contributor }: typeof EditionFilter.$inferInput,
  reach: Reach,
  { organs, viewer }: DeskContext,
): EditionsFilter {
  return {
    states: states ?? null,
    types: types ?? null,
    publisherIds: organIdsWithin(
      reach,
      organ == null ? null : organs.subtreeIds(requireKnown(organs.findByKey(organ), "organ", organ).id),
    ),
    contributorId: mine ? viewer.personId : null,
    contributorKey: contributor ?? null,
    withGone: maySeeGone(viewer),
  };
}
