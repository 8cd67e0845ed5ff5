import type { Pool, PoolClient } from "pg";
import type { Log } from "../log.ts";

/** A connection that listens for hints. */
export interface Listener {
  close(): Promise<void>;
}

const RETRY_MS = 5_000;

/**
 * Listens on a channel with a pool of one connection, and again whenever that breaks. Behind a pooler that shares sessions
 * between clients nothing may ever come: hints only make faster what a poll finds too.
 */
export function listen(openPool: () => Pool, channel: string, onHint: () => void, log: Log): Listener {
  const pool = openPool();
  let client: PoolClient | null = null;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;

  async function connect(): Promise<void> {
    try {
      client = await pool.connect();
      client.once("error", lose);
      client.on("notification", onHint);
      await client.query(`listen ${channel}`);
      // What was said while nobody listened is lost.
      onHint();
    } catch (error) {
      lose(error as Error);
    }
  }

  function lose(err: Error): void {
    const broken = client;
    client = null;
    broken?.removeAllListeners("notification");
    broken?.release(true);
    if (closed) return;
    // A connection that breaks fails its statement too, and comes here twice.
    clearTimeout(timer);
    log.warn({ err, channel }, "hints are not heard: listening again soon");
    timer = setTimeout(() => (connecting = connect()), RETRY_MS).unref();
  }

  let connecting = connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await connecting;
      client?.release(true);
      await pool.end();
    },
  };
}
