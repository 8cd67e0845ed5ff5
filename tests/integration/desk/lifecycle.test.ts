import { describe, expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import {
  approved,
  author,
  call,
  draft,
  interpretation,
  publisher,
  reviewer,
  seen,
  useDeskWorld,
  world,
} from "./desk-world.ts";

useDeskWorld();

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

test("a system neither reviews nor publishes urgently", async () => {
  const { id: personId } = await world.db.prisma.person.findUniqueOrThrow({ where: { key: "system.scheduler" } });
  const system: Viewer = { ...reviewer, kind: "SYSTEM", personId, scopes: ["review", "publish"] };
  const created = await draft();
  expect(await call("publishUrgently", { ...seen(created), reason: "急" }, system)).toMatchObject({
    problems: [{ rule: "person-needed" }],
  });
  const { edition } = await call("submitForReview", seen(created), author);
  expect(
    await call("recordReview", { ...seen(edition), step: "FRONT_REVIEW", decision: "APPROVED" }, system),
  ).toMatchObject({ problems: [{ rule: "person-needed" }] });
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
