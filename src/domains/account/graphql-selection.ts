import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import type { ContentType, Prisma } from "../../platform/db/index.ts";
import { ColumnPath, type ColumnPathInput, ContentTypeEnum } from "../content/graphql.ts";
import type { Problem } from "../content/index.ts";

/** A rule of a selection, as mutations take it. */
export const SelectionRuleInput = builder.inputType("AccountSelectionRuleInput", {
  description: "A rule of an account's selection: everything that it gives must hold. It gives at least one.",
  fields: (t) => ({
    types: t.field({ type: [ContentTypeEnum], description: "Any of these types; null: does not matter." }),
    topics: t.stringList({ description: "Keys of topics: filed under any of them itself; null: does not matter." }),
    columns: t.field({ type: [ColumnPath], description: "In any of these columns itself; null: does not matter." }),
  }),
});

/** What that input holds. */
export interface GivenRule {
  readonly types?: readonly ContentType[] | null | undefined;
  readonly topics?: readonly string[] | null | undefined;
  readonly columns?: readonly ColumnPathInput[] | null | undefined;
}

const MOST_RULES = 20;

/** A selection as it is stored, with what is wrong in it. */
export function readSelection(
  rules: readonly GivenRule[],
  { topics, columns, channels }: Context,
): { selection: Prisma.InputJsonArray; issues: Problem[] } {
  const issues: Problem[] = [];
  if (rules.length === 0 || rules.length > MOST_RULES)
    issues.push({ path: ["selection"], code: "OUT_OF_RANGE", message: `Has 1 to ${MOST_RULES} rules; null: none.` });
  const selection = rules.map((rule, index) => {
    const at = (...path: Problem["path"]) => ["selection", index, ...path];
    const named = [rule.types, rule.topics, rule.columns].filter((each) => each && each.length > 0);
    if (named.length === 0) issues.push({ path: at(), code: "REQUIRED", message: "Names nothing." });
    return {
      types: rule.types ? [...rule.types] : null,
      topicIds: idsOf(rule.topics, (key) => topics.all().find((topic) => topic.key === key)?.id, "topics"),
      columnIds: idsOf(rule.columns, columnId, "columns"),
    };

    function idsOf<T>(given: readonly T[] | null | undefined, find: (each: T) => string | undefined, name: string) {
      if (!given || given.length === 0) return null;
      return given.flatMap((each, place) => {
        const id = find(each);
        if (id === undefined) issues.push({ path: at(name, place), code: "NOT_IN_LIST", message: "Is not here." });
        return id ?? [];
      });
    }
  });
  return { selection, issues };

  function columnId({ channel, path }: ColumnPathInput): string | undefined {
    const on = channels.findByKey(channel);
    return on ? columns.findByPath(on.id, path)?.id : undefined;
  }
}
