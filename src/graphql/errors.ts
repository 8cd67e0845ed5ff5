import { GraphQLError } from "graphql";
import { driverCodes, saysUnavailable } from "../platform/driver-codes.ts";
import type { Log } from "../platform/log.ts";
import { type ErrorCode, isErrorCode } from "./error-codes.ts";

/**
 * A fault that the caller may read: the message and the extensions are shown as they are, so they name no table, path,
 * host or person. Everything else that a resolver throws is masked.
 */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ErrorCode;
  readonly extensions: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, message: string, extensions: Readonly<Record<string, unknown>> = {}) {
    super(message);
    this.code = code;
    this.extensions = extensions;
  }
}

/** What masking needs of the request. */
export interface Masking {
  /** The caller is told it, and the log has it. */
  requestId: string;
  /** Writes with the request's id. */
  log: Log;
  /** True in tests: a code outside the closed list throws instead of being masked. */
  strict: boolean;
}

/**
 * Turns whatever execution reported into an error that may leave the process. Codes of the closed list pass; a fault of
 * ours is logged with its stack under the request's id and answered as INTERNAL, TIMEOUT or UNAVAILABLE.
 * @throws Error for a code outside the closed list, when `strict`.
 */
export function publicError(error: unknown, masking: Masking): GraphQLError {
  const located = error instanceof GraphQLError ? error : null;
  const cause = rootCause(error);
  const place = { nodes: located?.nodes, path: located?.path };

  if (cause instanceof ApiError || cause instanceof GraphQLError) {
    const code = cause instanceof ApiError ? cause.code : (cause.extensions.code ?? argumentCode(cause));
    if (isErrorCode(code) && code !== "INTERNAL") {
      return new GraphQLError(cause.message, { ...place, extensions: { ...cause.extensions, code } });
    }
    if (code !== undefined && !isErrorCode(code) && masking.strict) {
      throw new Error(`The error code "${String(code)}" is not in src/graphql/error-codes.ts.`, { cause });
    }
  }

  if (driverCodes(cause).includes(CHARACTER_NOT_IN_REPERTOIRE)) {
    const message = "A text holds the character NUL, which no text here can hold.";
    return new GraphQLError(message, { ...place, extensions: { code: "BAD_USER_INPUT" } });
  }

  const code = faultCode(cause);
  masking.log.error({ err: cause, code, path: located?.path?.join(".") }, "request failed");
  const message = `${FAULT_MESSAGES[code]} The request id is ${masking.requestId}.`;
  return new GraphQLError(message, { ...place, extensions: { code, requestId: masking.requestId } });
}

const FAULT_MESSAGES = {
  INTERNAL: "Something failed on our side.",
  TIMEOUT: "The database took too long for this operation. Ask for less, or try again.",
  UNAVAILABLE: "The database cannot be reached at the moment. Try again shortly.",
};

function rootCause(error: unknown): unknown {
  let cause = error;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

/** graphql-js reports a bad argument at execution time (a variable that is null where the argument may not be) with the argument's nodes, and a value of ours that a scalar cannot serialise without any. */
function argumentCode(error: GraphQLError): ErrorCode | undefined {
  return error.nodes && error.nodes.length > 0 ? "BAD_USER_INPUT" : undefined;
}

// JSON lets a caller write it; PostgreSQL refuses it wherever it is asked.
const CHARACTER_NOT_IN_REPERTOIRE = "22021";
const QUERY_CANCELED = "57014";

function faultCode(cause: unknown): keyof typeof FAULT_MESSAGES {
  for (const code of driverCodes(cause)) {
    if (code === QUERY_CANCELED) return "TIMEOUT";
    if (saysUnavailable(code)) return "UNAVAILABLE";
  }
  return "INTERNAL";
}
