import { performance } from "node:perf_hooks";
import { findMatches } from "../../src/domains/duplicate/find-matches.ts";
import { indexEditions } from "../../src/domains/duplicate/index-editions.ts";
import { profileOf } from "../../src/domains/duplicate/profile.ts";
import type { ComparedEdition } from "../../src/domains/duplicate/texts.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { insertRows, migrate, openDatabase } from "../../src/platform/db/index.ts";
import { newId } from "../../src/platform/ids.ts";
import { createLog } from "../../src/platform/log.ts";
import { IMPORT_SYSTEM, seedRegistries } from "../../src/seed.ts";
import { latencyQuantiles } from "../latency-quantiles.ts";
import { name, noticeText } from "../set/chinese-text.ts";
import { Random } from "../set/random.ts";
import "../../src/schema.ts";

/** What the process is told. */
export interface ChecksOrder {
  readonly url?: string;
  readonly dataDir: string;
  readonly seed: number;
  readonly editions: number;
}

/** What it measured. */
export interface ChecksReport {
  readonly editions: number;
  readonly indexedPerSecond: number;
  readonly checks: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Of the checks, those that found the edition that was copied. */
  readonly found: number;
}

const BATCH = 200;
const CHECKS = 300;
const BODY_CHARACTERS = { from: 400, to: 1_200 };

const order = JSON.parse(process.argv[2] ?? "") as ChecksOrder;
const random = new Random(order.seed);
const log = createLog({ level: "warn" });
const db = await openDatabase({ ...order, log });
await migrate(db, { log });
await seedRegistries(db, systemClock);
const { id: createdById } = await db.prisma.person.findUniqueOrThrow({ where: { key: IMPORT_SYSTEM } });

const copied: string[] = [];
let indexMs = 0;
for (let n = 0; n < order.editions; n += BATCH) {
  const texts = Array.from({ length: Math.min(BATCH, order.editions - n) }, (_, place) => ({
    id: newId(),
    contentId: newId(),
    title: `关于${name(random)}路${name(random)}项目的第${n + place}号通告`,
    bodyText: noticeText(random, random.between(BODY_CHARACTERS.from, BODY_CHARACTERS.to)),
  }));
  await db.transaction(async (tx) => {
    const at = systemClock.now();
    await insertRows(
      tx,
      "content",
      texts.map(({ contentId }) => ({ id: contentId, type: "ANNOUNCEMENT", slug: contentId, createdAt: at })),
    );
    await insertRows(
      tx,
      "edition",
      texts.map((text) => ({ ...text, number: 1, createdAt: at, createdById, keywords: [], details: {}, digest: "" })),
    );
  });
  const ids = texts.map(({ id }) => id);
  const startedAt = performance.now();
  await db.transaction((tx) => indexEditions(tx, ids));
  indexMs += performance.now() - startedAt;
  if (copied.length < CHECKS && random.between(0, order.editions / BATCH) < CHECKS / 20)
    copied.push(...ids.slice(0, 20));
}
await db.owner.query("analyze likeness");

const times: number[] = [];
let found = 0;
for (const editionId of copied) {
  const original = await db.prisma.edition.findUniqueOrThrow({ where: { id: editionId } });
  const text = compared((original.bodyText ?? "").slice(0, -100));
  const startedAt = performance.now();
  const matches = (await findMatches(db.prisma, [text])).get("") ?? [];
  times.push(performance.now() - startedAt);
  if (matches.some(({ other }) => other.editionId === editionId)) found++;
}
await db.close();
process.send?.({
  editions: order.editions,
  indexedPerSecond: order.editions / (indexMs / 1_000),
  checks: times.length,
  ...latencyQuantiles(times),
  found,
} satisfies ChecksReport);
process.disconnect?.();

/** A text as somebody else has it who took most of it over. */
function compared(text: string): ComparedEdition {
  return { editionId: "", contentId: newId(), ...profileOf({ title: "通告", text, number: null, day: null }) };
}
