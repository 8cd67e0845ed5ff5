// Written by `npm run generate` from the operations in this folder.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Whether a benefit can be applied for today, in Asia/Shanghai. */
export type BenefitStatus =
  /** No longer. */
  | 'CLOSED'
  /** Yes: the first and the last day are included. */
  | 'OPEN'
  /** Not yet. */
  | 'UPCOMING';

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

/** Who interprets. */
export type Interpreter =
  /** An expert (专家解读). */
  | 'EXPERT'
  /** The media (媒体解读). */
  | 'MEDIA'
  /** The organ that issued or drafted the document. */
  | 'ORGAN';

/** How a post gets onto a platform. What a platform takes differs between the two. */
export type PostingManner =
  /** By a person in the platform's editor (手工发布). */
  | 'HAND'
  /** By a program through the platform's interface (接口发布). */
  | 'INTERFACE';

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

export type FormsToTakeQueryVariables = Exact<{
  filter?: ContentFilter | null | undefined;
  first: number;
  channel: string;
  manner?: PostingManner | null | undefined;
}>;


export type FormsToTakeQuery = { contents: { totalCount: number, nodes: Array<
      | { __typename: 'Announcement', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
         }
      | { __typename: 'Consultation', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
         }
      | { __typename: 'EnterpriseNotice', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
         }
      | { __typename: 'Interpretation', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
         }
      | { __typename: 'PolicyDocument', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
         }
      | { __typename: 'Report', id: string, slug: string, rendition:
          | { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string }
          | { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
          | { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> }
          | { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> }
         }
    > } };

type Form_EnterpriseRendition_Fragment = { __typename: 'EnterpriseRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_MiniProgramRendition_Fragment = { __typename: 'MiniProgramRendition', title: string, edition: number, nodes: object[], dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_PortalRendition_Fragment = { __typename: 'PortalRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_RenditionRefused_Fragment = { __typename: 'RenditionRefused', reason: RenditionRefusalReason, field: string, message: string };

type Form_TextRendition_Fragment = { __typename: 'TextRendition', title: string, edition: number, text: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_ToutiaoRendition_Fragment = { __typename: 'ToutiaoRendition', title: string, edition: number, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

type Form_WechatRendition_Fragment = { __typename: 'WechatRendition', title: string, edition: number, author: string | null, digest: string, html: string, dropped: Array<{ kind: RenditionDroppedKind, count: number }>, images: Array<{ placeholder: string | null, url: string }> };

type Form_WeiboRendition_Fragment = { __typename: 'WeiboRendition', title: string, edition: number, text: string, length: number, dropped: Array<{ kind: RenditionDroppedKind, count: number }> };

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

export const FormFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WechatRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeiboRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToutiaoRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MiniProgramRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FormFragment, unknown>;
export const PostFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PostFragment, unknown>;
export const FormsToTakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FormsToTake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ChannelKey"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"manner"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"PostingManner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"rendition"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}},{"kind":"Argument","name":{"kind":"Name","value":"manner"},"value":{"kind":"Variable","name":{"kind":"Name","value":"manner"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Form"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Form"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionResult"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Rendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WechatRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"html"}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"WeiboRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"length"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ToutiaoRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MiniProgramRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TextRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PortalRendition"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RenditionRefused"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<FormsToTakeQuery, FormsToTakeQueryVariables>;
export const PostOfDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Post"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"redirectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PostOfQuery, PostOfQueryVariables>;
export const PostsToTakeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PostsToTake"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ContentFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Post"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Post"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"shortName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"characterCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}}]}}]}}]} as unknown as DocumentNode<PostsToTakeQuery, PostsToTakeQueryVariables>;