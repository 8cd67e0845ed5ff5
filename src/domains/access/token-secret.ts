import { createHash, randomBytes } from "node:crypto";

/** A new token: `ty_`, or `tk_` for the key of a front end, and 32 random bytes. Shown once, never stored. */
export function newToken(prefix: "ty" | "tk"): string {
  return `${prefix}_${randomBytes(32).toString("base64url")}`;
}

/**
 * What is stored of a token: SHA-256 in hexadecimal. Unsalted, because 32 random bytes cannot be guessed from a table; and a token is
 * looked up by it, so that the time of a lookup says nothing of the token.
 */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
