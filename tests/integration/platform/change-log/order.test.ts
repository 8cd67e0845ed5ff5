import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect } from "vitest";
import { ChangeLog, numberRows } from "../../../../src/platform/change-log/index.ts";
import type { Database } from "../../../../src/platform/db/index.ts";
import { silentLog } from "../../../../src/platform/log.ts";
import { onPostgres, openTestDatabase } from "../../../support/database.ts";
import { FAULTLESS, findReadingFaults, type Seen, writeAtOnce } from "../../../support/log-writers.ts";

const reason = "writers on connections of their own";

describe("a reader while twelve writers commit and roll back", () => {
  let db: Database;
  const seed = Date.now() % 1_000_000;
  beforeEach(async () => {
    db = await openTestDatabase();
    process.stdout.write(`seed ${seed}\n`);
  });
  afterEach(() => db.close());

  onPostgres(reason, "sees every committed change once, without a gap, each content's in commit order", async () => {
    const changeLog = await ChangeLog.open({ db, log: silentLog });
    const seen: Seen[] = [];
    changeLog.follow({
      apply: async (changes) => {
        for (const { seq, contentId, number } of changes)
          seen.push({ position: seq, contentId: contentId as string, n: number as number });
      },
    });
    changeLog.start();
    let writing = true;
    const otherSequencers = Array.from({ length: 2 }, async () => {
      while (writing) {
        await numberRows(db.owner, 50);
        await setImmediate();
      }
    });
    const committed = await writeAtOnce(db, { seed, writers: 12, changes: 20_000, contents: 40 });
    writing = false;
    await Promise.all(otherSequencers);
    await changeLog.catchUp();
    await changeLog.stop();

    expect(committed.length).toBeGreaterThanOrEqual(20_000);
    expect(findReadingFaults(committed, seen)).toEqual(FAULTLESS);
    expect([seen[0]?.position, seen.at(-1)?.position]).toEqual([1, committed.length]);
  });

  onPostgres(reason, "loses changes when it goes by id instead: the comparison above can fail", async () => {
    const seen: Seen[] = [];
    let cursor = 0;
    let writing = true;
    const read = async () => {
      const rows = await db.owner.query<Seen>(
        'select id as position, content_id as "contentId", number as n from change where id > $1 order by id',
        [cursor],
      );
      seen.push(...rows);
      cursor = rows.at(-1)?.position ?? cursor;
    };
    const reading = (async () => {
      while (writing) await read();
    })();
    const committed = await writeAtOnce(db, { seed, writers: 12, changes: 2_000, contents: 40 });
    writing = false;
    await reading;
    await read();
    expect(findReadingFaults(committed, seen).missing).toBeGreaterThan(0);
  });
});
