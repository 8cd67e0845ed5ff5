import sanitizeHtml from "sanitize-html";
import { singleLine, usableCharacters } from "./characters.ts";
import { BLOCKS, composeBody } from "./compose-body.ts";
import { escapeText } from "./line-html.ts";
import { nestsDeeper } from "./nesting.ts";

/** Rises whenever the same HTML would come out otherwise, so that stored bodies can be told apart and made anew. */
export const SANITIZER_VERSION = 1;

/** A body as it is stored. */
export interface Body {
  /** A sequence of blocks (paragraphs, headings, lists, tables, quotations, figures) in allowed tags only; may be empty. */
  readonly html: string;
  /** The words: a line per block, table cells parted by tabs. */
  readonly text: string;
}

const INLINE = ["a", "img", "br", "strong", "b", "em", "i", "u", "s", "sub", "sup"];
// No block in a government text is nested deeper; a page that is deeper is broken or hostile.
const MAX_DEPTH = 60;
const MAX_OPEN_TAGS = 5_000;
const SCHEMES = ["http", "https", "mailto", "tel"];

/**
 * HTML from anywhere made safe and plain: tags, attributes and addresses on an allow-list, wrappers dissolved, empty paragraphs
 * dropped, unusable characters gone. Equal for importers and editors; sanitising a sanitised body changes nothing.
 * @param baseUrl what relative addresses refer to; without it they are dropped, save those of attachments kept here.
 */
export function sanitiseBody(html: string, baseUrl: string | null = null): Body {
  const usable = usableCharacters(html);
  const parsable = nestsDeeper(usable, MAX_OPEN_TAGS) ? textToHtml(usable.replace(/<[^>]*>/g, "\n")) : usable;
  const allowed = sanitizeHtml(parsable, options(baseUrl));
  // Once more: a character reference such as &#1; is a character only now.
  return composeBody(usableCharacters(allowed));
}

/** The words of any HTML, a line per block. */
export function htmlToText(html: string): string {
  return sanitiseBody(html).text;
}

/** Plain text as a body: a paragraph per line, nothing in it read as HTML. */
export function textToHtml(text: string): string {
  const lines = text.split("\n").map(singleLine).filter(Boolean);
  return lines.map((line) => `<p>${escapeText(line)}</p>`).join("\n");
}

/**
 * An address as it may stand in a body: http, https, mailto or tel, or an attachment's own path here. Relative ones are made
 * absolute against the base. Null when it is none of these, or relative and there is no base.
 */
export function absoluteAddress(stated: string, baseUrl: string | null): string | null {
  const address = stated.replace(/\s+/g, "");
  if (!address || address.startsWith("#")) return null;
  if (address.startsWith("/attachments/")) return address;
  const base = baseUrl ?? (address.startsWith("//") ? "https://host.invalid" : undefined);
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  return SCHEMES.includes(url.protocol.slice(0, -1)) ? url.href : null;
}

function options(baseUrl: string | null): sanitizeHtml.IOptions {
  const aligned = Object.fromEntries(["p", "h2", "h3", "h4", "h5", "h6"].map((tag) => [tag, ["style"]]));
  return {
    allowedTags: [...BLOCKS, ...INLINE],
    allowedAttributes: {
      ...aligned,
      a: ["href", "title"],
      img: ["src", "alt", "width", "height"],
      td: ["colspan", "rowspan", "style"],
      th: ["colspan", "rowspan", "style"],
      ol: ["start"],
    },
    allowedStyles: { "*": { "text-align": [/^(?:center|right)$/] } },
    allowedSchemes: SCHEMES,
    nestingLimit: MAX_DEPTH,
    nonTextTags: [
      "script",
      "style",
      "textarea",
      "option",
      "noscript",
      "iframe",
      "object",
      "svg",
      "math",
      "title",
      "template",
    ],
    transformTags: {
      h1: "h2",
      a: (tagName, attribs) => ({ tagName, attribs: withAddress(attribs, "href", baseUrl) }),
      img: (tagName, attribs) => ({ tagName, attribs: withAddress(attribs, "src", baseUrl) }),
      td: (tagName, attribs) => ({ tagName, attribs: withSpans(attribs) }),
      th: (tagName, attribs) => ({ tagName, attribs: withSpans(attribs) }),
    },
    exclusiveFilter: (frame) => frame.tag === "img" && !frame.attribs.src,
  };
}

function withAddress(attribs: sanitizeHtml.Attributes, name: string, baseUrl: string | null): sanitizeHtml.Attributes {
  const { [name]: stated, ...rest } = attribs;
  const address = absoluteAddress(stated ?? "", baseUrl);
  return address ? { ...rest, [name]: address } : rest;
}

/** Spans beyond what a table can have are damage: real pages claim 65,536 columns. */
function withSpans({ colspan, rowspan, ...rest }: sanitizeHtml.Attributes): sanitizeHtml.Attributes {
  const isSpan = (value: string | undefined) => /^(?:[2-9]|[1-9]\d{1,2})$/.test(value ?? "");
  return {
    ...rest,
    ...(isSpan(colspan) && { colspan }),
    ...(isSpan(rowspan) && { rowspan }),
  } as sanitizeHtml.Attributes;
}
