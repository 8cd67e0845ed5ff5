import { createApp } from "../../src/app.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { openDatabase } from "../../src/platform/db/index.ts";
import { createLog } from "../../src/platform/log.ts";
import { serve } from "./serve.ts";

// The product as it is served: admission, Yoga, reads, one log line a request.
const [url = "", attachmentsDir = "/nonexistent"] = process.argv.slice(2);
const log = createLog({ level: "info" });
const db = await openDatabase({ url, dataDir: "", log });
const app = await createApp({
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
serve(app.handle, async () => {
  await app.close();
  await db.close();
});
