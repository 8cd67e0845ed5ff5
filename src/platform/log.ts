import { type DestinationStream, type Logger, pino, stdTimeFunctions } from "pino";
import { readableLines } from "./readable-lines.ts";

/** Structured log. Messages are short and constant; what varies goes into fields. */
export type Log = Logger;

/** How a log is set up. */
export interface LogOptions {
  /** pino's: from "trace" to "fatal", or "silent". */
  level: string;
  /** Short lines for people in place of JSON. */
  readable?: boolean;
  /** Default: standard output. */
  to?: DestinationStream;
}

/**
 * A log, one line an entry. Values that grant access (Authorization and Cookie headers, tokens,
 * passwords) never reach it, at the top of an entry or one level down.
 */
export function createLog({ level, readable = false, to }: LogOptions): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    redact: {
      paths: secretFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.headers["${field}"]`]),
      censor: "[secret]",
    },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  if (readable) return pino(options, readableLines(to ?? process.stdout));
  return to ? pino(options, to) : pino(options);
}

/** A log that writes nothing, for tests. */
export const silentLog: Log = pino({ level: "silent" });

const secretFields = ["authorization", "Authorization", "cookie", "token", "password", "secret"];
