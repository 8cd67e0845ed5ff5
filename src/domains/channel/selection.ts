import type { ContentType } from "../../platform/db/index.ts";

/** What a built-in account shows: whatever any of its rules names. As stored in `account.selection`. */
export type Selection = readonly SelectionRule[];

/** Everything that a rule gives must hold; null: does not matter. */
export interface SelectionRule {
  /** Any of these types. */
  readonly types: readonly ContentType[] | null;
  /** Filed under any of these topics itself, by id: a topic below one counts only when it is listed too. */
  readonly topicIds: readonly string[] | null;
  /** In any of these columns itself, by id. */
  readonly columnIds: readonly string[] | null;
}

/** What a selection asks of a content. */
export interface Selectable {
  readonly type: ContentType;
  readonly topicIds: readonly string[];
  readonly columnIds: readonly string[];
}

/** Whether an account with this selection shows the content. Pure. */
export function isSelected(selection: Selection, content: Selectable): boolean {
  return selection.some((rule) => holds(rule, content));
}

function holds({ types, topicIds, columnIds }: SelectionRule, content: Selectable): boolean {
  return (
    (types === null || types.includes(content.type)) &&
    (topicIds === null || topicIds.some((id) => content.topicIds.includes(id))) &&
    (columnIds === null || columnIds.some((id) => content.columnIds.includes(id)))
  );
}
