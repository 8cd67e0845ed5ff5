import type { Clock } from "../../../platform/clock.ts";
import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import { rightsWithin, type Scope, writeRights } from "../rules.ts";
import { hashToken, newToken } from "../token-secret.ts";

/** Who acts, and when. */
export interface TokenCommand {
  readonly clock: Clock;
  /** The row in `person` that the audit trail names. */
  readonly actorId: string;
}

/** A token to make. */
export interface TokenRequest {
  /** What it is for. */
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Keys of the organs within which the scopes count; empty: everywhere. */
  readonly organs: readonly string[];
  /** Key of the person or system that it belongs to; null: a system of that name is made for it. */
  readonly personKey: string | null;
  /** Null: it does not end. */
  readonly expiresAt: Date | null;
}

/** A token that was made. `token` is nowhere else: it cannot be read again. */
export interface CreatedToken {
  readonly id: string;
  readonly token: string;
  readonly personKey: string;
}

/** Makes a token. Null: there is no such person. */
export async function createToken(
  tx: Tx,
  { clock, actorId }: TokenCommand,
  { name, scopes, organs, personKey, expiresAt }: TokenRequest,
): Promise<CreatedToken | null> {
  const at = clock.now();
  const id = newId();
  const person = personKey === null ? await makeSystem(tx, id, name) : await findPerson(tx, personKey);
  if (!person) return null;
  const token = newToken();
  const rights = writeRights(rightsWithin(scopes, organs));
  await insertRows(tx, "apiToken", [
    { id, hash: hashToken(token), personId: person.id, name, scopes: rights, createdAt: at, expiresAt },
  ]);
  const args = {
    tokenId: id,
    name,
    scopes: rights,
    personKey: person.key,
    expiresAt: expiresAt?.toISOString() ?? null,
  };
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId: actorId, command: "access.createToken", arguments: args },
  ]);
  return { id, token, personKey: person.key };
}

async function makeSystem(tx: Tx, tokenId: string, name: string): Promise<{ id: string; key: string }> {
  const system = { id: newId(), key: `system.${tokenId}` };
  await insertRows(tx, "person", [{ ...system, kind: "SYSTEM", name }]);
  return system;
}

async function findPerson(tx: Tx, key: string): Promise<{ id: string; key: string } | undefined> {
  const [person] = await tx.$queryRaw<{ id: string; key: string }[]>`select id, key from person where key = ${key}`;
  return person;
}
