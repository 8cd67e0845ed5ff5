import { z } from "zod";
import { ChannelKind } from "../../platform/db/index.ts";
import { singleLine } from "./characters.ts";
import { html, rule, text } from "./parse.ts";

/** Nobody keeps more: there is one for each channel. */
const MOST_FORMS = 50;
const MAX_TITLE_LENGTH = 300;

const channelForm = z
  .strictObject({
    /** Key of the channel; its kind decides what fits. */
    channel: z.string().regex(/^[a-z0-9-]{1,64}$/, "Is not the key of a channel."),
    kind: z.enum(ChannelKind),
    /** Null, here and below: derived from the edition. */
    title: text
      .overwrite(singleLine)
      .max(MAX_TITLE_LENGTH, `A title has at most ${MAX_TITLE_LENGTH} characters.`)
      .nullable(),
    digest: text.overwrite(singleLine).nullable(),
    /** A slimmed text in place of the edition's, sanitised like it. */
    html: html.transform((value) => value || null).nullable(),
  })
  .check(
    rule(["channel"], "A portal shows the content itself.", ({ kind }: { kind: string }) => kind !== "PORTAL"),
    rule<Words>([], "States nothing.", (form) => [form.title, form.digest, form.html].some((words) => words !== null)),
  );

type Words = Record<"title" | "digest" | "html", string | null>;

/** What editors put in place of an edition's title, digest and text on single channels. As stored in `edition.channel_forms`. */
export const channelForms = z
  .array(channelForm)
  .max(MOST_FORMS)
  .check(
    rule([], "Names a channel twice.", (forms: { channel: string }[]) => {
      return new Set(forms.map(({ channel }) => channel)).size === forms.length;
    }),
  )
  .readonly();

/** What an edition says on one channel. */
export type ChannelForm = z.output<typeof channelForm>;
