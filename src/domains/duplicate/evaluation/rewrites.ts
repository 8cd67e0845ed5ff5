import type { Telling } from "../profile.ts";
import type { Chance } from "./chance.ts";

/** A way in which texts come back: what is made of one, or of one and another. */
export interface Rewrite {
  readonly name: string;
  readonly apply: (text: Telling, chance: Chance, another: Telling) => Telling;
}

/** The ways in which texts come back on other pages and accounts. */
export const REWRITES: readonly Rewrite[] = [
  { name: "page around it", apply: wrapInPage },
  {
    name: "1 % of the characters",
    apply: (text, chance) => ({ ...text, text: slip(text.text, 0.01, chance, COMMON) }),
  },
  { name: "other number, date and signature", apply: reissue },
  { name: "first 70 %", apply: (text) => ({ ...text, text: head(text.text, 0.7) }) },
  { name: "first 40 %", apply: (text) => ({ ...text, text: head(text.text, 0.4) }) },
  { name: "headline and first quarter", apply: postOf },
  { name: "15 % of the paragraphs dropped", apply: dropParagraphs },
  { name: "two notices in one", apply: merge },
  { name: "sections in another order", apply: reorder },
  { name: "full-width", apply: (text) => ({ ...text, text: toFullWidth(text.text), title: toFullWidth(text.title) }) },
  { name: "slips of reading", apply: (text, chance) => ({ ...text, text: misread(text.text, 0.02, chance) }) },
];

const COMMON = [
  ..."的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经",
];

function wrapInPage({ title, text, ...rest }: Telling): Telling {
  const before = [
    "当前位置：首页 > 政务公开 > 政策文件",
    title,
    title,
    "发布时间：2024-03-08 来源：本网 浏览次数：128",
    "【字体：大 中 小】",
  ];
  const after = [
    "（此件公开发布）",
    "打印本页",
    "关闭窗口",
    "扫一扫在手机打开当前页",
    "相关稿件",
    "版权所有：某某区人民政府办公室 网站标识码：0000000000",
  ];
  return { ...rest, title: `（转载）${title}`, text: [...before, text, ...after].join("\n") };
}

function slip(text: string, share: number, chance: Chance, pool: readonly string[]): string {
  return [...text]
    .map((character) => (chance() < share ? (pool[Math.floor(chance() * pool.length)] as string) : character))
    .join("");
}

function reissue({ title, text, number, day }: Telling, chance: Chance): Telling {
  const year = 2010 + Math.floor(chance() * 14);
  const serial = 1 + Math.floor(chance() * 200);
  const lines = text.split("\n");
  const changed = lines.map((line) =>
    line.replace(/[\p{Script=Han}]{1,8}〔\d{4}〕\d+号/gu, `某政发〔${year}〕${serial}号`),
  );
  const signed = [...changed, "某某市人民政府办公室", `${year}年6月18日`].join("\n");
  return { title, text: signed, number: number && `某政发〔${year}〕${serial}号`, day: day && `${year}-06-18` };
}

function head(text: string, share: number): string {
  return text.slice(0, Math.ceil(text.length * share));
}

function postOf({ text, day }: Telling): Telling {
  return {
    title: "好消息！这件事有新规定，和你有关，一文看懂",
    text: `${head(text, 0.25)}\n点击阅读原文查看全文\n来源：政务服务\n编辑：小政\n长按识别二维码关注我们`,
    number: null,
    day,
  };
}

function dropParagraphs({ text, ...rest }: Telling, chance: Chance): Telling {
  const kept = text.split("\n").filter(() => chance() >= 0.15);
  return { ...rest, text: kept.length > 0 ? kept.join("\n") : text };
}

function merge(one: Telling, _: Chance, other: Telling): Telling {
  return {
    ...one,
    title: `${one.title}等两则通知`,
    text: `${one.title}\n${one.text}\n${other.title}\n${other.text}`,
    number: null,
  };
}

function reorder({ text, ...rest }: Telling): Telling {
  const lines = text.split("\n");
  const third = Math.ceil(lines.length / 3);
  return {
    ...rest,
    text: [lines.slice(third, 2 * third), lines.slice(0, third), lines.slice(2 * third)].flat().join("\n"),
  };
}

function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}

/** What a machine that reads scans takes for one another. */
const MISREAD: Readonly<Record<string, string>> = {
  日: "曰",
  己: "已",
  未: "末",
  人: "入",
  大: "太",
  土: "士",
  干: "千",
  戊: "戌",
  天: "夭",
  由: "甲",
  目: "且",
  间: "问",
  市: "币",
  0: "O",
  1: "l",
  于: "干",
  政: "攻",
  王: "玉",
  免: "兔",
  治: "冶",
};

function misread(text: string, share: number, chance: Chance): string {
  return [...text]
    .map((character) => {
      const drawn = chance();
      if (MISREAD[character] && drawn < 10 * share) return MISREAD[character];
      if (drawn > share / 4) return character;
      return "";
    })
    .join("");
}
