import { load } from "cheerio/slim";

type Node = ReturnType<typeof parse>[number];
type Element = Extract<Node, { attribs: object }>;

/** A stretch of a body: what is stored, and the words in it. */
interface Piece {
  html: string;
  text: string;
}

/** Tags that stay as they are and hold only certain tags. */
const STRUCTURES = new Set(["ul", "ol", "dl", "table", "thead", "tfoot", "tr", "figure"]);
/** Tags that hold words or blocks inside a structure. */
const CELLS = new Set(["li", "dt", "dd", "th", "td", "caption", "figcaption"]);
const PARAGRAPHS = new Set(["p", "h2", "h3", "h4", "h5", "h6"]);
/** Tags that only part what they hold from what stands beside them, or that parsers add; they are dissolved. */
const WRAPPERS = ["tbody", "div", "section", "article", "center"];
/** Every tag that is not part of a line of words. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...STRUCTURES,
  ...CELLS,
  ...PARAGRAPHS,
  ...WRAPPERS,
  "blockquote",
  "hr",
]);

/**
 * Rewrites sanitised HTML as a sequence of blocks with no blanks between: wrappers dissolved, loose words made paragraphs, empty
 * blocks and indents dropped. Composing what was composed changes nothing.
 */
export function composeBody(html: string): Piece {
  const pieces = blocksOf(parse(html));
  return { html: pieces.map((piece) => piece.html).join("\n"), text: join(pieces, "\n") };
}

function parse(html: string) {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } }, false).root()[0]?.children ?? [];
}

function blocksOf(nodes: readonly Node[]): Piece[] {
  const pieces: Piece[] = [];
  let line: Node[] = [];
  const closeLine = () => {
    const words = lineOf(line);
    if (words.html) pieces.push({ html: `<p>${words.html}</p>`, text: words.text });
    line = [];
  };
  for (const node of nodes.flatMap(withoutMarkAroundBlocks)) {
    if (!isBlock(node)) line.push(node);
    else {
      closeLine();
      pieces.push(...blockOf(node));
    }
  }
  closeLine();
  return pieces;
}

/** Bold around paragraphs marks nothing that can be kept: what it holds stands for it, its first words in the line before. */
function withoutMarkAroundBlocks(node: Node): Node[] {
  const isMark = isElement(node) && !BLOCKS.has(node.name) && isBlock(node);
  return isMark ? node.children.flatMap(withoutMarkAroundBlocks) : [node];
}

function blockOf(node: Element): Piece[] {
  if (node.name === "hr") return [{ html: "<hr>", text: "" }];
  if (PARAGRAPHS.has(node.name) && !node.children.some(isBlock)) {
    const words = lineOf(node.children);
    return words.html ? [wrap(node, words.html, words.text)] : [];
  }
  if (node.name === "blockquote") {
    const quoted = blocksOf(node.children);
    return quoted.length > 0 ? [wrap(node, quoted.map((piece) => piece.html).join(""), join(quoted, "\n"))] : [];
  }
  if (!STRUCTURES.has(node.name)) return blocksOf(node.children);
  const parts = node.children.filter(isBlock).flatMap(partOf);
  return parts.length > 0
    ? [wrap(node, parts.map((part) => part.html).join(""), join(parts, node.name === "tr" ? "\t" : "\n"))]
    : [];
}

/** A part of a structure. An empty cell stays, because it counts; an empty item of a list does not. */
function partOf(node: Element): Piece[] {
  if (!CELLS.has(node.name)) return blockOf(node);
  const content = node.children.some(isBlock) ? blocksOf(node.children) : [lineOf(node.children)];
  const html = content.map((piece) => piece.html).join("");
  if (!html && node.name !== "td" && node.name !== "th") return [];
  return [wrap(node, html, join(content, node.name === "td" || node.name === "th" ? " " : "\n"))];
}

/** A line of words: runs of blanks are one space, none at the ends, marks around nothing are dropped. */
function lineOf(nodes: readonly Node[]): Piece {
  const html = nodes.map(inlineHtml).join("");
  const text = nodes.map(inlineText).join("");
  return {
    html: trimLine(html),
    text: text
      .replace(/ {2,}/g, " ")
      .replace(/ *\n */g, "\n")
      .trim(),
  };
}

function trimLine(html: string): string {
  return (
    html
      .replace(/ {2,}/g, " ")
      .replace(/ *<br> */g, "<br>")
      .replace(/^(?: |<br>)+|(?: |<br>)+$/g, "")
      // Also blanks inside the first mark or before the end of the last: <b> 一、</b>.
      .replace(/^((?:<(?!img)\w[^>]*>)+) +/, "$1")
      .replace(/ +((?:<\/\w+>)+)$/, "$1")
  );
}

function inlineHtml(node: Node): string {
  if (node.type === "text") return escapeText(node.data.replace(/\s+/g, " "));
  if (!isElement(node)) return "";
  if (node.name === "br") return "<br>";
  if (node.name === "img") return `<img${attributes(node)}>`;
  const inner = node.children.map(inlineHtml).join("");
  if (trimLine(inner) === "") return inner.includes("<br>") ? "<br>" : inner;
  if (BLOCKS.has(node.name)) return ` ${inner} `;
  // An anchor without an address, as is left of a javascript: link, marks nothing.
  return node.name === "a" && !node.attribs.href ? inner : `<${node.name}${attributes(node)}>${inner}</${node.name}>`;
}

function inlineText(node: Node): string {
  if (node.type === "text") return node.data.replace(/\s+/g, " ");
  if (!isElement(node)) return "";
  if (node.name === "br") return "\n";
  const inner = node.children.map(inlineText).join("");
  return BLOCKS.has(node.name) ? ` ${inner} ` : inner;
}

function wrap(node: Element, html: string, text: string): Piece {
  return { html: `<${node.name}${attributes(node)}>${html}</${node.name}>`, text };
}

function attributes(node: Element): string {
  return Object.entries(node.attribs)
    .map(([name, value]) => ` ${name}="${escapeText(value.replace(/\s+/g, " ")).replaceAll('"', "&quot;")}"`)
    .join("");
}

function isElement(node: Node): node is Element {
  return node.type === "tag";
}

/** A mark around blocks counts as one. A link never does: what it links to is worth more than the end of a line. */
function isBlock(node: Node): node is Element {
  if (!isElement(node)) return false;
  return BLOCKS.has(node.name) || (node.name !== "a" && node.children.some(isBlock));
}

function join(pieces: readonly Piece[], between: string): string {
  const words = pieces.map((piece) => piece.text);
  return (between === "\t" ? words : words.filter(Boolean)).join(between);
}

/** The text with the characters that begin markup escaped. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
