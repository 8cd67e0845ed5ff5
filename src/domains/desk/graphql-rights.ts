import type { Context } from "../../graphql/context.ts";
import { ApiError } from "../../graphql/errors.ts";
import type { GlobalId } from "../../graphql/global-id.ts";
import { isRowId } from "../../platform/ids.ts";
import { canSyndicate, holdsSomewhere, isAnyone, type Reach, type Scope, type Viewer } from "../access/index.ts";
import type { Confirm } from "./desk.ts";
import { type Ask, draftReach, judge, type Target } from "./rights.ts";

/** What the right to a mutation is asked with. */
export interface AskedMutation {
  /** Name of the mutation. */
  readonly name: string;
  readonly scope: Scope;
  /** What it was given: `edition`, `content`, `linkId` or `finding` in it is what it acts on. */
  readonly input: object;
  /** Keys of the organs that what is written shall belong to; null in it: to none. */
  readonly organKeys: readonly (string | null)[];
  /** Finds the key of the account whose posts it is about; null: it names one that is not here; left out: it is about none. */
  readonly findAccountKey?: () => string | null | Promise<string | null>;
}

/** Somebody who may run a mutation. */
export interface Permit {
  readonly personId: string;
  /** Asks again in the transaction of the command; null: the right counts everywhere. */
  readonly confirm: Confirm | null;
}

/**
 * Decides whether the caller may run a mutation, before anything else is read. Null: they may not see what it acts on.
 * @throws ApiError UNAUTHENTICATED, FORBIDDEN; the second is written down.
 */
export async function requireRight(
  { viewer, desk, organs }: Context,
  { name, scope, input, organKeys, findAccountKey }: AskedMutation,
): Promise<Permit | null> {
  const { personId } = viewer;
  refuseAnyone(viewer);
  if (!holdsSomewhere(viewer, scope) || personId === null) return await forbid(`it needs the scope ${scope}.`);
  if (viewer.scopes.includes(scope)) return { personId, confirm: null };
  if (scope === "syndicate") {
    const accountKey = (await findAccountKey?.()) ?? null;
    if (accountKey === null) return null;
    if (canSyndicate(viewer, accountKey)) return { personId, confirm: null };
    return await forbid("it gives the scope syndicate for other accounts only.");
  }
  const organIds = organKeys.map((key) => (key === null ? null : (organs.findByKey(key)?.id ?? null)));
  const ask: Ask = { scope, target: targetOf(input), organIds };
  const verdict = judge(viewer, organs, ask, await desk.findTarget(ask.target));
  if (verdict === "unseen") return null;
  if (verdict === "forbidden") return await forbid(`it gives the scope ${scope} for other organs only.`);
  return {
    personId,
    confirm: { target: ask.target, isAllowed: (found) => judge(viewer, organs, ask, found) === "allowed" },
  };

  async function forbid(why: string): Promise<never> {
    await desk.recordForbidden(viewer, name, scope);
    throw new ApiError("FORBIDDEN", `The token does not allow this: ${why}`);
  }
}

/**
 * Whose drafts the caller sees, for a list that is only of those.
 * @throws ApiError UNAUTHENTICATED, FORBIDDEN; the second is written down.
 */
export async function requireDraftReach({ viewer, desk, organs }: Context, field: string): Promise<Reach> {
  refuseAnyone(viewer);
  const reach = draftReach(viewer, organs);
  if (reach !== "everywhere" && reach.size === 0) {
    await desk.recordForbidden(viewer, field, "read:drafts");
    throw new ApiError("FORBIDDEN", "The token does not allow this: it needs the scope read:drafts.");
  }
  return reach;
}

/**
 * Has the caller hold a scope everywhere.
 * @throws ApiError UNAUTHENTICATED, FORBIDDEN; the second is written down.
 */
export async function requireScope({ viewer, desk }: Context, scope: Scope, field: string): Promise<void> {
  refuseAnyone(viewer);
  if (viewer.scopes.includes(scope)) return;
  await desk.recordForbidden(viewer, field, scope);
  throw new ApiError("FORBIDDEN", `The token does not allow this: it needs the scope ${scope}.`);
}

/**
 * Has the caller be signed in, by whatever right.
 * @throws ApiError UNAUTHENTICATED
 */
export function refuseAnyone(viewer: Viewer): void {
  if (isAnyone(viewer))
    throw new ApiError("UNAUTHENTICATED", "Send a token: Authorization: Bearer ty_… It is shown when it is made.");
}

interface Named {
  edition?: GlobalId;
  content?: GlobalId;
  linkId?: string;
  finding?: string;
}

/** What an input acts on, by the names that every mutation gives it; null: none, so that only a right that counts everywhere will do. */
function targetOf({ edition, content, linkId, finding }: Named): Target | null {
  if (edition) return { editionId: edition.id };
  if (content) return { contentId: content.id };
  if (linkId !== undefined) return { linkId: isRowId(linkId) ? linkId : NO_ROW };
  return finding === undefined ? null : { findingId: isRowId(finding) ? finding : NO_ROW };
}

/** The id of nothing: what no row can be named by is not found, as what is not here. */
const NO_ROW = "00000000-0000-0000-0000-000000000000";
