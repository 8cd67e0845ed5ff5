import type { Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import { hashSecret, newSecret } from "../../../platform/secret.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockContents } from "./lock-contents.ts";
import { lockEdition, type SeenEdition } from "./lock-edition.ts";

/** The longest that a share link lives. */
const MAX_LIFE_MS = 14 * 24 * 60 * 60 * 1000;
const TOO_LONG: RuleProblem = {
  rule: "share-link-life",
  message: "预览链接的有效期须晚于现在，且不超过14天。",
  messageEn: "A share link ends after now and within 14 days.",
};

/** A share link to make. */
export interface Share extends SeenEdition {
  readonly expiresAt: Date;
}

/** Makes an address at which whoever has it reads an open edition. The secret is in the answer and nowhere else. */
export async function shareEdition(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  { expiresAt, ...seen }: Share,
): Promise<Outcome<{ linkId: string; secret: string }>> {
  const at = deps.clock.now();
  // Whatever can be edited is open, and only what is open is shared.
  const locked = await lockEdition(tx, seen, "edit");
  if (!locked.ok) return locked;
  const lifeMs = expiresAt.getTime() - at.getTime();
  if (lifeMs <= 0 || lifeMs > MAX_LIFE_MS) return { ok: false, refusal: { code: "RULE", problems: [TOO_LONG] } };
  const { contentId, editionId, number } = locked.edition;
  const secret = newSecret();
  const link = {
    id: newId(),
    hash: hashSecret(secret),
    editionId,
    createdById: caller.personId,
    createdAt: at,
    expiresAt,
  };
  await tx.shareLink.create({ data: link });
  const args = { linkId: link.id, expiresAt: expiresAt.toISOString() };
  await record(tx, caller, at, [
    { command: "edition.share", changeType: null, contentId, editionId, number, arguments: args },
  ]);
  return { ok: true, linkId: link.id, secret };
}

/** Ends a share link at once. */
export async function revokeShareLink(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  linkId: string,
): Promise<Outcome<object>> {
  const link = await tx.shareLink.findUnique({ where: { id: linkId }, include: { edition: true } });
  if (!link) return { ok: false, refusal: { code: "NOT_FOUND" } };
  const { contentId, id: editionId, number } = link.edition;
  await lockContents(tx, [contentId]);
  const at = deps.clock.now();
  const { count } = await tx.shareLink.updateMany({ where: { id: linkId, revokedAt: null }, data: { revokedAt: at } });
  if (count === 0) return { ok: false, refusal: { code: "NOT_FOUND" } };
  await record(tx, caller, at, [
    { command: "edition.unshare", changeType: null, contentId, editionId, number, arguments: { linkId } },
  ]);
  return { ok: true };
}
