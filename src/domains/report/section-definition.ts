/** The six sections of an annual report, in the order that both formats prescribe (一 to 六). */
export const sectionKeys = [
  "OVERVIEW",
  "PROACTIVE_DISCLOSURE",
  "REQUESTS",
  "REVIEW_AND_LITIGATION",
  "ISSUES_AND_IMPROVEMENTS",
  "OTHER_MATTERS",
] as const;
