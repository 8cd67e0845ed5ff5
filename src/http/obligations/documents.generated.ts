// Written by `npm run generate` from the operations in this folder.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which obligations. What is null or left out does not narrow the list. */
export type ObligationFilter = {
  /** Due before this moment. */
  dueBefore?: string | null | undefined;
  /** What is owed. */
  kind?: ObligationKind | null | undefined;
  /** Key of the organ that owes it. */
  organ?: string | null | undefined;
  /** Where it stands. Null: all that are not resolved. */
  state?: ObligationState | null | undefined;
  /** True: of the organs below it too. */
  subtree?: boolean | null | undefined;
};

/** What is owed. */
export type ObligationKind =
  /** The annual disclosure report: by 31 January of a department, by 31 March of a government. */
  | 'ANNUAL_REPORT'
  /** The result of a consultation, 30 days after it closed unless set otherwise. */
  | 'CONSULTATION_RESULT'
  /** A correction after a back review found something. */
  | 'CORRECTION'
  /** An interpretation of a regulation or normative document, within 3 working days. */
  | 'INTERPRETATION'
  /** Publication of a document within 20 working days of when it was formed. */
  | 'PROACTIVE_DISCLOSURE'
  /** The reviews that an urgent publication went out without, within hours. */
  | 'URGENT_REVIEW';

/** How an obligation ended. */
export type ObligationResolution =
  /** By the act that was owed, in time or not. */
  | 'FULFILLED'
  /** What it was owed for is not public any more, or the finding was dismissed. */
  | 'LAPSED';

/** Where an obligation stands now. */
export type ObligationState =
  /** Due within a week (即将到期). */
  | 'DUE_SOON'
  /** Due in more than a week. */
  | 'OPEN'
  /** Past its day, and not done (逾期). */
  | 'OVERDUE'
  /** Done, or not owed any more. */
  | 'RESOLVED';

export type ObligationRowsQueryVariables = Exact<{
  filter?: ObligationFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationRowsQuery = { obligations: { nodes: Array<{ kind: ObligationKind, state: ObligationState, title: string | null, year: number | null, since: string, dueOn: string, resolvedAt: string | null, resolution: ObligationResolution | null, late: boolean, lagWorkingDays: number | null, organ: { name: string } | null, contact: { name: string | null, phone: string | null, email: string | null } | null, reminders: Array<{ note: string, notedAt: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };


export const ObligationRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ObligationFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contact"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolution"}},{"kind":"Field","name":{"kind":"Name","value":"late"}},{"kind":"Field","name":{"kind":"Name","value":"lagWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"reminders"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"notedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ObligationRowsQuery, ObligationRowsQueryVariables>;