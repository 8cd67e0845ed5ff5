import { dayAt } from "../../../platform/day.ts";
import type { AccountState } from "../../../platform/db/index.ts";
import type { Outcome, Refusal, RuleProblem } from "../../content/index.ts";
import type { Lease } from "./lock-placement.ts";

/** A refusal by one rule. */
export function refused(problem: RuleProblem): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code: "RULE", problems: [problem] } };
}

/** What is not here. */
export const NOT_FOUND: Outcome<never> = { ok: false, refusal: { code: "NOT_FOUND" } };

/** A value of the input that does not fit what is here. */
export function invalid(
  field: string,
  code: "NOT_IN_LIST" | "CONTRADICTION" | "REQUIRED" | "OUT_OF_RANGE",
  message: string,
): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code: "INVALID", problems: [{ path: [field], code, message }] } };
}

/** It was changed since the caller saw it. */
export function conflict(currentVersion: number): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion } };
}

/** The content was taken down. */
export const NOT_PUBLIC: RuleProblem = {
  rule: "content-not-public",
  message: "内容已不公开，不能分发。",
  messageEn: "The content is not public any more: it is not placed.",
};

/** Nobody posts on an account that reads from here. */
export const READS_BY_ITSELF: RuleProblem = {
  rule: "account-built-in",
  message: "该账号直接读取本平台内容，由选取规则决定，不需要分发。",
  messageEn: "The account reads from here, and shows what its selection names: nothing is placed on it by hand.",
};

/** Why nothing new is posted on an account; null: it is in use. */
export function accountProblem(state: AccountState): RuleProblem | null {
  if (state === "CLOSED")
    return {
      rule: "account-closed",
      message: "账号已关停，不再发布任何内容。",
      messageEn: "The account is closed: nothing is placed on it.",
    };
  if (state === "SUSPENDED")
    return {
      rule: "account-suspended",
      message: "账号已暂停使用，恢复后再分发。",
      messageEn: "The account is suspended: nothing is placed on it until it is in use again.",
    };
  return null;
}

/** Somebody else is about to post it. */
export function claimed({ name, until }: Lease): RuleProblem {
  const moment = `${dayAt(until)} ${TIME.format(until)}`;
  return {
    rule: "placement-claimed",
    message: `已由“${name}”认领，至${moment}。`,
    messageEn: `“${name}” holds it until ${moment} (Asia/Shanghai).`,
  };
}

const TIME = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Shanghai", hour: "2-digit", minute: "2-digit" });

/** Nothing is to be done on it. */
export const NOTHING_TO_DO: RuleProblem = {
  rule: "placement-nothing-to-do",
  message: "该分发没有待办事项：已发布且为最新，或者已经撤下。",
  messageEn: "There is nothing to do on it: it is live and up to date, or has ended.",
};

/** What is live is not taken back. */
export const LIVE_ALREADY: RuleProblem = {
  rule: "placement-live",
  message: "推文已发布，不能取消分发：需先在平台删除，再报告结果。",
  messageEn: "It is posted and cannot be taken back: have the post removed on the platform, and report it.",
};

/** Something of it is at the platform already. */
export const PENDING_POST: RuleProblem = {
  rule: "placement-post-pending",
  message: "平台上已有草稿或待发布的推文：先将其删除并报告，再取消分发。",
  messageEn: "A draft or a submitted post of it is at the platform: have it removed and report that first.",
};

/** Only one post of a placement stands without a reason. */
export const BESIDE_ANOTHER: RuleProblem = {
  rule: "post-beside-another",
  message: "该账号上已有本内容的推文：先报告旧推文已删除，或者说明两篇并存的理由。",
  messageEn: "Another post of the content is live on the account: report its removal first, or say why both stand.",
};

/** A duty ends once. */
export const CLOSED_ALREADY: RuleProblem = {
  rule: "duty-closed",
  message: "该待办已经办结。",
  messageEn: "The duty has ended already.",
};

/** No post is known that could have been edited. */
export const NO_LIVE_POST: RuleProblem = {
  rule: "no-live-post",
  message: "没有已报告的在线推文可供修改：先报告推文。",
  messageEn: "No live post is known that could have been edited: report it first.",
};

/** The post that was to take the place of the old one does not. */
export const NO_NEW_POST: RuleProblem = {
  rule: "post-not-up-to-date",
  message: "新推文须已发布，且展示所要求的版本或更新的版本。",
  messageEn: "The new post has to be published, and to show the edition that is owed or a later one.",
};
