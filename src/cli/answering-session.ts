import { loadConfig } from "../config.ts";
import { createLog } from "../platform/log.ts";
import type { Session } from "./open-configured.ts";
import { createProgressLine } from "./progress-line.ts";

/** The session of a command whose answer is on standard output: log and progress go to standard error. Throws a ConfigError. */
export function answeringSession(): Session {
  const config = loadConfig();
  const log = createLog({ level: config.logLevel, readable: !config.production, to: process.stderr });
  return { config, log, progress: createProgressLine(process.stderr, (step) => log.debug(step)) };
}
