import type { ImageWidth } from "./rules.ts";

/** The addresses of files that are kept here. */
export interface AttachmentUrls {
  /** The absolute address of a file under a name; with a width, of that size of an image. */
  of(sha256: string, name: string, width?: ImageWidth): string;
}

/** @param publicUrl the base of this API's absolute addresses */
export function attachmentUrls(publicUrl: string): AttachmentUrls {
  return {
    of: (sha256, name, width) =>
      `${publicUrl}/attachments/${sha256}/${encodeURIComponent(name)}${width ? `?w=${width}` : ""}`,
  };
}
