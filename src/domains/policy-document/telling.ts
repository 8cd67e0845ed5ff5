import { chineseDay, statedFacts, type Told } from "../content/index.ts";
import type { PolicyDocumentDetails } from "./details.ts";

/** What a policy document says of itself. Whether it is in force moves with time, and is said apart. */
export function tellPolicyDocument({
  documentNumber,
  indexNumber,
  writtenOn,
  effectiveOn,
  expiresOn,
  repealedOn,
}: PolicyDocumentDetails): Told {
  const day = (value: string | null) => value && chineseDay(value);
  return {
    facts: statedFacts([
      ["文号", documentNumber],
      ["索引号", indexNumber],
      ["成文日期", day(writtenOn)],
      ["施行日期", day(effectiveOn)],
      ["有效期至", day(expiresOn)],
      ["废止日期", day(repealedOn)],
    ]),
    before: [],
    after: [],
    ended: null,
  };
}
