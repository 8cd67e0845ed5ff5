import { singleLine } from "../content/index.ts";
import type { Material } from "./material.ts";
import { isOrganName, splitNames } from "./organ-names.ts";

const THIS_SITE = /^本(?:网|站)(?:讯|站)?$/u;

/** 本网 names no source: it is the site on which the item stands. */
export function sourceName(stated: string | null): string | null {
  const name = stated && singleLine(stated);
  return name && !THIS_SITE.test(name) ? name : null;
}

/** Whose site the item stands on, where the site is called after an organ. */
export function siteOwner({ columns }: { readonly columns: { readonly site: string } | null }): string | null {
  const owner = (columns?.site ?? "").replace(/(?:官方|门户)?网站?$/u, "");
  return isOrganName(owner) ? owner : null;
}

/**
 * 发布机构 where one is stated, else the source where it is an organ, else whose site it is where the source says so, else who issued
 * it.
 */
export function findPublisher(material: Material, issuers: readonly string[]): string | null {
  const { catalogue, source, kind } = material;
  if (catalogue.publisher) return singleLine(catalogue.publisher);
  const sources = splitNames((source ?? "").replace(/^本网/u, "")).filter(isOrganName);
  const owner = THIS_SITE.test(singleLine(source ?? "")) ? siteOwner(material) : null;
  // The source of a regulation in a collection is the collection's guess, made from its category.
  return (kind === "regulation" ? null : sources[0]) ?? owner ?? issuers[0] ?? null;
}

/** A document whose site names another organ as its publisher than those that issued it is a copy. A government's office is no other. */
export function isCopy(publisher: string | null, issuers: readonly string[]): boolean {
  const publishers = splitNames(publisher ?? "").map(withoutBrackets);
  if (publishers.length === 0 || issuers.length === 0) return false;
  return !publishers.some((name) =>
    issuers.some((issuer) => name.includes(withoutBrackets(issuer)) || issuer.includes(name)),
  );
}

function withoutBrackets(name: string): string {
  return name.replace(/（[^）]*）$/u, "");
}
