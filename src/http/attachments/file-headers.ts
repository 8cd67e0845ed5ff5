import type { IncomingMessage, OutgoingHttpHeaders } from "node:http";
import contentDisposition from "content-disposition";
import type { ByteRange } from "../../domains/attachment/storage.ts";
import { namesTag } from "../etag.ts";

/** The bytes that are answered, and what is said of them. */
export interface Representation {
  /** Where they are in the storage. */
  key: string;
  name: string;
  mediaType: string;
  byteCount: number;
  /** Strong: equal tags, equal bytes. */
  etag: string;
  lastModified: Date;
  /** Whether another `Accept` would have been answered with other bytes. */
  isNegotiated: boolean;
}

/**
 * Readers keep a file for a year without asking again, for its address names its bytes, and what they have once read cannot be taken
 * back. Shared caches ask again after a minute (docs/adr/0010): a file that was withdrawn is gone there too.
 */
const CACHE_CONTROL = "public, max-age=31536000, s-maxage=60, immutable";

/** What a browser may show in place; everything else is saved. */
const SHOWN = /^(image\/(jpeg|png|webp|gif|avif)|application\/pdf|(audio|video)\/)/;

/** The headers of a file's answer, whatever its status. */
export function fileHeaders({ name, mediaType, etag, lastModified }: Representation): OutgoingHttpHeaders {
  const isPdf = mediaType === "application/pdf";
  return {
    "accept-ranges": "bytes",
    "cache-control": CACHE_CONTROL,
    "content-disposition": contentDisposition(name, { type: SHOWN.test(mediaType) ? "inline" : "attachment" }),
    // Nothing here is to run. Browsers show no PDF in a sandbox, and run its scripts in one of their own.
    "content-security-policy": isPdf ? "frame-ancestors 'none'" : "default-src 'none'; frame-ancestors 'none'; sandbox",
    "content-type": mediaType,
    etag,
    "last-modified": lastModified.toUTCString(),
  };
}

/** Whether the peer has these bytes already (RFC 9110 §13.1). */
export function isFresh({ headers }: IncomingMessage, { etag, lastModified }: Representation): boolean {
  const { "if-none-match": known, "if-modified-since": since } = headers;
  if (known === undefined) return Date.parse(since ?? "") >= Date.parse(lastModified.toUTCString());
  return namesTag(known, etag);
}

/**
 * The part that the peer asks for; null: all of it, also where several parts are asked for or `If-Range` names other bytes, as RFC
 * 9110 §14.2 allows.
 */
export function rangeOf(
  { headers, method }: IncomingMessage,
  { byteCount, etag, lastModified }: Representation,
): ByteRange | "unsatisfiable" | null {
  const ifRange = headers["if-range"];
  const [, from, to] = /^bytes= *(\d*)-(\d*) *$/i.exec(headers.range ?? "") ?? [];
  if (from === undefined || to === undefined || (!from && !to) || method !== "GET") return null;
  if (ifRange !== undefined && ifRange !== etag && ifRange !== lastModified.toUTCString()) return null;
  const start = from ? Number(from) : Math.max(0, byteCount - Number(to));
  const end = from && to ? Math.min(Number(to), byteCount - 1) : byteCount - 1;
  if (from && to && Number(from) > Number(to)) return null;
  return start < byteCount ? { start, end } : "unsatisfiable";
}
