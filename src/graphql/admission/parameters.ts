import { type Limits, overLimit } from "./limits.ts";
import { Refusal } from "./refusal.ts";

/** The parts of a request that admission judges. Each transport fills one shape; a later one adds its own. */
export type RequestParts =
  | { transport: "POST"; contentType: string | undefined; contentEncoding: string | undefined; body: Uint8Array }
  /** `search` is the raw query string without the question mark. */
  | { transport: "GET"; search: string };

/** A request's parameters, each of the right kind. Other properties of the request are ignored. */
export interface Parameters {
  query: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
}

/** Reads the parameters out of a request's bytes, or says what is wrong with them. */
export function readParameters(parts: RequestParts, limits: Limits): Parameters | Refusal {
  const raw = parts.transport === "GET" ? decodeSearch(parts.search) : decodeBody(parts, limits);
  return raw instanceof Refusal ? raw : checkParameters(raw);
}

type RawParameters = Record<string, unknown>;

function decodeBody(parts: RequestParts & { transport: "POST" }, limits: Limits): RawParameters | Refusal {
  const mediaFault = mediaTypeFault(parts.contentType, parts.contentEncoding);
  if (mediaFault) return new Refusal("UNSUPPORTED_MEDIA_TYPE", mediaFault);
  const tooLarge = overLimit(limits, "bodyBytes", parts.body.length);
  if (tooLarge) return tooLarge;
  if (parts.body.length === 0) return badRequest("The request body is empty; send a JSON object with a `query`.");

  const text = decodeUtf8(parts.body);
  if (text === null) return badRequest("The request body is not valid UTF-8.");
  const json = parseJson(text);
  if (json === undefined) return badRequest("The request body is not valid JSON.");
  if (Array.isArray(json)) {
    return new Refusal(
      "BATCHING_UNSUPPORTED",
      "Several operations in one request are not supported; send one request each.",
    );
  }
  if (!isObject(json))
    return badRequest(`The request body is a JSON ${kindOf(json)}; send an object with a \`query\`.`);
  return json;
}

/**
 * Only `application/json` is read: a browser sends it across origins after a preflight only, while it sends forms and
 * plain text without asking, so that accepting those would let any page act with a caller's network position.
 */
function mediaTypeFault(contentType: string | undefined, contentEncoding: string | undefined): string | null {
  const [mediaType, ...parameters] = (contentType ?? "").split(";").map((part) => part.trim().toLowerCase());
  if (mediaType !== "application/json") return "Send the request as `Content-Type: application/json`.";
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice("charset=".length)
    .replaceAll('"', "");
  if (charset !== undefined && charset !== "utf-8" && charset !== "utf8") return "Send the request body in UTF-8.";
  if (contentEncoding !== undefined && contentEncoding.toLowerCase() !== "identity")
    return "Send the request body uncompressed.";
  return null;
}

/** Parameters that a query string carries as JSON. */
const JSON_PARAMETERS = new Set(["variables", "extensions"]);

function decodeSearch(search: string): RawParameters | Refusal {
  if (!isPercentEncodedUtf8(search)) return badRequest("The query string is not valid percent-encoded UTF-8.");
  const given = new Map<string, unknown>();
  for (const [name, text] of new URLSearchParams(search)) {
    if (given.has(name)) return badRequest(`The parameter "${name.slice(0, 50)}" is given more than once.`);
    const value = JSON_PARAMETERS.has(name) && text !== "" ? parseJson(text) : text || null;
    if (value === undefined) return badRequest(`The parameter "${name}" is not valid JSON.`);
    given.set(name, value);
  }
  return Object.fromEntries(given);
}

function checkParameters({ query, operationName, variables, extensions }: RawParameters): Parameters | Refusal {
  if (query == null) return badRequest("The parameter `query` is missing.");
  if (typeof query !== "string")
    return badRequest(`The parameter \`query\` is a ${kindOf(query)}; it has to be a string.`);
  if (operationName != null && typeof operationName !== "string") {
    return badRequest(`The parameter \`operationName\` is a ${kindOf(operationName)}; it has to be a string.`);
  }
  if (variables != null && !isObject(variables)) {
    return badRequest(`The parameter \`variables\` is a ${kindOf(variables)}; it has to be an object.`);
  }
  if (extensions != null && !isObject(extensions)) {
    return badRequest(`The parameter \`extensions\` is a ${kindOf(extensions)}; it has to be an object.`);
  }
  return { query, operationName: operationName || null, variables: variables ?? {} };
}

function badRequest(message: string): Refusal {
  return new Refusal("BAD_REQUEST", message);
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isPercentEncodedUtf8(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "list" : typeof value;
}
