/** The portal's addresses of contents. */
export interface ContentUrls {
  /** The absolute address of the content with this slug. */
  of(slug: string): string;
  /** The slug in an address of this portal; null: the address is another's. */
  slugIn(url: string): string | null;
}

/**
 * @param portalUrl the template of the portal's addresses, with the place `{slug}`; a relative one is completed by publicUrl
 * @param publicUrl the base of this API's absolute addresses
 */
export function contentUrls(portalUrl: string, publicUrl: string): ContentUrls {
  const [before = "", after = ""] = new URL(portalUrl.replace("{slug}", "SLUG"), publicUrl).href.split("SLUG");
  return {
    of: (slug) => before + slug + after,
    slugIn(url) {
      const { href } = new URL(url);
      if (!href.startsWith(before) || !href.endsWith(after)) return null;
      return href.slice(before.length, href.length - after.length);
    },
  };
}
