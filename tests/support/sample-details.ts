import type { ContentType } from "../../src/platform/db/index.ts";

/** Details of each type that say as little as they may. */
export const SAMPLE_DETAILS: Record<ContentType, object> = {
  REPORT: {
    kind: "ANNUAL_DISCLOSURE",
    year: 2020,
    periodStart: null,
    periodEnd: null,
    format: "FORMAT_2019",
    sections: [],
    tables: { proactiveDisclosure: null, requests: null, reviewAndLitigation: null },
    indicators: [],
    tasks: [],
  },
  INTERPRETATION: { medium: "TEXT", interpreter: "ORGAN", interpreterName: null },
  CONSULTATION: {
    opensAt: "2026-02-01T00:00:00+08:00",
    closesAt: "2026-03-15T00:00:00+08:00",
    shortenReason: null,
    draftHtml: null,
    explanationHtml: null,
    contacts: [],
    result: null,
  },
  ENTERPRISE_NOTICE: { items: [], contacts: [] },
  POLICY_DOCUMENT: {
    kind: "NORMATIVE",
    documentNumber: null,
    documentNumberMalformed: false,
    indexNumber: null,
    indexNumberMalformed: false,
    genre: null,
    disclosureAttribute: null,
    writtenOn: null,
    effectiveOn: null,
    repealedOn: null,
    validity: null,
    registrationNumber: null,
  },
  ANNOUNCEMENT: { kind: "NOTICE", urgency: "NORMAL", validUntil: null, refutation: null },
};

/** Details of a policy document with a number. */
export function numbered(documentNumber: string): object {
  return { ...SAMPLE_DETAILS.POLICY_DOCUMENT, documentNumber };
}
