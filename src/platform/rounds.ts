import type { Log } from "./log.ts";

/** Work that is done again and again while the process runs. */
export interface Rounds {
  /** Asks for a round soon: at once, or after the one under way. */
  hint(): void;
  /** Ends it; resolves when the round under way has ended. */
  stop(): Promise<void>;
}

/** What is done in rounds. */
export interface RoundsOptions {
  /** What the log calls it. */
  readonly name: string;
  /** True: there is more to do at once. What it throws is logged, and the next round waits longer and longer. */
  readonly round: () => Promise<boolean>;
  /** From the end of a round to the next without a hint. */
  readonly pollMs: number;
  readonly log: Log;
}

const MOST_BACKOFF_MS = 5_000;

/** Does rounds until it is stopped, one at a time: at a hint, and at the latest every `pollMs`. Keeps no process alive. */
export function startRounds({ name, round, pollMs, log }: RoundsOptions): Rounds {
  let stopped = false;
  let hinted = false;
  let failures = 0;
  let wake = (): void => {};

  async function run(): Promise<void> {
    while (!stopped) {
      try {
        hinted = false;
        const more = await round();
        failures = 0;
        if (more) continue;
      } catch (err) {
        failures++;
        log.error({ err, name, failures }, "a round failed and is tried again");
      }
      await pause();
    }
  }

  async function pause(): Promise<void> {
    if (stopped || (hinted && failures === 0)) return;
    const ms = failures === 0 ? pollMs : Math.min(MOST_BACKOFF_MS, pollMs * 2 ** (failures - 1));
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms).unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    wake = () => {};
  }

  const running = run();
  return {
    hint() {
      hinted = true;
      // A hint does not make a fault pass sooner.
      if (failures === 0) wake();
    },
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
