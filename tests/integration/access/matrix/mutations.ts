import type { Scene } from "./scene.ts";

/** A root field of Mutation. */
export interface MutationRow {
  /**
   * What each caller is answered, in the order of CALLERS: `D` done, `U` UNAUTHENTICATED, `F` FORBIDDEN, `N` NotFoundError.
   */
  readonly cells: string;
  /** What the audit trail calls it. */
  readonly command: string;
  /** An input with which it can be done once. */
  readonly input: (scene: Scene) => object | Promise<object>;
}

const WRITES = "U U F D F F F F F F";
/** On a draft, which who writes for another organ does not find. */
const WRITES_ON = "U U F D N F F F F F";
const REVIEWS = "U U F F F D F F F F";
const PUBLISHES = "U U F F F F D F F F";
const ADMINISTERS = "U U F F F F F F D F";
const SYNDICATES = "U U F F F F F F F D";

const create = (fields: object): MutationRow => ({
  cells: WRITES,
  command: "content.create",
  input: () => ({ title: "标题", publisher: "局", ...fields }),
});

const revise = (
  type: "REPORT" | "INTERPRETATION" | "CONSULTATION" | "ENTERPRISE_NOTICE" | "POLICY_DOCUMENT" | "ANNOUNCEMENT",
  fields: object,
): MutationRow => ({
  cells: WRITES_ON,
  command: "edition.edit",
  input: async (scene) => {
    const { content, expectedVersion } = await scene.editionIn("DRAFT", type);
    return { content, expectedVersion, title: "标题", publisher: "局", ...fields };
  },
});

/** A mutation of an edition in a state. */
const ofEdition = (
  cells: string,
  command: string,
  state: "DRAFT" | "IN_REVIEW" | "APPROVED" | "SCHEDULED",
  fields: (scene: Scene) => object = () => ({}),
): MutationRow => ({
  cells,
  command,
  input: async (scene) => {
    const { edition, expectedVersion } = await scene.editionIn(state);
    return { edition, expectedVersion, ...fields(scene) };
  },
});

/** A mutation of an account in a state. */
const ofAccount = (command: string, fields: object = {}, state: "ACTIVE" | "WARNED" = "ACTIVE"): MutationRow => ({
  cells: ADMINISTERS,
  command,
  input: async (scene) => {
    const reason = command === "account.updated" ? {} : { reason: "理由" };
    return { ...(await scene.account(state)), ...reason, ...fields };
  },
});

const announcement = { kind: "NOTICE", urgency: "NORMAL" };
const consultation = { opensAt: "2026-04-01T00:00:00+08:00", closesAt: "2026-05-15T00:00:00+08:00" };
const interpretation = { medium: "TEXT", interpreter: "ORGAN" };
const policyDocument = { kind: "NORMATIVE" };
const report = { kind: "WORK_PROGRESS", year: 2026 };

