import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { World } from "../../support/world.ts";

let world: World;
let author: Viewer;
let reviewer: Viewer;
let publisher: Viewer;
beforeEach(async () => {
  world = await World.open();
  author = await world.person("author", "author");
  reviewer = await world.person("reviewer", "review");
  publisher = await world.person("publisher", "publish");
});
afterEach(() => world.close());

const FAILURES = `
  ... on Error { code message }
  ... on ValidationError { issues { path code } }
  ... on VersionConflictError { currentVersion }
  ... on TransitionError { from to }
  ... on RuleError { problems { rule } }`;
const EDITION = "edition { id contentId number state version title reviewSteps }";

/** Calls a mutation and answers its result. */
async function call(name: string, input: object, viewer: Viewer, success = EDITION) {
  const typename = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const source = `mutation ($input: ${typename}Input!) {
    ${name}(input: $input) { __typename ... on ${typename}Success { ${success} } ${FAILURES} }
  }`;
  world.clock.advance(1_000);
  return (await world.read(source, { input }, viewer))[name];
}

const interpretation = {
  title: "《河道管理办法》解读",
  html: "<p>为什么修订。</p>",
  medium: "TEXT",
  interpreter: "ORGAN",
};

async function draft() {
  return (await call("createInterpretation", interpretation, author)).edition;
}

const seen = ({ id, version }: { id: string; version: number }) => ({ edition: id, expectedVersion: version });

