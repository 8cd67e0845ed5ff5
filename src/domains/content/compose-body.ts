import { load } from "cheerio/slim";
import { escapeText, tidyLine, wordsOfLine } from "./line-html.ts";

type Node = ReturnType<typeof parse>[number];
type Element = Extract<Node, { attribs: object }>;

/** A stretch of a body: what is stored, and the words in it. */
interface Piece {
  html: string;
  text: string;
}

const PARAGRAPHS = new Set(["p", "h2", "h3", "h4", "h5", "h6"]);
/** What each structure holds, and what else stands in it is made to be. */
const PARTS: Record<string, { allowed: readonly string[]; otherwise: string }> = {
  ul: { allowed: ["li"], otherwise: "li" },
  ol: { allowed: ["li"], otherwise: "li" },
  dl: { allowed: ["dt", "dd"], otherwise: "dd" },
  table: { allowed: ["caption", "thead", "tr", "tfoot"], otherwise: "tr" },
  thead: { allowed: ["tr"], otherwise: "tr" },
  tfoot: { allowed: ["tr"], otherwise: "tr" },
  tr: { allowed: ["td", "th"], otherwise: "td" },
};
/** Structures that stand by themselves; the others only inside one. */
const WHOLES = new Set(["ul", "ol", "dl", "table"]);
const CELLS = new Set(["td", "th"]);
/** Tags that only part what they hold from what stands beside them, or that parsers add; they are dissolved. */
const WRAPPERS = ["tbody", "div", "section", "article", "center", "figure", "figcaption"];
/** Every tag that is not part of a line of words. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...Object.keys(PARTS),
  ...Object.values(PARTS).flatMap(({ allowed }) => allowed),
  ...PARAGRAPHS,
  ...WRAPPERS,
  "blockquote",
  "hr",
]);

/**
 * Rewrites sanitised HTML as a sequence of blocks with no blanks between: wrappers dissolved, loose words made paragraphs, empty
 * blocks and indents dropped, every part in the structure that it belongs to. Composing what was composed changes nothing.
 */
export function composeBody(html: string): Piece {
  const pieces = blocksOf(parse(html));
  return { html: pieces.map((piece) => piece.html).join("\n"), text: join(pieces, "\n") };
}

function parse(html: string) {
  return load(html, { xml: { xmlMode: false, decodeEntities: true } }, false).root()[0]?.children ?? [];
}

function blocksOf(nodes: readonly Node[]): Piece[] {
  return runsOf(nodes).flatMap((run) => ("block" in run ? blockOf(run.block) : lineAs("p", run.line)));
}

/** Blocks, and between them the stretches of nodes that make a line. */
function runsOf(nodes: readonly Node[]): ({ block: Element } | { line: Node[] })[] {
  const runs: ({ block: Element } | { line: Node[] })[] = [];
  for (const node of nodes.flatMap(withoutMarkAroundBlocks)) {
    const last = runs.at(-1);
    if (isBlock(node)) runs.push({ block: node });
    else if (last && "line" in last) last.line.push(node);
    else runs.push({ line: [node] });
  }
  return runs;
}

/** Bold around paragraphs marks nothing that can be kept: what it holds stands for it, its first words in the line before. */
function withoutMarkAroundBlocks(node: Node): Node[] {
  const isMark = isElement(node) && !BLOCKS.has(node.name) && isBlock(node);
  return isMark ? node.children.flatMap(withoutMarkAroundBlocks) : [node];
}

function lineAs(tag: string, nodes: readonly Node[], attribs: Attributes = {}): Piece[] {
  const html = lineOf(nodes);
  return html ? [{ html: wrap(tag, attribs, html), text: wordsOfLine(html) }] : [];
}

function blockOf(node: Element): Piece[] {
  if (node.name === "hr") return [{ html: "<hr>", text: "" }];
  if (PARAGRAPHS.has(node.name) && !node.children.some(isBlock)) return lineAs(node.name, node.children, node.attribs);
  if (WHOLES.has(node.name)) return structureOf(node.name, node.attribs, node.children);
  const held = blocksOf(node.children);
  if (node.name !== "blockquote" || held.length === 0) return held;
  return [{ html: wrap("blockquote", node.attribs, held.map((piece) => piece.html).join("")), text: join(held, "\n") }];
}

function structureOf(tag: string, attribs: Attributes, nodes: readonly Node[]): Piece[] {
  const { allowed, otherwise } = PARTS[tag]!;
  const parts = runsOf(nodes.flatMap(withoutTableBody)).flatMap((run): Piece[] => {
    const block = "block" in run ? run.block : null;
    if (block && allowed.includes(block.name)) return partOf(block.name, block.attribs, block.children);
    const stray = "block" in run ? [run.block] : run.line;
    return stray.some((node) => !isBlank(node)) ? partOf(otherwise, {}, stray) : [];
  });
  if (parts.length === 0) return [];
  return [
    {
      html: wrap(tag, attribs, parts.map((part) => part.html).join("")),
      text: join(parts, tag === "tr" ? "\t" : "\n"),
    },
  ];
}

function withoutTableBody(node: Node): Node[] {
  return isElement(node) && node.name === "tbody" ? node.children : [node];
}

/** An empty cell stays, because it counts; an empty item of a list does not. */
function partOf(tag: string, attribs: Attributes, nodes: readonly Node[]): Piece[] {
  if (tag in PARTS) return structureOf(tag, attribs, nodes);
  const isLine = !nodes.some(isBlock);
  const line = isLine ? lineOf(nodes) : "";
  const held = isLine ? [{ html: line, text: wordsOfLine(line) }] : blocksOf(nodes);
  const html = held.map((piece) => piece.html).join("");
  return html || CELLS.has(tag)
    ? [{ html: wrap(tag, attribs, html), text: join(held, CELLS.has(tag) ? " " : "\n") }]
    : [];
}

function lineOf(nodes: readonly Node[]): string {
  return tidyLine(nodes.map(inlineHtml).join(""));
}

function inlineHtml(node: Node): string {
  if (node.type === "text") return escapeText(node.data);
  if (!isElement(node)) return "";
  if (node.name === "br") return "<br>";
  if (node.name === "img") return `<img${attributes(node.attribs)}>`;
  const inner = node.children.map(inlineHtml).join("");
  if (BLOCKS.has(node.name)) return ` ${inner} `;
  // An anchor without an address, as is left of a javascript: link, marks nothing.
  return node.name === "a" && !node.attribs.href ? inner : wrap(node.name, node.attribs, inner);
}

type Attributes = Record<string, string>;

function wrap(tag: string, attribs: Attributes, html: string): string {
  return `<${tag}${attributes(attribs)}>${html}</${tag}>`;
}

function attributes(attribs: Attributes): string {
  return Object.entries(attribs)
    .map(([name, value]) => ` ${name}="${escapeText(value.replace(/\s+/g, " ")).replaceAll('"', "&quot;")}"`)
    .join("");
}

function isElement(node: Node): node is Element {
  return node.type === "tag";
}

function isBlank(node: Node): boolean {
  if (isElement(node)) return node.name !== "img" && node.name !== "hr" && node.children.every(isBlank);
  return node.type !== "text" || node.data.trim() === "";
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
