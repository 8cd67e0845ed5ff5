import "./graphql-back-review.ts";
import "./graphql-editions.ts";
import "./graphql-lifecycle.ts";
import "./graphql-redaction.ts";
import "./graphql-share-link.ts";

export { defineDraftMutations } from "./graphql-draft.ts";
export { contentIdOf, defineEdition, linkedIds } from "./graphql-edition.ts";
export { defineMutation } from "./graphql-mutation.ts";
export { PersonType } from "./graphql-review.ts";
