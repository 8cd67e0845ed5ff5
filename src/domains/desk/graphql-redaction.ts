import { builder } from "../../graphql/builder.ts";
import { type Problem, usableCharacters } from "../content/index.ts";
import type { EditionParts } from "./edition-parts.ts";
import { Edition } from "./graphql-edition.ts";
import { defineMutation } from "./graphql-mutation.ts";
import { PersonType } from "./graphql-review.ts";
import { contentSuccess } from "./graphql-success.ts";
import { redact } from "./lifecycle.ts";
import { blank } from "./problems.ts";

const MOST_PASSAGES = 50;
/** One character stands everywhere: taking it out would leave no text. */
const SHORTEST_PASSAGE = 2;
const LONGEST_PASSAGE = 1_000;

defineMutation("redact", {
  scope: "publish",
  description:
    "Takes words out of everything that a content says or said, at once (隐去), such as personal data: out of every edition, public or not, its title, text, fields and files' names; the mark 〔已隐去〕 stays in their place. By one person, with a reason. Words are found across marks and lines; where they cannot be taken out without leaving some of them, nothing is changed.",
  input: (t) => ({
    content: t.globalID({ required: true, description: "Global id of the content." }),
    expectedVersion: t.int({ required: true, description: "Version of its newest edition, as the caller saw it." }),
    passages: t.stringList({
      required: true,
      description: `The words to take out, each ${SHORTEST_PASSAGE} to ${LONGEST_PASSAGE} characters, at most ${MOST_PASSAGES}. They are kept nowhere.`,
    }),
    files: t.stringList({
      description:
        "SHA-256 of files of the content to take out; they are gone (410), unless another content names them too.",
    }),
    reason: t.string({ required: true, description: "Why. Kept, and seen by those who may see drafts." }),
    legalBasis: t.string({ description: "The provision that it rests on; null: not stated." }),
  }),
  success: contentSuccess("Redact", "The words are public nowhere any more."),
  command: ({ content, expectedVersion, reason, ...given }) => {
    const passages = given.passages.map((passage) => usableCharacters(passage).trim());
    const files = given.files ?? [];
    if (reason.trim() === "") return blank("reason");
    const issues = passageIssues(passages, files);
    if (issues.length > 0) return { __typename: "ValidationError", issues };
    const legalBasis = given.legalBasis?.trim() || null;
    return redact({ contentId: content.id, expectedVersion, passages, files, reason: reason.trim(), legalBasis });
  },
});

function passageIssues(passages: readonly string[], files: readonly string[]): Problem[] {
  if (passages.length + files.length === 0)
    return [{ path: ["passages"], code: "REQUIRED", message: "Name a passage or a file." }];
  if (passages.length > MOST_PASSAGES)
    return [{ path: ["passages"], code: "OUT_OF_RANGE", message: `At most ${MOST_PASSAGES} at once.` }];
  return passages.flatMap(({ length }, index): Problem[] =>
    length >= SHORTEST_PASSAGE && length <= LONGEST_PASSAGE
      ? []
      : [
          {
            path: ["passages", index],
            code: "OUT_OF_RANGE",
            message: `Has ${SHORTEST_PASSAGE} to ${LONGEST_PASSAGE} characters.`,
          },
        ],
  );
}

const RedactionType = builder.objectRef<EditionParts["redactions"][number]>("Redaction").implement({
  description: "That words or files were taken out of an edition (隐去). Which, nothing says any more.",
  fields: (t) => ({
    number: t.exposeInt("number", { description: "Which redaction of this edition it is, from 1." }),
    reason: t.exposeString("reason", { description: "Why." }),
    legalBasis: t.exposeString("legalBasis", {
      nullable: true,
      description: "The provision that it rests on; null: not stated.",
    }),
    person: t.expose("person", { type: PersonType, description: "Who decided it." }),
    redactedAt: t.expose("redactedAt", { type: "DateTime", description: "When." }),
  }),
});

builder.interfaceField(Edition, "redactions", (t) =>
  t.field({
    type: [RedactionType],
    description: "The redactions of this edition, oldest first.",
    resolve: (edition, _, { desk }) => desk.partOf(edition, "redactions"),
  }),
);
