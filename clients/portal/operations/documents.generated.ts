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

/** Where in a content a highlight was taken from. */
export type HighlightField =
  /** About 120 characters of the body; two such fragments at most. */
  | 'BODY'
  /** The summary, whole. */
  | 'SUMMARY'
  /** The title, whole. */
  | 'TITLE';

/** What became of an opinion. */
export type OpinionOutcome =
  /** Adopted (采纳). */
  | 'ADOPTED'
  /** Not adopted (未采纳). */
  | 'NOT_ADOPTED'
  /** Adopted in part (部分采纳). */
  | 'PARTLY_ADOPTED';

/** The six sections of an annual disclosure report. */
export type ReportSectionKey =
  /** 五、存在的主要问题及改进情况. */
  | 'ISSUES_AND_IMPROVEMENTS'
  /** 六、其他需要报告的事项. It may say 无。and nothing else. */
  | 'OTHER_MATTERS'
  /** 一、总体情况. */
  | 'OVERVIEW'
  /** 二、主动公开政府信息情况. */
  | 'PROACTIVE_DISCLOSURE'
  /** 三、收到和处理政府信息公开申请情况. */
  | 'REQUESTS'
  /** 四、政府信息公开行政复议、行政诉讼情况. */
  | 'REVIEW_AND_LITIGATION';

/** What the check of a rumour found. */
export type RumourFinding =
  /** It is not true. */
  | 'FALSE'
  /** Something true is told so that it misleads. */
  | 'MISLEADING'
  /** Nothing shows that it is true. */
  | 'UNPROVEN';

/** Where a task stands. */
export type TaskStatus =
  /** Behind schedule (进度滞后). */
  | 'DELAYED'
  /** Done (已完成). */
  | 'DONE'
  /** Not started (未启动). */
  | 'NOT_STARTED'
  /** On track (正常推进). */
  | 'ON_TRACK';

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

type Card_Announcement_Fragment = { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string };

type Card_Consultation_Fragment = { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string };

type Card_EnterpriseNotice_Fragment = { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string };

type Card_Interpretation_Fragment = { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string };

type Card_PolicyDocument_Fragment = { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string };

type Card_Report_Fragment = { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string };

export type CardFragment =
  | Card_Announcement_Fragment
  | Card_Consultation_Fragment
  | Card_EnterpriseNotice_Fragment
  | Card_Interpretation_Fragment
  | Card_PolicyDocument_Fragment
  | Card_Report_Fragment
;

export type ColumnLinkFragment = { path: string, name: string };

export type ColumnPageQueryVariables = Exact<{
  path: string;
  size: number;
  after?: string | null | undefined;
}>;


export type ColumnPageQuery = { column: { description: string | null, path: string, name: string, breadcrumbs: Array<{ path: string, name: string }>, children: Array<{ path: string, name: string }>, pinned: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    >, contents: { totalCount: number, nodes: Array<
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      >, pageCursors: { first: { page: number, cursor: string | null, isCurrent: boolean }, around: Array<{ page: number, cursor: string | null, isCurrent: boolean }>, last: { page: number, cursor: string | null, isCurrent: boolean }, previous: { page: number, cursor: string | null, isCurrent: boolean } | null, next: { page: number, cursor: string | null, isCurrent: boolean } | null } } } | null };

export type PageNumberFragment = { page: number, cursor: string | null, isCurrent: boolean };

export type HomeQueryVariables = Exact<{
  size: number;
}>;


export type HomeQuery = { emergencies: { nodes: Array<{ id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }> }, openConsultations: { totalCount: number, nodes: Array<{ closesAt: string, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }> }, columns: Array<{ path: string, name: string, pinned: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    >, contents: { totalCount: number, nodes: Array<
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      > } }> };

export type PolicyDocumentPartsFragment = { documentNumber: string | null, indexNumber: string | null, registrationNumber: string | null, genre: string | null, writtenOn: string | null, effectiveOn: string | null, repealedOn: string | null, expiresOn: string | null, validity: Validity | null };

export type InterpretationPartsFragment = { interpreterName: string | null, interprets: { nodes: Array<{ documentNumber: string | null, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }> } };

export type ConsultationPartsFragment = { opensAt: string, closesAt: string, phase: ConsultationPhase, shortenReason: string | null, draftHtml: string | null, explanationHtml: string | null, result: { publishedOn: string, received: number, adopted: number, partlyAdopted: number, notAdopted: number, summary: string | null, items: Array<{ opinion: string, respondent: string | null, outcome: OpinionOutcome, reason: string | null }> } | null };

export type NoticePartsFragment = { status: BenefitStatus | null, items: Array<{ title: string, audience: string | null, conditions: Array<string>, standard: string | null, amountCapFen: number | null, opensOn: string | null, closesOn: string | null, status: BenefitStatus }> };

