import { GraphQLError } from "graphql";
import { ERROR_CODES, type ErrorCode } from "../error-codes.ts";

/** What a refusal may say beside its code and message. */
export interface RefusalOptions {
  extensions?: Readonly<Record<string, unknown>>;
  /** graphql-js's own errors, with their locations; each gets the code. Default: one error made of the message. */
  errors?: readonly GraphQLError[];
  /** Default: the code's own. */
  status?: number;
  /** Headers that belong to the status, for example `allow` beside 405. */
  headers?: Readonly<Record<string, string>>;
  /**
   * True when HTTP was used rightly and the document or its variables are at fault. GraphQL over HTTP wants 200 for
   * these under `application/json`, and the status under `application/graphql-response+json`.
   */
  documentFault?: boolean;
}

/** A request that is not executed, and what it is answered with: a value that a rule returns, never thrown. */
export class Refusal {
  readonly code: ErrorCode;
  readonly errors: readonly GraphQLError[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly documentFault: boolean;

  constructor(code: ErrorCode, message: string, options: RefusalOptions = {}) {
    const errors = options.errors ?? [new GraphQLError(message)];
    this.code = code;
    this.errors = errors.map((error) => withCode(error, code, options.extensions));
    this.status = options.status ?? ERROR_CODES[code];
    this.headers = options.headers ?? {};
    this.documentFault = options.documentFault ?? false;
  }
}

/** graphql-js echoes values into its messages; a value of 1 MB is not sent back. */
const MAX_MESSAGE_LENGTH = 500;

function withCode(error: GraphQLError, code: ErrorCode, extensions: RefusalOptions["extensions"]): GraphQLError {
  const message =
    error.message.length > MAX_MESSAGE_LENGTH ? `${error.message.slice(0, MAX_MESSAGE_LENGTH)}…` : error.message;
  const { nodes, source, positions } = error;
  return new GraphQLError(message, { nodes, source, positions, extensions: { code, ...extensions } });
}
