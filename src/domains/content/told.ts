import type { Day } from "../../platform/day.ts";
import { minuteAt } from "../../platform/day.ts";
import type { Contact } from "./contact.ts";

/** A label and what it names, as readers read them: `["文号", "柯政发〔2020〕1号"]`. */
export type Fact = readonly [label: string, value: string];

/** A part of a content beside its body. */
export interface Section {
  readonly heading: string;
  readonly facts: readonly Fact[];
  /** Sanitised HTML; may be empty. */
  readonly html: string;
}

/** What typed details say in words, for forms without typed fields. */
export interface Told {
  readonly facts: readonly Fact[];
  /** Parts that stand before the body: what must not be missed. */
  readonly before: readonly Section[];
  readonly after: readonly Section[];
  /** What readers must know first of something that is over, such as 征集已结束; null: it is not. */
  readonly ended: string | null;
}

/** Only the facts that are stated. */
export function statedFacts(facts: readonly (readonly [string, string | null])[]): Fact[] {
  return facts.filter((fact): fact is Fact => Boolean(fact[1]));
}

/** A day as people write it: 2026年3月1日. */
export function chineseDay(day: Day): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}

/** A moment by China's clock: 2026年3月1日 09:00. */
export function chineseMoment(moment: Date): string {
  const minute = minuteAt(moment);
  return `${chineseDay(minute.slice(0, 10))} ${minute.slice(11)}`;
}

/** The end of a window whose first moment too late this is: what ends with a day ends at 24:00 of it. */
export function chineseEnd(firstTooLate: Date): string {
  if (!minuteAt(firstTooLate).endsWith(" 00:00")) return chineseMoment(firstTooLate);
  return `${chineseMoment(new Date(firstTooLate.getTime() - 1)).slice(0, -6)} 24:00`;
}

/** Whom to ask, a fact for each. */
export function contactFacts(contacts: readonly Contact[], label: string): Fact[] {
  return statedFacts(
    contacts.map(({ organ, name, phone, email, address }) => [
      label,
      [organ, name, phone, email, address].filter(Boolean).join("，"),
    ]),
  );
}
