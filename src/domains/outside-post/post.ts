import { z } from "zod";
import { postAddress } from "../channel/index.ts";
import { instant, MAX_TITLE_LENGTH, type Parsed, type Problem, parser, singleLine, text } from "../content/index.ts";

/** An outside post as it is stated. */
export interface OutsidePostDraft {
  /** In its one written form. */
  readonly url: string;
  readonly outsideId: string | null;
  readonly title: string;
  readonly text: string | null;
  readonly postedAt: Date;
}

const MOST_ADDRESS = 2_000;

const draft = z.strictObject({
  url: z.string().transform(normaliseAddress),
  outsideId: text.overwrite(singleLine).max(200, "Has more than 200 characters.").nullish(),
  title: text.overwrite(singleLine).max(MAX_TITLE_LENGTH, `Has more than ${MAX_TITLE_LENGTH} characters.`),
  text: text.nullish(),
  postedAt: instant,
});

const parse = parser(draft);

/** Reads what is stated of an outside post: `url`, `title`, `postedAt`, and `outsideId` and `text` where they are known. All problems at once. */
export function parseOutsidePost(stated: unknown, now: Date): Parsed<OutsidePostDraft> {
  const parsed = parse(stated);
  if (!parsed.ok) return parsed;
  const { url, outsideId = null, text: words = null, postedAt, title } = parsed.value;
  const moment = new Date(postedAt);
  if (moment > now) return { ok: false, problems: [AHEAD] };
  return { ok: true, value: { url, outsideId, title, text: words, postedAt: moment } };
}

const AHEAD: Problem = { path: ["postedAt"], code: "OUT_OF_RANGE", message: "Lies ahead." };

/** An http or https address in its one written form. */
function normaliseAddress(stated: string, context: z.core.$RefinementCtx<string>): string {
  const address = URL.canParse(stated.trim()) ? postAddress(stated.trim()) : null;
  if (address && /^https?:/.test(address)) {
    if (address.length <= MOST_ADDRESS) return address;
    context.addIssue({
      code: "too_big",
      maximum: MOST_ADDRESS,
      origin: "string",
      message: `Has more than ${MOST_ADDRESS} characters.`,
      input: stated,
    });
  } else
    context.addIssue({ code: "invalid_format", format: "url", message: "Is no http or https address.", input: stated });
  return z.NEVER;
}