export type AnnouncementPartsFragment = { urgency: Urgency, validUntil: string | null, expired: boolean, refutation: { rumour: string, finding: RumourFinding, evidence: string | null } | null };

export type ReportPartsFragment = { year: number, sections: Array<{ key: ReportSectionKey, heading: string, html: string }>, proactiveDisclosure: { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, requests: { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, reviewAndLitigation: { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, tasks: Array<{ title: string, status: TaskStatus, leadOrganName: string | null, progress: Array<{ on: string, percent: number | null, note: string | null }> }> };

export type TableFragment = { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> };

export type RowFragment = { article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> };

export type ItemQueryVariables = Exact<{
  slug: string;
}>;


export type ItemQuery = { content:
    | { __typename: 'Announcement', edition: number, changeNote: string | null, keywords: Array<string>, urgency: Urgency, validUntil: string | null, expired: boolean, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null, next:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        > }, refutation: { rumour: string, finding: RumourFinding, evidence: string | null } | null }
    | { __typename: 'Consultation', edition: number, changeNote: string | null, keywords: Array<string>, opensAt: string, closesAt: string, phase: ConsultationPhase, shortenReason: string | null, draftHtml: string | null, explanationHtml: string | null, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null, next:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        > }, result: { publishedOn: string, received: number, adopted: number, partlyAdopted: number, notAdopted: number, summary: string | null, items: Array<{ opinion: string, respondent: string | null, outcome: OpinionOutcome, reason: string | null }> } | null }
    | { __typename: 'EnterpriseNotice', edition: number, changeNote: string | null, keywords: Array<string>, status: BenefitStatus | null, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null, next:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        > }, items: Array<{ title: string, audience: string | null, conditions: Array<string>, standard: string | null, amountCapFen: number | null, opensOn: string | null, closesOn: string | null, status: BenefitStatus }> }
    | { __typename: 'Gone', slug: string, goneAt: string, reason: string | null }
    | { __typename: 'Interpretation', edition: number, changeNote: string | null, keywords: Array<string>, interpreterName: string | null, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null, next:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        > }, interprets: { nodes: Array<{ documentNumber: string | null, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }> } }
    | { __typename: 'PolicyDocument', edition: number, changeNote: string | null, keywords: Array<string>, documentNumber: string | null, indexNumber: string | null, registrationNumber: string | null, genre: string | null, writtenOn: string | null, effectiveOn: string | null, repealedOn: string | null, expiresOn: string | null, validity: Validity | null, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null, next:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        > } }
    | { __typename: 'Redirected', slug: string }
    | { __typename: 'Report', edition: number, changeNote: string | null, keywords: Array<string>, year: number, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null, next:
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
          | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        > }, sections: Array<{ key: ReportSectionKey, heading: string, html: string }>, proactiveDisclosure: { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, requests: { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, reviewAndLitigation: { title: string, footnotes: Array<string>, rows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ article: string | null, groups: Array<string>, printedLabel: string, cells: Array<{ group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, tasks: Array<{ title: string, status: TaskStatus, leadOrganName: string | null, progress: Array<{ on: string, percent: number | null, note: string | null }> }> }
    | { __typename: 'Withdrawn', slug: string, withdrawnAt: string, reason: string | null }
   | null };

type ItemHead_Announcement_Fragment = { edition: number, changeNote: string | null, keywords: Array<string>, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null, next:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    > } };

type ItemHead_Consultation_Fragment = { edition: number, changeNote: string | null, keywords: Array<string>, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null, next:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    > } };

type ItemHead_EnterpriseNotice_Fragment = { edition: number, changeNote: string | null, keywords: Array<string>, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null, next:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    > } };

type ItemHead_Interpretation_Fragment = { edition: number, changeNote: string | null, keywords: Array<string>, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null, next:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    > } };

type ItemHead_PolicyDocument_Fragment = { edition: number, changeNote: string | null, keywords: Array<string>, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null, next:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    > } };

type ItemHead_Report_Fragment = { edition: number, changeNote: string | null, keywords: Array<string>, id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string, pageMeta: Array<{ name: string, content: string }>, publisher: { name: string } | null, issuers: Array<{ name: string }>, draftedBy: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, columns: Array<{ breadcrumbs: Array<{ path: string, name: string }> }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, body: { html: string } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, adjacent: { previous:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null, next:
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
    > } };

export type ItemHeadFragment =
  | ItemHead_Announcement_Fragment
  | ItemHead_Consultation_Fragment
  | ItemHead_EnterpriseNotice_Fragment
  | ItemHead_Interpretation_Fragment
  | ItemHead_PolicyDocument_Fragment
  | ItemHead_Report_Fragment
