import { expect, it } from "vitest";
import { callCli } from "../../support/run-cli.ts";

it("plays one item's life through the API, each step with what the public sees", async () => {
  const { code, out, err } = await callCli(["demo"], {});
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const lines = out.trimEnd().split("\n");
  const steps = lines.filter((_, index) => index % 2 === 0).map((line) => line.split(/ {2,}/).filter(Boolean));
  expect(steps.map(([, who, mutation, outcome]) => [who, mutation, outcome])).toEqual([
    ["李娜", "createAnnouncement", "DRAFT"],
    ["李娜", "submitForReview", "IN_REVIEW"],
    ["李娜", "recordReview", "refused: 审查人参与过本稿的撰写或修改，须由他人审查。"],
    ["王伟", "recordReview", "IN_REVIEW"],
    ["陈静", "recordReview", "APPROVED"],
    ["王伟", "publish", "PUBLISHED"],
    ["李娜", "reviseAnnouncement", "DRAFT"],
    ["王伟", "publishUrgently", "PUBLISHED"],
    ["王伟", "withdraw", "WITHDRAWN"],
  ]);
  const seen = lines.filter((_, index) => index % 2 === 1).map((line) => line.replace(/^ +the public sees /, ""));
  expect(seen).toEqual([
    ...Array(5).fill("nothing"),
    "edition 1: 关于荷花中路22时起封闭施工的通告",
    "edition 1: 关于荷花中路22时起封闭施工的通告",
    "edition 2: 关于荷花中路23时起封闭施工的通告 (更正封闭开始时间：23时。)",
    "taken down: 施工取消。",
  ]);
});
