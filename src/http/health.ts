import type { Exchange, Route } from "./exchange.ts";
import { respond } from "./respond.ts";

/** Something that has to be well before requests should come: rejects when it is not. */
export type ReadinessCheck = () => Promise<void>;

/**
 * Something that people must see and that keeps no requests away: rejecting them would not make it better, and where it holds for all
 * instances at once, would make an outage of it. Anything but "ok" is logged.
 */
export type Remark = () => string;

/** The two questions that an orchestrator asks, and the one thing it is told on the way out. */
export interface Health {
  /** `/healthz`: the process answers. Says nothing of the database, so that a database fault restarts no instance. */
  live: Route;
  /** `/readyz`: every check passes and the process is not draining; else 503. The answer holds checks and remarks by name. */
  ready: Route;
  /** From now on `ready` answers 503. */
  beginDrain(): void;
}

const CHECK_TIMEOUT_MS = 2_000;

/** Makes the health routes out of named checks and remarks. Faults are logged; the answer gives names only. */
export function createHealth(
  checks: Readonly<Record<string, ReadinessCheck>>,
  remarks: Readonly<Record<string, Remark>> = {},
): Health {
  let draining = false;

  async function ready(exchange: Exchange): Promise<void> {
    const outcomes = await Promise.all(
      Object.entries(checks).map(async ([name, check]) => [name, await runCheck(exchange, name, check)] as const),
    );
    const remarked = Object.entries(remarks).map(([name, remark]) => [name, remark()] as const);
    for (const [check, remark] of remarked)
      if (remark !== "ok") exchange.log.warn({ check, remark }, "ready all the same");
    const ok = !draining && outcomes.every(([, outcome]) => outcome === "ok");
    const status = draining ? "draining" : ok ? "ready" : "unavailable";
    answer(exchange, ok ? 200 : 503, { status, checks: Object.fromEntries([...outcomes, ...remarked]) });
  }

  return {
    live: (exchange) => answer(exchange, 200, { status: "live" }),
    ready,
    beginDrain: () => {
      draining = true;
    },
  };
}

async function runCheck(exchange: Exchange, name: string, check: ReadinessCheck): Promise<"ok" | "failed"> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${CHECK_TIMEOUT_MS} ms`)), CHECK_TIMEOUT_MS);
  });
  try {
    await Promise.race([check(), timeout]);
    return "ok";
  } catch (err) {
    exchange.log.warn({ err, check: name }, "readiness check failed");
    return "failed";
  } finally {
    clearTimeout(timer);
  }
}

function answer(exchange: Exchange, status: number, body: object): void {
  exchange.logLevel = "debug";
  respond(exchange, { status, contentType: "application/json", body: JSON.stringify(body) });
}
