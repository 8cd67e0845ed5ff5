import type { Rule } from "../../content/index.ts";
import type { ReportDetails } from "../details.ts";
import { FORM_RULES } from "./form-rules.ts";
import { SUM_RULES } from "./sum-rules.ts";
import { UNIT_RULES } from "./unit-rules.ts";
import { YEAR_RULES } from "./year-rules.ts";

/** What is asked of a report. */
export const REPORT_RULES: readonly Rule<ReportDetails>[] = [...SUM_RULES, ...YEAR_RULES, ...UNIT_RULES, ...FORM_RULES];
