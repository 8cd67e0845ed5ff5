import type { Clock } from "../../platform/clock.ts";
import type { Sql } from "../../platform/db/index.ts";
import type { MaybePromise } from "../../platform/maybe-promise.ts";
import { readSql } from "../../platform/sql-file.ts";
import { ANONYMOUS, isClientKey, isUsable, isUseToRecord, parseRights, tokenIn, type Viewer } from "./rules.ts";
import { hashToken } from "./token-secret.ts";

/**
 * Who sends a header `Authorization`. Without one anyone, at once and without the database; null: the token is unknown, expired
 * or revoked, or the header is none that we know. Nobody who meant to be someone is taken for anyone.
 */
export type Authenticate = (authorization: string | undefined) => MaybePromise<Viewer | null>;

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

/** Authentication by the tokens in the database: asked at each request, so that a revocation holds at once on every instance. */
export function createAuthenticate(owner: Sql, clock: Clock): Authenticate {
  return (authorization) => (authorization === undefined ? ANONYMOUS : authenticateToken(tokenIn(authorization)));

  async function authenticateToken(token: string | null): Promise<Viewer | null> {
    if (token === null) return null;
    const now = clock.now();
    const [found] = await owner.query<FoundToken>(FIND, [hashToken(token)]);
    if (!found || !isUsable(found, now)) return null;
    if (isUseToRecord(found.lastUsedAt, now)) await owner.query(RECORD_USE, [found.id, now]);
    const { kind, personId, name, scopes, expiresAt } = found;
    if (isClientKey(token)) return { ...ANONYMOUS, kind: "CLIENT", name, expiresAt };
    return { kind, personId, name, ...parseRights(scopes), expiresAt };
  }
}
