import { EventEmitter, once } from "node:events";
import { pino } from "pino";
import type { Log } from "../../src/platform/log.ts";

/** One entry as it was written. */
export type LogEntry = Record<string, unknown> & { msg?: string };

/** A log that a test reads. */
export interface CapturedLog {
  log: Log;
  entries: LogEntry[];
  /** The first entry that the predicate accepts, written already or yet to come. */
  find(predicate: (entry: LogEntry) => boolean): Promise<LogEntry>;
}

/** Makes a log that keeps its entries, every level. */
export function captureLog(): CapturedLog {
  const entries: LogEntry[] = [];
  const written = new EventEmitter();
  const write = (line: string) => {
    entries.push(JSON.parse(line));
    written.emit("entry");
  };
  return {
    log: pino({ level: "trace", base: null }, { write }),
    entries,
    async find(predicate) {
      for (;;) {
        const entry = entries.find(predicate);
        if (entry) return entry;
        await once(written, "entry");
      }
    },
  };
}
