import { createHash, randomBytes } from "node:crypto";

/** A secret that nobody guesses: 32 random bytes. Shown once, never stored. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * What is stored of a secret: SHA-256 in hexadecimal. Unsalted, because 32 random bytes cannot be guessed from a table; and a secret is
 * looked up by it, so that the time of a lookup says nothing of the secret.
 */
export function hashSecret(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
