import { type ContentDraft, type PreparedDraft, prepareDraft } from "../../src/domains/content/draft.ts";
import { DEFAULT_RULE_SETTINGS } from "../../src/domains/content/index.ts";
import { judgeEdition, type Surroundings } from "../../src/domains/content/judgement.ts";
import type { LinkedContent } from "../../src/domains/content/rules/rule.ts";
import "../../src/schema.ts";
import type { ContentType } from "../../src/platform/db/index.ts";
import { EMPTY_DRAFT } from "./empty-draft.ts";
import { SAMPLE_DETAILS } from "./sample-details.ts";

/** What a test says of an edition: details are laid over the sample ones of its type. */
export type Said = Partial<Omit<ContentDraft, "type" | "details">> & { details?: object };

/** The problems of an edition that says so, in its surroundings, as the rules have them by default. */
export function judged(type: ContentType, { details, ...said }: Said = {}, around: Partial<Surroundings> = {}) {
  const prepared = prepareDraft({
    ...EMPTY_DRAFT,
    title: "关于河道管理的通知",
    bodyHtml: "<p>各镇人民政府：请遵照执行。</p>",
    type,
    ...said,
    details: { ...SAMPLE_DETAILS[type], ...details },
  });
  if (!prepared.ok) throw new Error(`the draft is refused: ${JSON.stringify(prepared.problems)}`);
  return judgeEdition(prepared.value as PreparedDraft, { ...SURROUNDINGS, ...around });
}

const SURROUNDINGS: Surroundings = {
  today: "2026-03-02",
  issuedOn: "2026-03-02",
  publisherName: null,
  linked: [],
  facts: null,
  settings: DEFAULT_RULE_SETTINGS,
};

/** Each problem as `rule level path`. */
export function broken(...args: Parameters<typeof judged>): string[] {
  return judged(...args).map(({ rule, level, path = [] }) => `${rule} ${level} ${path.join(".")}`.trim());
}

/** The other end of a link: a public policy document that is in force. */
export function linkedDocument(of: Partial<LinkedContent> = {}): LinkedContent {
  return {
    kind: "BASED_ON",
    direction: "OUT",
    position: 0,
    contentId: "0198c0de-0000-7000-8000-000000000001",
    type: "POLICY_DOCUMENT",
    isPublic: true,
    title: "河道管理办法",
    issuedOn: "2026-02-24",
    reliedOnBy: [],
    force: { validity: "VALID", repealedOn: null, expiresOn: null, repealing: [] },
    ...of,
  };
}

/** A draft's link by a document number, as it takes one for each end that a test names. */
export function linkOf(kind: LinkedContent["kind"]): ContentDraft["links"][number] {
  return { kind, toContentId: null, toDocumentNumber: "柯政发〔2026〕1号" };
}
