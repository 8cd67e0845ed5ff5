import { afterAll, afterEach, beforeAll } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { callDesk } from "../../support/desk.ts";
import { World } from "../../support/world.ts";

/** The world of the test that runs, and the people in it. */
export let world: World;
export let author: Viewer;
export let reviewer: Viewer;
export let publisher: Viewer;

/** Gives each test of a file an empty database with people who write, review and publish. */
export function useDeskWorld(): void {
  beforeAll(async () => {
    world = await World.open();
    author = await world.person("author", "author");
    reviewer = await world.person("reviewer", "review");
    publisher = await world.person("publisher", "publish");
  });
  afterEach(() => world.clear());
  afterAll(() => world.close());
}

const EDITION = "edition { id contentId number state version title reviewSteps }";

/** Calls a mutation and answers its result. */
export function call(name: string, input: object, viewer: Viewer, success = EDITION) {
  return callDesk(world, name, input, viewer, success);
}

export const interpretation = {
  title: "《河道管理办法》解读",
  html: "<p>为什么修订。</p>",
  medium: "TEXT",
  interpreter: "ORGAN",
};

export async function draft() {
  return (await call("createInterpretation", interpretation, author)).edition;
}

export const seen = ({ id, version }: { id: string; version: number }) => ({ edition: id, expectedVersion: version });

export async function approved() {
  const submitted = await call("submitForReview", seen(await draft()), author);
  const front = await call(
    "recordReview",
    { ...seen(submitted.edition), step: "FRONT_REVIEW", decision: "APPROVED" },
    reviewer,
  );
  return (
    await call("recordReview", { ...seen(front.edition), step: "SECRECY_REVIEW", decision: "APPROVED" }, reviewer)
  ).edition;
}
