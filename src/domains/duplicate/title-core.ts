const MARKS = /^(?:\s*(?:【[^】]{1,12}】|\[[^\]]{1,12}\]|[（(]?(?:转载|转发|摘编|重磅|权威发布)[)）]?\s*[:：|丨]?))+/u;
const SHELL =
  /关于(?:重新|修订)?(?:印发|公布|发布|颁布|转发|批转)[^《]{0,60}?(?:《([^》]{2,})》|(.{2,}?))(?:[（(].{1,12}[)）])?\s*的?(?:通知|公告|通告|函|决定|命令)\s*(?:[（(].{1,30}[)）])?$/u;
const VERSION = /[（(](?:试行|暂行|修订|修正|草案|征求意见稿|.{0,12}(?:年|版|稿|修订|修正).{0,8})[)）]\s*$/u;
const ISSUERS = /^.{2,80}?(?:人民政府|办公厅|办公室|国务院|委员会|[局厅部委院会])(?=关于|对)/u;

/** The matter of a title: what two copies of one document have in common, however their pages and accounts put it. */
export function coreOfTitle(title: string): string {
  const bare = title.normalize("NFKC").replace(MARKS, "").trim();
  const [, quoted, plain] = SHELL.exec(bare) ?? [];
  const inner = quoted ?? plain ?? /^《([^《》]+)》$/u.exec(bare)?.[1] ?? bare.replace(ISSUERS, "");
  return inner.replace(VERSION, "").trim() || bare || title;
}

const LEADING_PLACE = /^(?:\p{Script=Han}{2,7}?(?:自治[区州县]|特区|[省市州盟县旗]|(?<!小|社|辖|园)区))+/u;

/** The place that a title begins with; null: none. */
export function leadingPlace(title: string): string | null {
  return LEADING_PLACE.exec(title)?.[0] ?? null;
}

const NUMERAL = /^[\d〇零一二三四五六七八九十百第次届号年月日]+$/u;
const PLACE_END = /^(?:自治[区州县]|[省市州盟区县旗镇乡村])/u;

/**
 * Whether two titles (letters alone) are one template for another place or with other figures: they differ, but only in names of places and in
 * figures.
 */
export function areTemplateSiblings(one: string, other: string): boolean {
  if (one === other) return false;
  const differences = differencesOf(one, other);
  const changed = differences.reduce((sum, { a, b }) => sum + Math.max(a.length, b.length), 0);
  if (changed > 0.6 * Math.max(one.length, other.length)) return false;
  return differences.every(
    ({ a, b, next }) =>
      (NUMERAL.test(a) && NUMERAL.test(b)) || (a !== "" && b !== "" && (isPlace(a, next) || isPlace(b, next))),
  );
}

function isPlace(words: string, next: string): boolean {
  return PLACE_END.test(next) || /(?:自治[区州县]|特区|[省市州盟区县旗镇乡村])$/u.test(words) || /国$/u.test(words);
}

interface Difference {
  readonly a: string;
  readonly b: string;
  /** What follows in both. */
  readonly next: string;
}

/** Where two short texts differ, by their longest common subsequence. */
function differencesOf(one: string, other: string): Difference[] {
  const width = other.length + 1;
  const common = new Uint16Array((one.length + 1) * width);
  for (let a = one.length - 1; a >= 0; a--)
    for (let b = other.length - 1; b >= 0; b--)
      common[a * width + b] =
        one[a] === other[b]
          ? (common[(a + 1) * width + b + 1] as number) + 1
          : Math.max(common[(a + 1) * width + b] as number, common[a * width + b + 1] as number);
  const found: Difference[] = [];
  let [fromA, fromB] = [0, 0];
  for (let a = 0, b = 0; a <= one.length; ) {
    const isEnd = a === one.length && b === other.length;
    const isSame = !isEnd && one[a] === other[b];
    if ((isSame || isEnd) && (fromA < a || fromB < b))
      found.push({ a: one.slice(fromA, a), b: other.slice(fromB, b), next: one.slice(a) });
    if (isEnd) return found;
    if (isSame) [fromA, fromB] = [++a, ++b];
    else if (b === other.length || (a < one.length && common[(a + 1) * width + b]! >= common[a * width + b + 1]!)) a++;
    else b++;
  }
  return found;
}
