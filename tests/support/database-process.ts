import { openAsBlob } from "node:fs";
import { openDatabase } from "../../src/platform/db/index.ts";
import { silentLog } from "../../src/platform/log.ts";

/**
 * A process for tests of the embedded database: opens it in the directory of its first argument, from the dump of its second,
 * prints "open", and writes row after row, printing each number once it is acknowledged, until it is killed.
 */
const [dataDir, dump] = process.argv.slice(2) as [string, string];
const db = await openDatabase({ dataDir, loadDataDir: await openAsBlob(dump), log: silentLog });
await db.owner.query("create table acknowledged (n int primary key, filling text)");
process.stdout.write("open\n");
for (let n = 1; ; n++) {
  await db.owner.query("insert into acknowledged values ($1, repeat('政', 500))", [n]);
  process.stdout.write(`${n}\n`);
}
