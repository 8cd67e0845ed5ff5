import type { IncomingMessage, ServerResponse } from "node:http";
import { Refusal } from "../graphql/admission/refusal.ts";
import type { Log } from "../platform/log.ts";
import type { Exchange, Route } from "./exchange.ts";
import type { Metrics } from "./metrics.ts";
import { requestIdOf } from "./request-id.ts";
import { respondRefusal } from "./respond.ts";
import { SECURITY_HEADERS } from "./security-headers.ts";

/** What the listener serves. */
export interface RequestListenerOptions {
  /** Routes by path. A path that ends in a slash also answers everything below it. */
  routes: Readonly<Record<string, Route>>;
  /** Answers every other path; left out: NOT_FOUND. */
  otherwise?: Route;
  log: Log;
  metrics: Metrics;
}

/** The status that logs and metrics give a request whose peer left before the answer, as nginx does. */
const CLIENT_CLOSED_REQUEST = 499;
const MAX_LOGGED_NAME_LENGTH = 100;

/**
 * Makes the listener for node:http: gives each request its id, its headers, its route, one log line and one count. A
 * route that throws is answered with INTERNAL.
 */
export function createRequestListener({ routes, otherwise = notFound, log, metrics }: RequestListenerOptions) {
  const prefixes = Object.keys(routes).filter((path) => path !== "/" && path.endsWith("/"));

  function findRoutePath(path: string): string | undefined {
    return Object.hasOwn(routes, path) ? path : prefixes.find((prefix) => path.startsWith(prefix));
  }

  return (req: IncomingMessage, res: ServerResponse): void => {
    const startedAt = performance.now();
    const exchange = openExchange(req, res, log);
    const routePath = findRoutePath(exchange.path);
    metrics.requestStarted();
    res.once("close", () => {
      const status = res.writableFinished ? res.statusCode : CLIENT_CLOSED_REQUEST;
      const durationSeconds = (performance.now() - startedAt) / 1000;
      metrics.requestFinished({ route: routePath ?? "other", status, durationSeconds, facts: exchange.facts });
      logRequest(exchange, status, durationSeconds);
    });
    void run(exchange, (routePath && routes[routePath]) || otherwise);
  };
}

function openExchange(req: IncomingMessage, res: ServerResponse, log: Log): Exchange {
  const requestId = requestIdOf(req);
  for (const name in SECURITY_HEADERS) res.setHeader(name, SECURITY_HEADERS[name] as string);
  res.setHeader("x-request-id", requestId);
  const target = req.url ?? "/";
  const mark = target.indexOf("?");
  const path = mark === -1 ? target : target.slice(0, mark);
  const search = mark === -1 ? "" : target.slice(mark + 1);
  return {
    req,
    res,
    requestId,
    path,
    loggedPath: path,
    search,
    log: log.child({ requestId }),
    logLevel: "info",
    facts: {},
  };
}

async function run(exchange: Exchange, route: Route): Promise<void> {
  try {
    await route(exchange);
  } catch (err) {
    exchange.log.error({ err }, "route failed");
    const message = `Something failed on our side. The request id is ${exchange.requestId}.`;
    respondRefusal(exchange, new Refusal("INTERNAL", message, { extensions: { requestId: exchange.requestId } }));
    // An answer that had begun cannot be taken back; cutting it off keeps the peer from taking it for whole.
    if (!exchange.res.writableEnded) exchange.res.destroy();
  }
}

/** Refuses a path at which nothing is served. */
export function notFound(exchange: Exchange): void {
  respondRefusal(exchange, new Refusal("NOT_FOUND", "Nothing is served at this path."));
}

function logRequest(
  { req, loggedPath, facts, log, logLevel }: Exchange,
  status: number,
  durationSeconds: number,
): void {
  const { operationName, ...others } = facts;
  log[logLevel](
    {
      method: req.method,
      path: loggedPath.slice(0, MAX_LOGGED_NAME_LENGTH),
      status,
      durationMs: Math.round(durationSeconds * 1_000_000) / 1000,
      ...others,
      ...(operationName ? { operationName: operationName.slice(0, MAX_LOGGED_NAME_LENGTH) } : {}),
    },
    "request",
  );
}
