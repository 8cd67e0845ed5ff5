import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { LogFigures } from "../platform/change-log/index.ts";
import type { ExchangeFacts, Route } from "./exchange.ts";
import { addBatchTimes, addLogGauges, type LogPlace, type ObserveNumbered } from "./log-metrics.ts";
import { respond } from "./respond.ts";

/** What is measured, and where it comes from beside the requests themselves. */
export interface MetricsOptions {
  /** How many SQL statements this process has sent so far. */
  sqlStatements?: () => number;
}

/** A finished request as the metrics count it. `route` is one of the known paths, never the path as asked. */
export interface MeasuredRequest {
  route: string;
  status: number;
  durationSeconds: number;
  facts: ExchangeFacts;
}

/** The process's metrics. Every label has few values: a known route, a kind, a status, a code of the closed list. */
export interface Metrics {
  requestStarted(): void;
  requestFinished(request: MeasuredRequest): void;
  numbered: ObserveNumbered;
  /** A scheduled edition was published, so late. */
  publishedOnSchedule(delayMs: number): void;
  /** From now on the metrics tell of a change log too. */
  watchLog(place: LogPlace, readFigures: () => Promise<LogFigures>): void;
  /** Answers `/metrics` in Prometheus' text format. */
  route: Route;
}

const DURATION_BUCKETS_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SCHEDULE_DELAY_BUCKETS_SECONDS = [0.1, 0.5, 1, 2, 5, 30, 300, 3_600];
const COST_BUCKETS_OBJECTS = [1, 10, 50, 100, 250, 500, 1_000, 2_500, 5_000];

/** Makes the metrics with a registry of their own, so that several servers in one process do not share counts. */
export function createMetrics({ sqlStatements }: MetricsOptions = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "tongyuan_http_requests_total",
    help: "Requests answered, by route, kind of operation, HTTP status and the first error code (none without errors).",
    labelNames: ["route", "operation", "status", "code"],
    registers,
  });
  const durations = new Histogram({
    name: "tongyuan_http_request_duration_seconds",
    help: "Time from a request's headers to the end of its answer.",
    labelNames: ["route", "operation"],
    buckets: DURATION_BUCKETS_SECONDS,
    registers,
  });
  const costs = new Histogram({
    name: "tongyuan_graphql_requested_objects",
    help: "Objects requested by admitted operations.",
    buckets: COST_BUCKETS_OBJECTS,
    registers,
  });
  const storedBytes = new Counter({
    name: "tongyuan_attachment_stored_bytes_total",
    help: "Bytes of attachments that were stored; the same bytes again count nothing.",
    registers,
  });
  const scheduleDelays = new Histogram({
    name: "tongyuan_schedule_delay_seconds",
    help: "How long after its moment a scheduled edition was published by this instance.",
    buckets: SCHEDULE_DELAY_BUCKETS_SECONDS,
    registers,
  });
  const inFlight = new Gauge({
    name: "tongyuan_http_requests_in_flight",
    help: "Requests being answered now.",
    registers,
  });
  const numbered = addBatchTimes(registry);
  let readLog = async (): Promise<void> => {};
  if (sqlStatements) {
    new Counter({
      name: "tongyuan_sql_statements_total",
      help: "SQL statements sent to the database.",
      registers,
      collect() {
        this.reset();
        this.inc(sqlStatements());
      },
    });
  }

  return {
    numbered,
    publishedOnSchedule: (delayMs) => scheduleDelays.observe(delayMs / 1000),
    watchLog(place, readFigures) {
      readLog = addLogGauges(registry, place, readFigures);
    },
    requestStarted: () => inFlight.inc(),
    requestFinished({ route, status, durationSeconds, facts }) {
      inFlight.dec();
      const operation = facts.operationKind ?? "none";
      requests.inc({ route, operation, status, code: facts.codes?.[0] ?? "none" });
      durations.observe({ route, operation }, durationSeconds);
      if (facts.storedBytes !== undefined) storedBytes.inc(facts.storedBytes);
      if (facts.cost !== undefined) costs.observe(facts.cost);
    },
    async route(exchange) {
      exchange.logLevel = "debug";
      await readLog();
      const [contentType = "text/plain"] = registry.contentType.split("; charset");
      respond(exchange, { status: 200, contentType, body: await registry.metrics() });
    },
  };
}
