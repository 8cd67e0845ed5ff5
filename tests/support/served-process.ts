import { createLog } from "../../src/platform/log.ts";
import { closeOnSignals, listen } from "../../src/server.ts";

/**
 * A process for tests of signals: serves `/`, holds each answer until its input says "answer", and prints a line when a request
 * has begun and when the database would be closed.
 */
const log = createLog({ level: "info" });
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const server = await listen({
  app: {
    handle: (_, res) => {
      say("request begun");
      process.stdin.once("data", () => res.end("answered"));
    },
    beginDrain: () => say("drain begun"),
  },
  host: "127.0.0.1",
  port: 0,
  log,
  release: async () => say("released"),
});
closeOnSignals(server, log);
