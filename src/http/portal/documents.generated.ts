// Written by `npm run generate` from the operations in this folder.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an announcement is. */
export type AnnouncementKind =
  /** How to do or get something (指南). */
  | 'GUIDE'
  /** News (动态). */
  | 'NEWS'
  /** A notice to the public (公告、通知). */
  | 'NOTICE'
  /** A poster (海报); the picture is its cover. */
  | 'POSTER'
  /** Says what is wrong about a rumour (辟谣). */
  | 'RUMOUR_REFUTATION';

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

/** How a benefit reaches the enterprise. */
export type FulfilmentMode =
  /** Without application (免申即享). */
  | 'AUTO'
  /** Soon after application (快申快享). */
  | 'FAST'
  /** At once on application (即申即享). */
  | 'INSTANT'
  /** On a promise of the enterprise, checked later (承诺兑现). */
  | 'PROMISE'
  /** After review (评审兑现). */
  | 'REVIEWED';

/** The form of an interpretation (解读形式). */
export type InterpretationMedium =
  /** Audio (音频解读). */
  | 'AUDIO'
  /** Charts and pictures (图表解读、图解). */
  | 'CHART'
  /** A press conference (新闻发布会). */
  | 'PRESS_CONFERENCE'
  /** Questions and answers (问答解读). */
  | 'QUESTIONS_AND_ANSWERS'
  /** Written text (文字解读). */
  | 'TEXT'
  /** Video (视频解读). */
  | 'VIDEO';

/** Who interprets. */
export type Interpreter =
  /** An expert (专家解读). */
  | 'EXPERT'
  /** The media (媒体解读). */
  | 'MEDIA'
  /** The organ that issued or drafted the document. */
  | 'ORGAN';

/** What became of an opinion. */
export type OpinionOutcome =
  /** Adopted (采纳). */
  | 'ADOPTED'
  /** Not adopted (未采纳). */
  | 'NOT_ADOPTED'
  /** Adopted in part (部分采纳). */
  | 'PARTLY_ADOPTED';

/** What a report reports on. */
export type ReportKind =
  /** A year of information disclosure (政府信息公开工作年度报告): one a year and organ. */
  | 'ANNUAL_DISCLOSURE'
  /** How far decomposed tasks have come (责任分解、督查进度): several a year. */
  | 'WORK_PROGRESS';

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

export type ContentPageQueryVariables = Exact<{
  slug: string;
}>;


