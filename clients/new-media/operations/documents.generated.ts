// Written by `npm run generate` from the operations in this folder.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Whether a benefit can be applied for today, in Asia/Shanghai. */
export type BenefitStatus =
  /** No longer. */
  | 'CLOSED'
  /** Yes: the first and the last day are included. */
  | 'OPEN'
  /** Not yet. */
  | 'UPCOMING';

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

/** Names a column of a portal. */
export type ColumnPath = {
  /** Key of the channel. */
  channel: string;
  /** Path of the column, such as `zwgk/zcjd`. */
  path: string;
};

/** Where a consultation stands, by this server's clock. */
export type ConsultationPhase =
  /** Closed, and its result is not published yet. */
  | 'CLOSED'
  /** Opinions are taken. */
  | 'OPEN'
  /** What became of the opinions is published (采纳情况). */
  | 'RESULT_PUBLISHED'
  /** It has not opened yet. */
  | 'UPCOMING';

/** Narrows a list of contents. What is given must all hold; null or left out: does not matter. */
export type ContentFilter = {
  /** A column, or one above it. */
  column?: ColumnPath | null | undefined;
  /** Issued on this day or later. */
  issuedFrom?: string | null | undefined;
  /** Issued on this day or earlier. */
  issuedTo?: string | null | undefined;
  /** Key of the publisher, or of an organ above it. */
  organ?: string | null | undefined;
  /** False: only what the organ itself publishes, not those below it. */
  organSubtree?: boolean | null | undefined;
  /** Key of a topic, or of one above it. */
  topic?: string | null | undefined;
  /** Any of these types. */
  types?: Array<ContentType> | null | undefined;
};

/** What kind of content something is. */
export type ContentType =
  /** Announcement (公告、动态、辟谣、海报). */
  | 'ANNOUNCEMENT'
  /** Public consultation (意见征集). */
  | 'CONSULTATION'
  /** Enterprise policy notice (涉企政策通知): benefits and how to get them. */
  | 'ENTERPRISE_NOTICE'
  /** Policy interpretation (政策解读). */
  | 'INTERPRETATION'
  /** Policy document (政策文件). */
  | 'POLICY_DOCUMENT'
  /** Report (报告): annual disclosure reports, work-progress reports. */
  | 'REPORT';

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

/** What an account owes. */
export type DutyKind =
  /** To show nothing of it any more (撤下). */
  | 'TAKE_DOWN'
  /** To show a newer edition, or one without the words that were taken out (更新). */
  | 'UPDATE';

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

/** Who interprets. */
export type Interpreter =
  /** An expert (专家解读). */
  | 'EXPERT'
  /** The media (媒体解读). */
  | 'MEDIA'
  /** The organ that issued or drafted the document. */
  | 'ORGAN';

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

/** How a post gets onto a platform. What a platform takes differs between the two. */
export type PostingManner =
  /** By a person in the platform's editor (手工发布). */
  | 'HAND'
  /** By a program through the platform's interface (接口发布). */
  | 'INTERFACE';

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

/** Why a content has no rendition for a channel. */
export type RenditionRefusalReason =
  /** The address of the original is too long. */
  | 'ADDRESS_TOO_LONG'
  /** The text is too long, also without styles. */
  | 'BODY_TOO_LONG'
  /** The digest that was set for the channel is too long. */
  | 'DIGEST_TOO_LONG'
  /** What was set for the channel holds a figure that the edition lacks. */
  | 'FIGURE_NOT_IN_SOURCE'
  /** There are neither words nor pictures nor files to show there. */
  | 'NOTHING_TO_SHOW'
  /** Title and digest do not fit into one post. */
  | 'POST_TOO_LONG'
  /** The title is too long, and cannot be shortened without changing what it says. */
  | 'TITLE_TOO_LONG'
  /** The title is too short for the platform. */
  | 'TITLE_TOO_SHORT';

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

/** What the check of a rumour found. */
export type RumourFinding =
  /** It is not true. */
  | 'FALSE'
  /** Something true is told so that it misleads. */
  | 'MISLEADING'
  /** Nothing shows that it is true. */
  | 'UNPROVEN';

/** How pressing an announcement is. */
export type Urgency =
  /** About an emergency (突发事件): to be shown everywhere at once. */
  | 'EMERGENCY'
  /** To be shown before others. */
  | 'IMPORTANT'
  /** In the ordinary course. */
  | 'NORMAL';

/** Whether a document is in force (有效性). */
export type Validity =
  /** In force as amended (已修改). */
  | 'AMENDED'
  /** Its term is over (失效). */
  | 'EXPIRED'
  /** In force in part (部分失效). */
  | 'PARTLY_REPEALED'
  /** Repealed (已废止): nothing may be applied for on its ground. */
  | 'REPEALED'
  /** In force (有效). */
  | 'VALID';

