import type { Problem } from "./parse.ts";

/** What the rule asks of an attachment of a draft. */
interface Attachment {
  readonly role: "COVER" | "IMAGE" | "FILE";
  /** Null: its bytes are not here. */
  readonly sha256: string | null;
  readonly altText: string | null;
}

/**
 * What is missing where every picture must be told in words: the alt text of covers and images whose bytes are here. Those that an
 * import only links to are exempt: nobody here has seen them.
 */
export function altTextProblems(attachments: readonly Attachment[]): Problem[] {
  return attachments.flatMap(({ role, sha256, altText }, index): Problem[] =>
    role === "FILE" || sha256 === null || altText !== null
      ? []
      : [
          {
            path: ["attachments", index, "altText"],
            code: "REQUIRED",
            message: "Says nothing: who cannot see the picture must be told what it shows.",
          },
        ],
  );
}
