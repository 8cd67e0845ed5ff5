export { METRICS } from "./metric-rules.ts";
export { AccountReads, type Metric, type MetricSum } from "./reads.ts";
