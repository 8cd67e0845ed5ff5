import { expect, test } from "vitest";
import { author, call, draft, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

test("whoever takes words out of an edition that waits for review does not review it", async () => {
  const redactor = await world.person("redactor", "publish", "review");
  const { edition } = await call("submitForReview", seen(await draft()), author);
  const redaction = {
    content: edition.contentId,
    expectedVersion: edition.version,
    passages: ["修订"],
    reason: "不宜公开",
  };
  await call("redact", redaction, redactor, "contentId");
  const { version } = await world.db.prisma.edition.findFirstOrThrow();
  const before = await world.stored();
  const review = { edition: edition.id, expectedVersion: version, step: "FRONT_REVIEW", decision: "APPROVED" };
  expect(await call("recordReview", review, redactor)).toMatchObject({ problems: [{ rule: "four-eyes" }] });
  expect(await world.stored()).toEqual(before);
});
