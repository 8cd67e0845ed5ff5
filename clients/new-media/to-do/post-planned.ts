import { nameOfPost, postNamed } from "./post-names.ts";
import { postAnew, reportFound, reportRemoved, type Task, type TaskEnd, takeForm } from "./task.ts";

/** Posts what is planned, or says how far it is that was posted before. */
export async function postPlanned(task: Task): Promise<TaskEnd> {
  const name = nameOfPost(task.placement);
  const found = await task.platform.find(name);
  if (found) return await reportFound(task, name, found);
  const known = postNamed(task.placement, name);
  if (known) return { placement: await reportRemoved(task, name, known.edition), said: "平台上的草稿已被删除" };
  const form = await takeForm(task);
  return "said" in form ? form : await postAnew(task, form);
}
