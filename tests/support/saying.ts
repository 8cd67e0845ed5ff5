import { reviewAndLitigation } from "../../src/domains/report/table-formats/review-and-litigation.ts";
import { emptyTable } from "../../src/domains/report/tables.ts";
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
    attachments: (["COVER", "IMAGE", "FILE"] as const).map((role) => ({
      role,
      name: word,
      url: `https://source.example/${word}.pdf`,
      sha256: null,
      altText: word,
    })),
    links: [{ kind: "CITES", toContentId: null, toDocumentNumber: word }],
    changeNote: word,
    personalDataBasis: word,
    channelForms: [{ channel: "wechat", kind: "WECHAT", title: word, digest: word, html: `<p>${word}</p>` }],
    details: DETAILS[type](word),
  };
}

/** A draft that says the word in everything of which a redaction takes words out: numbers are corrected, or the whole is taken down. */
export function sayingInWords(word: string, type: ContentType): DraftFields {
  const { links: _, ...said } = saying(word, type);
  if (type !== "POLICY_DOCUMENT") return said;
  return { ...said, details: { ...DETAILS[type](word), documentNumber: null, indexNumber: null, genre: null } };
}

const contacts = (word: string) => [{ organ: word, name: word, phone: word, email: word, address: word }];

const DETAILS: Record<ContentType, (word: string) => object> = {
  REPORT: (word) => ({
    ...SAMPLE_DETAILS.REPORT,
    sections: [{ key: "OVERVIEW", heading: word, html: `<p>${word}</p>` }],
    tables: {
      proactiveDisclosure: null,
      requests: null,
      reviewAndLitigation: {
        ...emptyTable(reviewAndLitigation.FORMAT_2019),
        extraRows: [{ label: word, block: "cases", cells: {} }],
        footnotes: [word],
        rawLabels: { review: word },
      },
    },
    indicators: [{ key: "requestsAnswered", label: word, value: "1", unit: word, sentence: word }],
    tasks: [
      {
        title: word,
        source: word,
        leadOrgan: word,
        leadOrganId: null,
        status: "DONE",
        progress: [{ on: "2020-06-01", percent: null, note: word }],
      },
    ],
  }),
  INTERPRETATION: (word) => ({ ...SAMPLE_DETAILS.INTERPRETATION, interpreterName: word }),
  CONSULTATION: (word) => ({
    ...SAMPLE_DETAILS.CONSULTATION,
    shortenReason: word,
    draftHtml: `<p>${word}</p>`,
    explanationHtml: `<p>${word}</p>`,
    contacts: contacts(word),
    result: {
      publishedOn: "2026-02-20",
      received: 1,
      adopted: 0,
      partlyAdopted: 0,
      notAdopted: 1,
      summary: word,
      items: [{ opinion: word, respondent: word, outcome: "NOT_ADOPTED", reason: word }],
    },
  }),
  ENTERPRISE_NOTICE: (word) => ({
    items: [
      {
        title: word,
        audience: word,
        industries: [],
        regions: [],
        scales: [],
        organizationTypes: [word],
        certifications: [word],
        conditions: [word],
        standard: word,
        amountCapFen: null,
        opensOn: null,
        closesOn: null,
        materials: [{ name: word, copies: null, required: true, obtainedAutomatically: false }],
        fulfilmentMode: "FAST",
        fulfilmentDays: null,
        basis: word,
        leadOrgan: word,
        leadOrganId: null,
        contacts: contacts(word),
      },
    ],
    contacts: contacts(word),
  }),
  POLICY_DOCUMENT: (word) => ({
    ...SAMPLE_DETAILS.POLICY_DOCUMENT,
    documentNumber: word,
    indexNumber: word,
    genre: word,
    registrationNumber: word,
    interpretationPlan: word,
    interpretationExemption: word,
  }),
  ANNOUNCEMENT: (word) => ({
    ...SAMPLE_DETAILS.ANNOUNCEMENT,
    kind: "RUMOUR_REFUTATION",
    refutation: { rumour: word, finding: "FALSE", evidence: word },
  }),
};
