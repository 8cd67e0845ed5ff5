/** The text with the characters that begin markup escaped. */
export function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** The words of a line of HTML; a line break parts them. */
export function wordsOfLine(html: string): string {
  return html
    .replaceAll("<br>", "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
}

/**
 * A line of HTML in one form: runs of blanks are one space, also across marks, none at the ends or beside a line break, no line
 * breaks at the ends, no marks around nothing. Empty where nothing is left.
 */
export function tidyLine(html: string): string {
  const tokens = withoutEmptyMarks(html.split(/(<[^>]*>)/).filter(Boolean));
  // From the left, then from the right: a blank goes where a blank, a break or the end is before it.
  const fromLeft = dropBlanks(
    tokens,
    (text) => text.replace(/\s+/g, " "),
    (text) => text.replace(/^ /, ""),
    (text) => text.endsWith(" "),
  );
  const fromRight = dropBlanks(
    fromLeft.reverse(),
    (text) => text,
    (text) => text.replace(/ $/, ""),
    () => false,
  );
  return withoutEmptyMarks(withoutOuterBreaks(fromRight.reverse())).join("");
}

function dropBlanks(
  tokens: string[],
  collapse: (text: string) => string,
  trim: (text: string) => string,
  endsBlank: (text: string) => boolean,
): string[] {
  let isAfterBlank = true;
  return tokens.map((token) => {
    if (token === "<br>") isAfterBlank = true;
    else if (token.startsWith("<img")) isAfterBlank = false;
    if (token.startsWith("<")) return token;
    const text = isAfterBlank ? trim(collapse(token)) : collapse(token);
    if (text) isAfterBlank = endsBlank(text);
    return text;
  });
}

/** Line breaks with nothing but marks between them and an end of the line part nothing. */
function withoutOuterBreaks(tokens: readonly string[]): string[] {
  const says = (token: string) => token !== "" && (!token.startsWith("<") || token.startsWith("<img"));
  const first = tokens.findIndex(says);
  const last = tokens.findLastIndex(says);
  return tokens.filter((token, position) => token !== "<br>" || (position > first && position < last && first !== -1));
}

function withoutEmptyMarks(tokens: readonly string[]): string[] {
  const kept: string[] = [];
  for (const token of tokens) {
    const open = /^<\/(\w+)>$/.exec(token)?.[1];
    const last = kept.at(-1);
    if (open && last && new RegExp(`^<${open}(?: [^>]*)?>$`).test(last)) kept.pop();
    else if (token) kept.push(token);
  }
  return kept;
}
