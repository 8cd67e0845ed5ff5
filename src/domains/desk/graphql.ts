import "./graphql-back-review.ts";
import "./graphql-edition-course.ts";
import "./graphql-editions.ts";
import "./graphql-lifecycle.ts";
import "./graphql-redaction.ts";
import "./graphql-review-chains.ts";
import "./graphql-share-link.ts";

export { isConfirmed } from "./desk.ts";
export { defineDraftMutations } from "./graphql-draft.ts";
export { defineEdition, Edition, linkedIds } from "./graphql-edition.ts";
export { DuplicateError } from "./graphql-failures.ts";
export { defineMutation } from "./graphql-mutation.ts";
export { PersonType, ReviewStepEnum } from "./graphql-review.ts";
export { refuseAnyone, requireDraftReach, requireRight, requireScope } from "./graphql-rights.ts";
export { seenEdition, seenFields } from "./graphql-seen-edition.ts";
export { blank } from "./problems.ts";
export { draftReach } from "./rights.ts";
