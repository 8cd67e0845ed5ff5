import { revokeShareLink, type Share, shareEdition } from "../content/commands/share-edition.ts";
import type { DeskCommand } from "./desk.ts";

type LinkCommand = DeskCommand<{ linkId: string }>;

/** Makes a share link; its secret is shown with the first answer only. */
export function shareDraft(share: Share): LinkCommand {
  return async (tx, deps, caller) => {
    const outcome = await shareEdition(tx, deps, caller, share);
    return outcome.ok ? { ok: true, result: { linkId: outcome.linkId }, secret: outcome.secret } : outcome;
  };
}

/** Ends a share link. */
export function revokeLink(linkId: string): LinkCommand {
  return async (tx, deps, caller) => {
    const outcome = await revokeShareLink(tx, deps, caller, linkId);
    return outcome.ok ? { ok: true, result: { linkId } } : outcome;
  };
}
