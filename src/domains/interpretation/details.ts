import { z } from "zod";
import { parser, text } from "../content/index.ts";

/** The form of an interpretation (解读形式). */
export const interpretationMedia = [
  "TEXT",
  "CHART",
  "VIDEO",
  "AUDIO",
  "QUESTIONS_AND_ANSWERS",
  "PRESS_CONFERENCE",
] as const;

/** Who interprets: the organ itself, an expert (专家解读) or the media (媒体解读). */
export const interpreters = ["ORGAN", "EXPERT", "MEDIA"] as const;

const interpretationDetails = z.strictObject({
  medium: z.enum(interpretationMedia),
  interpreter: z.enum(interpreters),
  /** The expert's name, the medium's or the office's, as stated. */
  interpreterName: text.nullable(),
});

/** What an edition of an interpretation holds beyond what every content has. What it interprets are INTERPRETS links. */
export type InterpretationDetails = z.output<typeof interpretationDetails>;

/** Checks the details of an interpretation and lists all problems at once. */
export const parseInterpretationDetails = parser(interpretationDetails);
