import type { IncomingMessage } from "node:http";
import { newId } from "../platform/ids.ts";

/** Ids that a proxy may hand on: short, and harmless in a log line. */
const WELL_FORMED = /^[\w.:-]{8,128}$/;

/** The id of a request: the caller's `X-Request-Id` when it is well formed, else a new one. */
export function requestIdOf(req: IncomingMessage): string {
  const given = req.headers["x-request-id"];
  return typeof given === "string" && WELL_FORMED.test(given) ? given : newId();
}
