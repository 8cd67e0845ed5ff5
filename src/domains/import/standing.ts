import { isOrganName } from "./organ-names.ts";
import { isCopy, siteOwner } from "./publisher.ts";
import type { ImportRecord } from "./record.ts";

/** Whose page an item stands on, the best first: of two copies the one that stands better is the content. */
export const STANDINGS = ["issuer", "portal", "department", "media", "no-address"] as const;

/** Whose page an item stands on. */
export type Standing = (typeof STANDINGS)[number];

/**
 * Whose page an item stands on: `issuer`: of an organ that issued it; `portal`: of a government; `department`: of another organ; `media`:
 * of somebody else; `no-address`: on none that it names, as in a collection.
 */
export function standingOf(record: ImportRecord): Standing {
  if (record.legacyUrls.length === 0) return "no-address";
  const owner = siteOwner(record) ?? record.publisher;
  const isReprint = record.problems.some(({ code }) => code === "reprint");
  if (!isReprint && owner !== null && isIssuedBy(owner, record)) return "issuer";
  if (owner === null) return "media";
  if (/(?<![镇乡])人民政府/u.test(owner)) return "portal";
  return isOrganName(owner) ? "department" : "media";
}

/** What states no issuer is issued by its source, where that is an organ. */
function isIssuedBy(owner: string, { issuers, publisher }: ImportRecord): boolean {
  const by = issuers.length > 0 ? issuers : publisher === null ? [] : [publisher];
  return by.length > 0 && !isCopy(owner, by);
}
