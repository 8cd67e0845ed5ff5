import { builder } from "../../graphql/builder.ts";
import { encodeCursor } from "../../graphql/cursor.ts";
import { goOn } from "../../platform/maybe-promise.ts";
import { Content } from "../content/graphql.ts";
import type { PublicContent } from "../content/index.ts";
import { type Fragment, type HighlightPiece, highlightFragments, highlightWhole } from "./highlights.ts";
import type { HitPosition } from "./reads.ts";

/** A hit with its content. */
export interface FoundContent {
  readonly content: PublicContent;
  readonly score: number;
  readonly position: HitPosition;
  /** Names the search in its cursors. */
  readonly scope: string;
  /** What highlights mark, folded. */
  readonly marked: readonly string[];
}

const HighlightPieceType = builder.objectRef<HighlightPiece>("HighlightPiece").implement({
  description: "A stretch of text as it stands in the content; plain text, never HTML.",
  fields: (t) => ({
    text: t.exposeString("text", { description: "The text, in the characters of the content." }),
    isMatch: t.exposeBoolean("isMatch", { description: "Whether this is what was searched for." }),
  }),
});

const HighlightField = builder.enumType("HighlightField", {
  description: "Where in a content a highlight was taken from.",
  values: {
    TITLE: { description: "The title, whole." },
    SUMMARY: { description: "The summary, whole." },
    BODY: { description: "About 120 characters of the body; two such fragments at most." },
  } as const,
});

interface Highlight {
  readonly field: "TITLE" | "SUMMARY" | "BODY";
  readonly pieces: Fragment;
}

const HighlightType = builder.objectRef<Highlight>("Highlight").implement({
  description: "A text of a content in which something that was searched for stands.",
  fields: (t) => ({
    field: t.field({ type: HighlightField, description: "Where it was taken from.", resolve: ({ field }) => field }),
    pieces: t.field({
      type: [HighlightPieceType],
      description: "The text in pieces: joined, they are the text.",
      resolve: ({ pieces }) => pieces,
    }),
  }),
});

/** One content that was found. */
export const SearchEdge = builder.objectRef<FoundContent>("SearchEdge").implement({
  description: "One content that was found.",
  fields: (t) => ({
    cursor: t.string({
      description: "Position among the hits, for `after`.",
      resolve: ({ scope, position }) => encodeCursor(scope, position),
    }),
    node: t.field({ type: Content, description: "The content.", resolve: ({ content }) => content }),
    score: t.exposeInt("score", {
      description:
        "How well it matches: more is better. Comparable within one search only, and what it is made of may change.",
    }),
    highlights: t.field({
      type: [HighlightType],
      description:
        "Where what was searched for stands, marked: title, summary and body, each only if something does. Empty: it stands in other fields.",
      resolve: ({ content, marked }, _, { contents }) => {
        const { title, summary, hasBody } = content.card;
        const short = [
          highlight("TITLE", highlightWhole(title, marked)),
          highlight("SUMMARY", highlightWhole(summary ?? "", marked)),
        ];
        return goOn(hasBody ? contents.body(content) : null, (body) => [
          ...short.flat(),
          ...highlightFragments(body?.text ?? "", marked).map((pieces) => ({ field: "BODY" as const, pieces })),
        ]);
      },
    }),
  }),
});

function highlight(field: "TITLE" | "SUMMARY", pieces: Fragment | null): Highlight[] {
  return pieces ? [{ field, pieces }] : [];
}
