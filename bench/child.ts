import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** A process of this bench's own. */
export interface Child {
  readonly pid: number;
  send(message: object): void;
  /** The next message that it sends; rejects when it ends instead. */
  next<Message>(): Promise<Message>;
  /** Asks it to end and waits until it has. */
  end(): Promise<void>;
}

/**
 * Starts a TypeScript file of this folder in a process of its own, set up as in production. Its standard output is thrown
 * away, its errors are shown.
 */
export function startChild(file: string, args: readonly string[], nodeOptions: readonly string[] = []): Child {
  const child = fork(fileURLToPath(new URL(file, import.meta.url)), args, {
    execArgv: ["--import", "tsx", ...nodeOptions],
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const ended = once(child, "exit");
  return {
    pid: child.pid as number,
    send: (message) => void child.send(message),
    async next<Message>() {
      const first = await Promise.race([once(child, "message"), ended.then(() => null)]);
      if (!first) throw new Error(`${file} ended with code ${child.exitCode}`);
      return first[0] as Message;
    },
    async end() {
      if (child.exitCode === null && child.connected) child.disconnect();
      await ended;
    },
  };
}
