import { spawn } from "node:child_process";
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { Agent, get } from "node:http";
import { connect } from "node:net";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it, onTestFinished } from "vitest";
import type { Database } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { type ListenOptions, listen, type RunningServer, startServer } from "../../../src/server.ts";
import { captureLog } from "../../support/captured-log.ts";

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

function app(handle: (req: IncomingMessage, res: ServerResponse) => void = (_, res) => res.end("ok")) {
  const steps: string[] = [];
  const options: ListenOptions = {
    app: { handle, beginDrain: () => steps.push("drain begun") },
    host: "127.0.0.1",
    port: 0,
    log: silentLog,
    release: async () => {
      steps.push("released");
    },
  };
  return { options, steps };
}

/** An app whose answers wait, with a promise for the moment when one is asked for. */
function waitingApp() {
  let answer = (_text: string): void => {};
  let begun = (): void => {};
  const requested = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const { options, steps } = app((_, res) => {
    answer = (text) => res.end(text);
    begun();
  });
  return { options, steps, requested, answer: (text: string) => answer(text) };
}

describe("listening", () => {
  it("takes any free port for 0 and logs the bound address", async () => {
    const { log, find } = captureLog();
    server = await listen({ ...app().options, log });
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(await find(({ msg }) => msg === "listening")).toMatchObject({ url: server.url });
    expect(await (await fetch(server.url)).text()).toBe("ok");
  });

  it("refuses a busy port in one line that says what to do", async () => {
    server = await listen(app().options);
    const port = Number(new URL(server.url).port);
    await expect(listen({ ...app().options, port })).rejects.toMatchObject({
      name: "OperatorError",
      exitCode: 1,
      message: `PORT ${port} on 127.0.0.1 is in use by another process: stop it, or set PORT to another number (0 takes any free one).`,
    });
  });

  it("refuses an address of another machine in one line that says what to do", async () => {
    await expect(listen({ ...app().options, host: "192.0.2.1" })).rejects.toMatchObject({
      message:
        "HOST 192.0.2.1 is no address of this machine: set HOST to one that is, for example 127.0.0.1 or 0.0.0.0.",
    });
  });
});

it("lets go of the database where the application cannot be composed", async () => {
  const steps: string[] = [];
  const db = {
    owner: { query: () => Promise.reject(new Error("no such view")) },
    close: async () => void steps.push("closed"),
  } as unknown as Database;
  const address = { host: "127.0.0.1", port: 0, publicUrl: "http://api.example", portalUrl: "/c/{slug}" };
  const site = { name: "柯城区政府", idCode: null };
  const config = {
    ...address,
    introspection: true,
    attachments: { directory: "/nonexistent" },
    corsOrigins: "*" as const,
    explorer: false,
    site,
  };
  await expect(startServer({ config, log: silentLog, db })).rejects.toThrow("no such view");
  expect(steps).toEqual(["closed"]);
});

describe("a slow peer", () => {
  it("that does not finish its headers is cut off with 408", async () => {
    server = await listen({ ...app().options, timeouts: { headersMs: 100, requestMs: 100 } });
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    const chunks: Buffer[] = [];
    socket.on("data", (chunk) => chunks.push(chunk));
    await once(socket, "close");
    expect(Buffer.concat(chunks).toString()).toMatch(/^HTTP\/1\.1 408 /);
  });

  it("that sends headers of more than 128 KB is cut off with 431", async () => {
    server = await listen(app().options);
    const { status } = await fetch(server.url, { headers: { "x-large": "x".repeat(131_072) } });
    expect(status).toBe(431);
  });
});

describe("draining", () => {
  it("answers what is under way, refuses new connections, and releases last", async () => {
    const { options, steps, requested, answer } = waitingApp();
    const { url, close } = await listen(options);
    const underWay = fetch(url);
    await requested;
    const closed = close();
    expect(steps).toEqual(["drain begun"]);
    await expect(fetch(url)).rejects.toThrow();
    answer("late");
    const response = await underWay;
    expect([await response.text(), response.headers.get("connection")]).toEqual(["late", "close"]);
    await closed;
    expect(steps).toEqual(["drain begun", "released"]);
  });

  it("closes idle connections at once", async () => {
    const { options, steps } = app();
    const { url, close } = await listen(options);
    const agent = new Agent({ keepAlive: true });
    const [response] = (await once(get(url, { agent }), "response")) as [IncomingMessage];
    const { socket } = response;
    response.resume();
    await once(response, "end");
    const disconnected = once(socket, "close");
    await Promise.all([close(), disconnected]);
    expect(steps).toEqual(["drain begun", "released"]);
  });

  it("cuts off what is still under way when its time is over", async () => {
    const { log, find } = captureLog();
    const { options, steps, requested } = waitingApp();
    const { url, close } = await listen({ ...options, log, timeouts: { drainMs: 50 } });
    const underWay = fetch(url);
    underWay.catch(() => {});
    await requested;
    await close();
    await expect(underWay).rejects.toThrow();
    expect(await find(({ level }) => level === 40)).toMatchObject({ requests: 1 });
    expect(steps).toEqual(["drain begun", "released"]);
  });

  it("happens once, however often it is asked for", async () => {
    const { options, steps } = app();
    const { close } = await listen(options);
    await Promise.all([close(), close()]);
    expect(steps).toEqual(["drain begun", "released"]);
  });
});

describe("a signal", () => {
  /** Starts the process and follows its lines. */
  async function startProcess() {
    const script = fileURLToPath(new URL("../../support/served-process.ts", import.meta.url));
    const child = spawn(process.execPath, ["--import", "tsx", script], { stdio: ["pipe", "pipe", "inherit"] });
    onTestFinished(() => void child.kill("SIGKILL"));
    const lines: string[] = [];
    const reader = createInterface(child.stdout);
    reader.on("line", (line) => lines.push(line));
    const exited = once(child, "exit");
    async function line(part: string): Promise<string> {
      for (;;) {
        const found = lines.find((candidate) => candidate.includes(part));
        if (found) return found;
        await once(reader, "line");
      }
    }
    const { url } = JSON.parse(await line("listening")) as { url: string };
    return { child, url, line, lines, exited };
  }

  it("SIGTERM answers what is under way, releases and exits with 0", async () => {
    const { child, url, line, lines, exited } = await startProcess();
    const underWay = fetch(url);
    await line("request begun");
    child.kill("SIGTERM");
    await line("drain begun");
    child.stdin.write("answer");
    expect(await (await underWay).text()).toBe("answered");
    expect(await exited).toEqual([0, null]);
    expect(lines).toContain("released");
  }, 60_000);

  it("sent twice exits at once", async () => {
    const { child, url, line, lines, exited } = await startProcess();
    fetch(url).catch(() => {});
    await line("request begun");
    child.kill("SIGTERM");
    await line("drain begun");
    child.kill("SIGTERM");
    expect(await exited).toEqual([1, null]);
    expect(lines).not.toContain("released");
  }, 60_000);
});
