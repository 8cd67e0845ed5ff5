import { createHash } from "node:crypto";
import type { Prisma, Tx } from "../../platform/db/index.ts";

/** A call that its sender may send again: equal calls with one key have one effect. */
export interface RepeatableCall {
  readonly personId: string;
  /** The sender's own name for the call; null: it is not to be recognised. */
  readonly key: string | null;
  /** SHA-256 of what is asked: a key belongs to one call. */
  readonly digest: string;
}

/** What is known of a call: the result of an equal one, that its key was given to another, or nothing. */
export type KnownCall = { result: Prisma.JsonValue } | "KEY_OF_ANOTHER_CALL" | null;

/** How long a result is kept. */
export const KEPT_MS = 24 * 60 * 60 * 1000;

/** What a call asks, as a digest. Equal calls state their input in the same order, as programs do that send one again. */
export function digestOfCall(name: string, input: unknown): string {
  return createHash("sha256")
    .update(JSON.stringify([name, input]))
    .digest("hex");
}

/** Looks a call up. */
export async function findCall(tx: Tx, { personId, key, digest }: RepeatableCall, now: Date): Promise<KnownCall> {
  if (key === null) return null;
  const found = await tx.idempotencyKey.findUnique({ where: { personId_key: { personId, key } } });
  if (!found || now.getTime() - found.createdAt.getTime() >= KEPT_MS) return null;
  return found.digest === digest ? { result: found.result } : "KEY_OF_ANOTHER_CALL";
}

/** Holds the key of a call until the transaction ends. False: an equal call is under way. */
export async function holdKey(tx: Tx, { personId, key }: RepeatableCall): Promise<boolean> {
  if (key === null) return true;
  const [lock] = await tx.$queryRaw<{ held: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${personId} ${key}`}, 0)) as held`;
  return lock?.held === true;
}

/** Keeps the result of a call in the transaction of its effect, in place of one that is too old. */
export async function rememberCall(
  tx: Tx,
  { personId, key, digest }: RepeatableCall,
  result: Prisma.InputJsonValue,
  now: Date,
): Promise<void> {
  if (key === null) return;
  const kept = { digest, result, createdAt: now };
  await tx.idempotencyKey.upsert({
    where: { personId_key: { personId, key } },
    create: { personId, key, ...kept },
    update: kept,
  });
}
