// Written by `npm run generate` from the operations in this folder.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether an account is in use. */
export type AccountState =
  /** In use (正常). */
  | 'ACTIVE'
  /** Closed for good (关停注销): it gets nothing. */
  | 'CLOSED'
  /** Out of use for a time (暂停): it gets nothing new. */
  | 'SUSPENDED'
  /** In use, but found idle or faulty (预警). */
  | 'WARNED';

/** What somebody saw at an address. The caller asks for it: the server never does. */
export type AddressCheckInput = {
  /** The address. */
  address: string;
  /** When it was asked for. */
  checkedAt: string;
  /** What was seen, at most 1000 characters. Null: the status says it. */
  seen?: string | null | undefined;
  /** HTTP status of the answer: 100 to 599. Null: `seen` says it. */
  status?: number | null | undefined;
};

/** What `claimPlacement` takes. */
export type ClaimPlacementInput = {
  /** For how many hours: 1 to 24. Null: 4. */
  hours?: number | null | undefined;
  /** The caller's own name for this call, at most 100 characters: sent again within 24 hours it has no second effect, and the answer is the same. Null: each call counts. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the placement. */
  placement: string;
};

/** What `closeDuty` takes. */
export type CloseDutyInput = {
  /** Evidence: what was seen at an address. */
  addressCheck?: AddressCheckInput | null | undefined;
  /** Global id of the duty. */
  duty: string;
  /** Version of its placement, as the caller saw it. */
  expectedVersion: number;
  /** How it ended; not `OVERTAKEN`. */
  how: DutyClosing;
  /** The caller's own name for this call, at most 100 characters: sent again within 24 hours it has no second effect, and the answer is the same. Null: each call counts. */
  idempotencyKey?: string | null | undefined;
  /** Id of the post that took the place of the old one, needed for `REPOSTED`; or that corrects it. */
  post?: string | null | undefined;
  /** Why it is impossible; needed for `IMPOSSIBLE`. */
  reason?: string | null | undefined;
  /** Evidence: what a person states. */
  statement?: DutyStatementInput | null | undefined;
};

/** How a duty ended. */
export type DutyClosing =
  /** A correction stands beside it, which was not edited (另发更正). */
  | 'CORRECTION_POSTED'
  /** The live post was edited (原文修改). */
  | 'EDITED_IN_PLACE'
  /** It cannot be done, for the reason given (无法办理): what stands there stays. */
  | 'IMPOSSIBLE'
  /** A later one took its place, or nothing stood there. Nobody says so: it follows. */
  | 'OVERTAKEN'
  /** Another post took its place; the old one was removed (删除后重发). */
  | 'REPOSTED'
  /** Nothing of it stands there any more (已撤下). */
  | 'TAKEN_DOWN';

/** What a named person states. */
export type DutyStatementInput = {
  /** Who states it, at most 100 characters. */
  person: string;
  /** What, at most 1000 characters. */
  text: string;
};

/** Why a mutation changed nothing: for programs to branch on. */
export type ErrorCode =
  /** What it says is public already: `resolveDuplicate` decides what the two are. */
  | 'DUPLICATE'
  /** There is no such thing, or the caller may not see it. */
  | 'NOT_FOUND'
  /** A rule of the domain stands against it. */
  | 'RULE'
  /** Its state does not allow this. */
  | 'TRANSITION'
  /** The input is wrong: `ValidationError` says where. */
  | 'VALIDATION'
  /** Somebody changed it meanwhile: read it again. */
  | 'VERSION_CONFLICT';

/** What `failPlacement` takes. */
export type FailPlacementInput = {
  /** Its version, as the caller saw it. */
  expectedVersion: number;
  /** The caller's own name for this call, at most 100 characters: sent again within 24 hours it has no second effect, and the answer is the same. Null: each call counts. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the placement. */
  placement: string;
  /** The platform's reason, at most 1000 characters. */
  reason: string;
};

/** How a placement stands. */
export type PlacementState =
  /** To be posted, and somebody holds it until `claim.until` (已认领). */
  | 'CLAIMED'
  /** The platform did not take it (发布失败): `failure` says why. */
  | 'FAILED'
  /** Posted (已发布): what is owed is done, or nobody can do it. `shown` says which edition stands there. */
  | 'LIVE'
  /** To be posted (待发布). */
  | 'PLANNED'
  /** Posted, and shows less than it should (待更新): an `UPDATE` is owed. */
  | 'STALE'
  /** Posted, or about to be, and has to go (待撤下): a `TAKE_DOWN` is owed. */
  | 'WITHDRAWAL_DUE'
  /** Not to be posted, or removed (已撤下). */
  | 'WITHDRAWN';

