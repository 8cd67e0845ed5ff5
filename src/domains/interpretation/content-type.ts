import { insertRows } from "../../platform/db/index.ts";
import { defineContentType } from "../content/index.ts";
import { type InterpretationDetails, parseInterpretationDetails } from "./details.ts";
import { INTERPRETATION_RULES } from "./rules.ts";
import { tellInterpretation } from "./telling.ts";

defineContentType<InterpretationDetails>({
  type: "INTERPRETATION",
  typename: "Interpretation",
  parseDetails: parseInterpretationDetails,
  tell: tellInterpretation,
  rules: INTERPRETATION_RULES,
  needsAltText: () => true,
  writeFacts: async (tx, editions) => {
    await insertRows(
      tx,
      "interpretationFacts",
      editions.map(({ editionId, details: { medium, interpreter } }) => ({ editionId, medium, interpreter })),
    );
  },
});
