/** Parameters that platforms add to an address when it is shared, or that count where visitors come from. They name no page. */
const SHARING_PARAMETER = /^(utm_\w+|from|isappinstalled|scene|nsukey|spm)$/;

/**
 * A web address as `content_address` holds it: host, path and query without scheme, port, fragment and what sharing adds, because
 * one page is linked to in all these ways. Throws when it is no absolute address.
 */
export function legacyAddress(url: string): string {
  const address = new URL(url);
  // Only where there is something to drop: writing the parameters anew would escape them otherwise than the source does.
  const shared = [...address.searchParams.keys()].filter((name) => SHARING_PARAMETER.test(name));
  for (const name of shared) address.searchParams.delete(name);
  return `//${address.hostname}${address.pathname}${address.search}`;
}
