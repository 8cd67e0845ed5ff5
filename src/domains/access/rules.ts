/** What a token may let its holder do. */
export const SCOPES = ["read:drafts", "author", "review", "publish", "audit", "admin"] as const;

/** One right of a token. */
export type Scope = (typeof SCOPES)[number];

/** Who is asking. */
export interface Viewer {
  readonly kind: "ANONYMOUS" | "PERSON" | "SYSTEM";
  /** The row in `person`; null: anonymous. */
  readonly personId: string | null;
  /** Name of the person or system; null: anonymous. */
  readonly name: string | null;
  readonly scopes: readonly Scope[];
  /** When the token ends; null: never, or anonymous. */
  readonly expiresAt: Date | null;
}

/** Anyone. */
export const ANONYMOUS: Viewer = { kind: "ANONYMOUS", personId: null, name: null, scopes: [], expiresAt: null };

/** What a caller is told whose token gives no rights. Which of the three it is would help whoever tries tokens. */
export const UNKNOWN_TOKEN = "The token is unknown, expired or revoked.";

/** How long a recorded last use may lie behind: writing each one would make every read a write. */
const LAST_USE_PRECISION_MS = 60_000;

/** The token in a header `Authorization`; null: the header holds none of ours. */
export function tokenIn(authorization: string): string | null {
  return /^Bearer +(ty_[\w-]{20,100})$/i.exec(authorization)?.[1] ?? null;
}

/** Whether a token still gives rights at a moment. */
export function isUsable(token: { expiresAt: Date | null; revokedAt: Date | null }, now: Date): boolean {
  return token.revokedAt === null && (token.expiresAt === null || token.expiresAt > now);
}

/** Whether a use at `now` is to be written down. */
export function isUseToRecord(lastUsedAt: Date | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= LAST_USE_PRECISION_MS;
}
