/** SQLSTATE classes and socket faults that say "not now": the connection, its resources (a full disk), or a shutdown. */
const UNAVAILABLE_SQL_STATES = /^(08|53|57P)/;
const UNAVAILABLE_SOCKET_CODES = new Set(["ECONNREFUSED", "ECONNRESET", "ENOTFOUND", "EPIPE", "ETIMEDOUT"]);

// `pg` says so in words alone where the connection was lost before the statement was sent, or while it was.
const LOST_CONNECTION = /^(?:Client has encountered a connection error|Client was closed and|Connection terminated)/;
const CONNECTION_FAILURE = "08006";

/** The driver's codes: `pg` puts its code on the error; Prisma keeps the driver's error under `meta` or as the cause. */
export function driverCodes(error: unknown): string[] {
  const codes: string[] = [];
  let current: unknown = error;
  for (let depth = 0; depth < 5 && typeof current === "object" && current !== null; depth++) {
    const { code, originalCode, meta, cause } = current as Record<string, unknown>;
    for (const candidate of [originalCode, code]) if (typeof candidate === "string") codes.push(candidate);
    if (current instanceof Error && LOST_CONNECTION.test(current.message)) codes.push(CONNECTION_FAILURE);
    current = (meta as Record<string, unknown> | undefined)?.driverAdapterError ?? cause;
  }
  return codes;
}

/** Whether a code says that the database cannot be used now, whatever it was asked. */
export function saysUnavailable(code: string): boolean {
  return UNAVAILABLE_SQL_STATES.test(code) || UNAVAILABLE_SOCKET_CODES.has(code);
}
