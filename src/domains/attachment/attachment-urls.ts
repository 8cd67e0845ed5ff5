import type { ImageWidth } from "./rules.ts";

/** The addresses of files. */
export interface AttachmentUrls {
  /** The absolute address of a file that is kept here under a name; with a width, of that size of an image. */
  of(sha256: string, name: string, width?: ImageWidth): string;
  /** Where a file that an edition names is: here where its bytes are held, else where it was found. */
  whereIs(file: NamedFile): string;
  /** An address as a body states it, made absolute: one that begins with `/` is of a file kept here. */
  absolute(address: string): string;
}

/** A file as an edition names it: by its hash, its former address, or both. */
interface NamedFile {
  readonly name: string;
  readonly sha256: string | null;
  readonly url: string | null;
}

/** @param publicUrl the base of this API's absolute addresses */
export function attachmentUrls(publicUrl: string): AttachmentUrls {
  const of = (sha256: string, name: string, width?: ImageWidth) =>
    `${publicUrl}/attachments/${sha256}/${encodeURIComponent(name)}${width ? `?w=${width}` : ""}`;
  return {
    of,
    absolute: (address) => (address.startsWith("/") ? `${publicUrl}${address}` : address),
    // The database holds neither only if a draft had neither, which prepareDraft refuses.
    whereIs: ({ sha256, name, url }) => (sha256 === null ? (url as string) : of(sha256, name)),
  };
}
