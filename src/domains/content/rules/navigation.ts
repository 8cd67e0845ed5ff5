const FILE_LINK = /href="[^"]*\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|zip|rar)"/i;
const SENTENCE_END = /[。！？；!?;]/u;

/** Whether a composed body (a block per line) is a menu or a list of links rather than a text: no sentence, and mostly links or short lines. */
export function isNavigation(html: string): boolean {
  const lines = html.split("\n").map(wordsOf).filter(Boolean);
  if (lines.some((line) => SENTENCE_END.test(line))) return false;
  const short = lines.filter((line) => line.length <= 12).length;
  const links = html.match(/<a [^>]*>.*?<\/a>/g) ?? [];
  const toPages = links.filter((link) => !FILE_LINK.test(link)).map(wordsOf);
  // Lists of items carry a date beside each link, so links are less than half of their words.
  const isLinks = toPages.length > 1 && lengthOf(toPages) > 0.25 * lengthOf(lines);
  return isLinks || (lines.length >= 8 && short / lines.length > 0.7);
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:nbsp|amp|lt|gt|quot);/g, " ")
    .trim();
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}
