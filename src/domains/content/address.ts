/**
 * A web address as `content_address` holds it: host, path and query without scheme, port and fragment, because one page is
 * linked to as http and as https. Throws when it is no absolute address.
 */
export function legacyAddress(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `//${hostname}${pathname}${search}`;
}
