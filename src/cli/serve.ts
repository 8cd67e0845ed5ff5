import { Command } from "commander";
import { loadConfig } from "../config.ts";
import type { Database } from "../platform/db/index.ts";
import { limitHeapGrowth } from "../platform/heap-growth.ts";
import { createLog } from "../platform/log.ts";
import { createProgressLine } from "./progress-line.ts";

/** `tongyuan serve`: the API, on a database that it makes, migrates and fills with demo content where that is needed. */
export const serveCommand = new Command("serve")
  .description("serve the API; make and migrate the database where that is needed")
  .action(serve);

async function serve(): Promise<void> {
  limitHeapGrowth();
  const config = loadConfig();
  const log = createLog({ level: config.logLevel, readable: !config.production });
  const progress = createProgressLine(process.stdout, (step) => log.info(step));
  try {
    const { openPrepared } = await import("./open-configured.ts");
    // Loading the schema takes about as long as opening the embedded database, and mostly in another thread.
    const [db, { closeOnSignals, startServer }] = await Promise.all([
      openPrepared({ config, log, progress }, async (db) => {
        if (!config.demo || !(await isEmpty(db))) return;
        progress.show("publishing the demo content");
        const { publishDemo } = await import("./publish-demo.ts");
        await publishDemo(db, config.attachments);
      }),
      import("../server.ts"),
    ]);
    progress.clear();
    const server = await startServer({ config, log, db });
    closeOnSignals(server, log);
    if (!config.production) process.stdout.write(describeAddresses(server.url));
  } finally {
    progress.clear();
  }
}

async function isEmpty(db: Database): Promise<boolean> {
  return (await db.owner.query("select from content limit 1")).length === 0;
}

function describeAddresses(url: string): string {
  return `\n  page     ${url}/\n  GraphQL  ${url}/graphql\n  ready    ${url}/readyz\n  metrics  ${url}/metrics\n\n`;
}
