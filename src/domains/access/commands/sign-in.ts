import { createHash } from "node:crypto";
import type { Clock } from "../../../platform/clock.ts";
import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";

/** Somebody who signs in for the first time. */
export interface SignIn {
  readonly issuer: string;
  readonly subject: string;
  /** The key to give them, where it is free. */
  readonly key: string;
  readonly name: string;
}

/** Who an issuer's subject is. */
export interface Signed {
  readonly id: string;
  readonly kind: "PERSON" | "SYSTEM";
  readonly name: string;
}

/** Makes the person of an issuer's subject, or finds them where another request of theirs came first. */
export async function signIn(tx: Tx, clock: Clock, { issuer, subject, key, name }: SignIn): Promise<Signed> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify([issuer, subject])}, 1))`;
  const known = await tx.personIdentity.findUnique({
    where: { issuer_subject: { issuer, subject } },
    include: { person: true },
  });
  if (known) return known.person;
  const person = await makePerson(tx, { issuer, subject, key, name });
  const at = clock.now();
  await insertRows(tx, "personIdentity", [{ issuer, subject, personId: person.id, createdAt: at }]);
  await insertRows(tx, "auditEntry", [
    {
      occurredAt: at,
      personId: person.id,
      command: "access.firstSignIn",
      arguments: { issuer, subject, key: person.key },
    },
  ]);
  return person;
}

async function makePerson(tx: Tx, { issuer, subject, key, name }: SignIn) {
  // Whoever has the key already is somebody else, as far as anyone here knows.
  const digest = createHash("sha256")
    .update(JSON.stringify([issuer, subject]))
    .digest("hex")
    .slice(0, 16);
  for (const free of [key, `${key}-${digest}`]) {
    const person = { id: newId(), kind: "PERSON" as const, key: free, name };
    const { count } = await tx.person.createMany({ data: person, skipDuplicates: true });
    if (count > 0) return person;
  }
  throw new Error("the key of a subject is taken by another");
}
