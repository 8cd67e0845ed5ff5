import { z } from "zod";
import { DEFAULT_WORDS } from "./default-words.ts";
import { parser } from "./parse.ts";

const days = z.int().min(0).max(365);
const minutes = z
  .int()
  .min(1)
  .max(365 * 24 * 60);
const dayOfYear = z.string().regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, "Is not a day as MM-DD.");
const words = z.string().min(1).max(100);

const ruleSettings = z
  .strictObject({
    /** The level of a rule, by its id; OFF: it is not asked. */
    levels: z.record(z.string(), z.enum(["BLOCK", "WARN", "OFF"])).default({}),
    /** An interpretation follows its document within so many working days. */
    interpretationWorkingDays: days.default(3),
    /** How long a consultation is open at least: calendar days, working days where the name says so. */
    consultation: z
      .strictObject({
        regulationDays: days.default(30),
        majorDecisionDays: days.default(30),
        enterpriseDays: days.default(30),
        /** A local default: no rule of the country has it. */
        normativeWorkingDays: days.default(7),
      })
      .prefault({}),
    /** The last day on which the report of the year before is published. */
    reportDeadline: z
      .strictObject({ government: dayOfYear.default("03-31"), organ: dayOfYear.default("01-31") })
      .prefault({}),
    /** How many minutes an account has to show a newer edition, and to take one down; urgent: an emergency, or words that were taken out. */
    dutyMinutes: z
      .strictObject({
        update: minutes.default(24 * 60),
        urgentUpdate: minutes.default(2 * 60),
        takeDown: minutes.default(2 * 60),
        urgentTakeDown: minutes.default(30),
      })
      .prefault({}),
    /** Whose words may be taken over, beside those of organs: host names with all below them, and parts of names. */
    reprintSources: z
      .strictObject({
        hosts: z
          .array(words)
          .default(["gov.cn", "news.cn", "xinhuanet.com", "people.com.cn", "cctv.com", "qstheory.cn"]),
        names: z
          .array(words)
          .default([
            "新华社",
            "新华网",
            "人民日报",
            "人民网",
            "求是",
            "光明日报",
            "经济日报",
            "央视",
            "中央广播电视总台",
            "中国政府网",
            "学习强国",
          ]),
      })
      .prefault({}),
    /** Wrong expressions and what they should be. */
    words: z
      .array(z.strictObject({ wrong: words, right: words, level: z.enum(["BLOCK", "WARN"]).default("WARN") }))
      .default(DEFAULT_WORDS),
  })
  .prefault({});

/** Levels, periods and lists of the rules. */
export type RuleSettings = z.output<typeof ruleSettings>;

/** Checks settings; what they leave out is as the rules have it. */
export const parseRuleSettings = parser<RuleSettings>(ruleSettings);

/** The settings of a place that has set nothing. */
export const DEFAULT_RULE_SETTINGS: RuleSettings = ruleSettings.parse({});
