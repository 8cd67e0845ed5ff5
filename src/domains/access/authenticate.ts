import type { Clock } from "../../platform/clock.ts";
import type { Database } from "../../platform/db/index.ts";
import type { Log } from "../../platform/log.ts";
import type { MaybePromise } from "../../platform/maybe-promise.ts";
import { hashSecret } from "../../platform/secret.ts";
import { readSql } from "../../platform/sql-file.ts";
import { createAuthenticateJwt } from "./oidc/authenticate-jwt.ts";
import type { OidcSettings } from "./oidc/claims.ts";
import { ANONYMOUS, credentialIn, isClientKey, isUsable, isUseToRecord, parseRights, type Viewer } from "./rules.ts";

/**
 * Who sends a header `Authorization`. Without one anyone, at once and without the database; null: the token is unknown, expired
 * or revoked, or the header is none that we know; "UNAVAILABLE": the issuer of a sign-in cannot be asked. Nobody who meant to be
 * someone is taken for anyone.
 */
export type Authenticate = (authorization: string | undefined) => MaybePromise<Viewer | "UNAVAILABLE" | null>;

interface FoundToken {
  id: string;
  scopes: string[];
  expiresAt: Date | null;
  revokedAt: Date | null;
  lastUsedAt: Date | null;
  personId: string;
  kind: "PERSON" | "SYSTEM";
  name: string;
}

const FIND = readSql(import.meta.url, "sql/find-token.sql");
const RECORD_USE = "update api_token set last_used_at = $2 where id = $1";

/** What authentication needs. */
export interface AuthenticateDeps {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Null or left out: nobody signs in by JWT. */
  readonly oidc?: OidcSettings | null;
}

/** Authentication by the tokens in the database, asked at each request, so that a revocation holds at once on every instance; and by JWT. */
export function createAuthenticate({ oidc = null, ...deps }: AuthenticateDeps): Authenticate {
  const { db, clock } = deps;
  const authenticateJwt = oidc && createAuthenticateJwt(oidc, deps);
  return (authorization) => {
    if (authorization === undefined) return ANONYMOUS;
    const credential = credentialIn(authorization);
    if (credential === null) return null;
    if ("token" in credential) return authenticateToken(credential.token);
    return authenticateJwt ? authenticateJwt(credential.jwt) : null;
  };

  async function authenticateToken(token: string): Promise<Viewer | null> {
    const now = clock.now();
    // By its hash, in an index: how long that takes says nothing of how much of a token is right.
    const [found] = await db.owner.query<FoundToken>(FIND, [hashSecret(token)]);
    if (!found || !isUsable(found, now)) return null;
    if (isUseToRecord(found.lastUsedAt, now)) await db.owner.query(RECORD_USE, [found.id, now]);
    const { kind, personId, name, scopes, expiresAt } = found;
    if (isClientKey(token)) return { ...ANONYMOUS, kind: "CLIENT", name, expiresAt };
    return { kind, personId, name, ...parseRights(scopes), expiresAt };
  }
}
