import { decodeValues, encodeValues } from "../opaque-values.ts";

const VERSION = 1;

/** A position in the change log: everything up to `seq` has been taken in. `epoch` names the log that it is a position of. */
export interface LogPosition {
  readonly epoch: string;
  readonly seq: number;
}

/**
 * Why a text is no position of this log: no cursor at all, one of another log (the database was restored, or is another one), or
 * one beyond the head.
 */
export type CursorProblem = "GARBLED" | "OTHER_EPOCH" | "TOO_NEW";

/** A position as callers keep it: opaque, of letters, digits, `-` and `_`. The same in every way of reading the log. */
export function encodeCursor({ epoch, seq }: LogPosition): string {
  return encodeValues([VERSION, epoch, seq]);
}

/** The seq that `encodeCursor` wrote for the log whose head is given, or why there is none. */
export function decodeCursor(cursor: string, head: LogPosition): number | CursorProblem {
  const [version, epoch, seq, ...rest] = decodeValues(cursor);
  if (rest.length > 0 || version !== VERSION || typeof epoch !== "string") return "GARBLED";
  if (!Number.isSafeInteger(seq) || (seq as number) < 0) return "GARBLED";
  if (epoch !== head.epoch) return "OTHER_EPOCH";
  return (seq as number) > head.seq ? "TOO_NEW" : (seq as number);
}
