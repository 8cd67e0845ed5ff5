import { type ChannelForm, type ChannelLimits, postLength } from "../content/index.ts";
import { type Dropped, type Refused, refused, type WeiboPost } from "./outcome.ts";
import { countOf, FIELDS, fittingDigest } from "./parts.ts";
import type { RenditionSource } from "./source.ts";
import { titleCandidates } from "./title.ts";
import { count } from "./write-html.ts";

/** More read as noise. */
const MOST_TOPICS = 3;

/**
 * The post for Weibo: title, digest and the address of the original always, then as many facts and topics as fit, each whole. What ended is
 * said first.
 */
export function weiboPost(
  source: RenditionSource,
  form: ChannelForm | null,
  { manner, post }: ChannelLimits,
): WeiboPost | Refused {
  const { most, link } = post as NonNullable<ChannelLimits["post"]>;
  const { said } = source;
  const dropped: Dropped = {};
  const ended = said.ended === null ? "" : `【${said.ended}】`;
  const lengthOf = (text: string) => postLength(`${text} `) + link;
  const fits = (text: string) => lengthOf(text) <= most;
  const heads = (form?.title ? [form.title] : titleCandidates(said.title)).map(
    (title) => [title, `${ended}【${title}】`] as const,
  );
  const last = heads.at(-1) as (typeof heads)[number];
  const [title, head] = heads.find(([, written]) => fits(`${written}${form?.digest ?? ""}`)) ?? last;
  if (!fits(`${head}${form?.digest ?? ""}`))
    return refused("POST_TOO_LONG", form?.digest ? FIELDS.digest : FIELDS.title, {
      measured: lengthOf(`${head}${form?.digest ?? ""}`),
      limit: most,
    });
  if (!form?.title && title !== said.title.trim()) count(dropped, "TITLE_WORDS");
  let text = head + (fittingDigest(source, form, (digest) => fits(head + digest)) ?? "");
  const add = (words: string) => {
    if (!fits(text + words)) return false;
    text += words;
    return true;
  };
  count(dropped, "FACTS", said.facts.filter(([label, value]) => !add(`\n${label}：${value}`)).length);
  const subjects = said.subjects.filter((subject) => !/[#\s]/.test(subject));
  const topics = subjects.slice(0, MOST_TOPICS).filter((subject) => add(` #${subject}#`));
  count(dropped, "TOPICS", said.subjects.length - topics.length);
  count(dropped, "IMAGES", countOf(source.nodes, "img"));
  count(dropped, "FILES", said.files.length);
  count(dropped, "PARAGRAPHS", source.text.split("\n").filter((line) => line.trim() && !text.includes(line)).length);
  return { form: "WEIBO", manner, title, text: `${text} ${said.url}`, length: lengthOf(text), topics, dropped };
}
