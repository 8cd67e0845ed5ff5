import { Refusal } from "../graphql/admission/refusal.ts";
import type { CursorProblem } from "../platform/change-log/index.ts";
import { goOn, type MaybePromise } from "../platform/maybe-promise.ts";
import type { Exchange } from "./exchange.ts";

/** What an instance says of its place in the change log, and how it is waited for. */
export interface Freshness {
  /** The position up to which this instance has applied changes. */
  readonly cursor: string;
  /** Waits a short time until it has applied everything up to a position. Null: it has. */
  reach(cursor: string): MaybePromise<CursorProblem | "NOT_YET" | null>;
}

/** Says in `Tongyuan-Cursor` how fresh the answer to come is at least. */
export function stateFreshness({ res }: Exchange, { cursor }: Freshness): void {
  res.setHeader("tongyuan-cursor", cursor);
}

/** Holds a request that names a position in `Tongyuan-Min-Cursor` until this instance is there; a refusal where it is not in time. */
export function requireFreshness(exchange: Exchange, freshness: Freshness): MaybePromise<Refusal | null> {
  const cursor = exchange.req.headers["tongyuan-min-cursor"];
  if (cursor === undefined) return null;
  return goOn(freshness.reach(String(cursor)), (problem) => {
    stateFreshness(exchange, freshness);
    return problem && refuse(problem);
  });
}

function refuse(problem: CursorProblem | "NOT_YET"): Refusal {
  if (problem !== "NOT_YET")
    return new Refusal("CURSOR_UNKNOWN", MESSAGES[problem], { extensions: { reason: problem } });
  const message = "What Tongyuan-Min-Cursor names has not arrived here yet. Try again after Retry-After.";
  return new Refusal("NOT_YET", message);
}

const MESSAGES: Record<CursorProblem, string> = {
  GARBLED: "Tongyuan-Min-Cursor is no cursor of the change log. Send one exactly as it was answered.",
  OTHER_EPOCH:
    "Tongyuan-Min-Cursor belongs to another change log. Read what you need anew and go on from its Tongyuan-Cursor.",
  TOO_NEW: "Tongyuan-Min-Cursor is beyond the change log. Read what you need anew and go on from its Tongyuan-Cursor.",
};