async function approved() {
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

test("a draft passes its chain and is published, and nothing of it is public before", async () => {
  const created = await draft();
  expect(created).toMatchObject({ number: 1, state: "DRAFT", version: 1, reviewSteps: [] });
  expect((await world.read("{ interpretations { totalCount } }")).interpretations.totalCount).toBe(0);
  const ready = await approved();
  expect(ready).toMatchObject({ state: "APPROVED", reviewSteps: ["FRONT_REVIEW", "SECRECY_REVIEW"] });
  const published = await call("publish", seen(ready), publisher);
  expect(published.edition).toMatchObject({ state: "PUBLISHED", number: 1 });
  expect((await world.read("{ interpretations { nodes { title medium } } }")).interpretations.nodes).toEqual([
    { title: interpretation.title, medium: "TEXT" },
  ]);
});

describe("is refused, and nothing changes", () => {
  async function refused(name: string, input: object, viewer: Viewer) {
    const before = await world.stored();
    const answer = await call(name, input, viewer);
    expect(await world.stored()).toEqual(before);
    return answer;
  }

  test("publishing what was not reviewed", async () => {
    expect(await refused("publish", seen(await draft()), publisher)).toMatchObject({
      __typename: "TransitionError",
      code: "TRANSITION",
      from: "DRAFT",
      to: "PUBLISHED",
    });
  });

  test("a review by somebody who wrote on the edition, by a step out of turn, or without the opinion that it needs", async () => {
    const both = { ...author, scopes: ["author", "review"] } as Viewer;
    const { edition } = await call("submitForReview", seen(await draft()), author);
    expect(
      await refused("recordReview", { ...seen(edition), step: "SECRECY_REVIEW", decision: "CHANGES_REQUESTED" }, both),
    ).toMatchObject({
      __typename: "RuleError",
      problems: [{ rule: "four-eyes" }, { rule: "review-order" }, { rule: "opinion-needed" }],
    });
  });

  test("a change of what somebody else changed meanwhile", async () => {
    const created = await draft();
    const input = { content: created.contentId, expectedVersion: 1, ...interpretation, title: "另一个题目" };
    expect((await call("reviseInterpretation", input, author)).edition).toMatchObject({ version: 2, number: 1 });
    expect(await refused("reviseInterpretation", input, author)).toMatchObject({
      __typename: "VersionConflictError",
      currentVersion: 2,
    });
  });

  test("an input with faults, all of which are named", async () => {
    const input = {
      ...interpretation,
      slug: "A B",
      title: "长".repeat(301),
      publisher: "nobody",
      topics: ["none"],
      interprets: [Buffer.from("PolicyDocument:00000000-0000-7000-8000-000000000000").toString("base64")],
      attachments: [{ role: "FILE", name: "附件.pdf", sha256: "0".repeat(64) }],
    };
    expect(await refused("createInterpretation", input, author)).toMatchObject({
      __typename: "ValidationError",
      issues: [
        { path: ["publisher"], code: "NOT_IN_LIST" },
        { path: ["topics", "0"], code: "NOT_IN_LIST" },
        { path: ["interprets", "0"], code: "NOT_IN_LIST" },
        { path: ["attachments", "0", "sha256"], code: "NOT_IN_LIST" },
        { path: ["slug"], code: "WRONG_FORMAT" },
        { path: ["title"], code: "OUT_OF_RANGE" },
      ],
    });
  });
});

test("whoever edits an approved edition sends it back, and cannot review it", async () => {
  const ready = await approved();
  const editor = await world.person("second", "author", "review");
  const input = { content: ready.contentId, expectedVersion: ready.version, ...interpretation, title: "改后的题目" };
  const { edition } = await call("reviseInterpretation", input, editor);
  expect(edition).toMatchObject({ state: "DRAFT", number: 1, title: "改后的题目" });
  const again = await call("submitForReview", seen(edition), author);
  expect(
    await call("recordReview", { ...seen(again.edition), step: "FRONT_REVIEW", decision: "APPROVED" }, editor),
  ).toMatchObject({ problems: [{ rule: "four-eyes" }] });
});

test("a reviewer sends an edition back with an opinion, and the next round begins with the first step", async () => {
  const submitted = await call("submitForReview", seen(await draft()), author);
  const back = await call(
    "recordReview",
    { ...seen(submitted.edition), step: "FRONT_REVIEW", decision: "CHANGES_REQUESTED", opinion: "补充依据" },
    reviewer,
    "edition { id version state reviews { round step decision opinion person { name } } }",
  );
  expect(back.edition).toMatchObject({
    state: "DRAFT",
    reviews: [
      {
        round: 1,
        step: "FRONT_REVIEW",
        decision: "CHANGES_REQUESTED",
        opinion: "补充依据",
        person: { name: "reviewer" },
      },
    ],
  });
  const again = await call("submitForReview", seen(back.edition), author);
  expect(
    await call("recordReview", { ...seen(again.edition), step: "FRONT_REVIEW", decision: "APPROVED" }, reviewer),
  ).toMatchObject({ edition: { state: "IN_REVIEW" } });
});

test("a correction leaves what is public as it is until it is published, and a discarded one never touches it", async () => {
  const published = (await call("publish", seen(await approved()), publisher)).edition;
  const input = {
    content: published.contentId,
    expectedVersion: published.version,
    ...interpretation,
    title: "更正后的题目",
    changeNote: "更正了题目",
  };
  const { edition } = await call("reviseInterpretation", input, author);
  expect(edition).toMatchObject({ number: 2, state: "DRAFT", version: 1 });
  const titles = async () =>
    (await world.read("{ interpretations { nodes { title edition } } }")).interpretations.nodes;
  expect(await titles()).toEqual([{ title: interpretation.title, edition: 1 }]);
  const gone = await call("discardDraft", seen(edition), author, "contentId");
  expect(gone.contentId).toBe(published.contentId);
  expect(await titles()).toEqual([{ title: interpretation.title, edition: 1 }]);
});

test("one person publishes urgently with a reason, and takes down at once with a public one", async () => {
  const urgent = await call(
    "publishUrgently",
    { ...seen(await draft()), reason: "台风将至" },
    publisher,
    "edition { contentId version state urgentReason }",
  );
  expect(urgent.edition).toMatchObject({ state: "PUBLISHED", urgentReason: "台风将至" });
  const { contentId, version } = urgent.edition;
  await call("withdraw", { content: contentId, expectedVersion: version, reason: "内容有误" }, publisher, "contentId");
  expect(
    (
      await world.read("query ($id: ID!) { content(id: $id) { __typename ... on Withdrawn { reason } } }", {
        id: contentId,
      })
    ).content,
  ).toEqual({
    __typename: "Withdrawn",
    reason: "内容有误",
  });
});

describe("drafts are seen", () => {
  const READ = "query ($id: ID!) { edition(id: $id) { title } node(id: $id) { id } }";

  test("by those who write, review or publish, and by nobody else", async () => {
    const { id } = await draft();
    for (const viewer of [author, reviewer, publisher])
      expect(await world.read(READ, { id }, viewer)).toEqual({
        edition: { title: interpretation.title },
        node: { id },
      });
    for (const viewer of [undefined, await world.person("nobody")])
      expect(await world.read(READ, { id }, viewer)).toEqual({ edition: null, node: null });
  });
});

test("without a token UNAUTHENTICATED, without the right FORBIDDEN, which is written down", async () => {
  const source = `mutation ($input: CreateInterpretationInput!) { createInterpretation(input: $input) { __typename } }`;
  const before = await world.stored();
  expect((await world.query(source, { input: interpretation })).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  expect(await world.stored()).toEqual(before);
  expect((await world.query(source, { input: interpretation }, reviewer)).errors).toMatchObject([
    { code: "FORBIDDEN", message: "The token does not allow this: it needs the scope author." },
  ]);
  const { audit_entry: entries, ...rest } = await world.stored();
  expect({ ...rest, audit_entry: before.audit_entry }).toEqual(before);
  expect(entries).toHaveLength(before.audit_entry!.length + 1);
});

test("equal calls with one key have one effect and one answer, and a key belongs to one call", async () => {
  const input = { ...interpretation, idempotencyKey: "k1" };
  const first = await call("createInterpretation", input, author);
  const before = await world.stored();
  expect(await call("createInterpretation", input, author)).toEqual(first);
  expect(await world.stored()).toEqual(before);
  const source = `mutation ($input: CreateInterpretationInput!) { createInterpretation(input: $input) { __typename } }`;
  const { errors } = await world.query(source, { input: { ...input, title: "另一篇" } }, author);
  expect(errors).toMatchObject([{ code: "BAD_USER_INPUT" }]);
  const another = await world.person("another", "author");
  expect((await call("createInterpretation", input, another)).edition.id).not.toBe(first.edition.id);
});
