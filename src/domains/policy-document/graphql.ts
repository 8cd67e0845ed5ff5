// The door for the schema of other domains, which add fields to the type and refer to it.
import "./graphql-draft.ts";
import "./graphql-list.ts";

export { PolicyDocument, PolicyDocumentConnection, resolveValidity } from "./graphql-document.ts";
