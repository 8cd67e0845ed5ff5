import { checkAddress } from "./check-address.ts";
import { hasPostOfOthers, nameOfPost, postNamed } from "./post-names.ts";
import { fail, type Task, type TaskEnd } from "./task.ts";

const GONE = [404, 410];

/** Removes the post, looks whether readers still find it, and closes what was owed once they do not. */
export async function takeDown(task: Task): Promise<TaskEnd> {
  const { platform, ledger, placement } = task;
  const name = nameOfPost(placement);
  // Asked before it is gone: the address of a post that was not reported is known to the platform alone.
  const found = await platform.find(name);
  const refusal = found && (await platform.remove(name));
  if (refusal) return await fail(task, refusal);
  if (hasPostOfOthers(placement)) return await fail(task, "推文由人工发布，请人工删除并办结");
  const address = found?.address ?? postNamed(placement, name)?.address ?? platform.recordOf(name);
  const addressCheck = await checkAddress(address);
  if (!GONE.includes(addressCheck.status))
    return { placement, said: `已删除，但${address}仍答复${addressCheck.status}` };
  const { duty, version } = placement;
  if (!duty) return { placement, said: "已撤下" };
  const end = { duty: duty.id, expectedVersion: version, how: "TAKEN_DOWN" as const, addressCheck };
  return { placement: await ledger.close(placement, end), said: "已撤下" };
}