/** How far a post is. That the platform took it is not yet that anyone reads it. */
export type PostState =
  /** The platform took it down (被封禁). */
  | 'BANNED'
  /** In the platform's draft box (草稿箱). */
  | 'DRAFTED'
  /** Readers see it (已发布). */
  | 'PUBLISHED'
  /** The platform refused it (审核不通过、发布失败). */
  | 'REJECTED'
  /** It was removed (已删除). */
  | 'REMOVED'
  /** Taken by the platform, which has not published it yet (已提交，未发布). */
  | 'SUBMITTED';

/** How something is posted: the limits of a platform follow from it. */
export type PostWay =
  /** By the platform's interface, over its draft box; followers are not told (草稿箱发布). */
  | 'DRAFT_BOX'
  /** By hand, in the platform's own editor (手工发布). */
  | 'HAND'
  /** Sent to all followers (群发). */
  | 'MASS_SEND';

/** What `releasePlacement` takes. */
export type ReleasePlacementInput = {
  /** The caller's own name for this call, at most 100 characters: sent again within 24 hours it has no second effect, and the answer is the same. Null: each call counts. */
  idempotencyKey?: string | null | undefined;
  /** Global id of the placement. */
  placement: string;
};

/** What a rendition leaves out, or shows otherwise than the portal does. */
export type RenditionDroppedKind =
  /** The author, whose name is too long: 1 where it is gone. */
  | 'AUTHOR'
  /** Facts that did not fit; `facts` has them all. */
  | 'FACTS'
  /** Files, which are to be fetched at the original. */
  | 'FILES'
  /** Pictures, which the channel does not show. */
  | 'IMAGES'
  /** Links, of which the words alone are left. */
  | 'LINKS'
  /** Paragraphs that are to be read at the original. */
  | 'PARAGRAPHS'
  /** Inline styles, with which the text would be too long: 1 where they are gone. */
  | 'STYLES'
  /** Tables, each row of which is a card. */
  | 'TABLES_AS_CARDS'
  /** The shell or the issuers of the title: 1 where they are gone. */
  | 'TITLE_WORDS'
  /** Keywords that did not fit. */
  | 'TOPICS';

/** What `reportPost` takes. */
export type ReportPostInput = {
  /** Key of the account. */
  account: string;
  /** Where it is read. Null: not known yet. */
  address?: string | null | undefined;
  /** Why it stands beside another live post of the content on the account. Null: it does not. */
  besideReason?: string | null | undefined;
  /** Global id of the content. */
  content: string;
  /** Number of the edition that it shows (`Content.edition`). */
  edition: number;
  /** The caller's own name for this call, at most 100 characters: sent again within 24 hours it has no second effect, and the answer is the same. Null: each call counts. */
  idempotencyKey?: string | null | undefined;
  /** How the platform names it, unique on the account: of several articles sent together, with its place among them. At most 200 characters. Null: not known. */
  outsideId?: string | null | undefined;
  /** Id of a post that was reported before and has other names now. Null: its outside id or address tells. */
  post?: string | null | undefined;
  /** When readers could see it first. Null: as reported before, or of what is published, now. */
  postedAt?: string | null | undefined;
  /** The platform's reason to reject or ban it. Null: none was given. */
  reason?: string | null | undefined;
  /** How far it is. */
  state: PostState;
  /** How it is posted. */
  way: PostWay;
};

/** What kind of caller someone is. */
export type ViewerKind =
  /** Anyone: reads what is published. */
  | 'ANONYMOUS'
  /** A front end, by its key. Reads what anyone does. */
  | 'CLIENT'
  /** A person (人员), by a token. */
  | 'PERSON'
  /** A system, by a token. It can approve nothing. */
  | 'SYSTEM';

export type PostAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type PostAccountQuery = { channels: Array<{ key: string, name: string, accounts: Array<{ key: string, name: string, state: AccountState, builtIn: boolean }> }> };

export type ToDoQueryVariables = Exact<{
  account: string;
}>;


export type ToDoQuery = { viewer: { kind: ViewerKind, name: string | null, scopes: Array<string> } | null, due: { pageInfo: { hasNextPage: boolean }, nodes: Array<{ id: string, version: number, state: PlacementState, contentId: string, title: string | null, demanded: number, failure: string | null, claim: { until: string, person: { name: string } } | null, duty: { id: string, dueAt: string, overdue: boolean } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, address: string | null }> }> }, failed: { nodes: Array<{ id: string, version: number, state: PlacementState, contentId: string, title: string | null, demanded: number, failure: string | null, claim: { until: string, person: { name: string } } | null, duty: { id: string, dueAt: string, overdue: boolean } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, address: string | null }> }> } };

export type DuePlacementFragment = { id: string, version: number, state: PlacementState, contentId: string, title: string | null, demanded: number, failure: string | null, claim: { until: string, person: { name: string } } | null, duty: { id: string, dueAt: string, overdue: boolean } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, address: string | null }> };

