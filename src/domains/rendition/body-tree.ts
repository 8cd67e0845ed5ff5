import { escapeText, wordsOfLine } from "../content/index.ts";

/** A text, or an element with what stands in it. */
export type BodyNode = string | BodyElement;

/** An element of a sanitised body. */
export interface BodyElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly BodyNode[];
}

const VOID = new Set(["br", "hr", "img"]);
/** What stands on lines of its own; cells stand beside each other. */
const LINES = new Set(["p", "h2", "h3", "h4", "h5", "h6", "li", "dt", "dd", "tr", "caption", "blockquote", "hr"]);

interface Open {
  readonly tag: string;
  readonly attributes: Record<string, string>;
  readonly children: BodyNode[];
}

/** Reads sanitised HTML, which has no other form than `sanitiseBody` gives it. A tag that closes nothing is passed over. */
export function parseBody(html: string): BodyNode[] {
  const root: Open = { tag: "", attributes: {}, children: [] };
  const open = [root];
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    const top = open.at(-1) as Open;
    if (!token.startsWith("<")) {
      // Blocks stand on lines of their own; the line end between them is nobody's word.
      if (token !== "\n" || !isOuter(top)) top.children.push(wordsOfLine(token));
    } else if (token.startsWith("</")) {
      const at = open.findLastIndex(({ tag }) => tag === token.slice(2, -1));
      if (at > 0) open.length = at;
    } else {
      const element = { tag: /^<(\w+)/.exec(token)?.[1] ?? "", attributes: attributesOf(token), children: [] };
      top.children.push(element);
      if (!VOID.has(element.tag)) open.push(element);
    }
  }
  return root.children;
}

function isOuter({ tag }: Open): boolean {
  return tag === "" || tag === "blockquote";
}

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, wordsOfLine(value!)]),
  );
}

/** The words of nodes: a line for each block, cells parted by tabs, pictures left out. */
export function wordsOf(nodes: readonly BodyNode[]): string {
  let words = "";
  const write = (node: BodyNode): void => {
    if (typeof node === "string") {
      words += node;
      return;
    }
    if (node.tag === "br") words += "\n";
    const isLine = LINES.has(node.tag);
    if (isLine) words += "\n";
    node.children.forEach((child, index) => {
      if (node.tag === "tr" && index > 0) words += "\t";
      write(child);
    });
    if (isLine) words += "\n";
  };
  nodes.forEach(write);
  return words.replace(/\n{2,}/g, "\n").replace(/^\n|\n$/g, "");
}

/** Every element of nodes, in the order of the text. */
export function elementsOf(nodes: readonly BodyNode[]): BodyElement[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...elementsOf(node.children)]));
}

/** An element as HTML. */
export function tagHtml(tag: string, attributes: Readonly<Record<string, string>>, inner: string): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`,
  );
  return `<${tag}${written.join("")}>${VOID.has(tag) ? "" : `${inner}</${tag}>`}`;
}

/** A paragraph of a label and its value, as bold type and words. */
export function factNode([label, value]: readonly [string, string]): BodyElement {
  return element("p", element("strong", `${label}：`), value);
}

/** An element without attributes. */
export function element(tag: string, ...children: BodyNode[]): BodyElement {
  return { tag, attributes: {}, children };
}
