import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandDeps } from "../../src/app.ts";
import { loadDemo } from "../../src/demo/load-demo.ts";
import { openStorage } from "../../src/domains/attachment/open-storage.ts";
import { withdrawContents } from "../../src/domains/content/commands/withdraw-contents.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { silentLog } from "../../src/platform/log.ts";
import { findImportCaller, seedRegistries } from "../../src/seed.ts";
import { startServer } from "../../src/server.ts";
import { openTestDatabase } from "./database.ts";
import { send } from "./graphql-request.ts";

/** The address that documentation writes, where `npm start` listens. */
export const DOCUMENTED_URL = "http://127.0.0.1:4000";

/** A server as `npm start` makes it: the real application with the demo content, on a socket. */
export interface DemoServer {
  /** `http://127.0.0.1:<port>` */
  url: string;
  /** The address of `/graphql`. */
  api: string;
  /** Asks in GraphQL's short form, and throws when the answer holds errors. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test asked for.
  read(query: string): Promise<any>;
  withdraw(slug: string, reason: string): Promise<void>;
  close(): Promise<void>;
}

/** Serves the demo content from a database of its own. Absolute addresses begin with DOCUMENTED_URL. */
export async function startDemoServer(): Promise<DemoServer> {
  const db = await openTestDatabase();
  await seedRegistries(db, systemClock);
  const filesDir = mkdtempSync(join(tmpdir(), "tongyuan-files-"));
  const attachments = { directory: filesDir };
  const deps = { ...commandDeps(systemClock), storage: openStorage(attachments) };
  const caller = await findImportCaller(db);
  await loadDemo(db, deps, caller);
  const config = {
    host: "127.0.0.1",
    port: 0,
    publicUrl: DOCUMENTED_URL,
    portalUrl: "/c/{slug}",
    site: { name: "门户网站", idCode: null },
    corsOrigins: "*" as const,
    introspection: true,
    explorer: false,
    attachments,
    strictErrorCodes: true,
  };
  const server = await startServer({ config, log: silentLog, db });
  return {
    url: server.url,
    api: `${server.url}/graphql`,
    async read(query) {
      const { body } = await send(`${server.url}/graphql`, "POST", { query });
      if (body.errors) throw new Error(`the query failed: ${JSON.stringify(body.errors)}`);
      return body.data;
    },
    async withdraw(slug, reason) {
      const { id: contentId } = await db.prisma.content.findUniqueOrThrow({ where: { slug } });
      const edition = await db.prisma.edition.findFirstOrThrow({ where: { contentId }, orderBy: { number: "desc" } });
      const withdrawal = { contentId, expectedVersion: edition.version, reason };
      const [outcome] = await db.transaction((tx) => withdrawContents(tx, deps, caller, [withdrawal]));
      if (!outcome?.ok) throw new Error(`not withdrawn: ${JSON.stringify(outcome)}`);
    },
    async close() {
      await server.close();
      rmSync(filesDir, { recursive: true });
    },
  };
}
