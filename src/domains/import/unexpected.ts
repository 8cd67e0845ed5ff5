import type { FailureCode, ImportFailure, Place, Reading } from "./record.ts";

/** A fault of one item that is no fault of this program. The message is the reason that the summary gives. */
export class ItemFault extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** Reads one item; what it throws becomes the failure of that item, so that the others go on. */
export function readOrFail(at: Place, read: () => Reading): Reading {
  try {
    return read();
  } catch (cause) {
    return { failure: failureOf(at, cause), cause };
  }
}

/** What kept an item out, from what was thrown over it. */
export function failureOf(at: Place, cause: unknown): ImportFailure {
  if (cause instanceof ItemFault) return { at, code: cause.code, reason: cause.message };
  return { at, code: "internal", reason: `${reasonOf(cause)} With LOG_LEVEL=debug the log says where.` };
}

/** Errors of the database layer say what is wrong in their last line. */
function reasonOf(cause: unknown): string {
  const words = (cause instanceof Error ? cause.message : String(cause)).trim().split("\n").at(-1)!.slice(0, 200);
  return `An unexpected fault: ${words.replace(/\.?$/, ".")}`;
}
