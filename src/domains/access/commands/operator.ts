import type { Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";

/** Key of the system that whoever runs `tongyuan` on the machine acts as, and that the bootstrap token belongs to. */
export const OPERATOR_SYSTEM = "system.operator";

/** The id of that system, which is made when it is not there yet. */
export async function findOperator(tx: Tx): Promise<string> {
  await tx.$executeRaw`insert into person (id, key, kind, name) values (${newId()}::uuid, ${OPERATOR_SYSTEM}, 'SYSTEM', '运维')
    on conflict (key) do nothing`;
  const [operator] = await tx.$queryRaw<{ id: string }[]>`select id from person where key = ${OPERATOR_SYSTEM}`;
  return (operator as { id: string }).id;
}
