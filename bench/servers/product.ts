import { openDatabase } from "../../src/platform/db/index.ts";
import { limitHeapGrowth } from "../../src/platform/heap-growth.ts";
import { createLog } from "../../src/platform/log.ts";
import { composeProduct, serveProduct } from "./compose-product.ts";

// The product as it is served: admission, Yoga, reads, one log line a request.
limitHeapGrowth();
const [url = "", attachmentsDir] = process.argv.slice(2);
const log = createLog({ level: "info" });
const db = await openDatabase({ url, dataDir: "", log });
serveProduct(await composeProduct(db, log, attachmentsDir), db);
