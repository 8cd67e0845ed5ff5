/**
 * Every code that `errors[].extensions.code` may hold, with the HTTP status of an answer that is refused because of it.
 * The list is closed: a code outside it fails in tests and is masked as INTERNAL in production. docs/errors.md explains
 * each one, and a test compares the two.
 */
export const ERROR_CODES = {
  BAD_REQUEST: 400,
  BATCHING_UNSUPPORTED: 400,
  UNSUPPORTED_MEDIA_TYPE: 415,
  NOT_ACCEPTABLE: 406,
  METHOD_NOT_ALLOWED: 405,
  NOT_FOUND: 404,
  GONE: 410,
  LIMIT_EXCEEDED: 400,
  GRAPHQL_PARSE_FAILED: 400,
  GRAPHQL_VALIDATION_FAILED: 400,
  OPERATION_NOT_FOUND: 400,
  BAD_USER_INPUT: 400,
  BAD_CURSOR: 400,
  CURSOR_UNKNOWN: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  IDEMPOTENCY_IN_FLIGHT: 409,
  FILE_REFUSED: 422,
  TIMEOUT: 503,
  NOT_YET: 503,
  UNAVAILABLE: 503,
  STORAGE_FULL: 507,
  INTERNAL: 500,
} as const satisfies Record<string, number>;

/** One code of the closed list. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** Whether a value is a code of the closed list. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && Object.hasOwn(ERROR_CODES, value);
}
