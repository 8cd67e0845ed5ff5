import { problemOf } from "./judge.ts";
import { findPersonalData, type PersonalDatum } from "./personal-data.ts";
import type { Finding, Path, Rule, RuleProblem, TextField } from "./rule.ts";

const NAMES: Record<PersonalDatum["kind"], { whatZh: string; whatEn: string }> = {
  "identity-number": { whatZh: "公民身份号码", whatEn: "an identity number" },
  "mobile-number": { whatZh: "手机号码", whatEn: "a mobile number" },
  "bank-card": { whatZh: "银行卡号", whatEn: "the number of a bank card" },
  "home-address": { whatZh: "乡镇（街道）以下的详细住址", whatEn: "a home address below the township" },
};

/** 个人信息: what identifies a person goes out only where the law has it published. */
export const personalData: Rule = {
  id: "personal-data",
  level: "BLOCK",
  zh: "含有{whatZh}（{found}），须脱敏；依法应当公开的，须填写法律依据。",
  en: "Holds {whatEn} ({found}): mask it, or state the law that has it published.",
  source: "政府信息公开条例第十五条；国务院办公厅2018年政务公开工作要点（去标识化）",
  isAbsolute: true,
  check: ({ personalDataBasis }, { texts }) => (personalDataBasis === null ? texts.flatMap(findingsIn) : []),
};

/** What stands against a text that goes out by itself, such as the reason why a content was taken down. */
export function personalDataProblems(path: Path, text: string): RuleProblem[] {
  return findingsIn({ path, text }).map((finding) => problemOf({ ...personalData, ...MASK_ALONE }, finding));
}

/** No law has personal data published in such a text, so that it has no field for one. */
const MASK_ALONE = {
  zh: "含有{whatZh}（{found}），须脱敏：这段文字会公开。",
  en: "Holds {whatEn} ({found}): mask it, since this text is public.",
};

function findingsIn({ path, text }: TextField): Finding[] {
  return findPersonalData(text)
    .filter(({ kind }) => kind !== "mobile-number" || !isOfContact(path))
    .map(({ kind, masked }) => ({ path, values: { ...NAMES[kind], found: masked } }));
}

/** A mobile number that the public shall ring stands in a field for it. */
function isOfContact(path: Path): boolean {
  return path.includes("contacts");
}
