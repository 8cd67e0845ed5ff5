import type { Scene } from "./scene.ts";

/** A root field of Query. */
export interface QueryRow {
  /**
   * What each caller is answered, in the order of CALLERS: `P` what anyone is, `S` also what is not public, `O` their own, `-` null,
   * `U` UNAUTHENTICATED, `F` FORBIDDEN.
   */
  readonly cells: string;
  readonly source: string;
  readonly variables?: (scene: Scene) => Promise<object>;
}

const EVERYBODY = "P P P P P P P P P P";
const NOBODY = "- - - - - - - - - -";
const WHO_SEES_DRAFTS = "- - S S - S S S - -";
const SEES_LEDGER = "U U O O O O O O F O";

const list = (field: string): QueryRow => ({
  cells: EVERYBODY,
  source: `{ ${field}(first: 10) { totalCount nodes { title } } }`,
});

const SIGNED_IN = "U U O O O O O O O O";

export const QUERIES: Record<string, QueryRow> = {
  accounts: { cells: SIGNED_IN, source: "{ accounts(first: 1) { nodes { key record { responsible } } } }" },
  announcements: list("announcements"),
  auditTrail: { cells: "U U F F F F F O F F", source: "{ auditTrail(first: 1) { nodes { command } } }" },
  channel: { cells: EVERYBODY, source: `{ channel(key: "portal") { key } }` },
  channels: { cells: EVERYBODY, source: "{ channels { key } }" },
  column: { cells: EVERYBODY, source: `{ column(channel: "portal", path: "tzgg") { path } }` },
  columns: { cells: EVERYBODY, source: `{ columns(channel: "portal") { path } }` },
  consultations: list("consultations"),
  content: {
    cells: NOBODY,
    source: "query ($content: ID!) { content(id: $content) { __typename } }",
    variables: (scene) => scene.editionIn("DRAFT"),
  },
  contents: list("contents"),
  edition: {
    cells: WHO_SEES_DRAFTS,
    source: "query ($edition: ID!) { edition(id: $edition) { title } }",
    variables: (scene) => scene.editionIn("DRAFT"),
  },
  editions: { cells: "U U O O O O O O F F", source: "{ editions(first: 1) { nodes { id } } }" },
  enterpriseNotices: list("enterpriseNotices"),
  interpretations: list("interpretations"),
  node: {
    cells: WHO_SEES_DRAFTS,
    source: "query ($edition: ID!) { node(id: $edition) { ... on Edition { title } } }",
    variables: (scene) => scene.editionIn("DRAFT"),
  },
  nodes: {
    cells: "P P S S P S S S P P",
    source:
      "query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Content { title } ... on Edition { editionTitle: title } } }",
    variables: async (scene) => {
      const [{ content }, draft] = [await scene.publicContent(), await scene.editionIn("DRAFT")];
      return { ids: [content, draft.content, draft.edition] };
    },
  },
  duties: { cells: SEES_LEDGER, source: "{ duties(first: 1) { nodes { id } } }" },
  placements: { cells: SEES_LEDGER, source: "{ placements(first: 1) { nodes { id } } }" },
  duplicateCases: { cells: "U U O O O O O O F F", source: "{ duplicateCases(first: 1) { nodes { id } } }" },
  obligations: { cells: "U U O O O O O O F F", source: "{ obligations(first: 1) { nodes { id } } }" },
  organ: { cells: EVERYBODY, source: `{ organ(key: "局") { name } }` },
  organs: { cells: EVERYBODY, source: "{ organs { key } }" },
  outsidePosts: { cells: SIGNED_IN, source: "{ outsidePosts(first: 1) { nodes { url } } }" },
  policyDocuments: list("policyDocuments"),
  report: { cells: EVERYBODY, source: `{ report(organ: "局", year: 2020) { title } }` },
  reports: list("reports"),
  reviewChains: { cells: "- - O O O O O O O O", source: "{ reviewChains { steps } }" },
  search: { cells: EVERYBODY, source: `{ search(query: "公开的标题", first: 10) { totalCount nodes { title } } }` },
  statistics: {
    cells: SIGNED_IN,
    source: `{ statistics(from: "2026-01-01", to: "2026-12-31") { duplicatePublishing { total { items } } } }`,
  },
  topics: { cells: EVERYBODY, source: "{ topics { key } }" },
  viewer: { cells: "P O O O O O O O O O", source: "{ viewer { kind name scopes } }" },
};
