import { createToken, NO_LIMITS } from "../../src/domains/access/commands/create-token.ts";
import { revokeToken } from "../../src/domains/access/commands/revoke-token.ts";
import type { Scope } from "../../src/domains/access/rules.ts";
import type { World } from "./world.ts";

/** Makes a token of the editor. */
export async function editorToken(world: World, ...scopes: Scope[]): Promise<{ id: string; token: string }> {
  const request = { name: "测试", scopes, limits: NO_LIMITS, personKey: "editor", expiresAt: null };
  const created = await world.db.transaction((tx) => createToken(tx, commandOf(world), request));
  if (!created) throw new Error("there is no editor");
  return created;
}

/** Revokes a token as the editor; false: it was before, or there is none. */
export async function revokeByEditor(world: World, tokenId: string): Promise<boolean> {
  return await world.db.transaction((tx) => revokeToken(tx, commandOf(world), tokenId));
}

function commandOf({ clock, editor }: World) {
  return { clock, actorId: editor.personId };
}
