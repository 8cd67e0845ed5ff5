/** Tags that hold nothing, and those that the next of their kind ends: they do not add to the depth by themselves. */
const FLAT = new Set(
  "p li td th tr tbody thead tfoot dt dd option optgroup colgroup caption br img hr input meta link area base col embed source track wbr param html head body".split(
    " ",
  ),
);
// Comments and scripts are skipped to their end, and where they have none to that of the text: never searched twice.
const TAGS = /<!--[\s\S]*?(?:-->|$)|<(script|style|textarea|title)\b[\s\S]*?(?:<\/\1|$)|<(\/?)([a-z][^\s/>]*)[^<>]*/gi;

/**
 * Whether more tags than `levels` are open at once, each closed only by an end tag of its own name: at least as deep as any parser
 * would nest them. Parsers and what walks their trees take time by the square of the depth, or end at it. Linear.
 */
export function nestsDeeper(html: string, levels: number): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  for (const [, , end, tag] of html.matchAll(TAGS)) {
    const name = tag?.toLowerCase();
    if (name === undefined || FLAT.has(name)) continue;
    const count = open.get(name) ?? 0;
    if (end && count === 0) continue;
    open.set(name, end ? count - 1 : count + 1);
    depth += end ? -1 : 1;
    if (depth > levels) return true;
  }
  return false;
}
