import { insertRows, type PostingManner, type Prisma, type Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { Caller, CommandDeps, Outcome, RuleProblem } from "../../content/index.ts";
import { noteAccount } from "./note-account.ts";

/** What the register keeps of a posted account. */
export interface AccountEntry {
  readonly channelId: string;
  readonly ownerId: string;
  readonly name: string;
  readonly filingNumber: string | null;
  readonly url: string | null;
  readonly manner: PostingManner | null;
  readonly responsible: string | null;
  /** Why its organ has a second one on the channel; null: it has none. */
  readonly exceptionReason: string | null;
  /** What is planned for it by itself, as `Selection`; null: nothing. */
  readonly selection: Prisma.InputJsonArray | null;
}

const DOUBLED: RuleProblem = {
  rule: "account-doubled",
  message: "该单位在这一平台已有账号。一个单位原则上一个平台只开设一个账号；确需另开的，请说明理由。",
  messageEn: "The organ has an account on this platform already. For a second one, say why it is needed.",
  path: ["exceptionReason"],
  source: "国办发〔2018〕123号",
};

const KEY_TAKEN: RuleProblem = {
  rule: "account-key-taken",
  message: "该账号标识已被使用。",
  messageEn: "The key is taken.",
  path: ["key"],
};

/** Enters an account into the register. */
export async function registerAccount(
  tx: Tx,
  { clock }: Pick<CommandDeps, "clock">,
  { personId }: Caller,
  { key, ...entry }: AccountEntry & { readonly key: string },
): Promise<Outcome<object>> {
  if (await tx.account.findUnique({ where: { key }, select: { id: true } }))
    return { ok: false, refusal: { code: "RULE", problems: [KEY_TAKEN] } };
  const problems = await doubledProblems(tx, entry, null);
  if (problems.length > 0) return { ok: false, refusal: { code: "RULE", problems } };
  const at = clock.now();
  const id = newId();
  await insertRows(tx, "account", [{ id, key, ...forDatabase(entry), registeredAt: at, stateChangedAt: at }]);
  const args = { channelId: entry.channelId, ownerId: entry.ownerId, exceptionReason: entry.exceptionReason };
  await noteAccount(tx, { at, personId, account: { id, key }, type: "account.registered", arguments: args });
  return { ok: true };
}

/** What is wrong where the organ has another account on the channel that is not closed, and none of the two is an exception. */
export async function doubledProblems(
  tx: Tx,
  { channelId, ownerId, exceptionReason }: Pick<AccountEntry, "channelId" | "ownerId" | "exceptionReason">,
  ownId: string | null,
): Promise<RuleProblem[]> {
  if (exceptionReason !== null) return [];
  const others = await tx.account.count({
    where: {
      ...{ channelId, ownerId, builtIn: false, exceptionReason: null, state: { not: "CLOSED" } },
      ...(ownId !== null && { id: { not: ownId } }),
    },
  });
  return others > 0 ? [DOUBLED] : [];
}

function forDatabase({ selection, ...entry }: AccountEntry) {
  return { ...entry, ...(selection !== null && { selection }) };
}
