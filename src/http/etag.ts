/** Whether an If-None-Match header names the entity tag (RFC 9110 §13.1.2: weakly compared). */
export function namesTag(ifNoneMatch: string, etag: string): boolean {
  return ifNoneMatch.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}
