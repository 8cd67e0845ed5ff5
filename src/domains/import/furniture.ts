import { wordsOfLine } from "../content/index.ts";

/** A block of a composed body: its HTML and its words. */
export interface Block {
  html: string;
  words: string;
}

// What page templates put around and into a text. Each matches a whole block.
const FURNITURE = [
  /^(?:微信)?扫一扫.{0,20}$/u,
  /^扫码.{0,12}$/u,
  /^(?:[【[（]?(?:打印(?:本页|页面)?|关闭(?:窗口|本页)?|分享(?:到|文章到|至)?|收藏|返回(?:顶部|列表|首页)?|回到顶部|纠错|取消|下载、打印|听全文)[】\]）]?[:：|\s]*)+$/u,
  /^[【[（]?(?:字体|字号|浏览字号|字体大小).{0,4}大.{0,4}中.{0,4}小.{0,4}$/u,
  /^(?:A[+-]?\s*){2,}$/u,
  /^(?:浏览|点击|阅读)(?:次数|量|数)[:：]?.{0,8}$/u,
  /^[（(]?责任编辑[:：].{0,20}$/u,
  /^(?:当前位置|您?(?:当前|现在)?所在的?位置)\s*[:：].*$/u,
  /^(?:上一篇|下一篇|上一条|下一条)[:：].*$/u,
  /^(?:相关(?:附件|新闻|文件|链接|政策|解读|稿件|报道)(?:下载)?|(?:附件|文件)下载)[:：]?$/u,
  /^(?:阅读原文|网站声明|版权所有.*|[-—|>\s]+)$/u,
  /^(?:微信好友|新浪微博|QQ空间|QQ好友|分享到朋友圈|\s)+$/iu,
];
// The same words inside a text can be content; at its edges they repeat the page's own fields.
const EDGE_FURNITURE = [
  /^(?:信息|文章)?来源[:：].{1,60}$/u,
  /^(?:发布|发表|发文)?(?:日期|时间)[:：]\s*\d{4}.{0,20}$/u,
  /^(?:发布|发表)(?:日期|时间)[:：].{1,80}(?:来源|字体|字号|浏览)/u,
  /^索引号[:：].{0,40}$/u,
];
const EDGE = 3;

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
  const own = blocks.filter((block, position) => {
    if (!block.words) return true;
    const isAtEdge = position < EDGE || position >= blocks.length - EDGE;
    return ![...FURNITURE, ...(isAtEdge ? EDGE_FURNITURE : [])].some((pattern) => pattern.test(block.words));
  });
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
