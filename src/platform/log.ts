import { type Logger, pino, stdTimeFunctions } from "pino";
import { readableLines } from "./readable-lines.ts";

/** Structured log. Messages are short and constant; what varies goes into fields. */
export type Log = Logger;

/** How a log is set up. `level` is pino's; `readable` writes short lines for people instead of JSON. */
export interface LogOptions {
  level: string;
  readable?: boolean;
}

/**
 * A log to standard output, one line an entry. Values that grant access (Authorization and Cookie headers, tokens,
 * passwords) never reach it, at the top of an entry or one level down.
 */
export function createLog({ level, readable = false }: LogOptions): Log {
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
  return readable ? pino(options, readableLines(process.stdout)) : pino(options);
}

/** A log that writes nothing, for tests. */
export const silentLog: Log = pino({ level: "silent" });

const secretFields = ["authorization", "Authorization", "cookie", "token", "password", "secret"];