;

export type PortalContentsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PortalContentsQuery = { contents: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<
      | { id: string, slug: string }
      | { id: string, slug: string }
      | { id: string, slug: string }
      | { id: string, slug: string }
      | { id: string, slug: string }
      | { id: string, slug: string }
    > } };

export type SearchQueryVariables = Exact<{
  query: string;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, totalCountIsExact: boolean, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node:
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
        | { id: string, type: ContentType, slug: string, url: string, title: string, summary: string | null, issuedAt: string }
      , highlights: Array<{ field: HighlightField, pieces: Array<{ text: string, isMatch: boolean }> }> }>, facets: { types: Array<{ type: ContentType, count: number }> } } };

export type SiteMapQueryVariables = Exact<{ [key: string]: never; }>;


export type SiteMapQuery = { columns: Array<{ path: string, name: string, children: Array<{ path: string, name: string, children: Array<{ path: string, name: string }> }> }> };

export const PageNumberFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageCursor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<PageNumberFragment, unknown>;
export const PolicyDocumentPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"indexNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"repealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}}]} as unknown as DocumentNode<PolicyDocumentPartsFragment, unknown>;
export const CardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<CardFragment, unknown>;
export const InterpretationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterpretationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<InterpretationPartsFragment, unknown>;
export const ConsultationPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"shortenReason"}},{"kind":"Field","name":{"kind":"Name","value":"draftHtml"}},{"kind":"Field","name":{"kind":"Name","value":"explanationHtml"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"respondent"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}}]} as unknown as DocumentNode<ConsultationPartsFragment, unknown>;
export const NoticePartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"amountCapFen"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]} as unknown as DocumentNode<NoticePartsFragment, unknown>;
export const AnnouncementPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnouncementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}}]} as unknown as DocumentNode<AnnouncementPartsFragment, unknown>;
export const RowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"printedLabel"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]} as unknown as DocumentNode<RowFragment, unknown>;
export const TableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Table"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"printedLabel"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]} as unknown as DocumentNode<TableFragment, unknown>;
export const ReportPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proactiveDisclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewAndLitigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"printedLabel"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Table"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Row"}}]}}]}}]} as unknown as DocumentNode<ReportPartsFragment, unknown>;
export const ColumnLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Column"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ColumnLinkFragment, unknown>;
export const ItemHeadFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"pageMeta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breadcrumbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"byteCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjacent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Column"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<ItemHeadFragment, unknown>;
export const ColumnPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColumnPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"path"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"path"},"value":{"kind":"Variable","name":{"kind":"Name","value":"path"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"breadcrumbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pinned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageCursors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"size"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"first"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"around"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"last"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageNumber"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Column"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageNumber"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageCursor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"page"}},{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"isCurrent"}}]}}]} as unknown as DocumentNode<ColumnPageQuery, ColumnPageQueryVariables>;
export const HomeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Home"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"size"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"emergencies"},"name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"urgencies"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"EMERGENCY"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"expired"},"value":{"kind":"BooleanValue","value":false}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"openConsultations"},"name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"phases"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"OPEN"}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}},{"kind":"Field","name":{"kind":"Name","value":"pinned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"size"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Column"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<HomeQuery, HomeQueryVariables>;
export const ItemDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Item"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ItemHead"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"PolicyDocumentParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"InterpretationParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConsultationParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"NoticeParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"AnnouncementParts"}},{"kind":"FragmentSpread","name":{"kind":"Name","value":"ReportParts"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Column"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Row"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"printedLabel"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Table"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Row"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Row"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ItemHead"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"pageMeta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"draftedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breadcrumbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"byteCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjacent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PolicyDocumentParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"indexNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"repealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"InterpretationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}},{"kind":"Field","name":{"kind":"Name","value":"interprets"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}},{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConsultationParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"shortenReason"}},{"kind":"Field","name":{"kind":"Name","value":"draftHtml"}},{"kind":"Field","name":{"kind":"Name","value":"explanationHtml"}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"respondent"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NoticeParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"amountCapFen"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AnnouncementParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ReportParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proactiveDisclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewAndLitigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Table"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganName"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ItemQuery, ItemQueryVariables>;
export const PortalContentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PortalContents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"EnumValue","value":"ID"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<PortalContentsQuery, PortalContentsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"query"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"query"},"value":{"kind":"Variable","name":{"kind":"Name","value":"query"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Card"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"pieces"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"isMatch"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Card"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SiteMapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SiteMap"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}},{"kind":"Field","name":{"kind":"Name","value":"children"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ColumnLink"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ColumnLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Column"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]} as unknown as DocumentNode<SiteMapQuery, SiteMapQueryVariables>;