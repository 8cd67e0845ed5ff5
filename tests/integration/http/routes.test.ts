import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import type { Route } from "../../../src/http/exchange.ts";
import { createHealth, type ReadinessCheck, type Remark } from "../../../src/http/health.ts";
import { createMetrics } from "../../../src/http/metrics.ts";
import { createRequestListener } from "../../../src/http/request-listener.ts";
import { respond } from "../../../src/http/respond.ts";
import { captureLog } from "../../support/captured-log.ts";
import { send } from "../../support/graphql-request.ts";
import { startTestServer } from "../../support/http-server.ts";

let close: () => Promise<void>;
afterEach(() => close());

async function serve(routes: Record<string, Route>, metrics = createMetrics()) {
  const captured = captureLog();
  const server: Server = createServer(createRequestListener({ routes, log: captured.log, metrics }));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => new Promise((resolve) => server.close(() => resolve()));
  return { ...captured, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const say =
  (text: string): Route =>
  (exchange) =>
    respond(exchange, { status: 200, contentType: "text/plain", body: text });

describe("health", () => {
  async function serveHealth(checks: Record<string, ReadinessCheck>, remarks: Record<string, Remark> = {}) {
    const health = createHealth(checks, remarks);
    const { url, find } = await serve({ "/healthz": health.live, "/readyz": health.ready });
    const ask = async (path: string) => {
      const response = await fetch(url + path);
      return [response.status, await response.json()];
    };
    return { health, ask, find };
  }

  it("is live and ready when every check passes", async () => {
    const { ask, find } = await serveHealth({ database: async () => {}, migrations: async () => {} });
    expect(await ask("/healthz")).toEqual([200, { status: "live" }]);
    expect(await ask("/readyz")).toEqual([200, { status: "ready", checks: { database: "ok", migrations: "ok" } }]);
    expect(await find(({ path }) => path === "/readyz")).toMatchObject({ level: 20, status: 200 });
  });

  it("is live and not ready when a check fails, and keeps the reason in the log", async () => {
    const { ask, find } = await serveHealth({
      database: () => Promise.reject(new Error("password authentication failed")),
    });
    expect(await ask("/healthz")).toEqual([200, { status: "live" }]);
    expect(await ask("/readyz")).toEqual([503, { status: "unavailable", checks: { database: "failed" } }]);
    expect(await find(({ check }) => check === "database")).toMatchObject({
      err: { message: "password authentication failed" },
    });
  });

  it("is ready with a remark that something is not as it should be, which the log has too", async () => {
    const { ask, find } = await serveHealth({ database: async () => {} }, { log: () => "behind" });
    expect(await ask("/readyz")).toEqual([200, { status: "ready", checks: { database: "ok", log: "behind" } }]);
    expect(await find(({ check }) => check === "log")).toMatchObject({ level: 40, remark: "behind" });
  });

  it("is live and not ready while it drains", async () => {
    const { health, ask } = await serveHealth({ database: async () => {} });
    health.beginDrain();
    expect(await ask("/healthz")).toEqual([200, { status: "live" }]);
    expect(await ask("/readyz")).toEqual([503, { status: "draining", checks: { database: "ok" } }]);
  });
});

describe("routing", () => {
  it("answers a path, what is below a path that ends in a slash, and 404 else", async () => {
    const { url } = await serve({ "/": say("root"), "/a": say("a"), "/c/": say("below c") });
    const answers = await Promise.all(
      ["/", "/a?x=1", "/c/", "/c/x/y", "/a/", "/b", "/toString"].map((path) => fetch(url + path)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 404, 404, 404]);
    expect(await answers[3]?.text()).toBe("below c");
    expect(await answers[5]?.json()).toEqual({
      errors: [{ message: "Nothing is served at this path.", extensions: { code: "NOT_FOUND" } }],
    });
  });

  it("answers HEAD with the headers alone", async () => {
    const { url } = await serve({ "/a": say("text") });
    const response = await fetch(`${url}/a`, { method: "HEAD" });
    expect([response.headers.get("content-length"), await response.text()]).toEqual(["4", ""]);
  });

  it("answers INTERNAL for a route that throws, with the request id that the log has", async () => {
    const { url, find } = await serve({
      "/a": () => {
        throw new Error("secret path /srv");
      },
    });
    const response = await fetch(`${url}/a`);
    const requestId = response.headers.get("x-request-id");
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      errors: [
        {
          message: `Something failed on our side. The request id is ${requestId}.`,
          extensions: { code: "INTERNAL", requestId },
        },
      ],
    });
    expect(await find(({ msg }) => msg === "route failed")).toMatchObject({
      requestId,
      err: { message: "secret path /srv" },
    });
  });

  it("cuts off an answer whose route throws after it began", async () => {
    const { url } = await serve({
      "/a": ({ res }) => {
        res.writeHead(200, { "content-length": 100 }).write("half");
        throw new Error("broken");
      },
    });
    await expect(fetch(`${url}/a`).then((response) => response.text())).rejects.toThrow();
  });
});

