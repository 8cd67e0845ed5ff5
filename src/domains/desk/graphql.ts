import "./graphql-lifecycle.ts";

export { defineDraftMutations } from "./graphql-draft.ts";
export { contentIdOf, defineEdition, linkedIds } from "./graphql-edition.ts";
export { defineMutation } from "./graphql-mutation.ts";
export { PersonType } from "./graphql-review.ts";
export { blank } from "./problems.ts";
