import { legacyAddress } from "../content/index.ts";
import type { ImportRecord } from "./record.ts";

/**
 * The key of an item by its address: host and path without scheme, port and fragment, because one page is crawled as http and
 * https. Null when the address is none.
 */
export function keyOfUrl(url: string | null): string | null {
  return url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol) ? legacyAddress(url) : null;
}

/** The origin of rows that state none: ids of one file say nothing of another's. */
export function originOfFile(fileName: string): string {
  return `file#${fileName}`;
}

/** Every key that an item is known by, the one that it is kept under first: its address, else where it comes from and its id. */
export function keysOf({ origin, id, url }: { origin: string; id: string | null; url: string | null }): string[] {
  return [keyOfUrl(url), id === null ? null : `${origin}#${id}`].filter((key) => key !== null);
}

/** The keys of a record, the one that it is kept under first. */
export function keysOfRecord({ key, otherKeys }: Pick<ImportRecord, "key" | "otherKeys">): readonly string[] {
  return [key, ...otherKeys];
}
