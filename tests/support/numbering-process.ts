import { ChangeLog } from "../../src/platform/change-log/index.ts";
import { openDatabase } from "../../src/platform/db/index.ts";
import { silentLog } from "../../src/platform/log.ts";

/** A process for tests of the sequencer: numbers the rows of the database of its first argument, and prints each head, until it is killed. */
const db = await openDatabase({ url: process.argv[2], dataDir: "", log: silentLog });
const changeLog = await ChangeLog.open({
  db,
  log: silentLog,
  onNumbered: ({ headSeq }) => process.stdout.write(`${headSeq}\n`),
});
changeLog.start();
