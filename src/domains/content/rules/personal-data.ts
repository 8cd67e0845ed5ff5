/** What of a person was found in a text. */
export interface PersonalDatum {
  readonly kind: "identity-number" | "mobile-number" | "bank-card" | "home-address";
  /** Enough to find it, without repeating it. */
  readonly masked: string;
}

/** What finds one kind in a text that is normalised. */
type Detector = (text: string) => PersonalDatum[];

const ADDRESS_OF_PAGE = /https?:\/\/[\x21-\x7e]+/g;
const REGION = "(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|7[1]|8[1-3])";
const IDENTITY = new RegExp(`^${REGION}\\d{4}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[\\dX]$`);
// However it is grouped: a region, a day and a check digit leave no room for chance. Ahead only, so that a number that begins within
// another run of digits is seen too.
const EIGHTEEN = /(?<!\d)(?=(\d(?:[ .·-]?\d){16}[ .·-]?[\dXx])(?!\d))/g;
// What counts something is no telephone number, nor is a part of a longer number, of a decimal or of a code.
const MOBILE =
  /(?:(?<![\dA-Za-z]|\d\.|[\dA-Za-z][-/_])|(?<=tel|phone|mobile|wechat|wx))(?:(?:\+|00)?86[ -]?)?(1[3-9]\d)[ .·)-]{0,2}\d{4}[ .·-]{0,2}(\d{4})(?![\dA-Za-z]|[._-]\d|\s*(?:元|万|亿|吨|人|户|平方|公里|个|件|条))/gi;
const CARD = /(?<![\dA-Za-z-])(?:\d{16,19}|\d{4}(?:[ -]\d{4}){3}(?:[ -]\d{1,3})?)(?![\dA-Za-z-])/g;
const CARD_WORD = /(?:卡号|账号|帐号|账户|帐户|银行卡|信用卡)[^\n]{0,20}$/;
// Words that say whose home it is, then a place below the township with a number of its own.
const HOME =
  /(?:家住|家庭住址|家庭地址|现住址?|现居住?地?址?|居住地址|户籍地址?|住址)\s*[:：为在是]{0,2}\s*([^\n，。；,;]{0,40}?(?:村|社区|小区|花园|苑|路|街|巷|弄|大道|公寓)[^\n，。；,;]{0,15}?[\d一二三四五六七八九十]+\s*(?:号|幢|栋|单元|室|组))/g;

const detectors: readonly Detector[] = [
  (text) => each(text, MOBILE, ([, start, end]) => ({ kind: "mobile-number", masked: `${start}****${end}` })),
  (text) =>
    each(text, CARD, ([found], index) => {
      const number = found.replace(/[ -]/g, "");
      return isCard(number, text.slice(Math.max(0, index - 30), index))
        ? { kind: "bank-card", masked: `${number.slice(0, 4)}****${number.slice(-4)}` }
        : null;
    }),
  (text) => each(text, HOME, ([, place = ""]) => ({ kind: "home-address", masked: `${place.slice(0, 6)}****` })),
];

function findIdentityNumbers(text: string): PersonalDatum[] {
  return each(text, EIGHTEEN, ([, found = ""]) => {
    const number = found.replace(/[^\dXx]/g, "").toUpperCase();
    return IDENTITY.test(number) && hasCheckDigit(number)
      ? { kind: "identity-number", masked: `${number.slice(0, 2)}****${number.slice(-3)}` }
      : null;
  });
}

/** The personal data in a text: each once. Linear in its length. */
export function findPersonalData(text: string): PersonalDatum[] {
  const normal = normalised(text);
  // Addresses of pages hold many a number that is as long as a telephone's; an identity number is one wherever it stands.
  const words = normal.replace(ADDRESS_OF_PAGE, " ");
  const found = [...findIdentityNumbers(normal), ...detectors.flatMap((detect) => detect(words))];
  return [...new Map(found.map((datum) => [`${datum.kind} ${datum.masked}`, datum])).values()];
}

/** One form for what readers see as one: without what nobody sees, digits of one width, one kind of dash. */
function normalised(text: string): string {
  return text
    .replace(/\p{Default_Ignorable_Code_Point}/gu, "")
    .normalize("NFKC")
    .replace(/[\p{Dash_Punctuation}−]/gu, "-")
    .replace(/[•・‧]/g, "·");
}

function each(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray, index: number) => PersonalDatum | null,
): PersonalDatum[] {
  return Array.from(text.matchAll(pattern), (match) => read(match, match.index)).filter((datum) => datum !== null);
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** GB 11643: the last of the 18 follows from the others. */
function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0);
  return "10X98765432"[sum % 11] === number[17];
}

/** Cards of China begin with 62. Others are as long as many numbers of files and projects, so a word must say what they are. */
function isCard(number: string, before: string): boolean {
  const isKnown =
    number.startsWith("62") || (number.length === 16 && /^(?:4|5[1-5]|35)/.test(number) && CARD_WORD.test(before));
  return isKnown && passesLuhn(number);
}

function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let index = 0; index < number.length; index++) {
    const digit = Number(number[number.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
