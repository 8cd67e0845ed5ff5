import type { Clock } from "../../../platform/clock.ts";
import type { Database } from "../../../platform/db/index.ts";
import type { Log } from "../../../platform/log.ts";
import { readSql } from "../../../platform/sql-file.ts";
import { signIn } from "../commands/sign-in.ts";
import { type Viewer, writeRights } from "../rules.ts";
import { keyOfSubject, nameIn, type OidcSettings, rightsOf } from "./claims.ts";
import { createVerifyJwt } from "./verify-jwt.ts";

/** Who sends a JWT; null: it gives no rights; "UNAVAILABLE": its issuer cannot be asked. */
export type AuthenticateJwt = (jwt: string) => Promise<Viewer | "UNAVAILABLE" | null>;

const FIND = readSql(import.meta.url, "../sql/find-identity.sql");

interface Known {
  id: string;
  kind: "PERSON" | "SYSTEM";
  name: string;
}

/** Authentication by the JWTs of an issuer. Who comes with rights for the first time becomes a person. */
export function createAuthenticateJwt(
  settings: OidcSettings,
  { db, clock, log }: { readonly db: Database; readonly clock: Clock; readonly log: Log },
): AuthenticateJwt {
  const { issuer } = settings;
  const verify = createVerifyJwt(settings, { clock, log });
  return async (jwt) => {
    const claims = await verify(jwt);
    if (claims === null || claims === "UNAVAILABLE") return claims;
    const { sub: subject, exp } = claims;
    const rights = rightsOf(claims, settings);
    const expiresAt = new Date(exp * 1000);
    const [known] = await db.owner.query<Known>(FIND, [issuer, subject]);
    if (known) return { kind: known.kind, personId: known.id, name: known.name, ...rights, expiresAt };
    const key = keyOfSubject(subject);
    const name = nameIn(claims) ?? key;
    // Whoever may only read needs no row.
    if (writeRights(rights).length === 0) return { kind: "PERSON", personId: null, name, ...rights, expiresAt };
    const person = await db.transaction((tx) => signIn(tx, clock, { issuer, subject, key, name }));
    return { kind: person.kind, personId: person.id, name: person.name, ...rights, expiresAt };
  };
}
