import { beforeEach, describe, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { requireRight } from "../../../src/domains/desk/graphql-rights.ts";
import { decodeGlobalId } from "../../../src/graphql/global-id.ts";
import { globalId } from "../../support/world.ts";
import { call, interpretation, reviewer, seen, useDeskWorld, world } from "../desk/desk-world.ts";

useDeskWorld();

/** The bureau with an office below it, and a town: each a publisher. `bureau` has rights for the bureau alone. */
let bureau: Viewer;
let office: Viewer;
let everywhere: Viewer;

beforeEach(async () => {
  const bureauId = await world.organ("局");
  await world.organ("科", { parentId: bureauId });
  await world.organ("镇");
  bureau = await world.person("bureau", "author:局", "publish:局");
  office = await world.person("office", "author:科");
  everywhere = await world.person("everywhere", "author", "publish");
});

const draftOf = async (publisher: string | null, viewer = everywhere) =>
  (await call("createInterpretation", { ...interpretation, publisher }, viewer)).edition;
const publishedOf = async (publisher: string | null) => {
  const publication = { ...seen(await draftOf(publisher)), reason: "急需告知" };
  return (await call("publishUrgently", publication, everywhere)).edition;
};
const forbidden = () => world.db.prisma.auditEntry.count({ where: { command: "access.forbidden" } });

const shared = async (publisher: string) => {
  const expiresAt = new Date(world.clock.now().getTime() + 3_600_000).toISOString();
  const link = await call("createShareLink", { ...seen(await draftOf(publisher)), expiresAt }, everywhere, "linkId");
  return { linkId: link.linkId };
};

/** Asks for what is refused with FORBIDDEN: it is written down, and nothing else is. */
async function expectForbidden(name: string, input: object, viewer: Viewer) {
  const [before, count] = [await world.stored(), await forbidden()];
  const source = `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`;
  const { errors } = await world.query(source, { input }, viewer);
  expect(errors).toMatchObject([{ code: "FORBIDDEN" }]);
  expect(await forbidden()).toBe(count + 1);
  const { audit_entry: _, ...after } = await world.stored();
  expect(before).toMatchObject(after);
}

async function expectNotFound(name: string, input: object, viewer: Viewer) {
  const before = await world.stored();
  expect(await call(name, input, viewer, "__typename")).toMatchObject({ code: "NOT_FOUND" });
  expect(await world.stored()).toEqual(before);
}

const read = async ({ id }: { id: string }, viewer: Viewer) =>
  (await world.read("query ($id: ID!) { edition(id: $id) { title } node(id: $id) { id } }", { id }, viewer)) as object;

describe("a right limited to an organ", () => {
  it("counts for what the organ and those below it publish", async () => {
    const own = await draftOf("局", bureau);
    const below = await draftOf("科", bureau);
    for (const edition of [own, below]) {
      expect(await read(edition, bureau)).toMatchObject({ edition: { title: interpretation.title } });
      expect(await call("submitForReview", seen(edition), bureau)).toMatchObject({ edition: { state: "IN_REVIEW" } });
    }
  });

  it("makes nothing for another organ, for one above, for none, or for one that is not there", async () => {
    for (const publisher of ["镇", null, "没有"])
      await expectForbidden("createInterpretation", { ...interpretation, publisher }, bureau);
    await expectForbidden("createInterpretation", { ...interpretation, publisher: "局" }, office);
  });

  it("finds no draft of another organ, nor one without publisher", async () => {
    for (const publisher of ["镇", null]) {
      const other = await draftOf(publisher);
      expect(await read(other, bureau)).toEqual({ edition: null, node: null });
      await expectNotFound("submitForReview", seen(other), bureau);
      await expectNotFound("publishUrgently", { ...seen(other), reason: "急" }, bureau);
      await expectNotFound("discardDraft", seen(other), bureau);
      const revision = { ...interpretation, publisher: "局", content: other.contentId, expectedVersion: other.version };
      await expectNotFound("reviseInterpretation", revision, bureau);
    }
  });

  it("does nothing to what is public of another organ, though its holder sees it", async () => {
    const { contentId, version } = await publishedOf("镇");
    await expectForbidden("withdraw", { content: contentId, expectedVersion: version, reason: "有误" }, bureau);
    const revision = { ...interpretation, publisher: "局", content: contentId, expectedVersion: version };
    await expectForbidden("reviseInterpretation", revision, bureau);
  });

  it("gives nothing away to another organ", async () => {
    const { contentId, version } = await draftOf("局", bureau);
    const revision = { ...interpretation, publisher: "镇", content: contentId, expectedVersion: version };
    await expectForbidden("reviseInterpretation", revision, bureau);
    await expectForbidden("reviseInterpretation", { ...revision, publisher: null }, bureau);
  });

  it("does not publish over what is public of another organ", async () => {
    const { contentId, version } = await publishedOf("镇");
    const revision = { ...interpretation, publisher: "局", content: contentId, expectedVersion: version };
    const { edition } = await call("reviseInterpretation", revision, everywhere);
    expect(await read(edition, bureau)).toMatchObject({ edition: { title: interpretation.title } });
    await expectForbidden("publishUrgently", { ...seen(edition), reason: "急" }, bureau);
  });

  it("leads to no draft of another organ", async () => {
    const input = { ...interpretation, publisher: "局" };
    const [other, own, shown] = [await draftOf("镇"), await draftOf("局"), await publishedOf("镇")];
    const related = [other.contentId, own.contentId, shown.contentId];
    expect(await call("createInterpretation", { ...input, related }, bureau, "__typename")).toMatchObject({
      issues: [{ path: ["related", "0"], code: "NOT_IN_LIST" }],
    });
    const made = await call("createInterpretation", { ...input, related: related.slice(1) }, bureau);
    expect(made.edition.state).toBe("DRAFT");
  });

  it("ends share links to drafts of its organs, and to no other", async () => {
    const [own, other] = [await shared("科"), await shared("镇")];
    expect(await call("revokeShareLink", own, bureau, "linkId")).toMatchObject(own);
    await expectNotFound("revokeShareLink", other, bureau);
    await expectNotFound("revokeShareLink", { linkId: "nothing" }, bureau);
  });

  it("answers findings on what its organs published, and on nothing else", async () => {
    for (const [publisher, typename] of [
      ["局", "AnswerFindingSuccess"],
      ["镇", "NotFoundError"],
    ] as const) {
      const published = await publishedOf(publisher);
      const patrol = { edition: published.id, outcome: "FINDINGS", findings: "数字有误" };
      const reviewed = await call("recordBackReview", patrol, reviewer, "edition { backReviews { id } }");
      const revision = {
        ...interpretation,
        publisher,
        content: published.contentId,
        expectedVersion: published.version,
      };
      const { edition } = await call("reviseInterpretation", revision, everywhere);
      await call("publishUrgently", { ...seen(edition), reason: "更正" }, everywhere);
      const answer = { finding: reviewed.edition.backReviews[0].id, correction: edition.id };
      expect(await call("answerFinding", answer, bureau)).toMatchObject({ __typename: typename });
    }
  });

  it("counts for nothing that is of no organ, such as persons and tokens", async () => {
    const admin = await world.person("admin", "admin:局");
    await expectForbidden("createPerson", { key: "x", name: "某人", organ: "局" }, admin);
    await expectForbidden("createApiToken", { person: "bureau", name: "x", scopes: ["ADMIN"] }, admin);
  });

  it("does not count any more when the edition became another organ's between judgement and command", async () => {
    const { id, contentId, version } = await draftOf("局", bureau);
    const context = world.app.contextFor({ requestId: "test", viewer: bureau });
    const input = { edition: decodeGlobalId(id) };
    const permit = await requireRight(context, { name: "submitForReview", scope: "author", input, organKeys: [] });
    const move = { ...interpretation, publisher: "镇", content: contentId, expectedVersion: version };
    await call("reviseInterpretation", move, everywhere);
    if (!permit?.confirm) throw new Error("it was judged once and for all");
    const outcome = await context.desk.run(permit.personId, {
      ...{ name: "submitForReview", input, idempotencyKey: null, confirm: permit.confirm },
      command: () => Promise.reject(new Error("it ran")),
    });
    expect(outcome).toEqual({ ok: false, refusal: { code: "NOT_FOUND" } });
  });

  it("answers a call again as it did, though what it acted on is gone", async () => {
    const input = { ...seen(await draftOf("局", bureau)), idempotencyKey: "once" };
    const first = await call("discardDraft", input, bureau, "contentId");
    expect(first).toMatchObject({ __typename: "DiscardDraftSuccess" });
    expect(await call("discardDraft", input, bureau, "contentId")).toEqual(first);
  });

  it("is refused for a content that is not there by the command alone", async () => {
    const content = globalId("INTERPRETATION", "01999999-0000-7000-8000-000000000000");
    await expectNotFound("withdraw", { content, expectedVersion: 1, reason: "有误" }, bureau);
  });
});

describe("a token for organs", () => {
  const admin = () => world.person("admin", "admin");
  const token = { person: "bureau", name: "编辑器", scopes: ["AUTHOR", "REVIEW"] };

  it("holds each scope within each organ, as `viewer` says", async () => {
    const { tokenId } = await call(
      "createApiToken",
      { ...token, organs: ["局", "镇", "局"] },
      await admin(),
      "tokenId",
    );
    const { scopes } = await world.db.prisma.apiToken.findUniqueOrThrow({ where: { id: tokenId } });
    expect(scopes).toEqual(["author:局", "author:镇", "review:局", "review:镇"]);
    const { viewer } = await world.read("{ viewer { scopes } }", {}, bureau);
    expect(viewer.scopes).toEqual(["author:局", "publish:局"]);
  });

  it("is not made for an organ that is not there", async () => {
    const count = await world.db.prisma.apiToken.count();
    const answer = await call("createApiToken", { ...token, organs: ["局", "没有"] }, await admin(), "tokenId");
    expect(answer).toMatchObject({ issues: [{ path: ["organs", "1"], code: "NOT_IN_LIST" }] });
    expect(await world.db.prisma.apiToken.count()).toBe(count);
  });
});
