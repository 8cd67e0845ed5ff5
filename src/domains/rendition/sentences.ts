/** What stands after one sentence and turns it: whoever reads the one must read the other. */
const TURNS = /^(?:但|不过|然而|可是|否则|反之|除)|除外|不适用|不包括|不含|例外|另有规定/u;
const CLOSING = '”’」』）)】》〉"';
const OPENING = "“‘「『（(【《〈";
/** What closes a quotation ends the sentence that ends in it; a bracket does not. */
const QUOTED = "”’」』";
const ENDS = "。！？!?";

/** The sentences of a paragraph, each with its mark; what ends without a mark is no sentence and is left out. Quotations and brackets are not parted. */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < paragraph.length; at++) {
    const character = paragraph.charAt(at);
    if (OPENING.includes(character)) depth++;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    const isEnd = ENDS.includes(character) || (QUOTED.includes(character) && ENDS.includes(paragraph.charAt(at - 1)));
    const goesOn = (ENDS + CLOSING).includes(paragraph.charAt(at + 1) || " ");
    if (!isEnd || depth > 0 || goesOn) continue;
    sentences.push(paragraph.slice(from, at + 1));
    from = at + 1;
  }
  return sentences;
}

/**
 * The first sentences of a paragraph that fit, as many as do; never ends where the next sentence takes back what was said. Null: not even
 * the first fits.
 */
export function leadingSentences(paragraph: string, fits: (text: string) => boolean): string | null {
  const sentences = sentencesOf(paragraph);
  let kept: string | null = null;
  let text = "";
  for (const [index, sentence] of sentences.entries()) {
    text += sentence;
    if (!fits(text.trim())) break;
    const next = sentences[index + 1] ?? paragraph.slice(text.length);
    if (!TURNS.test(next.trim())) kept = text.trim();
  }
  return kept;
}

/** The first paragraph that speaks in sentences and says something: not a heading, an addressee or a number. Without the number of an article. */
export function firstParagraph(text: string): string | null {
  const lines = text.split("\n").map((line) => line.trim().replace(/^第[一1]条\s+/u, ""));
  return lines.find((line) => line.length >= 20 && !line.includes("\t") && sentencesOf(line).length > 0) ?? null;
}
