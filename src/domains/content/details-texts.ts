import type { Path } from "./rules/rule.ts";

/** Where a text stands in typed details, and whether it is sanitised HTML: what is under a key that ends in `html` is. */
export interface TextPlace {
  readonly path: Path;
  readonly isHtml: boolean;
}

/** Typed details with each of their texts mapped. */
export function mapTexts<T>(
  details: T,
  map: (text: string, place: TextPlace) => string,
  place: TextPlace = { path: [], isHtml: false },
): T {
  const below = (key: string | number, value: unknown, isHtml: boolean) =>
    mapTexts(value, map, { path: [...place.path, key], isHtml });
  if (typeof details === "string") return map(details, place) as T;
  if (Array.isArray(details)) return details.map((value, index) => below(index, value, place.isHtml)) as T;
  if (typeof details !== "object" || details === null) return details;
  const mapped = Object.entries(details).map(([key, value]) => [key, below(key, value, /html$/i.test(key))]);
  return Object.fromEntries(mapped) as T;
}

/** Every text of typed details, in order. */
export function textsOf(details: unknown): (TextPlace & { readonly text: string })[] {
  const texts: (TextPlace & { readonly text: string })[] = [];
  mapTexts(details, (text, place) => {
    texts.push({ ...place, text });
    return text;
  });
  return texts;
}
