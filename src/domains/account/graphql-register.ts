import type { InputFieldBuilder } from "@pothos/core";
import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import type { Prisma } from "../../platform/db/index.ts";
import { AccountType, PostingMannerEnum } from "../channel/graphql.ts";
import type { Problem } from "../content/index.ts";
import { defineMutation } from "../desk/graphql.ts";
import { ANY, type SeenAccount } from "./commands/lock-account.ts";
import { registerAccount } from "./commands/register-account.ts";
import { type AccountUpdate, updateAccount } from "./commands/update-account.ts";
import { MOST_KEY_CHARACTERS, parseEntryChanges, parseEntryTexts, REGISTRY_KEY } from "./entry.ts";
import { readSelection, SelectionRuleInput } from "./graphql-selection.ts";

type InputFields = InputFieldBuilder<(typeof builder)["$inferSchemaTypes"], "InputObject">;

/** Makes the success type of a mutation that leaves an account. */
export function accountSuccess(name: string, description: string) {
  const ref = builder.objectRef<{ account: string }>(`${name}Success`);
  builder.objectType(ref, {
    description,
    fields: (t) => ({
      account: t.field({
        type: AccountType,
        description: "The account as it is now.",
        resolve: async ({ account }, _, { accounts }) => await accounts.byKey(account),
      }),
    }),
  });
  return { ref, present: (result: { account: string }) => result };
}

/** Which account, and as the caller saw it. */
export function seenAccountFields(t: InputFields) {
  return {
    account: t.string({ required: true, description: "Key of the account." }),
    expectedVersion: t.int({ required: true, description: "Its version, as the caller saw it in `record`." }),
  };
}

/** The organ by whose right an account is changed; of one that has none, only a right that counts everywhere will do. */
export function ownerOf(key: string, { channels, organs }: Context): (string | null)[] {
  const account = channels.findAccount(key);
  if (!account) return [null];
  return [account.ownerId === null ? null : (organs.find(account.ownerId)?.key ?? null)];
}

/** The account that an input with `seenAccountFields` names. */
export function seenAccount(
  { account: key, expectedVersion }: { account: string; expectedVersion: number },
  { channels, viewer }: Context,
): SeenAccount {
  const judgedBy = viewer.scopes.includes("admin") ? ANY : (channels.findAccount(key)?.ownerId ?? null);
  return { key, expectedVersion, judgedBy };
}

function entryFields(t: InputFields) {
  return {
    filingNumber: t.string({ description: "Number under which it is filed (备案号)." }),
    url: t.field({ type: "URL", description: "Its address." }),
    manner: t.field({ type: PostingMannerEnum, description: "How it is posted to." }),
    responsible: t.string({
      description: "Name of the person who answers for it (责任人). The public does not see it.",
    }),
    exceptionReason: t.string({ description: "Why its organ needs a second account on the channel (R12)." }),
    selection: t.field({
      type: [SelectionRuleInput],
      description: "What is planned for it by itself: whatever any rule names. Null: nothing.",
    }),
  };
}

defineMutation("registerAccount", {
  scope: "admin",
  description:
    "Enters an account into the register (账号备案). An organ has one account on a channel, unless it says why it needs another (国办发〔2018〕123号).",
  input: (t) => ({
    key: t.string({
      required: true,
      description: "Unique key for ever: small letters, digits and hyphens, at most 64.",
    }),
    channel: t.field({ type: "ChannelKey", required: true, description: "Key of the channel, which is its platform." }),
    owner: t.string({ required: true, description: "Key of the organ that keeps it (主办单位)." }),
    name: t.string({ required: true, description: "Name as readers see it." }),
    ...entryFields(t),
  }),
  organs: ({ owner }) => [owner],
  success: accountSuccess("RegisterAccount", "The account is in the register."),
  command: ({ key, channel, owner, manner, selection, ...stated }, context) => {
    const on = context.channels.findByKey(channel);
    const organ = context.organs.findByKey(owner);
    const { name, filingNumber = null, url = null, responsible = null, exceptionReason = null } = stated;
    const texts = parseEntryTexts({ name, filingNumber, url, responsible, exceptionReason });
    const chosen = selection ? readSelection(selection, context) : null;
    const issues = [
      ...(REGISTRY_KEY.test(key) && key.length <= MOST_KEY_CHARACTERS ? [] : [wrongKey("key")]),
      ...(on ? [] : [notHere("channel")]),
      ...(organ ? [] : [notHere("owner")]),
      ...(texts.ok ? [] : texts.problems),
      ...(chosen?.issues ?? []),
    ];
    if (on && context.channels.accountsOf(on.id).some(({ builtIn }) => builtIn)) issues.push(READS_FROM_HERE);
    if (issues.length > 0 || !texts.ok || !on || !organ) return { __typename: "ValidationError", issues };
    const places = { channelId: on.id, ownerId: organ.id };
    const entry = { ...texts.value, ...places, manner: manner ?? null, selection: chosen?.selection ?? null };
    return async (tx, deps, caller) => {
      const outcome = await registerAccount(tx, deps, caller, { key, ...entry });
      return outcome.ok ? { ok: true, result: { account: key } } : outcome;
    };
  },
});

defineMutation("updateAccount", {
  scope: "admin",
  description:
    "Changes what the register keeps of an account: what is left out stays, null clears. Its key and channel never change; a closed one does not either.",
  input: (t) => ({
    ...seenAccountFields(t),
    owner: t.string({ description: "Key of the organ that keeps it." }),
    name: t.string({ description: "Name as readers see it." }),
    ...entryFields(t),
  }),
  organs: ({ account, owner }, context) => [...ownerOf(account, context), ...(owner == null ? [] : [owner])],
  success: accountSuccess("UpdateAccount", "The account is changed."),
  command: ({ account, expectedVersion, owner, manner, selection, ...stated }, context) => {
    const organ = owner == null ? null : context.organs.findByKey(owner);
    const texts = parseEntryChanges(stated);
    const chosen = selection ? readSelection(selection, context) : null;
    const issues = [
      ...(owner !== undefined && !organ ? [notHere("owner")] : []),
      ...(stated.name === null
        ? [{ path: ["name"], code: "REQUIRED" as const, message: "Every account has one." }]
        : []),
      ...(texts.ok ? [] : texts.problems.filter(({ path }) => stated.name !== null || path[0] !== "name")),
      ...(chosen?.issues ?? []),
    ];
    if (issues.length > 0 || !texts.ok) return { __typename: "ValidationError", issues };
    const update = {
      ...texts.value,
      ...(organ && { ownerId: organ.id }),
      ...(manner !== undefined && { manner }),
      ...(selection !== undefined && { selection: (chosen?.selection ?? null) as Prisma.InputJsonArray | null }),
    };
    const seen = seenAccount({ account, expectedVersion }, context);
    return async (tx, deps, caller) => {
      const outcome = await updateAccount(tx, deps, caller, seen, update as AccountUpdate);
      return outcome.ok ? { ok: true, result: { account } } : outcome;
    };
  },
});

const READS_FROM_HERE: Problem = {
  path: ["channel"],
  code: "NOT_IN_LIST",
  message: "This channel reads from here: it has its one built-in account.",
};

/** A key that is none. */
export function wrongKey(field: string): Problem {
  const message = `Is not small letters, digits and hyphens between them, at most ${MOST_KEY_CHARACTERS}.`;
  return { path: [field], code: "WRONG_FORMAT", message };
}

function notHere(field: string): Problem {
  return { path: [field], code: "NOT_IN_LIST", message: "Nothing here has that key." };
}
