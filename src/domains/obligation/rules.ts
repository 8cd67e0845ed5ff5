import { addDays, type Day, dayAt, lastDayBefore, startOfDay } from "../../platform/day.ts";
import { addWorkingDays, workingDaysBetween } from "../../platform/working-days.ts";

/** What is owed. */
export const OBLIGATION_KINDS = [
  "INTERPRETATION",
  "CONSULTATION_RESULT",
  "PROACTIVE_DISCLOSURE",
  "URGENT_REVIEW",
  "CORRECTION",
  "ANNUAL_REPORT",
] as const;

/** One kind of obligation. */
export type ObligationKind = (typeof OBLIGATION_KINDS)[number];

/** How an obligation ended: by the act that was owed, or because what it was owed for is not public any more. */
export type ObligationResolution = "FULFILLED" | "LAPSED";

/** Where an obligation stands at a moment. */
export const OBLIGATION_STATES = ["OPEN", "DUE_SOON", "OVERDUE", "RESOLVED"] as const;

/** One of these. */
export type ObligationState = (typeof OBLIGATION_STATES)[number];

/** 解读最迟3个工作日 (policy, no law); what comes out on the same day (同步) is told by a lag of 0. */
const INTERPRETATION_WORKING_DAYS = 3;
/** 政府信息公开条例第二十六条: 20 working days from when the information was formed. */
const DISCLOSURE_WORKING_DAYS = 20;
/** From when on before its due moment an obligation is due soon. */
const DUE_SOON_DAYS = 7;

/** What of a content that is or was public decides what is owed for it: of its newest edition that was published. */
export interface ObligationFacts {
  readonly contentId: string;
  readonly organId: string | null;
  readonly issuedAt: Date;
  /** Since when it is not public any more; null: it is. */
  readonly endedAt: Date | null;
  /** Of a policy document. */
  readonly document: {
    readonly kind: "REGULATION" | "NORMATIVE" | "OTHER";
    readonly writtenOn: Day | null;
    readonly disclosure: "PROACTIVE" | "ON_REQUEST" | "NOT_DISCLOSED" | null;
    /** Whether it states why it needs no interpretation. */
    readonly isExempt: boolean;
  } | null;
  /** Of a consultation. */
  readonly closesAt: Date | null;
  /** The first public interpretation of the document, or result of the consultation; null: there is none. */
  readonly answer: { readonly contentId: string; readonly at: Date } | null;
}

/** An obligation as it follows from a content. */
export interface DerivedObligation {
  readonly kind: ObligationKind;
  readonly contentId: string;
  readonly organId: string | null;
  readonly since: Date;
  /** The first moment that is too late. */
  readonly dueAt: Date;
  readonly resolvedAt: Date | null;
  readonly resolution: ObligationResolution | null;
  readonly resolvedById: string | null;
}

/** What is owed for a content, whatever the time. `resultDays`: how long after a consultation its result is due. */
export function obligationsOf(facts: ObligationFacts, resultDays: number): DerivedObligation[] {
  const { document, closesAt, issuedAt, answer } = facts;
  const obligations: DerivedObligation[] = [];
  if (document && document.kind !== "OTHER" && !document.isExempt) {
    const dueOn = addWorkingDays(dayAt(issuedAt), INTERPRETATION_WORKING_DAYS);
    obligations.push(owed(facts, "INTERPRETATION", { since: issuedAt, dueOn }, answer));
  }
  if (document?.writtenOn && isProactive(document.disclosure)) {
    const period = disclosurePeriod(document.writtenOn);
    obligations.push(owed(facts, "PROACTIVE_DISCLOSURE", period, { contentId: facts.contentId, at: issuedAt }));
  }
  if (closesAt) {
    // The closing moment itself is too late for opinions: a window "until the 14th" closes as the 15th begins.
    const dueOn = addDays(lastDayBefore(closesAt), resultDays);
    obligations.push(owed(facts, "CONSULTATION_RESULT", { since: closesAt, dueOn }, answer));
  }
  return obligations;
}

/** From when on and until when a document that was formed on a day is to be published. */
export function disclosurePeriod(writtenOn: Day): { since: Date; dueOn: Day } {
  return { since: startOfDay(writtenOn), dueOn: addWorkingDays(writtenOn, DISCLOSURE_WORKING_DAYS) };
}

/** The first moment that is too late, for what is due on a day. */
export function momentAfter(dueOn: Day): Date {
  return startOfDay(addDays(dueOn, 1));
}

/** Until when an obligation that is due counts as due soon. */
export function dueSoonUntil(now: Date): Date {
  return new Date(now.getTime() + DUE_SOON_DAYS * 86_400_000);
}

/** How many working days after the day on which it began an obligation was fulfilled; 0: on that day or before. */
export function lagWorkingDays(since: Date, fulfilledAt: Date): number {
  return Math.max(0, workingDaysBetween(dayAt(since), dayAt(fulfilledAt)));
}

function isProactive(disclosure: NonNullable<ObligationFacts["document"]>["disclosure"]): boolean {
  return disclosure === null || disclosure === "PROACTIVE";
}

function owed(
  { contentId, organId, endedAt }: ObligationFacts,
  kind: ObligationKind,
  { since, dueOn }: { since: Date; dueOn: Day },
  answer: ObligationFacts["answer"],
): DerivedObligation {
  return {
    kind,
    contentId,
    organId,
    since,
    dueAt: momentAfter(dueOn),
    resolvedAt: answer?.at ?? endedAt,
    resolution: answer ? "FULFILLED" : endedAt ? "LAPSED" : null,
    resolvedById: answer?.contentId ?? null,
  };
}
