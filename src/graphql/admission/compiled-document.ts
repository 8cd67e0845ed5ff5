import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  NoSchemaIntrospectionCustomRule,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from "graphql";
import { type Limits, overLimit } from "./limits.ts";
import { measureTokens } from "./nesting.ts";
import { Refusal } from "./refusal.ts";
import { type Fragments, measureShape, type Shape } from "./shape.ts";

/** A document that was parsed, measured and validated: everything that its text alone decides. */
export interface CompiledDocument {
  document: DocumentNode;
  tokens: number;
  operations: readonly OperationDefinitionNode[];
  fragments: Fragments;
}

/** What a document is judged against. */
export interface CompileOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** False: a document that asks for `__schema` or `__type` is invalid. */
  introspection: boolean;
}

/** Each message names a fault once; a client that sends hundreds of faults needs no more of them. */
const MAX_VALIDATION_ERRORS = 20;

/**
 * Judges a document by its text, cheapest rule first: each one keeps the next from being handed something that it is
 * slow on. Every operation of the document is held to the limits, whichever is to run.
 */
export function compileDocument(
  text: string,
  { schema, limits, introspection }: CompileOptions,
): CompiledDocument | Refusal {
  const tooLong = overLimit(limits, "documentBytes", Buffer.byteLength(text));
  if (tooLong) return tooLong;
  const parsed = parseWithinLimits(text, limits);
  if (parsed instanceof Refusal) return parsed;
  const { document, tokens } = parsed;

  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const fragments: Fragments = new Map(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
  const shapes = operations.map((operation) => measureShape(operation, fragments));
  const outOfShape = shapes.map((shape) => shapeRefusal(shape, limits)).find((refusal) => refusal !== null);
  if (outOfShape) return outOfShape;

  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const errors = validate(schema, document, rules, {
    maxErrors: MAX_VALIDATION_ERRORS,
    hideSuggestions: !introspection,
  });
  if (errors.length > 0) return new Refusal("GRAPHQL_VALIDATION_FAILED", "", { errors, documentFault: true });
  return { document, tokens, operations, fragments };
}

function parseWithinLimits(text: string, limits: Limits): { document: DocumentNode; tokens: number } | Refusal {
  try {
    const { tokens, nesting } = measureTokens(text);
    const tooLarge = overLimit(limits, "tokens", tokens) ?? overLimit(limits, "nesting", nesting);
    return tooLarge ?? { document: parse(text), tokens };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return new Refusal("GRAPHQL_PARSE_FAILED", "", { errors: [error], documentFault: true });
  }
}

function shapeRefusal(shape: Shape, limits: Limits): Refusal | null {
  return (
    overLimit(limits, "depth", shape.depth) ??
    overLimit(limits, "rootFields", shape.fields) ??
    overLimit(limits, "aliases", shape.aliases) ??
    overLimit(limits, "directives", shape.directives)
  );
}