export type ContentPageQuery = { content:
    | { __typename: 'Announcement', urgency: Urgency, validUntil: string | null, expired: boolean, type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, announcementKind: AnnouncementKind, refutation: { rumour: string, finding: RumourFinding, evidence: string | null } | null, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null, next:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
        > } }
    | { __typename: 'Consultation', type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, opensAt: string, closesAt: string, phase: ConsultationPhase, shortenReason: string | null, draftHtml: string | null, explanationHtml: string | null, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null, next:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
        > }, contacts: Array<{ organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null }>, result: { publishedOn: string, received: number, adopted: number, partlyAdopted: number, notAdopted: number, summary: string | null, items: Array<{ opinion: string, outcome: OpinionOutcome, reason: string | null, respondent: string | null }> } | null }
    | { __typename: 'EnterpriseNotice', type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, status: BenefitStatus | null, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null, next:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
        > }, contacts: Array<{ organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null }>, items: Array<{ title: string, audience: string | null, conditions: Array<string>, standard: string | null, basis: string | null, fulfilmentMode: FulfilmentMode, fulfilmentDays: number | null, opensOn: string | null, closesOn: string | null, leadOrganName: string | null, itemStatus: BenefitStatus, leadOrgan: { name: string } | null, materials: Array<{ name: string, copies: number | null, required: boolean, obtainedAutomatically: boolean }>, contacts: Array<{ organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null }> }> }
    | { __typename: 'Gone', slug: string, type: ContentType, goneAt: string, reason: string | null }
    | { __typename: 'Interpretation', medium: InterpretationMedium, interpreter: Interpreter, interpreterName: string | null, type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null, next:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
        > } }
    | { __typename: 'PolicyDocument', type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, documentNumber: string | null, indexNumber: string | null, registrationNumber: string | null, genre: string | null, writtenOn: string | null, effectiveOn: string | null, repealedOn: string | null, expiresOn: string | null, validity: Validity | null, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null, next:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
        > }, repealedBy: { nodes: Array<{ type: ContentType, title: string, url: string, issuedAt: string }> } }
    | { __typename: 'Redirected', slug: string, type: ContentType, redirectedAt: string, reason: string | null, to:
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
        | { slug: string }
       | null }
    | { __typename: 'Report', type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, year: number, reportKind: ReportKind, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null, next:
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
         | null } | null, related: { nodes: Array<
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
          | { type: ContentType, title: string, url: string, issuedAt: string }
        > }, sections: Array<{ key: ReportSectionKey, heading: string, html: string }>, proactiveDisclosure: { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, requests: { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, reviewAndLitigation: { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, tasks: Array<{ title: string, source: string | null, leadOrganName: string | null, taskStatus: TaskStatus, leadOrgan: { name: string } | null, progress: Array<{ on: string, percent: number | null, note: string | null }> }> }
    | { __typename: 'Withdrawn', slug: string, type: ContentType, withdrawnAt: string, reason: string | null }
   | null };

type PageLink_Announcement_Fragment = { type: ContentType, title: string, url: string, issuedAt: string };

type PageLink_Consultation_Fragment = { type: ContentType, title: string, url: string, issuedAt: string };

type PageLink_EnterpriseNotice_Fragment = { type: ContentType, title: string, url: string, issuedAt: string };

type PageLink_Interpretation_Fragment = { type: ContentType, title: string, url: string, issuedAt: string };

type PageLink_PolicyDocument_Fragment = { type: ContentType, title: string, url: string, issuedAt: string };

type PageLink_Report_Fragment = { type: ContentType, title: string, url: string, issuedAt: string };

export type PageLinkFragment =
  | PageLink_Announcement_Fragment
  | PageLink_Consultation_Fragment
  | PageLink_EnterpriseNotice_Fragment
  | PageLink_Interpretation_Fragment
  | PageLink_PolicyDocument_Fragment
  | PageLink_Report_Fragment
;

type PageContent_Announcement_Fragment = { type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null, next:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
    > } };

type PageContent_Consultation_Fragment = { type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null, next:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
    > } };

type PageContent_EnterpriseNotice_Fragment = { type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null, next:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
    > } };

type PageContent_Interpretation_Fragment = { type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null, next:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
    > } };

type PageContent_PolicyDocument_Fragment = { type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null, next:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
    > } };

type PageContent_Report_Fragment = { type: ContentType, slug: string, url: string, title: string, summary: string | null, changeNote: string | null, edition: number, issuedAt: string, publishedAt: string, keywords: Array<string>, body: { html: string } | null, publisher: { name: string } | null, issuers: Array<{ name: string }>, source: { name: string | null, url: string | null } | null, topics: Array<{ name: string }>, cover: { url: string, altText: string | null, width: number | null, height: number | null } | null, attachments: Array<{ name: string, url: string, byteCount: number | null }>, columns: Array<{ breadcrumbs: Array<{ name: string }> }>, pageMeta: Array<{ name: string, content: string }>, adjacent: { previous:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null, next:
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
     | null } | null, related: { nodes: Array<
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
      | { type: ContentType, title: string, url: string, issuedAt: string }
    > } };

export type PageContentFragment =
  | PageContent_Announcement_Fragment
  | PageContent_Consultation_Fragment
  | PageContent_EnterpriseNotice_Fragment
  | PageContent_Interpretation_Fragment
  | PageContent_PolicyDocument_Fragment
  | PageContent_Report_Fragment
;

export type PageDocumentFragment = { documentNumber: string | null, indexNumber: string | null, registrationNumber: string | null, genre: string | null, writtenOn: string | null, effectiveOn: string | null, repealedOn: string | null, expiresOn: string | null, validity: Validity | null, repealedBy: { nodes: Array<{ type: ContentType, title: string, url: string, issuedAt: string }> } };

export type PageContactFragment = { organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null };

export type PageConsultationFragment = { opensAt: string, closesAt: string, phase: ConsultationPhase, shortenReason: string | null, draftHtml: string | null, explanationHtml: string | null, contacts: Array<{ organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null }>, result: { publishedOn: string, received: number, adopted: number, partlyAdopted: number, notAdopted: number, summary: string | null, items: Array<{ opinion: string, outcome: OpinionOutcome, reason: string | null, respondent: string | null }> } | null };

