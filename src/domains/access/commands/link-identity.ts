import { insertRows, type Tx } from "../../../platform/db/index.ts";
import type { TokenCommand } from "./create-token.ts";

/** Whom an issuer's subject shall be. */
export interface IdentityLink {
  readonly personKey: string;
  readonly issuer: string;
  readonly subject: string;
}

/** Has an issuer's subject be a person that is here already; the person's name, or why not. */
export async function linkIdentity(
  tx: Tx,
  { clock, actorId }: TokenCommand,
  { personKey, issuer, subject }: IdentityLink,
): Promise<{ name: string } | "NO_SUCH_PERSON" | "TAKEN"> {
  const person = await tx.person.findUnique({ where: { key: personKey } });
  if (!person) return "NO_SUCH_PERSON";
  const at = clock.now();
  const { count } = await tx.personIdentity.createMany({
    data: { issuer, subject, personId: person.id, createdAt: at },
    skipDuplicates: true,
  });
  if (count === 0) return "TAKEN";
  await insertRows(tx, "auditEntry", [
    { occurredAt: at, personId: actorId, command: "access.linkIdentity", arguments: { personKey, issuer, subject } },
  ]);
  return { name: person.name };
}
