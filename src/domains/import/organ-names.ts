import type { Day } from "../../platform/day.ts";
import { readDay } from "./stated-dates.ts";

const ORGAN_END =
  /(?:人民政府|政府|国务院|委员会|常委会|人民代表大会|法院|检察院|办事处|办公厅|办公室|中心|联合会|总工会|[厅局部委署院办])(?:（[^）]*）)?$/u;
const NOT_ORGAN = /网|公众号|日报|晚报|新闻|记者|数据库|小程序|部门|发布$|\//u;

/** Whether a name can be that of an organ, by how it ends. 本网, a newspaper or a WeChat account is none. */
export function isOrganName(name: string): boolean {
  return name.length >= 3 && name.length <= 60 && ORGAN_END.test(name) && !NOT_ORGAN.test(name);
}

/** Names parted by 、 , ； or blanks, except inside brackets. */
export function splitNames(text: string): string[] {
  return text
    .normalize("NFKC")
    .replace(/\(/g, "（")
    .replace(/\)/g, "）")
    .split(/[、,;\s]+(?![^（]*）)/u)
    .filter(Boolean);
}

/** The organs in front of 关于… in a title; empty when it names none, or only some (…等4部门). */
export function organsInTitle(title: string): string[] {
  const names = splitNames(/^(.+?)(?:关于|转发|批转|印发|对)/u.exec(title)?.[1] ?? "");
  return names.every(isOrganName) ? names : [];
}

const SIGNED_BY_PERSON = /^(?:总\s*理|[省市区县州部局署]\s*长|主\s*任|行\s*长|主\s*席)[:：\s]\s*\p{Script=Han}/u;

/**
 * The organs and the day under a text: lines of nothing but organs, or the name of who heads one (orders are signed so, and then
 * the organs are empty), then a line of nothing but a day. The first such pair.
 */
export function findSignature(lines: readonly string[]): { organs: string[]; day: Day } | null {
  for (const [position, line] of lines.entries()) {
    const day = line.length <= 20 ? readDay(line) : null;
    if (!day) continue;
    const organs: string[] = [];
    for (let above = position - 1; above >= 0 && above >= position - 6; above--) {
      const names = splitNames(lines[above]!);
      if (!names.every(isOrganName)) break;
      organs.unshift(...names);
    }
    if (organs.length > 0 || SIGNED_BY_PERSON.test(lines[position - 1] ?? "")) return { organs, day };
  }
  return null;
}

/** Who made a regulation, from an entry of its history: the congress or committee that passed it, the organ whose order it is. */
export function organInHistory(entry: string): string | null {
  const text = entry
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^\d{4}年\d{1,2}月\d{1,2}日/u, "");
  if (/批准|施行$/.test(text)) return null;
  const national = /^第.{1,4}届全国人民代表大会(常务委员会)?/u.exec(text);
  if (national) return `全国人民代表大会${national[1] ?? ""}`;
  const local =
    /^(\p{Script=Han}{1,11}?[省市区县州旗盟])(?:第?[一二三四五六七八九十]{1,4}届)?人民代表大会(常务委员会)?/u.exec(
      text,
    );
  if (local) return `${local[1]}人民代表大会${local[2] ?? ""}`;
  if (/国务院.*令|《国务院关于/u.test(text)) return "国务院";
  const organ = /^(?:中华人民共和国)?(\p{Script=Han}{2,16}?)(?:令第?\d+号|公告)?(?:公布|发布)/u.exec(text);
  return organ?.[1] ?? null;
}