export type PageNoticeFragment = { status: BenefitStatus | null, contacts: Array<{ organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null }>, items: Array<{ title: string, audience: string | null, conditions: Array<string>, standard: string | null, basis: string | null, fulfilmentMode: FulfilmentMode, fulfilmentDays: number | null, opensOn: string | null, closesOn: string | null, leadOrganName: string | null, itemStatus: BenefitStatus, leadOrgan: { name: string } | null, materials: Array<{ name: string, copies: number | null, required: boolean, obtainedAutomatically: boolean }>, contacts: Array<{ organ: string | null, name: string | null, phone: string | null, address: string | null, email: string | null }> }> };

export type PageReportFragment = { year: number, reportKind: ReportKind, sections: Array<{ key: ReportSectionKey, heading: string, html: string }>, proactiveDisclosure: { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, requests: { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, reviewAndLitigation: { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> } | null, tasks: Array<{ title: string, source: string | null, leadOrganName: string | null, taskStatus: TaskStatus, leadOrgan: { name: string } | null, progress: Array<{ on: string, percent: number | null, note: string | null }> }> };

export type PageTableFragment = { title: string, footnotes: Array<string>, rows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }>, extraRows: Array<{ path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> }> };

export type PageRowFragment = { path: string, article: string | null, groups: Array<string>, label: string, cells: Array<{ column: string, group: string | null, label: string, value: string | null, unit: string | null }> };

export type ChannelKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type ChannelKeysQuery = { channels: Array<{ key: string }> };

export type HomePageQueryVariables = Exact<{ [key: string]: never; }>;


export type HomePageQuery = { reports: { totalCount: number, totalCountIsExact: boolean }, policyDocuments: { totalCount: number, totalCountIsExact: boolean }, interpretations: { totalCount: number, totalCountIsExact: boolean }, consultations: { totalCount: number, totalCountIsExact: boolean }, enterpriseNotices: { totalCount: number, totalCountIsExact: boolean }, announcements: { totalCount: number, totalCountIsExact: boolean }, contents: { nodes: Array<
      | { type: ContentType, title: string, slug: string, issuedAt: string }
      | { type: ContentType, title: string, slug: string, issuedAt: string }
      | { type: ContentType, title: string, slug: string, issuedAt: string }
      | { type: ContentType, title: string, slug: string, issuedAt: string }
      | { type: ContentType, title: string, slug: string, issuedAt: string }
      | { type: ContentType, title: string, slug: string, issuedAt: string }
    > }, channels: Array<{ key: string, name: string }> };

export type LegacyAddressQueryVariables = Exact<{
  url: string;
}>;


export type LegacyAddressQuery = { content:
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
    | { slug: string }
   | null };

export const PageLinkFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<PageLinkFragment, unknown>;
export const PageContentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"byteCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breadcrumbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageMeta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjacent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<PageContentFragment, unknown>;
export const PageDocumentFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"indexNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"repealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"repealedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]} as unknown as DocumentNode<PageDocumentFragment, unknown>;
export const PageContactFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<PageContactFragment, unknown>;
export const PageConsultationFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageConsultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"shortenReason"}},{"kind":"Field","name":{"kind":"Name","value":"draftHtml"}},{"kind":"Field","name":{"kind":"Name","value":"explanationHtml"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"respondent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<PageConsultationFragment, unknown>;
export const PageNoticeFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilmentMode"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilmentDays"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","alias":{"kind":"Name","value":"itemStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganName"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedAutomatically"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}}]} as unknown as DocumentNode<PageNoticeFragment, unknown>;
export const PageRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]} as unknown as DocumentNode<PageRowFragment, unknown>;
export const PageTableFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}}]} as unknown as DocumentNode<PageTableFragment, unknown>;
export const PageReportFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reportKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proactiveDisclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewAndLitigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","alias":{"kind":"Name","value":"taskStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganName"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageRow"}}]}}]}}]} as unknown as DocumentNode<PageReportFragment, unknown>;
export const ContentPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContentPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"slug"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slug"},"value":{"kind":"Variable","name":{"kind":"Name","value":"slug"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"withdrawnAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"redirectedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"goneAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContent"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageDocument"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Interpretation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medium"}},{"kind":"Field","name":{"kind":"Name","value":"interpreter"}},{"kind":"Field","name":{"kind":"Name","value":"interpreterName"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageConsultation"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageNotice"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Announcement"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"announcementKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"urgency"}},{"kind":"Field","name":{"kind":"Name","value":"validUntil"}},{"kind":"Field","name":{"kind":"Name","value":"expired"}},{"kind":"Field","name":{"kind":"Name","value":"refutation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rumour"}},{"kind":"Field","name":{"kind":"Name","value":"finding"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageReport"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageLink"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageContact"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contact"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"organ"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"email"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryRow"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"path"}},{"kind":"Field","name":{"kind":"Name","value":"article"}},{"kind":"Field","name":{"kind":"Name","value":"groups"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"cells"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"column"}},{"kind":"Field","name":{"kind":"Name","value":"group"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageTable"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StatutoryTable"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"footnotes"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"extraRows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageRow"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageContent"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"changeNote"}},{"kind":"Field","name":{"kind":"Name","value":"edition"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"publishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"body"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"publisher"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"issuers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"keywords"}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"altText"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attachments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"byteCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"breadcrumbs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageMeta"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"content"}}]}},{"kind":"Field","name":{"kind":"Name","value":"adjacent"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"previous"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}},{"kind":"Field","name":{"kind":"Name","value":"next"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"related"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageDocument"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PolicyDocument"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"documentNumber"}},{"kind":"Field","name":{"kind":"Name","value":"indexNumber"}},{"kind":"Field","name":{"kind":"Name","value":"registrationNumber"}},{"kind":"Field","name":{"kind":"Name","value":"genre"}},{"kind":"Field","name":{"kind":"Name","value":"writtenOn"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveOn"}},{"kind":"Field","name":{"kind":"Name","value":"repealedOn"}},{"kind":"Field","name":{"kind":"Name","value":"expiresOn"}},{"kind":"Field","name":{"kind":"Name","value":"validity"}},{"kind":"Field","name":{"kind":"Name","value":"repealedBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageLink"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageConsultation"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Consultation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opensAt"}},{"kind":"Field","name":{"kind":"Name","value":"closesAt"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"shortenReason"}},{"kind":"Field","name":{"kind":"Name","value":"draftHtml"}},{"kind":"Field","name":{"kind":"Name","value":"explanationHtml"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"result"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"publishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"received"}},{"kind":"Field","name":{"kind":"Name","value":"adopted"}},{"kind":"Field","name":{"kind":"Name","value":"partlyAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"notAdopted"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"opinion"}},{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"respondent"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageNotice"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"EnterpriseNotice"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"audience"}},{"kind":"Field","name":{"kind":"Name","value":"conditions"}},{"kind":"Field","name":{"kind":"Name","value":"standard"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilmentMode"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilmentDays"}},{"kind":"Field","name":{"kind":"Name","value":"opensOn"}},{"kind":"Field","name":{"kind":"Name","value":"closesOn"}},{"kind":"Field","alias":{"kind":"Name","value":"itemStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganName"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"copies"}},{"kind":"Field","name":{"kind":"Name","value":"required"}},{"kind":"Field","name":{"kind":"Name","value":"obtainedAutomatically"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageContact"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageReport"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Report"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"reportKind"},"name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"sections"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"heading"}},{"kind":"Field","name":{"kind":"Name","value":"html"}}]}},{"kind":"Field","name":{"kind":"Name","value":"proactiveDisclosure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"requests"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reviewAndLitigation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageTable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tasks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"source"}},{"kind":"Field","alias":{"kind":"Name","value":"taskStatus"},"name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrganName"}},{"kind":"Field","name":{"kind":"Name","value":"leadOrgan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}}]}}]}}]} as unknown as DocumentNode<ContentPageQuery, ContentPageQueryVariables>;
export const ChannelKeysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ChannelKeys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}}]}}]}}]} as unknown as DocumentNode<ChannelKeysQuery, ChannelKeysQueryVariables>;
export const HomePageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HomePage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policyDocuments"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interpretations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consultations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"enterpriseNotices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"announcements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"totalCountIsExact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"StringValue","value":"portal","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"slug"}},{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"channels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<HomePageQuery, HomePageQueryVariables>;
export const LegacyAddressDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LegacyAddress"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"url"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"URL"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"content"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"url"},"value":{"kind":"Variable","name":{"kind":"Name","value":"url"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Content"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Withdrawn"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Redirected"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Gone"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"slug"}}]}}]}}]}}]} as unknown as DocumentNode<LegacyAddressQuery, LegacyAddressQueryVariables>;