import type { ContentType } from "../../src/platform/db/index.ts";
import { SAMPLE_DETAILS } from "./sample-details.ts";
import type { DraftFields } from "./world.ts";

/** A draft that says the word in everything that it can. */
export function saying(word: string, type: ContentType): DraftFields {
  return {
    type,
    title: word,
    summary: word,
    bodyHtml: `<p>${word}</p>`,
    keywords: [word],
    source: { name: word, url: `https://source.example/${word}` },
    attachments: [{ role: "FILE", name: word, url: `https://source.example/${word}.pdf`, sha256: null, altText: word }],
    links: [{ kind: "CITES", toContentId: null, toDocumentNumber: word }],
    changeNote: word,
    personalDataBasis: word,
    details: DETAILS[type](word),
  };
}

const DETAILS: Record<ContentType, (word: string) => object> = {
  REPORT: (word) => ({ ...SAMPLE_DETAILS.REPORT, sections: [{ key: "OVERVIEW", heading: word, html: word }] }),
  INTERPRETATION: (word) => ({ ...SAMPLE_DETAILS.INTERPRETATION, interpreterName: word }),
  CONSULTATION: (word) => ({ ...SAMPLE_DETAILS.CONSULTATION, shortenReason: word }),
  ENTERPRISE_NOTICE: (word) => ({
    items: [],
    contacts: [{ organ: word, name: null, phone: null, email: null, address: null }],
  }),
  POLICY_DOCUMENT: (word) => ({ ...SAMPLE_DETAILS.POLICY_DOCUMENT, documentNumber: word, genre: word }),
  ANNOUNCEMENT: (word) => ({
    ...SAMPLE_DETAILS.ANNOUNCEMENT,
    kind: "RUMOUR_REFUTATION",
    refutation: { rumour: word, finding: "FALSE", evidence: null },
  }),
};
