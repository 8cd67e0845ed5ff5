import "./graphql-lifecycle.ts";

export { defineDraftMutations } from "./graphql-draft.ts";
export { defineEdition, linkedIds } from "./graphql-edition.ts";
