import { createToken, NO_LIMITS } from "../../src/domains/access/commands/create-token.ts";
import { findOperator } from "../../src/domains/access/commands/operator.ts";
import type { Scope } from "../../src/domains/access/index.ts";
import { systemClock } from "../../src/platform/clock.ts";
import { migrate, openDatabase } from "../../src/platform/db/index.ts";
import { newId } from "../../src/platform/ids.ts";
import { createLog } from "../../src/platform/log.ts";
import { seedRegistries } from "../../src/seed.ts";
import { composeProduct, serveProduct } from "../servers/compose-product.ts";

/** Tokens of an author and a reviewer who may publish, of one instance. */
export interface DeskTokens {
  readonly author: string;
  readonly reviewer: string;
}

// The product as editors use it, on PostgreSQL at `url` or on an embedded database in `dataDir`.
const [url, dataDir = ""] = process.argv.slice(2);
const log = createLog({ level: "info" });
const db = await openDatabase({ url: url || undefined, dataDir, log });
await migrate(db, { log });
await seedRegistries(db, systemClock);
const app = await composeProduct(db, log);
process.send?.({
  author: await tokenOf("author", ["author"]),
  reviewer: await tokenOf("reviewer", ["review", "publish"]),
} satisfies DeskTokens);
serveProduct(app, db);

async function tokenOf(key: string, scopes: readonly Scope[]): Promise<string> {
  await db.prisma.person.upsert({
    where: { key },
    create: { id: newId(), key, kind: "PERSON", name: key },
    update: {},
  });
  const made = await db.transaction(async (tx) => {
    const actor = { clock: systemClock, actorId: await findOperator(tx) };
    return await createToken(tx, actor, { name: "bench", scopes, limits: NO_LIMITS, personKey: key, expiresAt: null });
  });
  return made?.token ?? "";
}
