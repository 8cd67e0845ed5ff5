import { afterEach, beforeEach } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { World } from "../../support/world.ts";

/** The world of the test that runs, and the people in it. */
export let world: World;
export let author: Viewer;
export let reviewer: Viewer;
export let publisher: Viewer;

/** Gives each test of a file a database with people who write, review and publish. */
export function useDeskWorld(): void {
  beforeEach(async () => {
    world = await World.open();
    author = await world.person("author", "author");
    reviewer = await world.person("reviewer", "review");
    publisher = await world.person("publisher", "publish");
  });
  afterEach(() => world.close());
}

const FAILURES = `
  ... on Error { code message }
  ... on ValidationError { issues { path code } }
  ... on VersionConflictError { currentVersion }
  ... on TransitionError { from to }
  ... on RuleError { problems { rule } }`;
const EDITION = "edition { id contentId number state version title reviewSteps }";

/** Calls a mutation and answers its result. */
export async function call(name: string, input: object, viewer: Viewer, success = EDITION) {
  const typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${typename}Input!) {
    ${name}(input: $input) { __typename ... on ${typename}Success { ${success} } ${FAILURES} }
  }`;
  world.clock.advance(1_000);
  return (await world.read(source, { input }, viewer))[name];
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
