import { builder } from "../../graphql/builder.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import type { ContentType } from "../../platform/db/index.ts";
import { ContentTypeEnum } from "../content/graphql.ts";
import { OrganType } from "../organ/graphql.ts";
import { TopicType } from "../topic/graphql.ts";
import { type Facets, MAX_FACET_VALUES } from "./reads.ts";

type Counted<T> = readonly [value: T, count: number];

const count = "How many of the counted matches have it.";
const mostValues = { cost: { assumedSize: MAX_FACET_VALUES } satisfies FieldCost };

const TypeFacet = builder.objectRef<Counted<ContentType>>("SearchTypeFacet").implement({
  description: "How many matches are of one type.",
  fields: (t) => ({
    type: t.field({ type: ContentTypeEnum, description: "The type.", resolve: ([type]) => type }),
    count: t.int({ description: count, resolve: ([, matches]) => matches }),
  }),
});

const OrganFacet = builder.objectRef<Counted<string>>("SearchOrganFacet").implement({
  description: "How many matches one organ publishes.",
  fields: (t) => ({
    organ: t.field({
      type: OrganType,
      nullable: true,
      description: "The publisher; null: it was made a moment ago and is not known here yet.",
      resolve: ([id], _, { organs }) => organs.find(id),
    }),
    count: t.int({ description: count, resolve: ([, matches]) => matches }),
  }),
});

const TopicFacet = builder.objectRef<Counted<string>>("SearchTopicFacet").implement({
  description: "How many matches are about one topic.",
  fields: (t) => ({
    topic: t.field({
      type: TopicType,
      nullable: true,
      description: "The topic; null: it was made a moment ago and is not known here yet.",
      resolve: ([id], _, { topics }) => topics.find(id),
    }),
    count: t.int({ description: count, resolve: ([, matches]) => matches }),
  }),
});

const YearFacet = builder.objectRef<Counted<number>>("SearchYearFacet").implement({
  description: "How many matches were issued in one year.",
  fields: (t) => ({
    year: t.int({ description: "The year of issued at, in Asia/Shanghai.", resolve: ([year]) => year }),
    count: t.int({ description: count, resolve: ([, matches]) => matches }),
  }),
});

/** How the matches of a search are spread. */
export const SearchFacets = builder.objectRef<Facets>("SearchFacets").implement({
  description: "How the counted matches of a search are spread: what a filter would leave.",
  fields: (t) => ({
    types: t.field({ type: [TypeFacet], description: "By type, most frequent first.", resolve: ({ types }) => types }),
    organs: t.field({
      type: [OrganFacet],
      description: `By publisher, most frequent first; at most ${MAX_FACET_VALUES}.`,
      extensions: mostValues,
      resolve: ({ organs }) => organs,
    }),
    topics: t.field({
      type: [TopicFacet],
      description: `By topic, most frequent first; at most ${MAX_FACET_VALUES}. A match counts for each of its topics.`,
      extensions: mostValues,
      resolve: ({ topics }) => topics,
    }),
    years: t.field({
      type: [YearFacet],
      description: "By year of issued at, newest first.",
      resolve: ({ years }) => years,
    }),
  }),
});
