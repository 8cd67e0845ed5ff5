/**
 * Rules that do not keep back what an import brings in: it was published elsewhere, at its time, and is shown as it was. What a rule would
 * have kept back is in the audit trail. Personal data and empty bodies are never exempt: the commands see to it.
 */
export const IMPORT_EXEMPTIONS: readonly string[] = [
  "body-navigation",
  "word-list",
  "reprint-source",
  "reprint-named",
  "interpretation-linked",
  "interpretation-plan",
  "consultation-window",
  "consultation-draft",
  "consultation-explanation",
  "consultation-contact",
  "consultation-mark",
  "result-before-closing",
  "result-conserves",
  "result-reason",
  "benefit-window",
  "benefit-auto",
  "channel-form-limit",
  "channel-form-figures",
  "report-e1",
  "report-e2",
  "report-e3",
  "report-e4",
];
