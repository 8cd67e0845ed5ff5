import { chineseDay, type Fact, statedFacts, type Told } from "../content/index.ts";

/** What is known of a content beside its typed details, in names and days. */
export interface Circumstances {
  readonly issuers: readonly string[];
  readonly publisher: string | null;
  /** The day that readers see on it (发布日期). */
  readonly issuedOn: string;
  /** Whether a policy document is in force; null: nothing is known, or it is none. */
  readonly validity: Validity | null;
  readonly sourceName: string | null;
  /** Label of what it rests on or interprets, and titles and numbers of those documents. */
  readonly documents: { readonly label: string; readonly names: readonly string[] } | null;
}

/** Whether a document is in force; see `PolicyDocument.validity`. */
export type Validity = "VALID" | "AMENDED" | "PARTLY_REPEALED" | "EXPIRED" | "REPEALED";

const VALIDITIES: Record<Validity, string> = {
  VALID: "现行有效",
  AMENDED: "已修改",
  PARTLY_REPEALED: "部分废止",
  EXPIRED: "已失效",
  REPEALED: "已废止",
};
const ENDED: ReadonlySet<string> = new Set(["PARTLY_REPEALED", "EXPIRED", "REPEALED"]);

/** The facts of a content in their order: number, organs, dates, validity, and what its type adds. Every form shows these words. */
export function factsOf(told: Told, around: Circumstances): Fact[] {
  const { issuers, publisher, issuedOn, validity, sourceName, documents } = around;
  return statedFacts([
    ...told.facts,
    ["发文机关", issuers.join("、")],
    ["发布机构", publisher],
    ["发布日期", chineseDay(issuedOn)],
    ["有效性", validity && VALIDITIES[validity]],
    ["来源", sourceName],
    ...(documents?.names ?? []).map((name) => [documents?.label ?? "", name] as const),
  ]);
}

/** What readers must know first: that the document is not (wholly) in force, else what its type says; null: nothing. */
export function endedNote(told: Told, { validity }: Circumstances): string | null {
  return validity && ENDED.has(validity) ? VALIDITIES[validity] : told.ended;
}
