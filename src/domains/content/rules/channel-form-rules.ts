import type { ChannelKind } from "../../../platform/db/index.ts";
import type { ChannelForm } from "../channel-form.ts";
import { CHANNEL_LIMITS, type ChannelLimits, characterCount, postLength } from "./channel-limits.ts";
import { figuresBeyond, figuresOf } from "./figures.ts";
import type { Finding, Rule } from "./rule.ts";

type Field = "title" | "digest" | "html";

const FIELDS: readonly Field[] = ["title", "digest", "html"];
const NAMES: Record<Field, { fieldZh: string; fieldEn: string }> = {
  title: { fieldZh: "渠道标题", fieldEn: "title" },
  digest: { fieldZh: "渠道摘要", fieldEn: "digest" },
  html: { fieldZh: "渠道正文", fieldEn: "text" },
};
const UNUSED: Partial<Record<ChannelKind, readonly Field[]>> = {
  WEIBO: ["html"],
  TOUTIAO: ["digest"],
  MINI_PROGRAM: ["digest"],
};

/** 渠道字数: what a platform cannot take in any way of posting is not published; what it takes in one only is told. */
export const channelFormLimit: Rule = {
  id: "channel-form-limit",
  level: "BLOCK",
  zh: "渠道“{channel}”的{fieldZh}为{count}字，{mannerZh}要求{boundZh}。",
  en: "The {fieldEn} for “{channel}” has {count} characters; {mannerEn} takes {boundEn}.",
  source: "各平台发布限制（src/domains/content/rules/channel-limits.ts 载明出处和日期）",
  check: ({ channelForms }, { texts }) =>
    channelForms.flatMap((form, index) =>
      FIELDS.flatMap((field): Finding[] => {
        if (form[field] === null) return [];
        const path = ["channelForms", index, field];
        const words = texts.find((text) => text.path.length === 3 && text.path.every((step, at) => step === path[at]));
        const limits = CHANNEL_LIMITS[form.kind];
        const broken = limits.flatMap((each) => excess(each, field, form, words?.text ?? "") ?? []);
        const level = broken.length === limits.length ? "BLOCK" : "WARN";
        return broken.slice(0, 1).map((values) => ({
          path,
          level,
          values: { channel: form.channel, ...NAMES[field], ...values },
        }));
      }),
    ),
};

/** 渠道稿中的数字: what the edition does not say, none of its channels says. */
export const channelFormFigures: Rule = {
  id: "channel-form-figures",
  level: "BLOCK",
  zh: "渠道“{channel}”的{fieldZh}中的“{figure}”在原文中没有。",
  en: "“{figure}” in the {fieldEn} for “{channel}” does not stand in the edition.",
  source: "国办发〔2018〕123号（数据同源）",
  check: ({ channelForms, details }, { texts, issuedOn }) => {
    if (channelForms.length === 0) return [];
    const own = texts.filter(({ path, isAddress }) => path[0] !== "channelForms" && !isAddress);
    const known = figuresOf([...own.map(({ text }) => text), ...numbersIn(details), issuedOn].join("\n"));
    return texts
      .filter(({ path, isAddress }) => path[0] === "channelForms" && !isAddress)
      .flatMap(({ path, text }) =>
        figuresBeyond(text, known).map((figure) => ({
          path,
          values: { channel: channelForms[Number(path[1])]!.channel, ...NAMES[path[2] as Field], figure },
        })),
      );
  },
};

/** 不用的渠道项: an editor who writes what no reader sees should know. */
export const channelFormUnused: Rule = {
  id: "channel-form-unused",
  level: "WARN",
  zh: "渠道“{channel}”不用{fieldZh}。",
  en: "“{channel}” shows no {fieldEn} of its own.",
  source: "各平台发布格式（src/domains/content/rules/channel-limits.ts）",
  check: ({ channelForms }) =>
    channelForms.flatMap((form, index) =>
      (UNUSED[form.kind] ?? [])
        .filter((field) => form[field] !== null)
        .map((field) => ({ path: ["channelForms", index, field], values: { channel: form.channel, ...NAMES[field] } })),
    ),
};

const MANNERS = {
  HAND: { mannerZh: "手工发布", mannerEn: "posting by hand" },
  INTERFACE: { mannerZh: "接口发布", mannerEn: "posting by interface" },
} as const;

/** By how much a field goes beyond what a way of posting takes, in words; null: it fits. */
function excess(limits: ChannelLimits, field: Field, form: ChannelForm, words: string) {
  const [count, least, most] = measured(limits, field, form, words);
  if (count >= least && count <= most) return null;
  const boundZh = count < least ? `不少于${least}字` : `不超过${most}字`;
  const boundEn = count < least ? `at least ${least}` : `at most ${most}`;
  return { count, boundZh, boundEn, ...MANNERS[limits.manner] };
}

/** How long a field is as the platform counts, and what it may be. */
function measured(
  { title, digest, markup, words: mostWords, post }: ChannelLimits,
  field: Field,
  form: ChannelForm,
  words: string,
): [count: number, least: number, most: number] {
  const anything = Number.MAX_SAFE_INTEGER;
  const text = form[field] ?? "";
  if (post && field !== "html") return [postLength(text) + post.link, 0, post.most];
  if (field === "title") return [characterCount(text), title?.least ?? 0, title?.most ?? anything];
  if (field === "digest") return [characterCount(text), 0, digest ?? anything];
  if (markup) return [characterCount(text), 0, markup.characters];
  return [characterCount(words), 0, mostWords ?? anything];
}

function numbersIn(value: unknown): string[] {
  if (typeof value === "number") return [String(value)];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
