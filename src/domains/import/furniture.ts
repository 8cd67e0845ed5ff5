import { isPageFurniture, wordsOfLine } from "../content/index.ts";

/** A block of a composed body: its HTML and its words. */
export interface Block {
  html: string;
  words: string;
}

/** The body as blocks: a composed body has one per line. */
export function toBlocks(html: string): Block[] {
  return html
    .split("\n")
    .filter(Boolean)
    .map((block) => ({ html: block, words: wordsOf(block) }));
}

/** As the text of a body parts them: cells by tabs, line breaks, rows and items by lines. */
function wordsOf(html: string): string {
  return wordsOfLine(html.replace(/<\/t[dh]>/g, "\t").replace(/<\/(?:tr|li|p|dt|dd|caption)>/g, "\n")).trim();
}

/** The blocks without page furniture and without the title where the text repeats it at its head, whole or in broken lines. */
export function stripFurniture(blocks: readonly Block[], title: string): Block[] {
  const words = blocks.map((block) => block.words);
  const own = blocks.filter(({ words: line }, position) => line === "" || !isPageFurniture(words, position));
  return stripTitle(own, title);
}

const READING_LINK =
  /^(?:请?点击)?(?:查看|阅读)?(?:相关|有关)?(?:(?:政策|文件|视频|音频)解读|一图(?:读|看)懂|图解)[:：].{0,120}$/u;

/** Takes out the lines that only lead to an interpretation (政策解读：…), and tells where they lead. */
export function takeReadingLinks(blocks: readonly Block[]): { blocks: Block[]; addresses: string[] } {
  const lines = blocks.filter(({ words }) => READING_LINK.test(words) && !/[。！？；!?;]/u.test(words));
  return {
    blocks: blocks.filter((block) => !lines.includes(block)),
    addresses: lines.flatMap(({ html }) => html.match(/https?:\/\/[^\s"<>]+/g) ?? []),
  };
}

function stripTitle(blocks: readonly Block[], title: string): Block[] {
  const wanted = comparable(title);
  let rest = [...blocks];
  // A reprint repeats it two or three times; the document number may stand in front of it.
  for (let start = 0; start < Math.min(rest.length, 4); ) {
    const count = titleLength(rest.slice(start), wanted);
    if (count > 0) rest = [...rest.slice(0, start), ...rest.slice(start + count)];
    else start++;
  }
  return rest;
}

/** How many blocks from the first on make up the title; 0: they do not. */
function titleLength(blocks: readonly Block[], wanted: string): number {
  let joined = "";
  for (const [position, block] of blocks.slice(0, 5).entries()) {
    joined += comparable(block.words);
    if (joined === wanted) return position + 1;
    if (!joined || !wanted.startsWith(joined)) return 0;
  }
  return 0;
}

function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/^\(?转载\)?/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
