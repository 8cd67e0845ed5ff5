import type { InputFieldBuilder, InputFieldRef, InputShapeFromFields, ObjectRef } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import { ApiError } from "../../graphql/errors.ts";
import type { Prisma } from "../../platform/db/index.ts";
import type { Scope } from "../access/index.ts";
import { isWellFormed, type Refusal } from "../content/index.ts";
import type { CallOutcome, Desk, DeskCommand } from "./desk.ts";
import {
  DuplicateError,
  type Failure,
  NotFoundError,
  RuleError,
  TransitionError,
  ValidationError,
  VersionConflictError,
} from "./graphql-failures.ts";
import { requireRight } from "./graphql-rights.ts";
import { readInput } from "./input-texts.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly desk: Desk;
  }
}

type SchemaTypes = (typeof builder)["$inferSchemaTypes"];
type InputFields = InputFieldBuilder<SchemaTypes, "InputObject">;
/** The context of one operation. */
export type DeskContext = SchemaTypes["Context"];

/** One mutation: who may call it, what it takes, the command that it runs, and what it answers. */
export interface MutationDefinition<
  Fields extends Record<string, InputFieldRef<SchemaTypes, unknown>>,
  Result extends Prisma.InputJsonObject,
  Success extends object,
> {
  readonly description: string;
  /** What the caller's token must allow. */
  readonly scope: Scope;
  readonly input: (t: InputFields) => Fields;
  /**
   * Keys of the organs that what is written shall belong to, null in it: to none. A right limited to organs must hold these and those of
   * the `edition`, `content`, `linkId` or `finding` that the input names; with none of these only a right that counts everywhere allows the mutation.
   * What it takes from the context is of memory and may be a moment old: the command checks that it holds.
   */
  readonly organs?: (input: InputShapeFromFields<Fields>, context: DeskContext) => readonly (string | null)[];
  /**
   * Key of the account whose posts the mutation is about, where its scope is `syndicate`; null: what the input names is not here. An
   * account never changes what it is, nor a placement its account: what is found before the transaction holds in it.
   */
  readonly account?: (
    input: InputShapeFromFields<Fields>,
    context: DeskContext,
  ) => string | null | Promise<string | null>;
  /** The fields of the success type. */
  readonly success: { readonly ref: ObjectRef<SchemaTypes, Success>; readonly present: Present<Result, Success> };
  /** The command, or what is wrong with the input. */
  readonly command: (
    input: InputShapeFromFields<Fields>,
    context: DeskContext,
  ) => DeskCommand<Result> | Failure | Promise<DeskCommand<Result> | Failure>;
}

/** Reads what a result names; a failure: it is here no more. `secret` is null where an equal call was answered before. */
export type Present<Result, Success> = (
  result: Result,
  context: DeskContext,
  secret: string | null,
) => Success | Failure | Promise<Success | Failure>;

/** Defines a mutation: one input with an idempotency key, and a union of its success and of what the caller can act on. */
export function defineMutation<
  Fields extends Record<string, InputFieldRef<SchemaTypes, unknown>>,
  Result extends Prisma.InputJsonObject,
  Success extends object,
>(name: string, definition: MutationDefinition<Fields, Result, Success>): void {
  const { description, scope, input, organs = () => [], account, success, command } = definition;
  const typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const InputType = builder.inputType(`${typename}Input`, {
    description: `What \`${name}\` takes.`,
    fields: (t) => ({
      ...input(t),
      idempotencyKey: t.string({
        description:
          "The caller's own name for this call, at most 100 characters: sent again within 24 hours it has no second effect, and the answer is the same. Null: each call counts.",
      }),
    }),
  });
  const ResultType = builder.unionType(`${typename}Result`, {
    description: `What \`${name}\` answers.`,
    types: [
      success.ref,
      ValidationError,
      VersionConflictError,
      TransitionError,
      RuleError,
      DuplicateError,
      NotFoundError,
    ],
    resolveType: (value) => ("__typename" in value ? String(value.__typename) : success.ref.name),
  });
  builder.mutationField(name, (t) =>
    t.field({
      type: ResultType,
      description: `${description} Needs the scope \`${scope}\`.`,
      args: { input: t.arg({ type: InputType, required: true, description: "What to do." }) },
      // The shapes follow from `input` and `success`, which TypeScript cannot carry through a union here.
      resolve: (async (_: unknown, args: { input: Given }, context: DeskContext): Promise<Failure | Success> => {
        const { idempotencyKey = null, ...rest } = args.input;
        const given = rest as unknown as InputShapeFromFields<Fields>;
        const permit = await requireRight(context, {
          ...{ name, scope, input: rest, organKeys: organs(given, context) },
          findAccountKey: () => account?.(given, context) ?? null,
        });
        if (!permit) return { __typename: "NotFoundError" };
        if (idempotencyKey !== null && !isIdempotencyKey(idempotencyKey))
          throw new ApiError(
            "BAD_USER_INPUT",
            "An idempotency key has 1 to 100 characters, and no control characters.",
          );
        const call = { personId: permit.personId, name, input: rest, idempotencyKey };
        const answer = await context.desk.findAnswer<Result>(call);
        if (answer) return present(answer);
        const { input: read, problems } = readInput(given);
        if (problems.length > 0) return { __typename: "ValidationError", issues: problems };
        const toRun = await command(read, context);
        if (typeof toRun !== "function") return toRun;
        return present(await context.desk.run(call, { confirm: permit.confirm, command: toRun }));

        function present(outcome: CallOutcome<Result>) {
          if (!outcome.ok) return failureOf(outcome.refusal);
          return success.present(outcome.result, context, outcome.secret ?? null);
        }
      }) as never,
    }),
  );
}

function isIdempotencyKey(key: string): boolean {
  return key !== "" && key.length <= 100 && isWellFormed(key);
}

type Given = { idempotencyKey?: string | null };

function failureOf(refusal: Refusal | { code: "IN_FLIGHT" | "KEY_OF_ANOTHER_CALL" }): Failure {
  switch (refusal.code) {
    case "NOT_FOUND":
      return { __typename: "NotFoundError" };
    case "VERSION_CONFLICT":
      return { __typename: "VersionConflictError", currentVersion: refusal.currentVersion };
    case "TRANSITION":
      return { __typename: "TransitionError", from: refusal.from, to: refusal.to };
    case "RULE":
      return { __typename: "RuleError", problems: refusal.problems };
    case "DUPLICATE":
      return { __typename: "DuplicateError", caseIds: refusal.caseIds };
    case "INVALID":
      return { __typename: "ValidationError", issues: refusal.problems };
    case "IN_FLIGHT":
      throw new ApiError("IDEMPOTENCY_IN_FLIGHT", "A call with this idempotency key is under way. Try again shortly.");
    case "KEY_OF_ANOTHER_CALL":
      throw new ApiError("BAD_USER_INPUT", "This idempotency key was given to another call.");
    case "OPEN_EDITION":
      throw new Error("an open edition is edited, not revised");
  }
}
