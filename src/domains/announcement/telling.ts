import { chineseEnd, statedFacts, type Told } from "../content/index.ts";
import type { AnnouncementDetails } from "./details.ts";

const FINDINGS = { FALSE: "不实", MISLEADING: "误导", UNPROVEN: "未证实" } as const;

/** What an announcement says beside its text: until when it holds, and the rumour that it refutes, which is never shown without the finding. */
export function tellAnnouncement({ validUntil, refutation }: AnnouncementDetails, now: Date): Told {
  const facts = refutation
    ? statedFacts([
        ["网传", refutation.rumour],
        ["核查结果", FINDINGS[refutation.finding]],
        ["依据", refutation.evidence],
      ])
    : [];
  return {
    facts: statedFacts([["有效期至", validUntil && chineseEnd(new Date(validUntil))]]),
    before: facts.length > 0 ? [{ heading: "", facts, html: "" }] : [],
    after: [],
    ended: validUntil !== null && new Date(validUntil) <= now ? "已过有效期" : null,
  };
}
