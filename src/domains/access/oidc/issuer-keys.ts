import { createLocalJWKSet, errors, type FlattenedJWSInput, type JSONWebKeySet, type JWSHeaderParameters } from "jose";
import type { Clock } from "../../../platform/clock.ts";
import type { Log } from "../../../platform/log.ts";

type KeySet = ReturnType<typeof createLocalJWKSet>;

/** The issuer cannot be asked, and none of its keys are known here. */
export class IssuerUnreachable extends Error {}

/** After this long the keys are read anew: one that the issuer took back is good for no longer, while the issuer answers. */
const MAX_AGE_MS = 10 * 60_000;
/** Between two readings: a caller who makes up keys cannot have us ask the issuer each time. */
const COOLDOWN_MS = 30_000;
const TIMEOUT_MS = 3_000;

/**
 * The public keys of an issuer, found by OpenID Connect Discovery and kept. jose's own remote set counts time by the machine's clock and
 * throws its keys away while the issuer is down.
 */
export class IssuerKeys {
  readonly #issuer: string;
  readonly #clock: Clock;
  readonly #log: Log;
  #keys: KeySet | undefined;
  #readAt = Number.NEGATIVE_INFINITY;
  #triedAt = Number.NEGATIVE_INFINITY;
  #reading: Promise<void> | undefined;

  constructor(issuer: string, { clock, log }: { clock: Clock; log: Log }) {
    this.#issuer = issuer;
    this.#clock = clock;
    this.#log = log;
  }

  /**
   * The key that a signature names.
   * @throws IssuerUnreachable; JOSEError when the issuer has no such key
   */
  async find(header: JWSHeaderParameters, token: FlattenedJWSInput): ReturnType<KeySet> {
    if (!this.#keys) await this.#read();
    // Nobody waits for it: the keys at hand stay good while the issuer is slow or down.
    else if (this.#age(this.#readAt) >= MAX_AGE_MS) void this.#read();
    if (!this.#keys) throw new IssuerUnreachable();
    try {
      return await this.#keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      await this.#read();
      return await this.#keys(header, token);
    }
  }

  #age(since: number): number {
    return this.#clock.now().getTime() - since;
  }

  /** Reads the keys, unless that was tried just now. A failure is logged, and leaves the keys as they were. */
  #read(): Promise<void> {
    if (this.#reading !== undefined) return this.#reading;
    if (this.#age(this.#triedAt) < COOLDOWN_MS) return Promise.resolve();
    this.#triedAt = this.#clock.now().getTime();
    this.#reading = this.#fetchKeys()
      .then((keys) => {
        this.#keys = createLocalJWKSet(keys);
        this.#readAt = this.#triedAt;
      })
      .catch((err) => this.#log.warn({ err, issuer: this.#issuer }, "keys of the issuer could not be read"))
      .finally(() => {
        this.#reading = undefined;
      });
    return this.#reading;
  }

  async #fetchKeys(): Promise<JSONWebKeySet> {
    const found = await fetchJson<{ issuer?: unknown; jwks_uri?: unknown }>(discoveryUrl(this.#issuer));
    if (found.issuer !== this.#issuer) throw new Error("the issuer calls itself by another name than OIDC_ISSUER");
    const keysUrl = String(found.jwks_uri);
    if (this.#issuer.startsWith("https:") && !keysUrl.startsWith("https:"))
      throw new Error("the issuer hands out its keys unprotected");
    return await fetchJson<JSONWebKeySet>(keysUrl);
  }
}

function discoveryUrl(issuer: string): string {
  return `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
}

async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
  return (await response.json()) as T;
}
