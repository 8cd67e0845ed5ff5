import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { loadConfig } from "../config.ts";
import type { Post, Step } from "../demo/play-life.ts";
import { silentLog } from "../platform/log.ts";
import { createProgressLine } from "./progress-line.ts";

/** `tongyuan demo`: one item's life through the API, on a database that is thrown away afterwards. */
export const demoCommand = new Command("demo")
  .description(
    "play one item's life through the API, on a database that is thrown away: draft, reviews, corrections, withdrawal",
  )
  .action(demo);

async function demo(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), "tongyuan-demo-"));
  const progress = createProgressLine(process.stderr, () => {});
  try {
    const config = loadConfig({ DATA_DIR: dataDir, PORT: "0", DEMO: "0" });
    const [{ openPrepared }, { startServer }, { playLife }] = await Promise.all([
      import("./open-configured.ts"),
      import("../server.ts"),
      import("../demo/play-life.ts"),
    ]);
    const db = await openPrepared({ config, log: silentLog, progress });
    progress.clear();
    const server = await startServer({ config, log: silentLog, db });
    try {
      const adminToken = readFileSync(join(dataDir, "admin-token"), "utf8").trim();
      let n = 0;
      for await (const step of playLife(postTo(`${server.url}/graphql`), adminToken)) {
        process.stdout.write(describeStep(++n, step));
      }
    } finally {
      await server.close();
    }
  } finally {
    progress.clear();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function postTo(url: string): Post {
  return async (token, query, variables) => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
    if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
    return data;
  };
}

function describeStep(n: number, { who, mutation, outcome, seen }: Step): string {
  return `${String(n).padStart(2)}  ${who}  ${mutation.padEnd(20)}${outcome}\n${" ".repeat(10)}the public sees ${seen}\n`;
}
