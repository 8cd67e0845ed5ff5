import { execute, type GraphQLSchema, getOperationAST, getVariableValues } from "graphql";
import { Refusal } from "../../graphql/admission/refusal.ts";
import type { Context } from "../../graphql/context.ts";
import { isErrorCode } from "../../graphql/error-codes.ts";
import { publicError } from "../../graphql/errors.ts";
import type { MaybePromise } from "../../platform/maybe-promise.ts";
import type { Exchange, Route } from "../exchange.ts";
import { respond, respondRefusal } from "../respond.ts";
import { ObligationRowsDocument, type ObligationRowsQuery } from "./documents.generated.ts";
import { type ObligationRow, obligationsCsv } from "./spreadsheet.ts";

/** What the spreadsheet of obligations is made from. */
export interface ObligationsRouteOptions {
  readonly schema: GraphQLSchema;
  /** The context of the caller's operation. @throws ApiError UNAUTHENTICATED */
  readonly contextFor: (
    request: Pick<Exchange, "requestId"> & { headers: Exchange["req"]["headers"] },
  ) => MaybePromise<Context>;
}

/** More are no list that anyone works through; a filter narrows it. */
const MOST_ROWS = 10_000;
const FILTERS = ["kind", "organ", "state"];

/** Makes the route `GET /obligations.csv`: what the query `obligations` answers the caller, with its filter as parameters. */
export function obligationsRoute(options: ObligationsRouteOptions): Route {
  return async (exchange) => {
    const rows = await readRows(exchange, options);
    if (rows instanceof Refusal) return respondRefusal(exchange, rows);
    respond(exchange, {
      status: 200,
      contentType: "text/csv",
      body: obligationsCsv(rows),
      headers: {
        "cache-control": "private, no-store",
        "content-disposition": 'attachment; filename="obligations.csv"',
      },
    });
  };
}

async function readRows(exchange: Exchange, { schema, contextFor }: ObligationsRouteOptions) {
  const { req, requestId, search, log } = exchange;
  if (req.method !== "GET" && req.method !== "HEAD")
    return new Refusal("METHOD_NOT_ALLOWED", "Obligations are read by GET.", { headers: { allow: "GET, HEAD" } });
  const filter = Object.fromEntries(new URLSearchParams(search));
  const unknown = Object.keys(filter).find((name) => !FILTERS.includes(name));
  if (unknown !== undefined)
    return new Refusal("BAD_USER_INPUT", `There is no parameter "${unknown}": ${FILTERS.join(", ")} are there.`);
  const variables = getOperationAST(ObligationRowsDocument)?.variableDefinitions ?? [];
  const [fault] = getVariableValues(schema, variables, { filter }).errors ?? [];
  if (fault) return new Refusal("BAD_USER_INPUT", fault.message);
  const rows: ObligationRow[] = [];
  try {
    const contextValue = await contextFor({ requestId, headers: req.headers });
    for (let after: string | null = null; rows.length < MOST_ROWS; ) {
      const { data, errors } = await execute({
        schema,
        document: ObligationRowsDocument,
        variableValues: { filter, after },
        contextValue,
      });
      if (errors?.[0]) throw errors[0];
      const { nodes, pageInfo } = (data as unknown as ObligationRowsQuery).obligations;
      rows.push(...nodes);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    return rows;
  } catch (error) {
    const { extensions, message } = publicError(error, { requestId, log, strict: false });
    return new Refusal(isErrorCode(extensions.code) ? extensions.code : "INTERNAL", message);
  }
}
