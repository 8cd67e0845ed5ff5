import { legacyAddress } from "./address.ts";

/** The portal's addresses of contents. */
export interface ContentUrls {
  /** The absolute address of the content with this slug. */
  of(slug: string): string;
  /** The slug in an address of this portal, whatever its scheme, port and fragment; null: the address is another's. */
  slugIn(url: string): string | null;
}

const SLUG = "{slug}";
// Stands for a slug while the template is taken apart; a URL's parser would escape the braces.
const PLACE = "0-slug-0";

/**
 * @param portalUrl the template of the portal's addresses, with the place `{slug}`; a relative one is completed by publicUrl
 * @param publicUrl the base of this API's absolute addresses
 */
export function contentUrls(portalUrl: string, publicUrl: string): ContentUrls {
  const template = new URL(portalUrl.replace(SLUG, PLACE), publicUrl);
  const [before = "", after = ""] = legacyAddress(template.href).split(PLACE);
  return {
    of: (slug) => template.href.replace(PLACE, slug),
    slugIn(url) {
      // Platforms add parameters of their own to the addresses that they show.
      const address = legacyAddress(template.search ? url : withoutQuery(url));
      if (!address.startsWith(before) || !address.endsWith(after)) return null;
      return address.slice(before.length, address.length - after.length).replace(/\/$/, "") || null;
    },
  };
}

function withoutQuery(url: string): string {
  const bare = new URL(url);
  bare.search = "";
  return bare.href;
}
