import type { Clock } from "../../../platform/clock.ts";
import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import { hashSecret, newSecret } from "../../../platform/secret.ts";
import { type RightsLimits, rightsWithin, type Scope, writeRights } from "../rules.ts";

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
  readonly limits: RightsLimits;
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

/** Scopes that count everywhere. */
export const NO_LIMITS: RightsLimits = { organs: [], accounts: [] };

/** Makes a token. Null: there is no such person. */
export async function createToken(tx: Tx, by: TokenCommand, request: TokenRequest): Promise<CreatedToken | null> {
  const { name, personKey } = request;
  const id = newId();
  const person = personKey === null ? await makeSystem(tx, id, name) : await findPerson(tx, personKey);
  return person ? await storeToken(tx, by, request, { id, token: `ty_${newSecret()}`, person }) : null;
}

/** Makes the key of a front end, which says whose it is and gives no rights. It belongs to a system of its name. */
export async function createClientKey(
  tx: Tx,
  by: TokenCommand,
  { name, expiresAt }: Pick<TokenRequest, "name" | "expiresAt">,
): Promise<CreatedToken> {
  const id = newId();
  const made = { id, token: `tk_${newSecret()}`, person: await makeSystem(tx, id, name) };
  return await storeToken(tx, by, { name, expiresAt, scopes: [], limits: NO_LIMITS }, made);
}

async function storeToken(
  tx: Tx,
  { clock, actorId }: TokenCommand,
  { name, scopes, limits, expiresAt }: Omit<TokenRequest, "personKey">,
  { id, token, person }: { id: string; token: string; person: { id: string; key: string } },
): Promise<CreatedToken> {
  const at = clock.now();
  const rights = writeRights(rightsWithin(scopes, limits));
  await insertRows(tx, "apiToken", [
    { id, hash: hashSecret(token), personId: person.id, name, scopes: rights, createdAt: at, expiresAt },
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
