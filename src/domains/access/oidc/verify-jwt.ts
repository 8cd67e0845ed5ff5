import { errors, type JWTPayload, jwtVerify } from "jose";
import type { Clock } from "../../../platform/clock.ts";
import type { Log } from "../../../platform/log.ts";
import type { OidcSettings } from "./claims.ts";
import { IssuerKeys, IssuerUnreachable } from "./issuer-keys.ts";

/** Signatures by a key pair alone: with a shared secret, whoever checks could sign. */
const ALGORITHMS = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"];
/** How far the issuer's clock and ours may differ. */
const CLOCK_TOLERANCE_SECONDS = 30;

/** A token of the issuer that holds now, by its claims. */
export type VerifiedClaims = JWTPayload & { readonly sub: string; readonly exp: number };

/** Checks a JWT; null: it gives no rights, for whatever reason, which the log has; "UNAVAILABLE": its issuer cannot be asked. */
export type VerifyJwt = (jwt: string) => Promise<VerifiedClaims | "UNAVAILABLE" | null>;

/** Makes the check of the JWTs of one issuer for one audience. */
export function createVerifyJwt(
  { issuer, audience }: OidcSettings,
  { clock, log }: { readonly clock: Clock; readonly log: Log },
): VerifyJwt {
  const keys = new IssuerKeys(issuer, { clock, log });
  return async (jwt) => {
    try {
      const { payload } = await jwtVerify(jwt, (header, token) => keys.find(header, token), {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        currentDate: clock.now(),
        requiredClaims: ["sub", "exp"],
      });
      return payload.sub ? (payload as VerifiedClaims) : null;
    } catch (error) {
      if (error instanceof IssuerUnreachable) return "UNAVAILABLE";
      // Neither the token nor a claim of it: the code alone.
      if (error instanceof errors.JOSEError) log.info({ reason: error.code }, "JWT refused");
      else log.warn({ err: error }, "JWT could not be checked");
      return null;
    }
  };
}
