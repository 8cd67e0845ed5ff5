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
  return Buffer.from(JSON.stringify([VERSION, epoch, seq])).toString("base64url");
}

/** The seq that `encodeCursor` wrote for the log whose head is given, or why there is none. */
export function decodeCursor(cursor: string, head: LogPosition): number | CursorProblem {
  const [version, epoch, seq] = parse(cursor);
  if (version !== VERSION || typeof epoch !== "string" || !Number.isSafeInteger(seq) || (seq as number) < 0)
    return "GARBLED";
  if (epoch !== head.epoch) return "OTHER_EPOCH";
  return (seq as number) > head.seq ? "TOO_NEW" : (seq as number);
}

function parse(cursor: string): unknown[] {
  try {
    const bytes = Buffer.from(cursor, "base64url");
    // Decoding skips what is not of the alphabet: a cursor with anything added would pass.
    const values: unknown = bytes.toString("base64url") === cursor ? JSON.parse(bytes.toString("utf8")) : null;
    return Array.isArray(values) && values.length === 3 ? values : [];
  } catch {
    return [];
  }
}
