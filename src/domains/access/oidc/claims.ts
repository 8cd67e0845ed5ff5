import { parseRights, type Rights, rightsWithin } from "../rules.ts";

/** By whose tokens people sign in, and where those say what they may do. */
export interface OidcSettings {
  /** Exactly as the tokens name it. */
  readonly issuer: string;
  readonly audience: string;
  /** The claim that holds the scopes: a name, or a path with dots. */
  readonly scopesClaim: string;
  /** The claim that holds the keys of organs; null: scopes count everywhere, unless they name an organ themselves. */
  readonly organsClaim: string | null;
}

type Claims = Readonly<Record<string, unknown>>;

/**
 * The rights that claims give. With a claim for organs a token that names none there has no rights: what was left out by mistake is not
 * everything. `*` is.
 */
export function rightsOf(claims: Claims, { scopesClaim, organsClaim }: OidcSettings): Rights {
  const rights = parseRights(textsAt(claims, scopesClaim));
  if (organsClaim === null) return rights;
  const organs = textsAt(claims, organsClaim);
  const { scopes, accountKeys } = rights;
  if (organs.includes("*")) return { scopes, organScopes: [], accountKeys };
  if (organs.length === 0) return { scopes: [], organScopes: [], accountKeys: [] };
  return { ...rightsWithin(scopes, { organs, accounts: [] }), accountKeys };
}

/** What a person is called: `name`, else the account's name, else null. */
export function nameIn({ name, preferred_username }: Claims): string | null {
  const stated = [name, preferred_username].find(
    (text): text is string => typeof text === "string" && text.trim() !== "",
  );
  return stated?.trim().slice(0, 100) ?? null;
}

/** The key of a person who signs in first: their subject, with what keys do not hold made hyphens. */
export function keyOfSubject(subject: string): string {
  const key = subject.replace(/[^\p{L}\p{N}._@-]/gu, "-").slice(0, 80);
  return /^[\p{L}\p{N}]/u.test(key) && !key.startsWith("system.") ? key : `oidc-${key}`;
}

/** A claim as a list: an array of texts, or one text with blanks between them, as `scope` is. */
function textsAt(claims: Claims, path: string): string[] {
  const value = Object.hasOwn(claims, path) ? claims[path] : valueAt(claims, path.split("."));
  if (typeof value === "string") return value.split(" ").filter((text) => text !== "");
  return Array.isArray(value) ? value.filter((text): text is string => typeof text === "string") : [];
}

function valueAt(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return valueAt((value as Claims)[name], rest);
}
