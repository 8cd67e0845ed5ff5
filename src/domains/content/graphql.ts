// The door for the schema of other domains: the Content interface, and what their types and lists are made with.
import "./graphql-history.ts";
import "./graphql-lists.ts";
import "./graphql-lookup.ts";

export { ColumnPath, type ColumnPathInput, requireColumn } from "./graphql-column-path.ts";
export {
  type ContentConnection,
  contentConnection,
  RELATION_FIELDS,
  resolveContentList,
} from "./graphql-connection.ts";
export { ContactType } from "./graphql-contact.ts";
export { ContactInput, toContacts } from "./graphql-contact-input.ts";
export { Content, ContentTypeEnum } from "./graphql-content.ts";
export { contentGlobalId } from "./graphql-content-id.ts";
export {
  ContentFilter,
  contentFilterFields,
  contentListArgs,
  contentListConditions,
  nestedContentListArgs,
} from "./graphql-lists.ts";
export { defineContentNode } from "./graphql-node.ts";
export { ContentConnectionType, listRelated, type Relatives, relationField } from "./graphql-relations.ts";
