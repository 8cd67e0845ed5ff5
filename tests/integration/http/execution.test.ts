import { EventEmitter, once } from "node:events";
import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { ApiError } from "../../../src/graphql/errors.ts";
import { articleSchema, type Probe } from "../../support/article-schema.ts";
import { captureLog } from "../../support/captured-log.ts";
import { send } from "../../support/graphql-request.ts";
import { startTestServer, type TestServer } from "../../support/http-server.ts";

type Options = Parameters<typeof startTestServer>[0];

let server: TestServer;
afterEach(() => server.close());

async function serve(probe: Probe, options: Options = {}) {
  const captured = captureLog();
  server = await startTestServer({ schema: articleSchema(probe), log: captured.log, ...options });
  return captured;
}

describe("a resolver that throws", () => {
  it("shows nothing of our insides, and the log has the request id that the answer names", async () => {
    const { find } = await serve(() => {
      throw new Error('syntax error at or near "selec": selec * from person; /srv/tongyuan/src/x.ts');
    });
    const { status, headers, body } = await send(server.graphql, "POST", { query: "{probe total}" });
    const requestId = headers.get("x-request-id");
    expect(status).toBe(200);
    expect(body).toEqual({
      data: { probe: null, total: null },
      errors: [
        {
          message: `Something failed on our side. The request id is ${requestId}.`,
          path: ["probe"],
          locations: [{ line: 1, column: 2 }],
          extensions: { code: "INTERNAL", requestId },
        },
      ],
      extensions: { cost: { requested: 7, maximum: 5_000 } },
    });
    const entry = await find(({ msg }) => msg === "request failed");
    expect(entry.requestId).toBe(requestId);
    expect((entry.err as { stack: string }).stack).toContain("selec * from person");
  });

  it("answers 200 with null data when a required field fails", async () => {
    await serve(() => {
      throw new ApiError("FORBIDDEN", "Only reviewers see this.");
    });
    const { status, body } = await send(server.graphql, "POST", { query: "{probeOrFail}" });
    expect([status, body.data]).toEqual([200, null]);
    expect(body.errors).toMatchObject([{ message: "Only reviewers see this.", extensions: { code: "FORBIDDEN" } }]);
  });

  it("is internal when it answers null where the schema promises a value", async () => {
    await serve(() => null);
    const { body } = await send(server.graphql, "POST", { query: "{probeOrFail}" });
    expect(body.errors?.[0]?.extensions.code).toBe("INTERNAL");
  });

  it("fails the request when its code is not in the closed list", async () => {
    const { find } = await serve(() => {
      throw Object.assign(new ApiError("INTERNAL", "x"), { code: "MADE_UP" });
    });
    const { status, body } = await send(server.graphql, "POST", { query: "{probe}" });
    expect([status, body.data, body.errors?.[0]?.extensions.code]).toEqual([500, undefined, "INTERNAL"]);
    expect(await find(({ msg }) => msg === "request failed")).toMatchObject({
      err: { message: expect.stringContaining('The error code "MADE_UP" is not in src/graphql/error-codes.ts.') },
    });
  });
});

describe("an argument that is null by variable where it may not be", () => {
  it("is the caller's fault", async () => {
    await serve(() => "ok");
    const request = { query: "query($n:Int){required(n:$n)}", variables: { n: null } };
    const { status, body } = await send(server.graphql, "POST", request);
    expect(status).toBe(200);
    expect(body.errors).toMatchObject([{ path: ["required"], extensions: { code: "BAD_USER_INPUT" } }]);
  });
});

describe("a context that cannot be made", () => {
  it("answers an ApiError with its status and no data", async () => {
    await serve(() => "ok", {
      contextFor: () => {
        throw new ApiError("UNAUTHENTICATED", "The token is not valid.");
      },
    });
    const { status, headers, body } = await send(server.graphql, "POST", { query: "{probe}" });
    expect([status, headers.get("www-authenticate"), "data" in body]).toEqual([401, "Bearer", false]);
    expect(body.errors).toEqual([{ message: "The token is not valid.", extensions: { code: "UNAUTHENTICATED" } }]);
  });

  it("answers 503 and when to come back while the database is away", async () => {
    await serve(() => "ok", {
      contextFor: () => Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" })),
    });
    const { status, headers, body } = await send(server.graphql, "POST", { query: "{probe}" });
    expect([status, headers.get("retry-after"), body.errors?.[0]?.extensions.code]).toEqual([503, "1", "UNAVAILABLE"]);
  });
});

describe("a request that is given up", () => {
  /** A probe that hangs until it is told to stop, and promises for both moments. */
  function hangingProbe() {
    const moments = new EventEmitter();
    const started = once(moments, "started");
    const stopped = once(moments, "stopped");
    const probe: Probe = ({ signal }) => {
      signal.addEventListener("abort", () => moments.emit("stopped"), { once: true });
      moments.emit("started");
      return new Promise(() => {});
    };
    return { probe, started, stopped };
  }

  it("by the deadline is answered with TIMEOUT, and the resolver is told to stop", async () => {
    const { probe, stopped } = hangingProbe();
    const { find, entries } = await serve(probe, { deadlineMs: 50 });
    const { status, headers, body } = await send(server.graphql, "POST", { query: "{probe}" });
    expect([status, headers.get("retry-after"), headers.get("connection")]).toEqual([503, "1", "close"]);
    expect(body).toEqual({
      errors: [
        {
          message: "The request took longer than 50 ms. Ask for less, or try again.",
          extensions: { code: "TIMEOUT", maximumMs: 50 },
        },
      ],
    });
    await stopped;
    expect(await find(({ msg }) => msg === "request")).toMatchObject({ status: 503, codes: ["TIMEOUT"] });
    expect(entries).toHaveLength(1);
  });

  it("by its peer is logged as 499, and the resolver is told to stop", async () => {
    const { probe, started, stopped } = hangingProbe();
    const { find, entries } = await serve(probe);
    const peer = new AbortController();
    const answer = fetch(`${server.graphql}?query={probe}`, { signal: peer.signal });
    await started;
    peer.abort();
    await expect(answer).rejects.toThrow("aborted");
    await stopped;
    expect(await find(({ msg }) => msg === "request")).toMatchObject({ status: 499, operationKind: "query" });
    expect(entries).toHaveLength(1);
  });

  it("while its body is on the way leaves nothing behind", async () => {
    const { find } = await serve(() => "ok");
    const socket = connect(server.port, "127.0.0.1");
    socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
    await once(server.server, "request");
    socket.destroy();
    expect(await find(({ msg }) => msg === "request")).toMatchObject({ status: 499 });
  });

  it("by a deadline that passes while its body is on the way is answered with TIMEOUT and cut off", async () => {
    await serve(() => "ok", { deadlineMs: 50 });
    const socket = connect(server.port, "127.0.0.1");
    socket.write("POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    await once(socket, "close");
    const answer = Buffer.concat(chunks).toString();
    expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(answer).toContain('"code":"TIMEOUT"');
  });
});