export type ChannelFormQueryVariables = Exact<{
  content: string;
  channel: string;
}>;


export type ChannelFormQuery = { node:
    | { edition: number, url: string, rendition:
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { message: string }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { edition: number, url: string, rendition:
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { message: string }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { edition: number, url: string, rendition:
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { message: string }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { edition: number, url: string, rendition:
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { message: string }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { edition: number, url: string, rendition:
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { message: string }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { edition: number, url: string, rendition:
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { message: string }
        | { title: string, edition: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | Record<PropertyKey, never>
   | null };

export type ClaimMutationVariables = Exact<{
  input: ClaimPlacementInput;
}>;


export type ClaimMutation = { answer:
    | { code: ErrorCode }
    | { code: ErrorCode }
    | { code: ErrorCode, problems: Array<{ message: string }> }
    | { code: ErrorCode }
    | { code: ErrorCode, issues: Array<{ path: Array<string> }> }
    | { code: ErrorCode }
    | Record<PropertyKey, never>
   };

export type ReleaseMutationVariables = Exact<{
  input: ReleasePlacementInput;
}>;


export type ReleaseMutation = { answer:
    | { code: ErrorCode }
    | { code: ErrorCode }
    | { code: ErrorCode, problems: Array<{ message: string }> }
    | { code: ErrorCode }
    | { code: ErrorCode, issues: Array<{ path: Array<string> }> }
    | { code: ErrorCode }
    | Record<PropertyKey, never>
   };

export type ReportMutationVariables = Exact<{
  input: ReportPostInput;
}>;


export type ReportMutation = { answer:
    | { code: ErrorCode }
    | { code: ErrorCode }
    | { code: ErrorCode, problems: Array<{ message: string }> }
    | { code: ErrorCode }
    | { code: ErrorCode, issues: Array<{ path: Array<string> }> }
    | { code: ErrorCode }
    | Record<PropertyKey, never>
   };

export type FailMutationVariables = Exact<{
  input: FailPlacementInput;
}>;


export type FailMutation = { answer:
    | { code: ErrorCode }
    | { code: ErrorCode }
    | { code: ErrorCode, problems: Array<{ message: string }> }
    | { code: ErrorCode }
    | { code: ErrorCode, issues: Array<{ path: Array<string> }> }
    | { code: ErrorCode }
    | Record<PropertyKey, never>
   };

export type CloseMutationVariables = Exact<{
  input: CloseDutyInput;
}>;


export type CloseMutation = { answer:
    | { code: ErrorCode }
    | { code: ErrorCode }
    | { code: ErrorCode, problems: Array<{ message: string }> }
    | { code: ErrorCode }
    | { code: ErrorCode, issues: Array<{ path: Array<string> }> }
    | { code: ErrorCode }
    | Record<PropertyKey, never>
   };

type Refused_DuplicateError_Fragment = { code: ErrorCode };

type Refused_NotFoundError_Fragment = { code: ErrorCode };

type Refused_RuleError_Fragment = { code: ErrorCode, problems: Array<{ message: string }> };

type Refused_TransitionError_Fragment = { code: ErrorCode };

type Refused_ValidationError_Fragment = { code: ErrorCode, issues: Array<{ path: Array<string> }> };

type Refused_VersionConflictError_Fragment = { code: ErrorCode };

export type RefusedFragment =
  | Refused_DuplicateError_Fragment
  | Refused_NotFoundError_Fragment
  | Refused_RuleError_Fragment
  | Refused_TransitionError_Fragment
  | Refused_ValidationError_Fragment
  | Refused_VersionConflictError_Fragment
;

export const DuePlacementFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DuePlacement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"demanded"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<DuePlacementFragment, unknown>;
export const RefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<RefusedFragment, unknown>;
export const PostAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"accounts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"builtIn"}}]}}]}}]}}]} as unknown as DocumentNode<PostAccountQuery, PostAccountQueryVariables>;
export const ToDoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToDo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"due"},"name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"toDo"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DuePlacement"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"failed"},"name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"states"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FAILED"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"DuePlacement"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"DuePlacement"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"demanded"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"until"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ToDoQuery, ToDoQueryVariables>;
export const ChannelFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"rendition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"manner"},"value":{"kind":"EnumValue","value":"HAND"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WechatRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToutiaoRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeiboRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ChannelFormQuery, ChannelFormQueryVariables>;
export const ClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Claim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimPlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"claimPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimMutation, ClaimMutationVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasePlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"releasePlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseMutation, ReleaseMutationVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"reportPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportMutation, ReportMutationVariables>;
export const FailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Fail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailPlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"failPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FailMutation, FailMutationVariables>;
export const CloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Close"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDutyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"closeDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Refused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Refused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ValidationError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseMutation, CloseMutationVariables>;