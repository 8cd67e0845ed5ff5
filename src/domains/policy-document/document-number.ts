/** A document number (发文字号) as it is kept: in its one written form, or as it was found when it is damaged. */
export interface DocumentNumber {
  /** 机关代字〔年〕序号号, 机关令第N号 or 机关公告YYYY年第N号; the text as found, without blanks, when malformed. */
  value: string;
  /** True when the text is recognisably a number that lost a bracket or its 号. Nothing is guessed back into it. */
  malformed: boolean;
}

/** What is known of a document when its own number is looked for. */
export interface NumberEvidence {
  title: string;
  /** Plain text, one paragraph a line. */
  body: string;
  /** A number stated beside the text, from page metadata; null when none is. */
  stated: string | null;
  /** True when `stated` comes from a catalogue entry (index number block), which states the document's own number. */
  statedByCatalogue: boolean;
}

const opening = "[〔\\[(【〖{「<〈]";
const closing = "[〕\\])】〗}」>〉]";
const code = "[\\p{Script=Han}A-Za-z]{1,24}";
const bracketed = new RegExp(`(${code})${opening}\\s*((?:19|20)\\d{2})\\s*${closing}\\s*第?\\s*(\\d{1,5})\\s*号`, "u");
const series = /(\p{Script=Han}{1,40}?(?:令|公告))(\d{4}年)?第(\d{1,5})号/u;
const wholeBracketed = new RegExp(`^${bracketed.source}$`, "u");
const wholeSeries = new RegExp(`^${series.source.replace("\\p{Script=Han}", "[\\p{Script=Han}、]")}$`, "u");
// In running text 令 and 第N号 may stand apart by blanks.
const cited = new RegExp(
  `${bracketed.source}|${series.source.replace("第", "\\s{0,4}第\\s*").replace("号", "\\s*号")}`,
  "gu",
);
const damaged = new RegExp(
  `^${code}(?:${opening}(?:19|20)\\d{2}${closing}?第?\\d{1,5}号?|(?:19|20)\\d{2}${closing}?第?\\d{1,5}号)$`,
  "u",
);

/**
 * Brings a document number into its one written form: 〔〕 around the year, half-width digits, no 第 before the serial number.
 * 国令, 国务院令 and 中华人民共和国国务院令 are one series.
 *
 * Source: GB/T 9704-2012 7.2.5 (发文字号).
 */
export function normaliseDocumentNumber(raw: string): DocumentNumber {
  const text = raw.normalize("NFKC").replace(/\s+/g, "");
  const inBrackets = wholeBracketed.exec(text);
  if (inBrackets) return { value: `${inBrackets[1]}〔${inBrackets[2]}〕${inBrackets[3]}号`, malformed: false };
  const inSeries = wholeSeries.exec(text);
  if (inSeries) return { value: seriesNumber(inSeries), malformed: false };
  return { value: text, malformed: true };
}

function seriesNumber([, name = "", year = "", serial = ""]: RegExpExecArray): string {
  const short = name.replaceAll("中华人民共和国", "").replace(/^国令$/u, "国务院令");
  return `${short}${year}第${serial}号`;
}

/** Whether a text, whole, is a document number or what is left of one. */
export function isDocumentNumber(text: string): boolean {
  const compact = text.normalize("NFKC").replace(/\s+/g, "");
  return !normaliseDocumentNumber(compact).malformed || damaged.test(compact);
}

/**
 * The numbers that a text cites, in their order, each once, in their one written form. Damaged ones are left out: a link needs
 * a number that somebody else writes the same way.
 */
export function findCitedNumbers(text: string): string[] {
  const found: string[] = [];
  // Most lines of a text cite nothing, and looking for 号 is much cheaper than looking for a number.
  const lines = text.split("\n").filter((line) => line.includes("号"));
  for (const match of lines.join("\n").normalize("NFKC").matchAll(cited)) {
    const value = citedNumber(match[0]);
    if (value && !found.includes(value)) found.push(value);
  }
  return found;
}

/** What stands before a code in running text belongs to the sentence. Single characters that begin a code (自, 经, 对) are not here. */
const before =
  /^.*(?:根据|按照|依据|依照|参照|遵照|贯彻|落实|执行|转发|印发|下发|发布|公布|关于|废止|修改|以及|文件|及|与|即|见|按|的|以|由|为|年|月|日(?!照)|号)(?=.{2})/u;
