import {
  assertValidSchema,
  type DocumentNode,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { LRUCache } from "lru-cache";
import { countRequestedObjects } from "../cost.ts";
import { type CompiledDocument, compileDocument } from "./compiled-document.ts";
import { type Limits, overLimit } from "./limits.ts";
import { measureJsonNesting } from "./nesting.ts";
import { type Parameters, type RequestParts, readParameters } from "./parameters.ts";
import { Refusal } from "./refusal.ts";

/** An operation that may run: the document is valid and within every limit. */
export interface AdmittedOperation {
  query: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** The operation's name in the document; null when it is anonymous. */
  operationName: string | null;
  /** As sent; execution coerces them again. */
  variables: Readonly<Record<string, unknown>>;
  cost: { requested: number; maximum: number };
}

/** What requests are judged against. */
export interface AdmissionOptions {
  schema: GraphQLSchema;
  limits: Limits;
  /** False: `__schema` and `__type` are refused. */
  introspection: boolean;
}

/** Judges one request: the operation to run, or what to answer instead. Never throws. */
export type Admit = (parts: RequestParts) => AdmittedOperation | Refusal;

/** Compiled documents take up to this much, so that a flood of different documents cannot fill the memory. */
const MAX_CACHE_BYTES = 32 * 1024 * 1024;
/** Measured with graphql 16: a parsed document takes about 180 bytes for each of its tokens. */
const BYTES_PER_TOKEN = 200;

/**
 * Makes the one admission function that every transport calls before anything is executed. What a document's text alone
 * decides is decided once per text and remembered; per request there remain the variables and the cost.
 */
export function createAdmission({ schema, limits, introspection }: AdmissionOptions): Admit {
  // Validation would find a faulty schema only at the first request.
  assertValidSchema(schema);
  const compiled = new LRUCache<string, CompiledDocument>({
    maxSize: MAX_CACHE_BYTES,
    sizeCalculation: ({ tokens }, text) => tokens * BYTES_PER_TOKEN + text.length * 2,
  });

  function compile(text: string): CompiledDocument | Refusal {
    const known = compiled.get(text);
    if (known) return known;
    const fresh = compileDocument(text, { schema, limits, introspection });
    if (!(fresh instanceof Refusal)) compiled.set(text, fresh);
    return fresh;
  }

  function admit(parts: RequestParts): AdmittedOperation | Refusal {
    const parameters = readParameters(parts, limits);
    if (parameters instanceof Refusal) return parameters;
    const document = compile(parameters.query);
    if (document instanceof Refusal) return document;
    const operation = selectOperation(document, parameters);
    if (operation instanceof Refusal) return operation;
    return transportRefusal(parts, operation) ?? admitOperation(document, operation, parameters);
  }

  function admitOperation(document: CompiledDocument, operation: OperationDefinitionNode, parameters: Parameters) {
    const tooNested = overLimit(limits, "nesting", measureJsonNesting(parameters.variables));
    if (tooNested) return tooNested;
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], parameters.variables, {
      maxErrors: 20,
    });
    if (errors) return new Refusal("BAD_USER_INPUT", "", { errors, documentFault: true });
    const requested = countRequestedObjects(schema, operation, document.fragments, coerced);
    const tooCostly = overLimit(limits, "cost", requested);
    if (tooCostly) return tooCostly;
    return {
      query: parameters.query,
      document: document.document,
      operation,
      operationName: operation.name?.value ?? null,
      variables: parameters.variables,
      cost: { requested, maximum: limits.cost },
    };
  }

  return admit;
}

function selectOperation(
  { operations }: CompiledDocument,
  { operationName }: Parameters,
): OperationDefinitionNode | Refusal {
  const named = operationName === null ? operations : operations.filter(({ name }) => name?.value === operationName);
  const [operation, another] = named;
  if (operation && !another) return operation;
  const message = operation
    ? "The document has several operations; say which one is to run by `operationName`."
    : operationName === null
      ? "The document has no operation."
      : `The document has no operation named "${operationName}".`;
  return new Refusal("OPERATION_NOT_FOUND", message, { documentFault: true });
}

/** GET must be safe to follow, prefetch and cache; a subscription needs a transport that streams. */
function transportRefusal({ transport }: RequestParts, { operation }: OperationDefinitionNode): Refusal | null {
  if (operation === OperationTypeNode.SUBSCRIPTION) {
    return new Refusal("METHOD_NOT_ALLOWED", "A subscription does not run over a single request and answer.", {
      headers: { allow: "POST" },
    });
  }
  if (operation === OperationTypeNode.MUTATION && transport === "GET") {
    return new Refusal("METHOD_NOT_ALLOWED", "A mutation is sent by POST.", { headers: { allow: "POST" } });
  }
  return null;
}
