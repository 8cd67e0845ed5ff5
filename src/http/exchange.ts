import type { IncomingMessage, ServerResponse } from "node:http";
import type { ErrorCode } from "../graphql/error-codes.ts";
import type { Log } from "../platform/log.ts";

/** One HTTP request with its answer under way, as routes see it. */
export interface Exchange {
  req: IncomingMessage;
  res: ServerResponse;
  /** Names the request in the log, in the answer's `X-Request-Id` and in messages about internal faults. */
  requestId: string;
  /** The request target up to the question mark. */
  path: string;
  /** What the log says of the path: the path itself, unless it holds a secret. */
  loggedPath: string;
  /** What follows the question mark, undecoded; empty without one. */
  search: string;
  /** Writes with the request's id. */
  log: Log;
  /** How loud the request's log line is; routes that are asked every few seconds turn it down. */
  logLevel: "info" | "debug";
  /** What the log line and the metrics say of this request; its route fills it in. Never variables, never tokens. */
  facts: ExchangeFacts;
}

/** What is recorded about a request beside its status and duration. */
export interface ExchangeFacts {
  operationKind?: "query" | "mutation" | "subscription";
  operationName?: string;
  /** Objects requested. */
  cost?: number;
  /** Bytes that were stored and not here before. */
  storedBytes?: number;
  /** The codes of the answer's errors, each once. */
  codes?: ErrorCode[];
}

/** Answers one path. What it throws is answered as an internal fault. */
export type Route = (exchange: Exchange) => void | Promise<void>;
