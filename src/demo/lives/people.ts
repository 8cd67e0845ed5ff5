import { createPerson } from "../../domains/access/commands/create-person.ts";
import type { Caller, CommandDeps } from "../../domains/content/commands/command.ts";
import type { Tx } from "../../platform/db/index.ts";

/** Who takes the steps of the demo's lives: whoever wrote reviews nothing, whoever patrols dismisses nothing, and an operator posts. */
export type DemoPerson = "author" | "reviewer" | "secrecyOfficer" | "operator";

const PEOPLE: Readonly<Record<DemoPerson, { readonly key: string; readonly name: string }>> = {
  author: { key: "zhou.min", name: "周敏" },
  reviewer: { key: "xu.lei", name: "徐磊" },
  secrecyOfficer: { key: "fang.jing", name: "方静" },
  operator: { key: "he.lin", name: "何琳" },
};

/** Makes the demo's people, of one organ. They hold no token until somebody makes them one. */
export async function createPeople(
  tx: Tx,
  { clock }: CommandDeps,
  { personId: actorId }: Caller,
  organId: string,
): Promise<Record<DemoPerson, Caller>> {
  const callers: Partial<Record<DemoPerson, Caller>> = {};
  for (const [role, person] of Object.entries(PEOPLE)) {
    const made = await createPerson(tx, { clock, actorId }, { ...person, organId });
    if (!made) throw new Error(`the demo's person ${person.key} is here already`);
    callers[role as DemoPerson] = { personId: made.id, publishesWithoutReview: false };
  }
  return callers as Record<DemoPerson, Caller>;
}
