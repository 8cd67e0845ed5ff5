import { builder } from "../../graphql/builder.ts";
import { cursorScope } from "../../graphql/cursor.ts";
import { type ForwardPage, forwardArgs, forwardConnection, readForwardPage } from "../../graphql/forward-connection.ts";
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

interface EditionPage extends ForwardPage<DeskEdition> {
  readonly filter: EditionsFilter;
}

const EditionConnection = forwardConnection<DeskEdition, EditionPage>("Edition", Edition);

builder.objectField(EditionConnection, "totalCount", (t) =>
  t.int({
    description: "How many editions the whole list holds.",
    resolve: ({ filter }, _, { desk }) => desk.countEditions(filter),
  }),
);

builder.queryField("editions", (t) =>
  t.field({
    type: EditionConnection,
    description:
      "Editions in whatever state, the newest first. Needs one of the scopes `read:drafts`, `author`, `review`, `publish` and `audit`; of contents that are gone, only `audit` sees any. Shows what the organs publish for which it counts.",
    args: {
      filter: t.arg({ type: EditionFilter, description: "Narrows the list." }),
      ...forwardArgs(t.arg),
    },
    resolve: async (_, { filter: asked, ...page }, context): Promise<EditionPage> => {
      const { desk, viewer } = context;
      const reach = await requireDraftReach(context, "editions");
      const filter = toFilter(asked ?? {}, reach, context);
      const list = {
        scope: cursorScope("editions", asked ?? null, asked?.mine ? viewer.personId : null),
        parts: ["id"] as const,
        keyOf: ({ id }: DeskEdition) => [id],
      };
      const read = await readForwardPage(page, list, (size, after) =>
        desk.listEditions(filter, { before: after && String(after[0]), size }),
      );
      return { ...read, filter };
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
