import { builder } from "../../graphql/builder.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import { ApiError } from "../../graphql/errors.ts";
import { requireKnown } from "../../graphql/require-known.ts";
import { goOn } from "../../platform/maybe-promise.ts";
import { Content, RELATION_FIELDS } from "../content/graphql.ts";
import { CHANNEL_LIMITS } from "../content/index.ts";
import { RENDITIONS } from "./graphql-forms.ts";
import { PostingMannerEnum } from "./graphql-posting-manner.ts";
import { type Made, typenameOf } from "./graphql-rendition.ts";
import { sourceOf } from "./graphql-source.ts";
import type { Outcome, RefusalReason, Refused } from "./outcome.ts";
import { limitsOf, render } from "./render.ts";

const ReasonEnum = builder.enumType("RenditionRefusalReason", {
  description: "Why a content has no rendition for a channel.",
  values: {
    TITLE_TOO_LONG: { description: "The title is too long, and cannot be shortened without changing what it says." },
    TITLE_TOO_SHORT: { description: "The title is too short for the platform." },
    DIGEST_TOO_LONG: { description: "The digest that was set for the channel is too long." },
    BODY_TOO_LONG: { description: "The text is too long, also without styles." },
    POST_TOO_LONG: { description: "Title and digest do not fit into one post." },
    ADDRESS_TOO_LONG: { description: "The address of the original is too long." },
    NOTHING_TO_SHOW: { description: "There are neither words nor pictures nor files to show there." },
    FIGURE_NOT_IN_SOURCE: { description: "What was set for the channel holds a figure that the edition lacks." },
  } satisfies Record<RefusalReason, { description: string }>,
});

const RenditionRefused = builder.objectRef<Made<Refused>>("RenditionRefused").implement({
  description: "What cannot fit a channel: it is said, and nothing is cut. Set `field` in a revision.",
  fields: (t) => ({
    channel: t.expose("channel", { type: "ChannelKey", description: "The channel that was asked for." }),
    edition: t.int({
      description: "Number of the edition that does not fit.",
      resolve: ({ content }) => content.card.number,
    }),
    reason: t.field({ type: ReasonEnum, description: "Why.", resolve: ({ outcome }) => outcome.reason }),
    field: t.string({
      description:
        "The field of a revision's input to set: `channelForms.title`, `channelForms.digest` or `channelForms.html` of this channel, or a field of the edition itself.",
      resolve: ({ outcome }) => outcome.field,
    }),
    measured: t.int({
      nullable: true,
      description: "How long it is, as the platform counts; null: it is not about length.",
      resolve: ({ outcome }) => outcome.measured,
    }),
    limit: t.int({
      nullable: true,
      description: "How long it may be, or must be at least; null: it is not about length.",
      resolve: ({ outcome }) => outcome.limit,
    }),
    message: t.string({
      description: "What does not fit and what to do, in Chinese.",
      resolve: ({ outcome }) => outcome.message,
    }),
    messageEn: t.string({ description: "The same in English.", resolve: ({ outcome }) => outcome.messageEn }),
  }),
});

const RenditionResult = builder.unionType("RenditionResult", {
  description: "A content in the form that a channel needs, or why it has none.",
  types: [...RENDITIONS, RenditionRefused],
  resolveType: (made) => typenameOf(made as Made),
});

// Validity and the documents that something rests on are relations: a list reads them ahead for all its items.
RELATION_FIELDS.add("rendition");

/** Making a form takes as much time as reading several objects. */
const WEIGHT = 5;

builder.interfaceField(Content, "rendition", (t) =>
  t.field({
    type: RenditionResult,
    description:
      "The content in the form that a channel needs (渠道稿), made from its public edition. Which type comes follows from the channel's kind; what cannot fit is a `RenditionRefused`. A channel that there is not is refused.",
    extensions: { cost: { weight: WEIGHT } satisfies FieldCost },
    args: {
      channel: t.arg({ type: "ChannelKey", required: true, description: "Key of the channel: `channels` lists them." }),
      manner: t.arg({
        type: PostingMannerEnum,
        description:
          "The way of posting. Null: by hand where the channel is posted to. One that the channel does not have is refused.",
      }),
    },
    resolve: (content, { channel: key, manner }, context) => {
      const channel = requireKnown(context.channels.findByKey(key), "channel", key);
      const limits = limitsOf(channel.kind, manner ?? null);
      if (manner != null && limits === null)
        throw new ApiError(
          "BAD_USER_INPUT",
          `The channel "${key}" is posted to ${waysOf(channel.kind)}, not ${manner}.`,
        );
      return goOn(sourceOf(content, context), (source): Made<Outcome> => {
        const outcome = render(source, { channel: key, kind: channel.kind }, limits);
        return { content, source, channel: key, outcome };
      }) as never;
    },
  }),
);

function waysOf(kind: keyof typeof CHANNEL_LIMITS): string {
  return CHANNEL_LIMITS[kind].map(({ manner }) => manner).join(" or ") || "in no way";
}
