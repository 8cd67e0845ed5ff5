import { addDays, type Day, dayAt } from "../platform/day.ts";
import type { ContentType, LinkKind } from "../platform/db/index.ts";

/** One content of the demo; organs, topics, columns and other items are named by their keys. */
export interface DemoItem {
  readonly slug: string;
  readonly type: ContentType;
  readonly title: string;
  readonly summary: string;
  /** Paragraphs; one that begins with "#" is a heading. Empty: everything is in the details. */
  readonly body: readonly string[];
  readonly keywords: readonly string[];
  readonly publisher: string;
  readonly issuers?: readonly string[];
  readonly drafters?: readonly string[];
  readonly topics: readonly string[];
  readonly columns: readonly string[];
  readonly issuedOn: Day;
  /** Only items without links of their own can be pointed to. */
  readonly links?: readonly { readonly kind: LinkKind; readonly to: string }[];
  readonly details: unknown;
}

/** Days before and after today, so that the demo never goes stale. */
export class DemoCalendar {
  readonly #today: Day;

  constructor(now: Date) {
    this.#today = dayAt(now);
  }

  /** The day that many days from today; negative: ago. */
  day(offset: number): Day {
    return addDays(this.#today, offset);
  }

  /** That day at an hour, in Asia/Shanghai. */
  instant(offset: number, hour: number): string {
    return `${this.day(offset)}T${String(hour).padStart(2, "0")}:00:00+08:00`;
  }

  /** The year of that day. */
  year(offset: number): number {
    return Number(this.day(offset).slice(0, 4));
  }
}
