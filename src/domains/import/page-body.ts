import type { CheerioAPI } from "cheerio";
import { absoluteAddress, singleLine } from "../content/index.ts";
import type { ImportRecord } from "./record.ts";

type Nodes = ReturnType<CheerioAPI>;
type Attachments = ImportRecord["attachments"];

// What the content systems of government sites call the element that holds a text.
const KNOWN = [
  "#UCAP-CONTENT",
  "ucapcontent",
  ".TRS_Editor",
  ".trs_editor_view",
  ".TRS_UEDITOR",
  "#zoomcon",
  "#zoom",
  "#detailCon",
  ".article-content",
  ".article_content",
  ".content_article",
  "#info_cont",
  ".info_cont",
  ".newsMain",
  ".pages_content",
  ".article-conter",
  ".bt-article",
  ".detail_content",
  ".news_content",
  ".xxgk_content",
  ".conTxt",
  "#content-body",
].join(",");
const NOT_TEXT = "script,style,noscript,template,iframe,form,nav,header,footer,select,button,canvas";
const NOT_BODY =
  "[class*=share],[class*=qrcode],[class*=ewm],[class*=print],[class*=footer],[class*=breadcrumb],[class*=xgxw],[class*=xgfj],[class*=fujian],[class*=gaojian],[class*=related],[class*=pagination],[class*=toolbar]";
const AROUND =
  "[class*=header],[class*=footer],[class*=nav],[class*=menu],[class*=crumb],[class*=sidebar],[class*=copyright],[class*=banner],[id*=header],[id*=footer],[id*=nav]";
const FILES = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar|7z|csv|txt|jpe?g|png)(?:$|[?#])/i;
const MIN_TEXT = 20;

/** Takes out what no visitor reads: scripts, forms, navigation landmarks and hidden elements. */
export function removeInvisible($: CheerioAPI): void {
  $(NOT_TEXT).remove();
  // Some templates hide the whole page until a script shows it, so visibility says nothing.
  for (const element of $("body [style]").toArray()) {
    if (/display\s*:\s*none/i.test($(element).attr("style") ?? "")) $(element).remove();
  }
}

/**
 * The element that holds the text: of the containers that content systems are known to use the fullest, also when it is empty; in
 * a page without one, the element with the most words in paragraphs and cells that are not links. Null when there are no words.
 */
export function findBody($: CheerioAPI): Nodes | null {
  return (
    fullest(
      $(KNOWN)
        .toArray()
        .map((node) => $(node)),
      (element) => plainLength($, element) + element.find("img").length,
    ) ?? findByWords($)
  );
}

function findByWords($: CheerioAPI): Nodes | null {
  for (const element of $(AROUND).toArray())
    if (plainLength($, $(element)) < 0.5 * plainLength($, $("body"))) $(element).remove();
  const boxes = $("body div, body article, body section, body td, body main, body")
    .toArray()
    .map((node) => $(node));
  const best = fullest(boxes, (element) => ownWords($, element));
  return best && plainLength($, best) >= MIN_TEXT ? best : null;
}

/** The first of the elements with the highest score; null when there is none. */
function fullest(elements: readonly Nodes[], score: (element: Nodes) => number): Nodes | null {
  let best: { element: Nodes; score: number } | null = null;
  for (const element of elements) {
    const found = score(element);
    if (!best || found > best.score) best = { element, score: found };
  }
  return best?.element ?? null;
}

/**
 * The words directly under an element (in its paragraphs, headings, lists and tables, not in boxes of their own), links left out.
 * Boxes count for half with each level, so that a text in sections is found at their common parent and not in the longest one.
 */
function ownWords($: CheerioAPI, element: Nodes): number {
  let words = 0;
  for (const child of element.contents().toArray()) {
    if (child.type === "text") words += child.data.trim().length;
    else if (child.type === "tag") {
      const length = plainLength($, $(child));
      words += /^(?:div|section|article|td|main|font|ucapcontent)$/.test(child.name) ? length / 2 : length;
    }
  }
  return words;
}

function plainLength($: CheerioAPI, element: Nodes): number {
  const all = element.text().replace(/\s+/g, "").length;
  const linked = element
    .find("a")
    .toArray()
    .reduce((sum, link) => sum + $(link).text().replace(/\s+/g, "").length, 0);
  return Math.max(0, all - linked);
}

/** The body's HTML without the boxes for sharing, printing and related items that stand in it. */
export function bodyHtml(body: Nodes): string {
  const own = body.clone();
  own.find(NOT_BODY).remove();
  return own.html() ?? "";
}

/** Files that the page links to and pictures in its body, each address once. */
export function findAttachments($: CheerioAPI, body: Nodes, baseUrl: string | null): Attachments {
  const found: Attachments = [];
  const add = (attachment: Attachments[number]) => {
    if (!found.some((other) => other.url === attachment.url)) found.push(attachment);
  };
  for (const link of [
    ...body.find("a[href]").toArray(),
    ...$("[class*=fj] a[href], [class*=fujian] a[href], [class*=appendix] a[href], [class*=attach] a[href]").toArray(),
  ]) {
    const url = absoluteAddress($(link).attr("href") ?? "", baseUrl);
    if (url && FILES.test(url)) add({ role: "FILE", name: fileName($(link), url), url, altText: null });
  }
  for (const image of body.find("img[src]").toArray()) {
    const url = absoluteAddress($(image).attr("src") ?? "", baseUrl);
    const altText = singleLine($(image).attr("alt") ?? "") || null;
    if (url && !isIcon(url)) add({ role: "IMAGE", name: altText ?? lastSegment(url), url, altText });
  }
  return found;
}

function fileName(link: Nodes, url: string): string {
  const named = singleLine(link.attr("title") ?? "") || singleLine(link.attr("alt") ?? "") || singleLine(link.text());
  return (FILES.test(named) ? named : singleLine(link.text())).slice(0, 200) || lastSegment(url);
}

function lastSegment(url: string): string {
  const segment = new URL(url, "https://host.invalid").pathname.split("/").at(-1) ?? "";
  try {
    return decodeURIComponent(segment) || "file";
  } catch {
    return segment || "file";
  }
}

/** Pictures that editors of web pages put in front of file links. */
function isIcon(url: string): boolean {
  return /fileTypeImages|\/icon[_-]|icon_\w+\.(?:gif|png)$/i.test(url);
}
