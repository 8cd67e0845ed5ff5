import { Command } from "commander";
import { loadConfig } from "../config.ts";
import { createLog } from "../platform/log.ts";
import { createProgressLine } from "./progress-line.ts";

/** `tongyuan serve`: the API, on a database that it makes, migrates and fills with demo content where that is needed. */
export const serveCommand = new Command("serve")
  .description("serve the API; make and migrate the database where that is needed")
  .action(serve);

async function serve(): Promise<void> {
  const config = loadConfig();
  const log = createLog({ level: config.logLevel, readable: !config.production });
  const progress = createProgressLine(process.stdout, (step) => log.info(step));
  try {
    const { openPrepared } = await import("./open-configured.ts");
    const db = await openPrepared({ config, log, progress }, async (db) => {
      if (!config.demo || (await db.prisma.content.count()) > 0) return;
      progress.show("publishing the demo content");
      const { publishDemo } = await import("./publish-demo.ts");
      await publishDemo(db);
    });
    progress.show("loading the schema");
    const { closeOnSignals, startServer } = await import("../server.ts");
    progress.clear();
    const server = await startServer({ config, log, db });
    closeOnSignals(server, log);
    if (!config.production) process.stdout.write(describeAddresses(server.url));
  } finally {
    progress.clear();
  }
}

function describeAddresses(url: string): string {
  return `\n  GraphQL  ${url}/graphql\n  ready    ${url}/readyz\n  metrics  ${url}/metrics\n\n`;
}
