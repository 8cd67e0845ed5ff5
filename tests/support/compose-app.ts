import { type App, type AppOptions, createApp } from "../../src/app.ts";
import type { RuleSettings } from "../../src/domains/content/index.ts";
import type { Database } from "../../src/platform/db/index.ts";
import { silentLog } from "../../src/platform/log.ts";
import type { FakeClock } from "./fake-clock.ts";

/** An application that reads nothing anew by itself, which would be counted as statements of whatever is asked meanwhile. */
export async function compose(db: Database, clock: FakeClock, filesDir: string, rules: RuleSettings): Promise<App> {
  const app = await composePolling(db, clock, { rules, attachments: { directory: filesDir } });
  await app.close();
  return app;
}

/** A second application over a test's database, which keeps up with the change log by itself. Close it. */
export function composePolling(db: Database, clock: FakeClock, options: Partial<AppOptions> = {}): Promise<App> {
  const portalUrl = "https://www.kecheng.example/c/{slug}";
  const publicUrl = "https://api.kecheng.example";
  const site = { name: "衢州市柯城区人民政府", idCode: "3308020001" };
  const attachments = { directory: "/nonexistent" };
  const policy = {
    attachments,
    explorer: true,
    corsOrigins: "*",
    introspection: true,
    strictErrorCodes: true,
  } as const;
  return createApp({ db, clock, log: silentLog, publicUrl, portalUrl, site, ...policy, ...options });
}
