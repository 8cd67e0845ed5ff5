import { checkAddress } from "./check-address.ts";
import type { PlatformPost, PostForm } from "./platform.ts";
import { hasPostOfOthers, nameOfPost, postNamed, wasRejected } from "./post-names.ts";
import { fail, postAnew, reportFound, reportRemoved, type Task, type TaskEnd, takeForm } from "./task.ts";

/** Has the post show what is public now: by an edit, or where the platform allows none by another post in its place. */
export async function updateStale(task: Task): Promise<TaskEnd> {
  const { platform, placement } = task;
  if (hasPostOfOthers(placement)) return await fail(task, "推文由人工发布，请人工更新并办结");
  const form = await takeForm(task);
  if ("said" in form) return form;
  if (wasRejected(placement, form.edition)) return await fail(task, placement.failure ?? "平台未通过这一版");
  const name = nameOfPost(placement);
  const found = await platform.find(name);
  if (!found) return await replace(task, name, form);
  // Posted in place of the old one by a run that was killed: the ledger says whether it shows what it should.
  if (!postNamed(placement, name)) return await reportFound(task, name, found);
  const isOnItsWay = found.step === "DRAFTED" || found.step === "SUBMITTED";
  if ((isOnItsWay && found.edition >= form.edition) || found.step === "REJECTED" || found.step === "BANNED")
    return await reportFound(task, name, found);
  // What is published is edited whatever edition it shows: words may have been taken out of that very one.
  const answer = await platform.edit(name, form);
  if (answer.kind === "refused") return await fail(task, answer.reason);
  if (answer.kind === "done") return await closeEdited(task, name, answer.post);
  const refusal = await platform.remove(name);
  return refusal === null ? await replace(task, name, form) : await fail(task, refusal);
}

/** The old post is gone: says so where it was known, and posts another. */
async function replace(task: Task, name: string, form: PostForm): Promise<TaskEnd> {
  const known = postNamed(task.placement, name);
  const placement = known ? await reportRemoved(task, name, known.edition) : task.placement;
  return await postAnew({ ...task, placement }, form);
}

/** A report of another edition ends what was owed; where only words were taken out, what is seen at the address does. */
async function closeEdited(task: Task, name: string, post: PlatformPost): Promise<TaskEnd> {
  const { placement, said } = await reportFound(task, name, post);
  const { duty, version } = placement;
  if (!duty || post.step !== "PUBLISHED") return { placement, said };
  const addressCheck = await checkAddress(post.address ?? task.platform.recordOf(name));
  const end = { duty: duty.id, expectedVersion: version, how: "EDITED_IN_PLACE" as const, addressCheck };
  return { placement: await task.ledger.close(placement, end), said: "已在原文修改" };
}
