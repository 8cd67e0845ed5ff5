import { builder } from "../../graphql/builder.ts";
import { isRowId } from "../../platform/ids.ts";
import type { Problem } from "../content/index.ts";
import { defineMutation, PersonType } from "../desk/graphql.ts";
import { createPerson } from "./commands/create-person.ts";
import { createClientKey, createToken } from "./commands/create-token.ts";
import { revokeToken } from "./commands/revoke-token.ts";
import { SCOPES, type Scope } from "./rules.ts";

/** Keys that people read: letters of any script, digits, and marks between them. */
const PERSON_KEY = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,99}$/u;

function noSuchOrgan(key: string, path: Problem["path"]): Problem {
  return { path, code: "NOT_IN_LIST", message: `There is no organ "${key}".` };
}

/** What is wrong with what every token states. */
function tokenIssues({ name, expiresAt }: { name: string; expiresAt?: Date | null | undefined }, now: Date): Problem[] {
  const issues: Problem[] = [];
  if (name.trim() === "") issues.push({ path: ["name"], code: "REQUIRED", message: "Is blank." });
  if (expiresAt && expiresAt <= now)
    issues.push({ path: ["expiresAt"], code: "OUT_OF_RANGE", message: "Has passed: the token would give no rights." });
  return issues;
}

/** What is wrong with the accounts that a token names. */
function accountIssues(
  scopes: readonly Scope[],
  organs: readonly string[],
  accounts: readonly string[],
  isThere: (key: string) => boolean,
): Problem[] {
  const syndicates = scopes.includes("syndicate");
  if (!syndicates && accounts.length > 0)
    return [{ path: ["accounts"], code: "NOT_IN_LIST", message: "Accounts are named for the scope SYNDICATE alone." }];
  if (syndicates && organs.length > 0 && accounts.length === 0)
    return [{ path: ["accounts"], code: "REQUIRED", message: "SYNDICATE knows no organs: name its accounts." }];
  return accounts.flatMap((key, index) =>
    isThere(key)
      ? []
      : { path: ["accounts", index], code: "NOT_IN_LIST" as const, message: `There is no account "${key}".` },
  );
}

const CreatePersonSuccess = builder.objectRef<{ key: string; name: string }>("CreatePersonSuccess");
builder.objectType(CreatePersonSuccess, {
  description: "The person is there, and can do nothing before a token is made for them.",
  fields: (t) => ({
    person: t.field({ type: PersonType, description: "The person.", resolve: (person) => person as never }),
  }),
});

defineMutation("createPerson", {
  scope: "admin",
  description: "Makes a person (人员), who writes, reviews and publishes under their own name.",
  input: (t) => ({
    key: t.string({ required: true, description: "Unique key, such as the account in the staff directory." }),
    name: t.string({ required: true, description: "Name as shown with reviews." }),
    organ: t.string({ description: "Key of the organ that they belong to; null: not stated." }),
  }),
  success: { ref: CreatePersonSuccess, present: (person: { key: string; name: string }) => person },
  command: ({ key, name, organ }, { organs }) => {
    const organId = organ == null ? null : (organs.findByKey(organ)?.id ?? null);
    const issues = [
      ...(PERSON_KEY.test(key) && !key.startsWith("system.")
        ? []
        : [
            {
              path: ["key"],
              code: "WRONG_FORMAT" as const,
              message: "Is not letters, digits, or . _ @ - between them.",
            },
          ]),
      ...(name.trim() === "" ? [{ path: ["name"], code: "REQUIRED" as const, message: "Is blank." }] : []),
      ...(organ != null && organId === null ? [noSuchOrgan(organ, ["organ"])] : []),
    ];
    if (issues.length > 0) return { __typename: "ValidationError", issues };
    return async (tx, { clock }, { personId }) => {
      const made = await createPerson(tx, { clock, actorId: personId }, { key, name: name.trim(), organId });
      if (made) return { ok: true, result: { key, name: name.trim() } };
      return {
        ok: false,
        refusal: {
          code: "RULE",
          problems: [
            { rule: "key-taken", message: `人员标识“${key}”已被使用。`, messageEn: `The key “${key}” is taken.` },
          ],
        },
      };
    };
  },
});

const ScopeEnum = builder.enumType("Scope", {
  description: "What a token lets its holder do.",
  values: {
    READ_DRAFTS: { value: "read:drafts", description: "See what is not public." },
    AUTHOR: { value: "author", description: "Write drafts, upload files." },
    REVIEW: { value: "review", description: "Record reviews; a person's token only." },
    PUBLISH: { value: "publish", description: "Publish, schedule, take down." },
    SYNDICATE: {
      value: "syndicate",
      description:
        "Say what accounts post (分发): claim, report, close duties; of every account, or of those that are named.",
    },
    AUDIT: { value: "audit", description: "Read what was withdrawn and what is gone, and who did what." },
    ADMIN: { value: "admin", description: "Make persons and tokens." },
  } as const satisfies Record<string, { value: Scope; description: string }>,
});

