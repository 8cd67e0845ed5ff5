/**
 * The key of an item by its address: host and path without scheme, port and fragment, because one page is crawled as http and
 * https. Null when the address is none.
 */
export function keyOfUrl(url: string | null): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, pathname, search } = new URL(url);
  return /^https?:$/.test(protocol) ? `//${hostname}${pathname}${search}` : null;
}

/** Every key that an item is known by, the one that it is kept under first: its address, else where it comes from and its id. */
export function keysOf({ origin, id, url }: { origin: string; id: string | null; url: string | null }): string[] {
  return [keyOfUrl(url), id === null ? null : `${origin}#${id}`].filter((key) => key !== null);
}
