import type { DuePlacement, Ledger, PostReport } from "./ledger.ts";
import type { Platform, PlatformPost, PostForm } from "./platform.ts";
import { nameOfPost, postNamed } from "./post-names.ts";

/** What each step works with. */
export interface Task {
  readonly ledger: Ledger;
  readonly platform: Platform;
  /** The placement, which the program holds. */
  readonly placement: DuePlacement;
}

/** How a task ended: the placement as it is then, and what an operator is told. `isRefused`: to be tried again only once it has changed. */
export interface TaskEnd {
  readonly placement: DuePlacement;
  readonly said: string;
  readonly isRefused?: boolean;
}

const SAID: Record<PlatformPost["step"], string> = {
  DRAFTED: "已进草稿箱，尚未发布",
  SUBMITTED: "平台已接收，尚未发布",
  PUBLISHED: "已发布",
  REJECTED: "平台未通过",
  BANNED: "已被平台封禁",
};

/** Reports a post as the platform has it; what is known already is not said again. */
export async function reportFound({ ledger, placement }: Task, name: string, post: PlatformPost): Promise<TaskEnd> {
  const known = postNamed(placement, name);
  const said = `${SAID[post.step]}${post.reason ? `：${post.reason}` : ""}`;
  if (known?.state === post.step && known.edition === post.edition) return { placement, said };
  return { placement: await ledger.report(placement, reportOf(name, post)), said };
}

/** Reports that a post is gone. */
export async function reportRemoved(task: Task, name: string, edition: number): Promise<DuePlacement> {
  return await task.ledger.report(task.placement, { outsideId: name, edition, state: "REMOVED" });
}

/** The content as it is posted; a task that ended: there is none, for the reason that is told and reported. */
export async function takeForm(task: Task): Promise<PostForm | TaskEnd> {
  const form = await task.ledger.form(task.placement);
  if (form === null) return { placement: task.placement, said: "内容已不公开" };
  return form.__typename === "RenditionRefused" ? await fail(task, `渠道稿：${form.message}（${form.field}）`) : form;
}

/** Posts under the name that is next. */
export async function postAnew(task: Task, form: PostForm): Promise<TaskEnd> {
  const name = nameOfPost(task.placement);
  const answer = await task.platform.post(name, form);
  if (answer.kind === "refused") return await fail(task, answer.reason);
  const post = answer.kind === "done" ? answer.post : await task.platform.find(name);
  return post ? await reportFound(task, name, post) : { placement: task.placement, said: "平台上的推文刚被删除" };
}

/** Reports why it could not be done, and gives the placement back to whoever can. */
export async function fail({ ledger, placement }: Task, reason: string): Promise<TaskEnd> {
  const failed = placement.failure === reason ? placement : await ledger.fail(placement, reason);
  return { placement: await ledger.release(failed), said: `未办成：${reason}`, isRefused: true };
}

function reportOf(outsideId: string, { step, edition, address, postedAt, reason }: PlatformPost): PostReport {
  return { outsideId, edition, state: step, address, postedAt, reason };
}
