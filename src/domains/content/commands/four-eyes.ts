import type { RuleProblem } from "../rules/rule.ts";

/** What stands against a review by somebody who wrote on the edition. */
export const FOUR_EYES: RuleProblem = {
  rule: "four-eyes",
  message: "审查人参与过本稿的撰写或修改，须由他人审查。",
  messageEn: "The reviewer wrote on this edition; another person has to review it.",
};

/** Ids of the people who wrote on an edition: who made it and who changed it. */
export function contributorsOf(edition: {
  readonly createdById: string;
  readonly contributors: readonly { readonly personId: string }[];
}): string[] {
  return [edition.createdById, ...edition.contributors.map(({ personId }) => personId)];
}
