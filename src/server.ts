import { createServer, type RequestListener, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type App, type AppOptions, createApp } from "./app.ts";
import { baseUrl } from "./config.ts";
import { systemClock } from "./platform/clock.ts";
import type { Database } from "./platform/db/index.ts";
import type { Log } from "./platform/log.ts";
import { OperatorError } from "./platform/operator-error.ts";

/** What `startServer` needs. */
export interface StartOptions {
  /** The address, and what the application is set up with. */
  config: Omit<AppOptions, "db" | "clock" | "log"> & { host: string; port: number };
  log: Log;
  /** Migrated and seeded. Closed when the server has drained, or when it cannot start. */
  db: Database;
}

/**
 * Composes the application and serves it.
 * @throws OperatorError when the address cannot be listened on.
 */
export async function startServer({ config, log, db }: StartOptions): Promise<RunningServer> {
  let app: App | undefined;
  const release = async () => {
    await app?.close();
    await db.close();
  };
  try {
    app = await createApp({ ...config, db, log, clock: systemClock });
    return await listen({ app, host: config.host, port: config.port, log, release });
  } catch (error) {
    await release();
    throw error;
  }
}

/** What `listen` opens a socket for, and for how long. */
export interface ListenOptions {
  app: {
    handle: RequestListener;
    /** From now on `/readyz` answers 503. */
    beginDrain(): void;
  };
  host: string;
  /** 0: any free port. */
  port: number;
  log: Log;
  /** Runs last on the way out, when no request is under way any more: closes the database. */
  release: () => Promise<void>;
  timeouts?: Partial<ServerTimeouts>;
}

/** How long peers and requests may take. */
export interface ServerTimeouts {
  /** For a request's headers: a peer that sends them slower is cut off. */
  headersMs: number;
  /** For a whole request with its body, on any route: 50 MB over a slow line. Routes with small bodies have a deadline of their own. */
  requestMs: number;
  /** For an idle connection; longer than the 60 s of usual proxies, which else write into a closing socket. */
  keepAliveMs: number;
  /** For the requests under way when draining begins. */
  drainMs: number;
}

/** A listening server. */
export interface RunningServer {
  /** The bound address, with the port in use. */
  url: string;
  /** Drains: answers what is under way within the time for it, then releases what the server holds. Once, however often called. */
  close(): Promise<void>;
}

const DEFAULT_TIMEOUTS: ServerTimeouts = {
  headersMs: 10_000,
  requestMs: 300_000,
  keepAliveMs: 65_000,
  drainMs: 10_000,
};
/** How often slow peers are looked for; Node's default of 30 s would let each one stay that long. */
const SLOW_PEER_CHECK_MS = 1_000;
/** Room for a document of 32 KB in a query string, percent-encoded, with variables and a token. */
const MAX_HEADER_BYTES = 131_072;

/**
 * Opens the socket and serves the application.
 * @throws OperatorError when the address is busy, not allowed or not this machine's.
 */
export async function listen({ app, host, port, log, release, timeouts }: ListenOptions): Promise<RunningServer> {
  const { headersMs, requestMs, keepAliveMs, drainMs } = { ...DEFAULT_TIMEOUTS, ...timeouts };
  const server = createServer(
    {
      headersTimeout: headersMs,
      requestTimeout: requestMs,
      keepAliveTimeout: keepAliveMs,
      connectionsCheckingInterval: Math.min(SLOW_PEER_CHECK_MS, headersMs),
      maxHeaderSize: MAX_HEADER_BYTES,
    },
    app.handle,
  );
  const drain = trackRequests(server);
  await open(server, host, port);
  const bound = server.address() as AddressInfo;
  const url = baseUrl(bound.address, bound.port);
  log.info({ url }, "listening");

  let closing: Promise<void> | undefined;
  async function close(): Promise<void> {
    log.info("draining");
    app.beginDrain();
    await drain(drainMs, log);
    await release();
    log.info("closed");
  }
  return {
    url,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** Drains at the first SIGTERM or SIGINT and ends the process with 0; a second signal ends it at once. */
export function closeOnSignals(server: RunningServer, log: Log): void {
  let signalled = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (signalled) process.exit(1);
    signalled = true;
    log.info({ signal }, "signal received");
    server.close().then(
      () => process.exit(0),
      (err) => {
        log.error({ err }, "closing failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
}

function open(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new OperatorError(listenFault(error, host, port), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function listenFault({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  if (code === "EADDRINUSE") {
    return `PORT ${port} on ${host} is in use by another process: stop it, or set PORT to another number (0 takes any free one).`;
  }
  if (code === "EACCES")
    return `PORT ${port} on ${host} may not be opened by this user: set PORT to a number from 1024 on, for example 4000.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `HOST ${host} is no address of this machine: set HOST to one that is, for example 127.0.0.1 or 0.0.0.0.`;
  }
  return `HOST ${host}, PORT ${port} cannot be listened on: ${message}`;
}

/** Keeps account of the requests under way; returns the function that stops the server and waits for them. */
function trackRequests(server: Server): (drainMs: number, log: Log) => Promise<void> {
  const underWay = new Set<ServerResponse>();
  server.prependListener("request", (_, res: ServerResponse) => {
    underWay.add(res);
    if (!server.listening) res.setHeader("connection", "close");
    res.once("close", () => {
      underWay.delete(res);
      // An answer whose headers had gone out before the drain leaves its connection open, now idle.
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
  });

  return async (drainMs, log) => {
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const res of underWay) if (!res.headersSent) res.setHeader("connection", "close");
    const timer = setTimeout(() => {
      log.warn({ requests: underWay.size }, "requests were cut off at the end of the drain");
      server.closeAllConnections();
    }, drainMs);
    await closed;
    clearTimeout(timer);
  };
}
