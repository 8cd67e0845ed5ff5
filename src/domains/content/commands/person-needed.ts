import type { Tx } from "../../../platform/db/index.ts";
import type { Caller, Refusal } from "./command.ts";

/** Refuses what a system may not decide; null: the caller is a person. `what` ends the sentence 系统不能… */
export async function refuseSystem(tx: Tx, { personId }: Caller, what: string): Promise<Refusal | null> {
  const { kind } = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  if (kind === "PERSON") return null;
  return {
    code: "RULE",
    problems: [
      {
        rule: "person-needed",
        message: `系统不能${what}，须由人员决定。`,
        messageEn: "A system cannot decide this; a person has to.",
      },
    ],
  };
}
