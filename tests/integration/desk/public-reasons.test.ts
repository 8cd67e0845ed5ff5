import { expect, test } from "vitest";
import { call, publisher, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

test.each(["withdraw", "redirect", "markGone"])("%s refuses a reason that would show personal data", async (name) => {
  const { contentId, globalId } = await world.publish();
  const other = await world.publish();
  const before = await world.stored();
  const reason = "张三（手机13812345678）要求撤下";
  const input = { content: globalId, expectedVersion: await world.version(contentId), reason };
  const to = name === "redirect" ? { to: other.globalId } : {};
  expect(await call(name, { ...input, ...to }, publisher, "contentId")).toEqual({
    __typename: "RuleError",
    code: "RULE",
    problems: [{ rule: "personal-data" }],
  });
  expect(await world.stored()).toEqual(before);
});
