/** Values as callers keep them and hand them back: of letters, digits, `-` and `_`. */
export function encodeValues(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString("base64url");
}

/** The values that `encodeValues` wrote; empty for any other text. Their kinds are for the caller to check. */
export function decodeValues(text: string): unknown[] {
  try {
    const bytes = Buffer.from(text, "base64url");
    // Decoding skips what is not of the alphabet: a text with anything added would pass.
    const values: unknown = bytes.toString("base64url") === text ? JSON.parse(bytes.toString("utf8")) : null;
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}