const beforeSeries = new RegExp(`${before.source}(?=.*(?:令|公告))`, "u");
const organBefore = /^.{2,}(?:国务院|办公厅|办公室|人民政府|委员会|总局|[厅局部委署])(?=[\p{Script=Han}A-Za-z]{2,8}$)/u;

function citedNumber(raw: string): string | null {
  const compact = raw.replace(/\s+/g, "");
  const parts = bracketed.exec(compact);
  if (!parts) {
    const number = normaliseDocumentNumber(compact.replace(beforeSeries, "").replace(/^[和或原]/u, ""));
    return number.malformed ? null : number.value;
  }
  // 和政发 is He county's own code, 和国发 is not.
  let name = (parts[1] ?? "").replace(before, "").replace(/^[和或](?![政府办县])/u, "");
  if (name.length > 4) name = name.replace(organBefore, "");
  if (name.length > 12 || !name) return null;
  return `${name}〔${parts[2]}〕${parts[3]}号`;
}

/**
 * The document's own number, or null. Own is a number in the document's head (a line of its own before the text begins, an order's
 * 令 and 第N号, the note of promulgation in brackets), or one that a catalogue entry states. A number that a row states and the
 * text only cites, after 《…》（…）, is not the document's own.
 */
export function findOwnNumber({ title, body, stated, statedByCatalogue }: NumberEvidence): DocumentNumber | null {
  const catalogued = stated && isDocumentNumber(stated) ? normaliseDocumentNumber(stated) : null;
  if (catalogued && statedByCatalogue && !catalogued.malformed) return catalogued;
  const inHead = numberInHead(body) ?? numberInTitle(title);
  if (inHead) return inHead;
  if (!catalogued) return null;
  return statedByCatalogue || !findCitedNumbers(body).includes(catalogued.value) ? catalogued : null;
}

/** The head ends where the text begins: at the addressees, the first article or the first long paragraph. */
function headOf(body: string): string[] {
  const head: string[] = [];
  for (const line of body
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean)) {
    if (head.length === 12 || line.length > 200 || /^第[一1]条|^一、/u.test(line)) break;
    head.push(line);
    if (/[:：]$/u.test(line)) break;
  }
  return head;
}

function numberInHead(body: string): DocumentNumber | null {
  const head = headOf(body);
  for (const [position, line] of head.entries()) {
    if (line.length <= 40 && isDocumentNumber(line)) return normaliseDocumentNumber(line);
    const next = head[position + 1];
    if (/令$/u.test(line) && line.length <= 40 && next && /^第\s*[\d０-９]+\s*号$/u.test(next))
      return normaliseDocumentNumber(line + next);
    const note = /^[（(](.*(?:公布|发布|修订|修正|通过|施行).*)[）)]$/u.exec(line);
    const promulgated = note?.[1] ? findPromulgationNumber(note[1]) : null;
    if (promulgated) return promulgated;
  }
  return null;
}

/** A number in brackets at the end of a title is the document's own, unless it follows 》: then it is that of the document named there. */
function numberInTitle(title: string): DocumentNumber | null {
  const match = /(?<!》)[（(]([^（()）]{3,30}号)[）)]$/u.exec(title.trim());
  return match?.[1] && isDocumentNumber(match[1]) ? normaliseDocumentNumber(match[1]) : null;
}

const promulgation =
  /日((?:\p{Script=Han}{1,30}、)?\p{Script=Han}{1,30}?(?:令|公告))(\d{4}年)?第(\d{1,5})号(?:公布|发布|修[订正]|第.次修[订正]|施行)/gu;

/**
 * The order or announcement under which a text was promulgated or last revised, from a note such as
 * 2018年12月18日国务院令第707号修订. Null when the note names none.
 */
export function findPromulgationNumber(note: string): DocumentNumber | null {
  const readable = note.normalize("NFKC").replace(/\s+/g, "");
  const last = [...readable.matchAll(promulgation)].at(-1);
  return last ? { value: seriesNumber(last), malformed: false } : null;
}