interface MadeToken {
  tokenId: string;
  token: string | null;
}

function presentToken({ tokenId }: { tokenId: string }, _: unknown, secret: string | null): MadeToken {
  return { tokenId, token: secret };
}

const CreateApiTokenSuccess = builder.objectRef<MadeToken>("CreateApiTokenSuccess");
builder.objectType(CreateApiTokenSuccess, {
  description: "The token is in force.",
  fields: (t) => ({
    tokenId: t.exposeID("tokenId", { description: "Names it, to revoke it." }),
    token: t.exposeString("token", {
      nullable: true,
      description: "The token itself, this once; null when an equal call was answered before.",
    }),
  }),
});

defineMutation("createApiToken", {
  scope: "admin",
  description: "Makes an API token for a person. It is shown once and stored nowhere.",
  input: (t) => ({
    person: t.string({ required: true, description: "Key of the person." }),
    name: t.string({ required: true, description: "What it is for." }),
    scopes: t.field({ type: [ScopeEnum], required: true, description: "What it lets its holder do." }),
    organs: t.stringList({
      description:
        "Keys of the organs whose contents it is for: what they and the organs below them publish. Null or empty: everything, also what has no publisher.",
    }),
    accounts: t.stringList({
      description:
        "Keys of the accounts that `SYNDICATE` is for. Null or empty: every account. It knows no organs: with `organs`, name the accounts.",
    }),
    expiresAt: t.field({ type: "DateTime", description: "When it ends; null: it does not." }),
  }),
  success: { ref: CreateApiTokenSuccess, present: presentToken },
  command: ({ person, name, scopes, organs, accounts, expiresAt }, { organs: registry, channels, now }) => {
    const issues = [
      ...tokenIssues({ name, expiresAt }, now),
      ...(organs ?? []).flatMap((key, index) => (registry.findByKey(key) ? [] : noSuchOrgan(key, ["organs", index]))),
      ...accountIssues(scopes, organs ?? [], accounts ?? [], (key) => channels.findAccount(key) !== null),
    ];
    if (issues.length > 0) return { __typename: "ValidationError", issues };
    return async (tx, { clock }, { personId }) => {
      const request = {
        name: name.trim(),
        scopes: SCOPES.filter((scope) => scopes.includes(scope)),
        limits: { organs: [...new Set(organs)], accounts: [...new Set(accounts)] },
        personKey: person,
        expiresAt: expiresAt ?? null,
      };
      const made = await createToken(tx, { clock, actorId: personId }, request);
      if (!made) return { ok: false, refusal: { code: "NOT_FOUND" } };
      return { ok: true, result: { tokenId: made.id }, secret: made.token };
    };
  },
});

const CreateClientKeySuccess = builder.objectRef<MadeToken>("CreateClientKeySuccess");
builder.objectType(CreateClientKeySuccess, {
  description: "The key is in force.",
  fields: (t) => ({
    tokenId: t.exposeID("tokenId", { description: "Names it, to revoke it with `revokeApiToken`." }),
    key: t.exposeString("token", {
      nullable: true,
      description: "The key itself, this once; null when an equal call was answered before.",
    }),
  }),
});

defineMutation("createClientKey", {
  scope: "admin",
  description: "Makes a key that says which front end asks. It gives no rights. It is shown once and stored nowhere.",
  input: (t) => ({
    name: t.string({ required: true, description: "Name of the front end." }),
    expiresAt: t.field({ type: "DateTime", description: "When it ends; null: it does not." }),
  }),
  success: { ref: CreateClientKeySuccess, present: presentToken },
  command: ({ name, expiresAt }, { now }) => {
    const issues = tokenIssues({ name, expiresAt }, now);
    if (issues.length > 0) return { __typename: "ValidationError", issues };
    return async (tx, { clock }, { personId }) => {
      const request = { name: name.trim(), expiresAt: expiresAt ?? null };
      const made = await createClientKey(tx, { clock, actorId: personId }, request);
      return { ok: true, result: { tokenId: made.id }, secret: made.token };
    };
  },
});

const RevokeApiTokenSuccess = builder.objectRef<{ tokenId: string }>("RevokeApiTokenSuccess");
builder.objectType(RevokeApiTokenSuccess, {
  description: "The token gives no rights any more, on any instance.",
  fields: (t) => ({ tokenId: t.exposeID("tokenId", { description: "The token that was revoked." }) }),
});

defineMutation("revokeApiToken", {
  scope: "admin",
  description: "Ends a token for good, at once.",
  input: (t) => ({ tokenId: t.id({ required: true, description: "The token, as it was named when it was made." }) }),
  success: { ref: RevokeApiTokenSuccess, present: (result: { tokenId: string }) => result },
  command:
    ({ tokenId }) =>
    async (tx, { clock }, { personId }) => {
      const isRevoked = isRowId(tokenId) && (await revokeToken(tx, { clock, actorId: personId }, tokenId));
      return isRevoked ? { ok: true, result: { tokenId } } : { ok: false, refusal: { code: "NOT_FOUND" } };
    },
});
