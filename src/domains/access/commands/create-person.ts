import { insertRows, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { TokenCommand } from "./create-token.ts";

/** A person to make. */
export interface PersonRequest {
  /** Unique: how tokens, reviews and the audit trail name them. */
  readonly key: string;
  readonly name: string;
  /** The organ that they belong to; null: not stated. */
  readonly organId: string | null;
}

/** Makes a person, who can do nothing before a token is made. Null: the key is taken. */
export async function createPerson(
  tx: Tx,
  { clock, actorId }: TokenCommand,
  { key, name, organId }: PersonRequest,
): Promise<{ id: string } | null> {
  const id = newId();
  const { count } = await tx.person.createMany({
    data: { id, key, kind: "PERSON", name, organId },
    skipDuplicates: true,
  });
  if (count === 0) return null;
  const entry = {
    occurredAt: clock.now(),
    personId: actorId,
    command: "access.createPerson",
    arguments: { key, organId },
  };
  await insertRows(tx, "auditEntry", [entry]);
  return { id };
}