export type ChannelFormQueryVariables = Exact<{
  content: string;
  channel: string;
}>;


export type ChannelFormQuery = { node:
    | { __typename: 'Account' }
    | { __typename: 'Announcement', rendition:
        | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
        | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
        | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { __typename: 'AnnouncementEdition' }
    | { __typename: 'Consultation', rendition:
        | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
        | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
        | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { __typename: 'ConsultationEdition' }
    | { __typename: 'Duty' }
    | { __typename: 'EnterpriseNotice', rendition:
        | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
        | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
        | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { __typename: 'EnterpriseNoticeEdition' }
    | { __typename: 'Interpretation', rendition:
        | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
        | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
        | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { __typename: 'InterpretationEdition' }
    | { __typename: 'Obligation' }
    | { __typename: 'Placement' }
    | { __typename: 'PolicyDocument', rendition:
        | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
        | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
        | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { __typename: 'PolicyDocumentEdition' }
    | { __typename: 'Report', rendition:
        | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
        | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
        | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
        | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
        | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
       }
    | { __typename: 'ReportEdition' }
   | null };

export type ClaimMutationVariables = Exact<{
  input: ClaimPlacementInput;
}>;


export type ClaimMutation = { answer:
    | { __typename: 'ClaimPlacementSuccess', placement: { id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> } }
    | { __typename: 'DuplicateError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RuleError', code: ErrorCode, message: string, problems: Array<{ message: string }> }
    | { __typename: 'TransitionError', code: ErrorCode, message: string }
    | { __typename: 'ValidationError', code: ErrorCode, message: string }
    | { __typename: 'VersionConflictError', code: ErrorCode, message: string }
   };

export type CloseMutationVariables = Exact<{
  input: CloseDutyInput;
}>;


export type CloseMutation = { answer:
    | { __typename: 'CloseDutySuccess', duty: { placement: { id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> } } }
    | { __typename: 'DuplicateError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RuleError', code: ErrorCode, message: string, problems: Array<{ message: string }> }
    | { __typename: 'TransitionError', code: ErrorCode, message: string }
    | { __typename: 'ValidationError', code: ErrorCode, message: string }
    | { __typename: 'VersionConflictError', code: ErrorCode, message: string }
   };

export type FailMutationVariables = Exact<{
  input: FailPlacementInput;
}>;


export type FailMutation = { answer:
    | { __typename: 'DuplicateError', code: ErrorCode, message: string }
    | { __typename: 'FailPlacementSuccess', placement: { id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> } }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'RuleError', code: ErrorCode, message: string, problems: Array<{ message: string }> }
    | { __typename: 'TransitionError', code: ErrorCode, message: string }
    | { __typename: 'ValidationError', code: ErrorCode, message: string }
    | { __typename: 'VersionConflictError', code: ErrorCode, message: string }
   };

type Form_EnterpriseRendition_Fragment = { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_MiniProgramRendition_Fragment = { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null };

type Form_PortalRendition_Fragment = { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_RenditionRefused_Fragment = { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string };

type Form_TextRendition_Fragment = { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_ToutiaoRendition_Fragment = { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null };

type Form_WechatRendition_Fragment = { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> };

type Form_WeiboRendition_Fragment = { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null };

export type FormFragment =
  | Form_EnterpriseRendition_Fragment
  | Form_MiniProgramRendition_Fragment
  | Form_PortalRendition_Fragment
  | Form_RenditionRefused_Fragment
  | Form_TextRendition_Fragment
  | Form_ToutiaoRendition_Fragment
  | Form_WechatRendition_Fragment
  | Form_WeiboRendition_Fragment
;

export type FormsToTakeQueryVariables = Exact<{
  filter?: ContentFilter | null | undefined;
  first: number;
  channel: string;
  manner?: PostingManner | null | undefined;
}>;


export type FormsToTakeQuery = { contents: { totalCount: number, nodes: Array<
      | { __typename: 'Announcement', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
         }
      | { __typename: 'Consultation', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
         }
      | { __typename: 'EnterpriseNotice', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
         }
      | { __typename: 'Interpretation', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
         }
      | { __typename: 'PolicyDocument', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
         }
      | { __typename: 'Report', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, url: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'PortalRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, url: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, url: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
          | { __typename: 'WechatRendition', title: string, url: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, url: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, cover: { url: string } | null }
         }
    > } };

type LedgerRefused_DuplicateError_Fragment = { code: ErrorCode, message: string };

type LedgerRefused_NotFoundError_Fragment = { code: ErrorCode, message: string };

type LedgerRefused_RuleError_Fragment = { code: ErrorCode, message: string, problems: Array<{ message: string }> };

type LedgerRefused_TransitionError_Fragment = { code: ErrorCode, message: string };

type LedgerRefused_ValidationError_Fragment = { code: ErrorCode, message: string };

type LedgerRefused_VersionConflictError_Fragment = { code: ErrorCode, message: string };

export type LedgerRefusedFragment =
  | LedgerRefused_DuplicateError_Fragment
  | LedgerRefused_NotFoundError_Fragment
  | LedgerRefused_RuleError_Fragment
  | LedgerRefused_TransitionError_Fragment
  | LedgerRefused_ValidationError_Fragment
  | LedgerRefused_VersionConflictError_Fragment
;

export type PlacementToDoFragment = { id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> };

type Post_Announcement_Fragment = { __typename: 'Announcement', urgency: Urgency, validUntil: string | null, expired: boolean, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, refutation: { rumour: string, finding: RumourFinding } | null, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null };

type Post_Consultation_Fragment = { __typename: 'Consultation', opensAt: string, closesAt: string, phase: ConsultationPhase, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, result: { received: number, adopted: number, partlyAdopted: number, notAdopted: number } | null, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null };

type Post_EnterpriseNotice_Fragment = { __typename: 'EnterpriseNotice', status: BenefitStatus | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null };

type Post_Interpretation_Fragment = { __typename: 'Interpretation', interpreter: Interpreter, interpreterName: string | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, interprets: { nodes: Array<{ id: string, title: string, documentNumber: string | null, url: string }> }, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null };

type Post_PolicyDocument_Fragment = { __typename: 'PolicyDocument', documentNumber: string | null, writtenOn: string | null, effectiveOn: string | null, validity: Validity | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null };

type Post_Report_Fragment = { __typename: 'Report', year: number, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null };

export type PostFragment =
  | Post_Announcement_Fragment
  | Post_Consultation_Fragment
  | Post_EnterpriseNotice_Fragment
  | Post_Interpretation_Fragment
  | Post_PolicyDocument_Fragment
  | Post_Report_Fragment
;

export type PostOfQueryVariables = Exact<{
  slug: string;
}>;


export type PostOfQuery = { content:
    | { __typename: 'Announcement', urgency: Urgency, validUntil: string | null, expired: boolean, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, refutation: { rumour: string, finding: RumourFinding } | null, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    | { __typename: 'Consultation', opensAt: string, closesAt: string, phase: ConsultationPhase, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, result: { received: number, adopted: number, partlyAdopted: number, notAdopted: number } | null, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    | { __typename: 'EnterpriseNotice', status: BenefitStatus | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    | { __typename: 'Gone', slug: string, goneAt: string, reason: string | null }
    | { __typename: 'Interpretation', interpreter: Interpreter, interpreterName: string | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, interprets: { nodes: Array<{ id: string, title: string, documentNumber: string | null, url: string }> }, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    | { __typename: 'PolicyDocument', documentNumber: string | null, writtenOn: string | null, effectiveOn: string | null, validity: Validity | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    | { __typename: 'Redirected', slug: string, redirectedAt: string, to:
        | { title: string, url: string }
        | { title: string, url: string }
        | { title: string, url: string }
        | { title: string, url: string }
        | { title: string, url: string }
        | { title: string, url: string }
       | null }
    | { __typename: 'Report', year: number, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    | { __typename: 'Withdrawn', slug: string, type: ContentType, withdrawnAt: string, reason: string | null }
   | null };

export type PostsToTakeQueryVariables = Exact<{
  filter?: ContentFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type PostsToTakeQuery = { contents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { __typename: 'Announcement', urgency: Urgency, validUntil: string | null, expired: boolean, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, refutation: { rumour: string, finding: RumourFinding } | null, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
      | { __typename: 'Consultation', opensAt: string, closesAt: string, phase: ConsultationPhase, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, result: { received: number, adopted: number, partlyAdopted: number, notAdopted: number } | null, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
      | { __typename: 'EnterpriseNotice', status: BenefitStatus | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
      | { __typename: 'Interpretation', interpreter: Interpreter, interpreterName: string | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, interprets: { nodes: Array<{ id: string, title: string, documentNumber: string | null, url: string }> }, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
      | { __typename: 'PolicyDocument', documentNumber: string | null, writtenOn: string | null, effectiveOn: string | null, validity: Validity | null, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
      | { __typename: 'Report', year: number, id: string, edition: number, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, keywords: Array<string>, publisher: { name: string, shortName: string | null } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, body: { text: string, characterCount: number } | null, cover: { url: string, altText: string | null } | null }
    > } };

export type ReleaseMutationVariables = Exact<{
  input: ReleasePlacementInput;
}>;


export type ReleaseMutation = { answer:
    | { __typename: 'DuplicateError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ReleasePlacementSuccess', placement: { id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> } }
    | { __typename: 'RuleError', code: ErrorCode, message: string, problems: Array<{ message: string }> }
    | { __typename: 'TransitionError', code: ErrorCode, message: string }
    | { __typename: 'ValidationError', code: ErrorCode, message: string }
    | { __typename: 'VersionConflictError', code: ErrorCode, message: string }
   };

export type ReportMutationVariables = Exact<{
  input: ReportPostInput;
}>;


export type ReportMutation = { answer:
    | { __typename: 'DuplicateError', code: ErrorCode, message: string }
    | { __typename: 'NotFoundError', code: ErrorCode, message: string }
    | { __typename: 'ReportPostSuccess', placement: { id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> } }
    | { __typename: 'RuleError', code: ErrorCode, message: string, problems: Array<{ message: string }> }
    | { __typename: 'TransitionError', code: ErrorCode, message: string }
    | { __typename: 'ValidationError', code: ErrorCode, message: string }
    | { __typename: 'VersionConflictError', code: ErrorCode, message: string }
   };

export type ToDoQueryVariables = Exact<{
  account: string;
  after?: string | null | undefined;
}>;


export type ToDoQuery = { viewer: { scopes: Array<string> } | null, placements: { pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: PlacementState, contentId: string, title: string | null, failure: string | null, account: { channel: { key: string } }, duty: { id: string, kind: DutyKind } | null, posts: Array<{ id: string, state: PostState, way: PostWay, edition: number, outsideId: string | null, address: string | null }> }> }, duties: { overdueByAccount: Array<{ count: number }> } };

export const FormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WechatRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeiboRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToutiaoRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MiniProgramRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FormFragment, unknown>;
export const LedgerRefusedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerRefused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<LedgerRefusedFragment, unknown>;
export const PlacementToDoFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<PlacementToDoFragment, unknown>;
export const PostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PostFragment, unknown>;
export const ChannelFormDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelForm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"content"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"content"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rendition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"manner"},"value":{"kind":"EnumValue","value":"INTERFACE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Form"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WechatRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeiboRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToutiaoRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MiniProgramRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ChannelFormQuery, ChannelFormQueryVariables>;
export const ClaimDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Claim"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimPlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"claimPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ClaimPlacementSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementToDo"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerRefused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerRefused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ClaimMutation, ClaimMutationVariables>;
export const CloseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Close"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDutyInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"closeDuty"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CloseDutySuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementToDo"}}]}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerRefused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerRefused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<CloseMutation, CloseMutationVariables>;
export const FailDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Fail"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"FailPlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"failPlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"FailPlacementSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementToDo"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerRefused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerRefused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<FailMutation, FailMutationVariables>;
export const FormsToTakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormsToTake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"manner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PostingManner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"rendition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"manner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"manner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Form"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WechatRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeiboRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToutiaoRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MiniProgramRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FormsToTakeQuery, FormsToTakeQueryVariables>;
export const PostOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Post"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"redirectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PostOfQuery, PostOfQueryVariables>;
export const PostsToTakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostsToTake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Post"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PostsToTakeQuery, PostsToTakeQueryVariables>;
export const ReleaseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Release"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasePlacementInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"releasePlacement"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReleasePlacementSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementToDo"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerRefused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerRefused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReleaseMutation, ReleaseMutationVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportPostInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"answer"},"name":{"kind":"Name","value":"reportPost"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ReportPostSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementToDo"}}]}}]}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"LedgerRefused"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LedgerRefused"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Error"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RuleError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<ReportMutation, ReportMutationVariables>;
export const ToDoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ToDo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"account"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scopes"}}]}},{"kind":"Field","name":{"kind":"Name","value":"placements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"toDo"},"value":{"kind":"BooleanValue","value":true}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PlacementToDo"}},{"kind":"Field","name":{"kind":"Name","value":"account"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"account"},"value":{"kind":"Variable","name":{"kind":"Name","value":"account"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdueByAccount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PlacementToDo"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Placement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"contentId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"failure"}},{"kind":"Field","name":{"kind":"Name","value":"duty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"posts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"way"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"outsideId"}},{"kind":"Field","name":{"kind":"Name","value":"address"}}]}}]}}]} as unknown as DocumentNode<ToDoQuery, ToDoQueryVariables>;