export const MUTATIONS: Record<string, MutationRow> = {
  claimPlacement: {
    cells: SYNDICATES,
    command: "placement.claim",
    input: async (scene) => ({ placement: (await scene.placement()).placement }),
  },
  closeDuty: {
    cells: SYNDICATES,
    command: "duty.close",
    input: async (scene) => ({ ...(await scene.duty()), how: "IMPOSSIBLE", reason: "账号无法登录" }),
  },
  failPlacement: {
    cells: SYNDICATES,
    command: "placement.fail",
    input: async (scene) => ({ ...(await scene.placement()), reason: "标题过长" }),
  },
  place: {
    cells: SYNDICATES,
    command: "placement.place",
    input: async (scene) => ({ content: (await scene.publicContent()).content, account: "wx" }),
  },
  releasePlacement: {
    cells: SYNDICATES,
    command: "placement.release",
    input: async (scene) => ({ placement: await scene.claimedPlacement() }),
  },
  reportPost: {
    cells: SYNDICATES,
    command: "placement.reportPost",
    input: async (scene) => ({
      ...{ content: (await scene.publicContent()).content, account: "wx", edition: 1, state: "PUBLISHED", way: "HAND" },
      outsideId: scene.newName(),
    }),
  },
  unplace: { cells: SYNDICATES, command: "placement.unplace", input: (scene) => scene.placement() },
  answerFinding: {
    cells: WRITES_ON,
    command: "edition.answerFinding",
    input: (scene) => scene.correctedFinding(),
  },
  closeAccount: ofAccount("account.closed", { notice: "停止更新。", closedOn: "2026-03-01" }),
  createAnnouncement: create(announcement),
  createApiToken: {
    cells: ADMINISTERS,
    command: "access.createToken",
    input: () => ({ person: "reader", name: "令牌", scopes: ["READ_DRAFTS"] }),
  },
  createClientKey: { cells: ADMINISTERS, command: "access.createToken", input: () => ({ name: "门户前端" }) },
  createConsultation: create(consultation),
  createEnterpriseNotice: create({}),
  createInterpretation: create(interpretation),
  createPerson: {
    cells: ADMINISTERS,
    command: "access.createPerson",
    input: (scene) => ({ key: scene.newName(), name: "张三" }),
  },
  createPolicyDocument: create(policyDocument),
  createReport: create(report),
  createShareLink: ofEdition(WRITES_ON, "edition.share", "DRAFT", (scene) => ({
    expiresAt: scene.tomorrow.toISOString(),
  })),
  decideOutsidePost: {
    cells: PUBLISHES,
    command: "outsidePost.decide",
    input: async (scene) => ({
      post: await scene.outsidePost(),
      content: (await scene.publicContent()).content,
      decision: "SAME",
      reason: "同一信息",
    }),
  },
  discardDraft: ofEdition(WRITES_ON, "edition.discard", "DRAFT"),
  dismissFinding: {
    cells: REVIEWS,
    command: "edition.dismissFinding",
    input: async (scene) => ({ finding: await scene.finding(), reason: "不属实" }),
  },
  linkIdentity: {
    cells: ADMINISTERS,
    command: "access.linkIdentity",
    input: (scene) => ({ person: "reader", issuer: "https://sso.example", subject: scene.newName() }),
  },
  markGone: {
    cells: PUBLISHES,
    command: "content.markGone",
    input: async (scene) => ({ ...(await scene.publicContent()), reason: "依法删除" }),
  },
  noteReminder: {
    cells: PUBLISHES,
    command: "obligation.remind",
    input: async (scene) => ({ obligation: await scene.obligation(), note: "电话催办" }),
  },
  publish: ofEdition(PUBLISHES, "content.publish", "APPROVED"),
  publishUrgently: ofEdition(PUBLISHES, "content.publish", "DRAFT", () => ({ reason: "急需告知" })),
  recordChannelMetric: {
    cells: SYNDICATES,
    command: "metric.recorded",
    input: () => ({ account: "portal", metric: "VIEWS", value: 1, from: "2026-02-01", to: "2026-02-28" }),
  },
  recordOutsidePost: {
    cells: SYNDICATES,
    command: "outsidePost.record",
    input: async (scene) => {
      const { account } = await scene.account("ACTIVE");
      return { account, url: "https://mp.example/1", title: "推文", postedAt: "2026-02-01T00:00:00Z" };
    },
  },
  registerAccount: {
    cells: ADMINISTERS,
    command: "account.registered",
    input: (scene) => ({ key: "weibo-office", channel: "weibo", owner: "局", name: scene.newName() }),
  },
  restoreAccount: ofAccount("account.restored", {}, "WARNED"),
  recordBackReview: {
    cells: REVIEWS,
    command: "edition.backReview",
    input: async (scene) => ({ edition: await scene.publicEdition(), outcome: "PASSED" }),
  },
  recordReview: ofEdition(REVIEWS, "edition.review", "IN_REVIEW", () => ({
    step: "FRONT_REVIEW",
    decision: "APPROVED",
  })),
  redact: {
    cells: PUBLISHES,
    command: "content.redact",
    input: async (scene) => ({ ...(await scene.publicContent()), passages: ["公开"], reason: "个人信息" }),
  },
  redirect: {
    cells: PUBLISHES,
    command: "content.redirect",
    input: async (scene) => ({ ...(await scene.publicContent()), to: (await scene.publicContent()).content }),
  },
  removeReviewChain: {
    cells: ADMINISTERS,
    command: "reviewChain.remove",
    input: (scene) => scene.reviewChain(),
  },
  reviseAnnouncement: revise("ANNOUNCEMENT", announcement),
  reviseConsultation: revise("CONSULTATION", consultation),
  reviseEnterpriseNotice: revise("ENTERPRISE_NOTICE", {}),
  reviseInterpretation: revise("INTERPRETATION", interpretation),
  revisePolicyDocument: revise("POLICY_DOCUMENT", policyDocument),
  reviseReport: revise("REPORT", report),
  resolveDuplicate: {
    cells: PUBLISHES,
    command: "duplicate.resolve",
    input: async (scene) => ({ ...(await scene.duplicate()), decision: "JOINT_ISSUE" }),
  },
  revokeApiToken: {
    cells: ADMINISTERS,
    command: "access.revokeToken",
    input: async (scene) => ({ tokenId: await scene.token() }),
  },
  revokeShareLink: {
    cells: WRITES_ON,
    command: "edition.unshare",
    input: async (scene) => ({ linkId: await scene.shareLink() }),
  },
  schedule: ofEdition(PUBLISHES, "edition.schedule", "APPROVED", (scene) => ({
    publishAt: scene.tomorrow.toISOString(),
  })),
  setExpiry: {
    cells: PUBLISHES,
    command: "content.setExpiry",
    input: async (scene) => ({ ...(await scene.publicContent()), expiresAt: scene.tomorrow.toISOString() }),
  },
  setReviewChain: {
    cells: ADMINISTERS,
    command: "reviewChain.set",
    input: () => ({ organ: "镇", steps: ["SIGN_OFF"] }),
  },
  suspendAccount: ofAccount("account.suspended"),
  submitForReview: ofEdition(WRITES_ON, "edition.submit", "DRAFT"),
  unschedule: ofEdition(PUBLISHES, "edition.unschedule", "SCHEDULED"),
  updateAccount: ofAccount("account.updated", { name: "新名称" }),
  upsertChannel: {
    cells: ADMINISTERS,
    command: "channel.upsert",
    input: (scene) => ({ key: "weibo", kind: "WEIBO", name: scene.newName() }),
  },
  warnAccount: ofAccount("account.warned"),
  updateOrgan: {
    cells: ADMINISTERS,
    command: "organ.update",
    input: (scene) => ({ organ: "局", contact: { phone: scene.newName() } }),
  },
  withdraw: {
    cells: PUBLISHES,
    command: "content.withdraw",
    input: async (scene) => ({ ...(await scene.publicContent()), reason: "内容有误" }),
  },
};
