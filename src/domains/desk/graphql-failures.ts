import { builder } from "../../graphql/builder.ts";
import type { Problem, RuleProblem } from "../content/index.ts";
import { RuleProblemType } from "./graphql-rule-problem.ts";

/** A failure that the caller can act on, as its GraphQL type. */
export type Failure =
  | { readonly __typename: "ValidationError"; readonly issues: readonly Problem[] }
  | { readonly __typename: "VersionConflictError"; readonly currentVersion: number }
  | { readonly __typename: "TransitionError"; readonly from: string; readonly to: string }
  | { readonly __typename: "RuleError"; readonly problems: readonly RuleProblem[] }
  | { readonly __typename: "DuplicateError"; readonly caseIds: readonly string[] }
  | { readonly __typename: "NotFoundError" };

type FailureOf<Name extends Failure["__typename"]> = Extract<Failure, { __typename: Name }>;

const ErrorCodeEnum = builder.enumType("ErrorCode", {
  description: "Why a mutation changed nothing: for programs to branch on.",
  values: {
    VALIDATION: { description: "The input is wrong: `ValidationError` says where." },
    VERSION_CONFLICT: { description: "Somebody changed it meanwhile: read it again." },
    TRANSITION: { description: "Its state does not allow this." },
    RULE: { description: "A rule of the domain stands against it." },
    DUPLICATE: { description: "What it says is public already: `resolveDuplicate` decides what the two are." },
    NOT_FOUND: { description: "There is no such thing, or the caller may not see it." },
  } as const,
});

const ErrorInterface = builder.interfaceRef<Failure>("Error").implement({
  description: "A failure that the caller can act on. Nothing was changed.",
  fields: (t) => ({
    code: t.field({
      type: ErrorCodeEnum,
      description: "Which failure it is.",
      resolve: ({ __typename }) => CODES[__typename],
    }),
    message: t.string({ description: "One sentence for people.", resolve: messageOf }),
  }),
});

const CODES = {
  ValidationError: "VALIDATION",
  VersionConflictError: "VERSION_CONFLICT",
  TransitionError: "TRANSITION",
  RuleError: "RULE",
  DuplicateError: "DUPLICATE",
  NotFoundError: "NOT_FOUND",
} as const;

function messageOf(failure: Failure): string {
  switch (failure.__typename) {
    case "ValidationError":
      return `The input has ${failure.issues.length === 1 ? "one fault" : `${failure.issues.length} faults`}; \`issues\` says where.`;
    case "VersionConflictError":
      return `It was changed meanwhile: its version is ${failure.currentVersion}. Read it again.`;
    case "TransitionError":
      return `It is ${failure.from}: from there it cannot become ${failure.to}.`;
    case "RuleError":
      return failure.problems.map(({ message }) => message).join("");
    case "DuplicateError":
      return "What it says is public already, or nearly so: decide what the two are to each other (resolveDuplicate), or discard it.";
    case "NotFoundError":
      return "There is no such thing, or you may not see it.";
  }
}

function failure<Name extends Failure["__typename"]>(name: Name, description: string) {
  const ref = builder.objectRef<FailureOf<Name>>(name);
  builder.objectType(ref, { description, interfaces: [ErrorInterface] });
  return ref;
}

const IssueCodeEnum = builder.enumType("IssueCode", {
  description: "What is wrong with a value.",
  values: {
    WRONG_TYPE: { description: "It is of another type." },
    UNKNOWN_FIELD: { description: "There is no such field." },
    REQUIRED: { description: "It is missing." },
    NOT_IN_LIST: { description: "It is none of what it may be, or nothing here has that key." },
    WRONG_FORMAT: { description: "It is written in another way than it must be." },
    OUT_OF_RANGE: { description: "It is too short, too long, too small or too large." },
    CONTRADICTION: { description: "It does not agree with another value." },
  } as const,
});

const Issue = builder.objectRef<Problem>("Issue").implement({
  description: "One thing wrong with an input.",
  fields: (t) => ({
    path: t.stringList({
      description: "Fields and indexes from the input down to the fault; empty: the input itself.",
      resolve: ({ path }) => path.map(String),
    }),
    code: t.expose("code", { type: IssueCodeEnum, description: "What is wrong." }),
    message: t.exposeString("message", { description: "One sentence for people." }),
  }),
});

/** The input is wrong. */
export const ValidationError = failure("ValidationError", "The input is wrong. All faults at once.");
builder.objectField(ValidationError, "issues", (t) =>
  t.field({
    type: [Issue],
    description: "Every fault.",
    resolve: ({ issues }) => [...issues],
  }),
);

/** It was changed since the caller saw it. */
export const VersionConflictError = failure("VersionConflictError", "It was changed since the caller read it.");
builder.objectField(VersionConflictError, "currentVersion", (t) =>
  t.exposeInt("currentVersion", { description: "The version that it has now." }),
);

/** Its state does not allow this. */
export const TransitionError = failure("TransitionError", "Its state does not allow this.");
builder.objectFields(TransitionError, (t) => ({
  from: t.exposeString("from", { description: "The state that it is in." }),
  to: t.exposeString("to", { description: "The state that was asked for." }),
}));

/** Rules of the domain stand against it. */
export const RuleError = failure("RuleError", "Rules of the domain stand against it. All of them at once.");
builder.objectField(RuleError, "problems", (t) =>
  t.field({ type: [RuleProblemType], description: "Every rule.", resolve: ({ problems }) => [...problems] }),
);

/** What it says is public already; the duplicates add the cases. */
export const DuplicateError = failure(
  "DuplicateError",
  "What it says is public already, or nearly so, and nobody has decided what the two are to each other.",
);

/** There is no such thing. */
export const NotFoundError = failure("NotFoundError", "There is no such thing, or the caller may not see it.");
