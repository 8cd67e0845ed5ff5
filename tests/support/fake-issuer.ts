import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import type { Clock } from "../../src/platform/clock.ts";
import { listenFor, type TestListener } from "./http-listener.ts";

interface SigningKey {
  readonly kid: string;
  readonly algorithm: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
}

/** An issuer of sign-ins (OpenID Connect) on a real socket, whose keys and failures a test decides. */
export class FakeIssuer {
  /** What was asked of it, by path, oldest first. */
  readonly requests: string[] = [];
  /** What is not as it should be: `status` of every answer, its own name, where its keys are. */
  faults: { status?: number; issuer?: string; jwks_uri?: string } = {};
  readonly #clock: Clock;
  #listener!: TestListener;
  #keys: SigningKey[] = [];

  private constructor(clock: Clock) {
    this.#clock = clock;
  }

  static async open(clock: Clock): Promise<FakeIssuer> {
    const issuer = new FakeIssuer(clock);
    issuer.#keys = [await makeKey("RS256")];
    issuer.#listener = await listenFor((req, res) => {
      const { status = 200 } = issuer.faults;
      issuer.requests.push(req.url ?? "");
      res.writeHead(status, { "content-type": "application/json" });
      res.end(status === 200 ? JSON.stringify(issuer.#answer(req.url)) : "<h1>内部错误</h1>");
    });
    return issuer;
  }

  get url(): string {
    return `${this.#listener.url}/realms/staff`;
  }

  close(): Promise<void> {
    return this.#listener.close();
  }

  /** The key that it signs with. */
  get key(): SigningKey {
    return this.#keys.at(-1) as SigningKey;
  }

  /** From now on it signs with another key; the keys before it are good no longer. */
  async rotate(algorithm = "RS256"): Promise<SigningKey> {
    const key = await makeKey(algorithm);
    this.#keys = [key];
    return key;
  }

  /** Signs claims as those of a person who may write, for an hour; `key`: by another's key. */
  async sign(claims: JWTPayload = {}, { key = this.key, kid = key.kid }: { key?: SigningKey; kid?: string } = {}) {
    return await new SignJWT(this.claims(claims)).setProtectedHeader({ alg: key.algorithm, kid }).sign(key.privateKey);
  }

  /** The claims that it would sign. */
  claims(claims: JWTPayload): JWTPayload {
    const now = Math.floor(this.#clock.now().getTime() / 1000);
    return {
      iss: this.url,
      aud: "tongyuan",
      sub: "li.na",
      name: "李娜",
      scope: "openid author",
      iat: now,
      exp: now + 3600,
      ...claims,
    };
  }

  #answer(path = ""): object {
    const keys = { keys: this.#keys.map(({ publicJwk }) => publicJwk) };
    if (path === "/realms/staff/keys") return keys;
    return { issuer: this.url, jwks_uri: `${this.url}/keys`, ...this.faults };
  }
}

let count = 0;

/** A key pair that no issuer knows yet. */
export async function makeKey(algorithm: string): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const kid = `key-${++count}`;
  return {
    kid,
    algorithm,
    privateKey,
    publicJwk: { ...(await exportJWK(publicKey)), kid, use: "sig", alg: algorithm },
  };
}
