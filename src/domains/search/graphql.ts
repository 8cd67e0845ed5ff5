import { builder } from "../../graphql/builder.ts";
import { cursorScope, decodeCursor, encodeCursor } from "../../graphql/cursor.ts";
import { ApiError } from "../../graphql/errors.ts";
import { MAX_PAGE_SIZE, pageRequest } from "../../graphql/paging.ts";
import { requestedFields } from "../../graphql/requested-fields.ts";
import { Content, ContentFilter, contentListConditions } from "../content/graphql.ts";
import { SearchFacets } from "./graphql-facets.ts";
import { type FoundContent, SearchEdge } from "./graphql-hits.ts";
import { MAX_QUERY_LENGTH, readQuery, type SearchQuery } from "./query.ts";
import { type HitPosition, MAX_CONSIDERED, type SearchPage, type SearchRequest } from "./reads.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly search: (request: SearchRequest) => Promise<SearchPage>;
  }
}

const considered = MAX_CONSIDERED.toLocaleString("en");

const SearchMatchEnum = builder.enumType("SearchMatch", {
  description:
    "How loosely a query was taken: the first of these by which at least three contents are found, or a number by which one is.",
  values: {
    NUMBER: { description: "By the document number in it, with everything else as it was typed." },
    PHRASES: { description: "Each piece between blanks as it was typed." },
    WORDS: { description: "All its words, wherever each stands. What matches as typed is ranked higher." },
    SOME_WORDS: { description: "All its words anywhere, or half of them in title, summary, keywords and names." },
  } as const,
});

interface SearchConnection extends Omit<SearchPage, "hits"> {
  readonly found: readonly FoundContent[];
  readonly hasPreviousPage: boolean;
}

const SearchConnectionType = builder.objectRef<SearchConnection>("SearchConnection").implement({
  description: "A page of what a search found, best first.",
  fields: (t) => ({
    edges: t.field({
      type: [SearchEdge],
      description: "The hits, with score and highlights.",
      resolve: ({ found }) => found,
    }),
    nodes: t.field({
      type: [Content],
      description: "The contents that were found.",
      resolve: ({ found }) => found.map(({ content }) => content),
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: "Where this page lies among the hits.",
      resolve: ({ found, hasNextPage, hasPreviousPage }) => ({
        hasNextPage,
        hasPreviousPage,
        startCursor: found[0] ? cursorOf(found[0]) : null,
        endCursor: found.length > 0 ? cursorOf(found[found.length - 1] as FoundContent) : null,
      }),
    }),
    totalCount: t.exposeInt("total", {
      description: `How many contents match. At most ${considered} are listed and counted: the best by title and short facts, of equals the newest.`,
    }),
    totalCountIsExact: t.exposeBoolean("totalIsExact", {
      description: `False: more than ${considered} match, or the count holds some in which the parts of a phrase were found and not whether they stand together.`,
    }),
    match: t.field({
      type: SearchMatchEnum,
      description: "How loosely the query was taken.",
      resolve: ({ match }) => match,
    }),
    facets: t.field({
      type: SearchFacets,
      description: "How the counted matches are spread over types, organs, topics and years.",
      resolve: ({ facets }) => facets ?? { types: [], organs: [], topics: [], years: [] },
    }),
  }),
});

builder.queryField("search", (t) =>
  t.field({
    type: SearchConnectionType,
    description:
      "Searches what is published: titles, bodies, summaries, keywords, document numbers, names of organs and files. Traditional and simplified characters, full and half width, capital and small letters find each other. A document with the number that is given comes first.",
    args: {
      query: t.arg.string({
        required: true,
        description: `What to look for: words, a name, a document number whole or in part; at most ${MAX_QUERY_LENGTH} characters. Quotes keep a phrase together; there are no operators.`,
      }),
      filter: t.arg({ type: ContentFilter, description: "What to narrow the search by." }),
      first: t.arg.int({ description: `How many hits from \`after\` on: 1 to ${MAX_PAGE_SIZE}. Default: 20.` }),
      after: t.arg.string({ description: "Cursor of the hit that the page follows. Null: from the best." }),
    },
    resolve: async (_, { query, filter, first, after }, context, info) => {
      const page = pageRequest({ first, after });
      const scope = cursorScope("search", query, filter ?? null);
      const position =
        page.cursor === null ? null : decodeCursor(scope, page.cursor, ["number", "number", "moment", "id"]);
      const { hits, ...answer } = await context.search({
        query: requireQuery(query),
        types: filter?.types ?? null,
        conditions: contentListConditions({ filter }, context),
        size: page.size,
        after: position as HitPosition | null,
        facets: requestedFields(info).has("facets"),
      });
      const byId = new Map(hits.map(({ row, ...hit }) => [row.id, hit]));
      const contents = await context.contents.withCards(hits.map(({ row }) => row));
      const found = contents.flatMap((content) => {
        const hit = byId.get(content.id);
        return hit ? [{ content, scope, marked: answer.marked, ...hit }] : [];
      });
      return { ...answer, found, hasPreviousPage: position !== null };
    },
  }),
);

function requireQuery(text: string): SearchQuery {
  const length = [...text].length;
  if (length > MAX_QUERY_LENGTH) {
    const limit = { limit: "searchCharacters", value: length, maximum: MAX_QUERY_LENGTH };
    throw new ApiError(
      "LIMIT_EXCEEDED",
      `The query has ${length} characters; at most ${MAX_QUERY_LENGTH} are allowed.`,
      limit,
    );
  }
  const query = readQuery(text);
  if (!query)
    throw new ApiError("BAD_USER_INPUT", "The query holds no letter, digit or Chinese character to look for.");
  return query;
}

function cursorOf({ scope, position }: FoundContent): string {
  return encodeCursor(scope, position);
}
