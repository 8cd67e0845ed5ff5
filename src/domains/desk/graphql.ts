import "./graphql-lifecycle.ts";

export { defineDraftMutations } from "./graphql-draft.ts";
export { contentIdOf, defineEdition, linkedIds } from "./graphql-edition.ts";
export { defineMutation } from "./graphql-mutation.ts";
export { PersonType, ReviewStepEnum } from "./graphql-review.ts";
export { requireDraftReach, requireScope } from "./graphql-rights.ts";
export { blank } from "./problems.ts";
export { draftReach } from "./rights.ts";
