import { type App, createApp } from "../../src/app.ts";
import { systemClock } from "../../src/platform/clock.ts";
import type { Database } from "../../src/platform/db/index.ts";
import type { Log } from "../../src/platform/log.ts";
import { serve } from "./serve.ts";

/** The product over a database, set up as in production; its attachments, where any are asked for, in `attachmentsDir`. */
export function composeProduct(db: Database, log: Log, attachmentsDir = "/nonexistent"): Promise<App> {
  return createApp({
    db,
    clock: systemClock,
    log,
    publicUrl: "http://127.0.0.1:4000",
    portalUrl: "/c/{slug}",
    site: { name: "门户网站", idCode: null },
    explorer: false,
    attachments: { directory: attachmentsDir },
    corsOrigins: "*",
    introspection: true,
  });
}

/** Serves it until the parent lets go, then closes it and its database. */
export function serveProduct(app: App, db: Database): void {
  serve(app.handle, async () => {
    await app.close();
    await db.close();
  });
}
