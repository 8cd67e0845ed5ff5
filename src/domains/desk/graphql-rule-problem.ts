import { builder } from "../../graphql/builder.ts";
import type { RuleProblem } from "../content/index.ts";

const RuleLevelEnum = builder.enumType("RuleLevel", {
  description: "What a rule does about what it finds.",
  values: {
    BLOCK: { description: "It keeps the edition from being submitted and published (阻断)." },
    WARN: { description: "It is told, and keeps nothing back (提醒)." },
  } as const,
});

/** A rule, and where it is broken. */
export const RuleProblemType = builder.objectRef<RuleProblem>("RuleProblem").implement({
  description: "A rule that stands against what was asked, or that an editor should know of.",
  fields: (t) => ({
    rule: t.exposeString("rule", { description: "The rule's id, such as `four-eyes`." }),
    level: t.field({
      type: RuleLevelEnum,
      description: "What it does.",
      resolve: ({ level = "BLOCK" }) => level,
    }),
    path: t.stringList({
      description:
        "Fields and indexes from the edition down to the fault, named as the input names them; a cell of a report's table by table, row and column. Empty: the whole.",
      resolve: ({ path = [] }) => path.map(String),
    }),
    message: t.exposeString("message", { description: "What is wrong or missing, in Chinese." }),
    messageEn: t.exposeString("messageEn", { description: "The same in English." }),
    source: t.string({
      nullable: true,
      description: "Where the rule comes from (依据); null: it belongs to the procedure here.",
      resolve: ({ source }) => source ?? null,
    }),
  }),
});
