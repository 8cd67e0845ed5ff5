import type { ServerResponse } from "node:http";
import { Refusal } from "../graphql/admission/refusal.ts";

/** The end of a request's time. */
export interface Deadline {
  /** Aborts at the deadline, and when the peer leaves before its answer. */
  signal: AbortSignal;
  /** Settles when the signal aborts: with what to answer, or with null when nobody is left to answer. */
  expired: Promise<Refusal | null>;
  /** Stops the clock; the request is answered. */
  clear(): void;
}

/** Starts a request's clock. */
export function startDeadline(res: ServerResponse, deadlineMs: number): Deadline {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(timeout(deadlineMs)), deadlineMs);
  const onClose = () => controller.abort(null);
  res.once("close", onClose);
  return {
    signal,
    expired: new Promise((resolve) => signal.addEventListener("abort", () => resolve(signal.reason), { once: true })),
    clear() {
      clearTimeout(timer);
      res.off("close", onClose);
    },
  };
}

function timeout(deadlineMs: number): Refusal {
  const message = `The request took longer than ${deadlineMs} ms. Ask for less, or try again.`;
  return new Refusal("TIMEOUT", message, {
    extensions: { maximumMs: deadlineMs },
    // The peer may still be sending; a connection that stays open would have to take the rest in first.
    headers: { connection: "close" },
  });
}
