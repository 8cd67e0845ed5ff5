import { builder } from "../../graphql/builder.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../../graphql/cursor.ts";
import { nestedPageArgs, pageRequest } from "../../graphql/paging.ts";
import { Content } from "./graphql-content.ts";
import type { HistoryEntry } from "./reads.ts";

const PublicEdition = builder.objectRef<HistoryEntry>("PublicEdition").implement({
  description:
    "One edition that is or was public: its number, date and change note. The text of old editions is not shown.",
  fields: (t) => ({
    edition: t.exposeInt("number", { description: "Number of the edition, from 1." }),
    publishedAt: t.field({
      type: "DateTime",
      description: "When this edition was published here.",
      resolve: ({ publishedAt }) => new Date(publishedAt),
    }),
    changeNote: t.exposeString("changeNote", {
      nullable: true,
      description: "What changed, for readers; null: nothing was noted.",
    }),
    isMinor: t.exposeBoolean("isMinor", {
      description: "Whether it corrected the one before it without changing anything of what it says (勘误).",
    }),
  }),
});

interface HistoryEdge {
  readonly entry: HistoryEntry;
  readonly cursor: string;
}

const PublicEditionEdge = builder.objectRef<HistoryEdge>("PublicEditionEdge").implement({
  description: "One edition in the list of editions.",
  fields: (t) => ({
    cursor: t.exposeString("cursor", { description: "Position in the list, for `after`." }),
    node: t.field({ type: PublicEdition, description: "The edition.", resolve: ({ entry }) => entry }),
  }),
});

interface HistoryPage {
  readonly edges: readonly HistoryEdge[];
  readonly total: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const PublicEditionConnection = builder.objectRef<HistoryPage>("PublicEditionConnection").implement({
  description: "The editions of a content that are or were public, newest first.",
  fields: (t) => ({
    edges: t.field({
      type: [PublicEditionEdge],
      description: "The editions, each with its cursor.",
      resolve: ({ edges }) => edges,
    }),
    nodes: t.field({
      type: [PublicEdition],
      description: "The editions.",
      resolve: ({ edges }) => edges.map(({ entry }) => entry),
    }),
    totalCount: t.exposeInt("total", { description: "How many editions there are." }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Where this page lies in the list.",
      resolve: ({ edges, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      }),
    }),
  }),
});

builder.interfaceField(Content, "history", (t) =>
  t.field({
    type: PublicEditionConnection,
    description: "The editions that are or were public, newest first.",
    args: nestedPageArgs(t.arg),
    resolve: async ({ id }, args, { contents }) => {
      const scope = cursorScope("history", id);
      const { size, cursor } = pageRequest(args);
      const above = cursor === null ? Infinity : Number(decodeCursor(scope, cursor, ["number"])[0]);
      const all = await contents.history(id);
      const below = all.filter(({ number }) => number < above);
      return {
        edges: below.slice(0, size).map((entry) => ({ entry, cursor: encodeCursor(scope, [entry.number]) })),
        total: all.length,
        hasNextPage: below.length > size,
        hasPreviousPage: cursor !== null,
      };
    },
  }),
);
