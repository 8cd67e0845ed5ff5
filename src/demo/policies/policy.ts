import type { documentKinds, validities } from "../../domains/policy-document/details.ts";
import { addDays, type Day } from "../../platform/day.ts";
import { yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { signature } from "../signature.ts";

/** What a policy document of the demo says; what is left out is not stated, or follows from the rest. */
export interface Policy
  extends Pick<DemoItem, "slug" | "title" | "summary" | "keywords" | "topics" | "drafters" | "links" | "correction"> {
  /** Without the signature, which follows from issuers and day of writing. */
  readonly body: string;
  /** Default: NORMATIVE. */
  readonly kind?: (typeof documentKinds)[number];
  readonly genre: string;
  /** In order; the first one publishes, unless a publisher is named. */
  readonly issuers: readonly [string, ...string[]];
  readonly publisher?: string;
  /** The letters of the issuer (机关代字) and the serial number in the year of writing; null: it has no number. */
  readonly number: readonly [code: string, serial: number] | null;
  /** The serial number of its index number. */
  readonly index: number;
  /** Its serial number in the register of local normative documents. */
  readonly registration?: number;
  readonly writtenOn: Day;
  /** Default: three days after it was written. */
  readonly issuedOn?: Day;
  readonly effectiveOn?: Day;
  /** Default: VALID. */
  readonly validity?: (typeof validities)[number];
  readonly repealedOn?: Day;
  readonly moreColumns?: readonly string[];
}

const COLUMNS = { REGULATION: "zwgk/zcwj/gz", NORMATIVE: "zwgk/zcwj/gfxwj", OTHER: "zwgk/zcwj/qtwj" };
// Made up: no organ has this code.
const INDEX_CODE = "11330802000000000K";

/** A policy document as a content. */
export function policy({
  kind = "NORMATIVE",
  number,
  index,
  registration,
  writtenOn,
  issuedOn = addDays(writtenOn, 3),
  effectiveOn,
  validity = "VALID",
  repealedOn,
  genre,
  moreColumns = [],
  ...item
}: Policy): DemoItem {
  const year = yearOf(writtenOn);
  return {
    publisher: item.issuers[0],
    ...item,
    body: kind === "REGULATION" ? item.body : `${item.body}\n${signature(item.issuers, writtenOn)}`,
    type: "POLICY_DOCUMENT",
    columns: [COLUMNS[kind], ...moreColumns],
    issuedOn,
    details: {
      kind,
      documentNumber: number && documentNumber(number, year),
      documentNumberMalformed: false,
      indexNumber: `${INDEX_CODE}/${year}-${String(index).padStart(5, "0")}`,
      indexNumberMalformed: false,
      genre,
      disclosureAttribute: "PROACTIVE",
      writtenOn,
      effectiveOn: effectiveOn ?? null,
      repealedOn: repealedOn ?? null,
      validity,
      interpretationPlan: "由牵头起草部门负责解读，与文件同步在门户网站发布。",
      registrationNumber: registration ? `HKCD00-${year}-${String(registration).padStart(4, "0")}` : null,
    },
  };
}

/** An order's number runs on from year to year, any other one within its year. */
function documentNumber([code, serial]: readonly [string, number], year: number): string {
  return code.endsWith("令") ? `${code}第${serial}号` : `${code}〔${year}〕${serial}号`;
}
