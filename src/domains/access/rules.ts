/** What a token may let its holder do. */
export const SCOPES = ["read:drafts", "author", "review", "publish", "audit", "syndicate", "admin"] as const;

/** One right of a token. */
export type Scope = (typeof SCOPES)[number];

/** A right that counts within one organ and the organs below it. */
export interface OrganScope {
  readonly scope: Scope;
  /** Key of the organ. */
  readonly organ: string;
}

/** Rights, by where they count. */
export interface Rights {
  /** What counts everywhere. */
  readonly scopes: readonly Scope[];
  /** What counts within organs only. Whoever asks `scopes` alone never takes it for more than it is. */
  readonly organScopes: readonly OrganScope[];
  /** Keys of the accounts that `syndicate` counts for; where `scopes` holds it, it counts for every account. */
  readonly accountKeys: readonly string[];
}

/** Who is asking. */
export interface Viewer extends Rights {
  readonly kind: "ANONYMOUS" | "CLIENT" | "PERSON" | "SYSTEM";
  /** The row in `person`; null: anonymous, a front end by its key, or somebody without rights who signs in for the first time. */
  readonly personId: string | null;
  /** Name of the person, system or front end; null: anonymous. */
  readonly name: string | null;
  /** When the token ends; null: never, or anonymous. */
  readonly expiresAt: Date | null;
}

/** Anyone. */
export const ANONYMOUS: Viewer = {
  kind: "ANONYMOUS",
  personId: null,
  name: null,
  scopes: [],
  organScopes: [],
  accountKeys: [],
  expiresAt: null,
};

/** Whether a caller said no more than which front end asks, if that. */
export function isAnyone({ kind }: Viewer): boolean {
  return kind === "ANONYMOUS" || kind === "CLIENT";
}

/** What a caller is told whose token gives no rights. Which of the three it is would help whoever tries tokens. */
export const UNKNOWN_TOKEN = "The token is unknown, expired or revoked.";

/** What a caller is told whose sign-in cannot be checked because its issuer does not answer. */
export const ISSUER_UNAVAILABLE = "Sign-ins cannot be checked at the moment. Try again shortly.";

/** How long a recorded last use may lie behind: writing each one would make every read a write. */
const LAST_USE_PRECISION_MS = 60_000;

/** What a header `Authorization` holds: a token or a key of ours, or a JWT, which is still to be checked; null: neither. */
export function credentialIn(authorization: string): { readonly token: string } | { readonly jwt: string } | null {
  const [, token, jwt] = /^Bearer +(?:(t[yk]_[\w-]{20,100})|([\w-]+\.[\w-]+\.[\w-]+))$/i.exec(authorization) ?? [];
  if (token !== undefined) return { token };
  return jwt !== undefined && jwt.length <= MOST_JWT_CHARACTERS ? { jwt } : null;
}

const MOST_JWT_CHARACTERS = 8_192;

/** Whether a token is the key of a front end: it gives no rights, whatever is stored with it. */
export function isClientKey(token: string): boolean {
  return token.startsWith("tk_");
}

/** Whether a token still gives rights at a moment. */
export function isUsable(token: { expiresAt: Date | null; revokedAt: Date | null }, now: Date): boolean {
  return token.revokedAt === null && (token.expiresAt === null || token.expiresAt > now);
}

/** Whether a use at `now` is to be written down. */
export function isUseToRecord(lastUsedAt: Date | null, now: Date): boolean {
  return lastUsedAt === null || now.getTime() - lastUsedAt.getTime() >= LAST_USE_PRECISION_MS;
}

/**
 * Rights as they are written down: `author`, or `author:<organ key>` where it counts within an organ; `syndicate`, or
 * `syndicate:<account key>` where it counts for one account. What is none of these gives nothing.
 */
export function parseRights(texts: readonly string[]): Rights {
  const limited = texts.flatMap((text) => {
    const scope = SCOPES.find((each) => text.startsWith(`${each}:`));
    return scope === undefined ? [] : { scope, key: text.slice(scope.length + 1) };
  });
  return {
    scopes: SCOPES.filter((scope) => texts.includes(scope)),
    organScopes: limited.flatMap(({ scope, key }) => (scope === "syndicate" ? [] : { scope, organ: key })),
    accountKeys: limited.flatMap(({ scope, key }) => (scope === "syndicate" ? key : [])),
  };
}

/** The same the other way. */
export function writeRights({ scopes, organScopes, accountKeys }: Rights): string[] {
  return [
    ...scopes,
    ...organScopes.map(({ scope, organ }) => `${scope}:${organ}`),
    ...accountKeys.map((key) => `syndicate:${key}`),
  ];
}

/** What scopes are limited to, by key; an empty list: they are not. */
export interface RightsLimits {
  /** Each with what is below it. */
  readonly organs: readonly string[];
  /** Of `syndicate`. */
  readonly accounts: readonly string[];
}

/** Scopes within limits. `syndicate` knows accounts alone: within organs it gives nothing but the accounts that are named. */
export function rightsWithin(scopes: readonly Scope[], { organs, accounts }: RightsLimits): Rights {
  const accountKeys = scopes.includes("syndicate") ? accounts : [];
  const others = scopes.filter((scope) => scope !== "syndicate");
  if (organs.length === 0) return { scopes: accountKeys.length > 0 ? others : scopes, organScopes: [], accountKeys };
  return { scopes: [], organScopes: others.flatMap((scope) => organs.map((organ) => ({ scope, organ }))), accountKeys };
}

/** Whether someone has a right at all, be it within one organ or for one account. */
export function holdsSomewhere({ scopes, organScopes, accountKeys }: Rights, scope: Scope): boolean {
  if (scope === "syndicate" && accountKeys.length > 0) return true;
  return scopes.includes(scope) || organScopes.some((each) => each.scope === scope);
}

/** Whether someone may say what an account shows. */
export function canSyndicate({ scopes, accountKeys }: Rights, accountKey: string): boolean {
  return scopes.includes("syndicate") || accountKeys.includes(accountKey);
}

/** Where rights count: everywhere, or in the organs of these ids. */
export type Reach = "everywhere" | ReadonlySet<string>;

/** What rights ask of the tree of organs. */
export interface OrganTree {
  findByKey(key: string): { readonly id: string } | null;
  subtreeIds(id: string): string[];
}

/** Where at least one of these scopes counts. An organ that is not there gives nothing. */
export function reachOf({ scopes, organScopes }: Rights, wanted: readonly Scope[], organs: OrganTree): Reach {
  if (wanted.some((scope) => scopes.includes(scope))) return "everywhere";
  const roots = organScopes.flatMap(({ scope, organ }) =>
    wanted.includes(scope) ? (organs.findByKey(organ) ?? []) : [],
  );
  return new Set(roots.flatMap(({ id }) => organs.subtreeIds(id)));
}

/** Whether a reach holds all of these organs. Null, no organ, is held by a right that counts everywhere alone; so is an empty list. */
export function covers(reach: Reach, organIds: readonly (string | null)[]): boolean {
  if (reach === "everywhere") return true;
  return organIds.length > 0 && organIds.every((id) => id !== null && reach.has(id));
}

/** The organs that are asked for, as far as a right reaches. Null: all. */
export function organIdsWithin(reach: Reach, asked: readonly string[] | null): readonly string[] | null {
  if (reach === "everywhere") return asked;
  return asked ? asked.filter((id) => reach.has(id)) : [...reach];
}
