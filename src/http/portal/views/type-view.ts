import type { Markup } from "../markup.ts";

/** One line of the facts at the head of a page; a value that is null is not shown. */
export type Fact = readonly [label: string, value: string | Markup | null];

/** What the type of a content adds to its page. */
export interface TypeView {
  /** Facts of this type, before those that all have. */
  readonly facts: readonly Fact[];
  /** What readers must know before they rely on the text, such as that it is repealed; null: nothing. */
  readonly notice: Markup | null;
  /** What stands before the body; null: nothing. */
  readonly before: Markup | null;
  /** What stands after the body; null: nothing. */
  readonly after: Markup | null;
}

/** A view that adds nothing. */
export const PLAIN_VIEW: TypeView = { facts: [], notice: null, before: null, after: null };
