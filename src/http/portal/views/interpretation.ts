import { INTERPRETER_LABELS, MEDIUM_LABELS } from "../labels.ts";
import type { ShownOf } from "../shown-content.ts";
import { PLAIN_VIEW, type TypeView } from "./type-view.ts";

/** An interpretation: its form, and who interprets. */
export function interpretationView({ medium, interpreter, interpreterName }: ShownOf<"Interpretation">): TypeView {
  return {
    ...PLAIN_VIEW,
    facts: [
      ["解读形式", MEDIUM_LABELS[medium]],
      [
        "解读主体",
        interpreterName ? `${INTERPRETER_LABELS[interpreter]}（${interpreterName}）` : INTERPRETER_LABELS[interpreter],
      ],
    ],
  };
}