describe("the request id", () => {
  it.each([
    ["is the caller's when it is well formed", "abc-DEF_123.4:5", true],
    ["is a new one when the caller's is too short", "abc", false],
    ["is a new one when the caller's could break a log line", 'abc"defgh', false],
    ["is a new one when the caller's is too long", "x".repeat(129), false],
  ])("%s", async (_, given, kept) => {
    const { url } = await serve({ "/a": say("a") });
    const { headers } = await fetch(`${url}/a`, { headers: { "x-request-id": given } });
    expect(headers.get("x-request-id") === given).toBe(kept);
    expect(headers.get("x-request-id")).toMatch(kept ? /./ : /^[0-9a-f]{8}-/);
  });
});

describe("the log and the metrics", () => {
  it("tell of an operation its name, kind, cost and status, and nothing of its variables or token", async () => {
    const { log, find, entries } = captureLog();
    const server = await startTestServer({ log });
    close = server.close;
    await fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer ty_secret" },
      body: JSON.stringify({
        query: "query Titles($t:String){echo(text:$t) article{id}}",
        variables: { t: "very private" },
      }),
    });
    const entry = await find(({ msg }) => msg === "request");
    expect(entry).toMatchObject({
      method: "POST",
      path: "/graphql",
      status: 200,
      operationName: "Titles",
      operationKind: "query",
      cost: 1,
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      durationMs: expect.any(Number),
    });
    expect(JSON.stringify(entries)).not.toMatch(/private|secret/);
  });

  it("count requests by route, kind, status and code, under a bounded number of labels", async () => {
    const { log, find } = captureLog();
    const server = await startTestServer({ log });
    close = server.close;
    await send(server.graphql, "POST", { query: "{total}" });
    await send(server.graphql, "GET", { query: "{" });
    await fetch(`${server.url}/no/such/path`);
    await find(({ status }) => status === 404);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    const requests = text.split("\n").filter((line) => line.startsWith("tongyuan_http_requests_total{"));
    expect(requests).toEqual([
      'tongyuan_http_requests_total{route="/graphql",operation="query",status="200",code="none"} 1',
      'tongyuan_http_requests_total{route="/graphql",operation="none",status="400",code="GRAPHQL_PARSE_FAILED"} 1',
      'tongyuan_http_requests_total{route="other",operation="none",status="404",code="NOT_FOUND"} 1',
    ]);
    expect(text).toContain("tongyuan_http_requests_in_flight 1\n");
    expect(text).toContain("tongyuan_graphql_requested_objects_sum 7\n");
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });

  it("count SQL statements where the database counts them", async () => {
    let statements = 3;
    const metrics = createMetrics({ sqlStatements: () => statements });
    const { url } = await serve({ "/metrics": metrics.route }, metrics);
    const read = async () =>
      /^tongyuan_sql_statements_total (\d+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1];
    expect(await read()).toBe("3");
    statements = 10;
    expect(await read()).toBe("10");
  });
});
