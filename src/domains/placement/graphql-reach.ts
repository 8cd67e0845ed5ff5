import type { Context } from "../../graphql/context.ts";
import { draftReach, requireDraftReach } from "../desk/graphql.ts";
import type { LedgerReach } from "./reads.ts";

/**
 * What of the ledger the caller sees: of the accounts that they may post for, and of the contents and accounts of organs whose drafts they see.
 */
export function ledgerReach({ viewer, organs, channels }: Context): LedgerReach {
  const drafts = draftReach(viewer, organs);
  if (viewer.scopes.includes("syndicate") || drafts === "everywhere") return "everything";
  const accountIds = viewer.accountKeys.flatMap((key) => channels.findAccount(key)?.id ?? []);
  return { accountIds, organIds: [...drafts] };
}

/**
 * The same for a list that is of nothing else.
 * @throws ApiError UNAUTHENTICATED, FORBIDDEN; the second is written down.
 */
export async function requireLedgerReach(context: Context, field: string): Promise<LedgerReach> {
  const reach = ledgerReach(context);
  const seesNothing = reach !== "everything" && context.viewer.accountKeys.length === 0 && reach.organIds.length === 0;
  if (seesNothing) await requireDraftReach(context, field);
  return reach;
}
