/** Media types that a GraphQL answer can have. */
export type GraphQLMediaType = "application/graphql-response+json" | "application/json";

/** Best first among those that a client names with the same weight. */
const WHEN_NAMED: readonly GraphQLMediaType[] = ["application/graphql-response+json", "application/json"];
/** Best first among those that only a wildcard covers: GraphQL over HTTP wants what older clients expect. */
const WHEN_COVERED: readonly GraphQLMediaType[] = ["application/json", "application/graphql-response+json"];

interface MediaRange {
  type: string;
  quality: number;
}

/**
 * Chooses the answer's media type by `Accept` (RFC 9110 §12.5.1): the most specific range decides over each type, and the
 * type with the largest q wins. Ranges that are malformed or want another charset than UTF-8 are ignored.
 * @returns null when nothing that can be answered is acceptable.
 */
export function negotiateMediaType(accept: string | undefined): GraphQLMediaType | null {
  const ranges = (accept?.trim() || "*/*").split(",").flatMap(parseRange);
  const isNamed = (type: string) => ranges.some((range) => range.type === type);
  const types = [...WHEN_NAMED.filter(isNamed), ...WHEN_COVERED.filter((type) => !isNamed(type))];
  const [best] = types
    .map((type) => ({ type, quality: qualityOf(type, ranges) }))
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  return best?.type ?? null;
}

function qualityOf(type: GraphQLMediaType, ranges: readonly MediaRange[]): number {
  for (const covering of [type, "application/*", "*/*"]) {
    const range = ranges.find((candidate) => candidate.type === covering);
    if (range) return range.quality;
  }
  return 0;
}

function parseRange(text: string): MediaRange[] {
  const [type = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  let quality = 1;
  for (const parameter of parameters) {
    const [name, value = ""] = parameter.split("=").map((part) => part.trim());
    if (name === "q") quality = Number(value || Number.NaN);
    if (name === "charset" && !/^"?utf-?8"?$/.test(value)) return [];
  }
  return quality >= 0 && quality <= 1 ? [{ type, quality }] : [];
}
