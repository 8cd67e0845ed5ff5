import type { interpretationMedia, interpreters } from "../../domains/interpretation/details.ts";
import type { DemoItem } from "../demo-item.ts";

/** What an interpretation of the demo says; what is left out is as in the document that it interprets. */
export interface Interpretation
  extends Pick<DemoItem, "slug" | "title" | "summary" | "body" | "attachments">,
    Partial<Pick<DemoItem, "publisher" | "keywords" | "topics" | "issuedOn">> {
  readonly medium: (typeof interpretationMedia)[number];
  /** Default: ORGAN. */
  readonly interpreter?: (typeof interpreters)[number];
  readonly interpreterName: string;
}

const COLUMNS = {
  TEXT: "wzjd",
  QUESTIONS_AND_ANSWERS: "wzjd",
  PRESS_CONFERENCE: "wzjd",
  CHART: "tjjd",
  VIDEO: "spjd",
  AUDIO: "spjd",
};

/** An interpretation of a document as a content: by the organ that drafted it, on the same day, unless it says otherwise. */
export function interpretation(
  document: DemoItem,
  { medium, interpreter = "ORGAN", interpreterName, ...item }: Interpretation,
): DemoItem {
  const { keywords, topics, issuedOn } = document;
  return {
    keywords,
    topics,
    issuedOn,
    publisher: document.drafters?.[0] ?? document.publisher,
    ...item,
    type: "INTERPRETATION",
    columns: [`zwgk/zcjd/${interpreter === "ORGAN" ? COLUMNS[medium] : "zjmt"}`],
    links: [{ kind: "INTERPRETS", to: document.slug }],
    details: { medium, interpreter, interpreterName },
  };
}
