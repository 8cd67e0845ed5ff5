import "./graphql-lifecycle.ts";
import "./graphql-review-chains.ts";

export { defineDraftMutations } from "./graphql-draft.ts";
export { contentIdOf, defineEdition, linkedIds } from "./graphql-edition.ts";
export { defineMutation } from "./graphql-mutation.ts";
export { PersonType } from "./graphql-review.ts";
export { blank } from "./problems.ts";
