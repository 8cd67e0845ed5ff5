import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createContents } from "../../../../src/domains/content/commands/create-contents.ts";
import { publishEditions } from "../../../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import type { Tx } from "../../../../src/platform/db/index.ts";
import { onPostgres } from "../../../support/database.ts";
import { asPublication } from "../../../support/outcomes.ts";
import { runAtOnce } from "../../../support/run-at-once.ts";
import { numbered } from "../../../support/sample-details.ts";
import { type DraftFields, World } from "../../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

const documentWith = (number: string, fields: DraftFields = {}) =>
  ({ type: "POLICY_DOCUMENT", details: numbered(number), ...fields }) satisfies DraftFields;

const interpretationOf = (number: string) =>
  ({
    type: "INTERPRETATION",
    links: [{ kind: "INTERPRETS", toContentId: null, toDocumentNumber: number }],
  }) satisfies DraftFields;

/** The content that the first link of an edition leads to; null: none. */
async function targetOf(editionId: string): Promise<string | null> {
  const where = { editionId_position: { editionId, position: 0 } };
  return (await world.db.prisma.contentLink.findUniqueOrThrow({ where })).toContentId;
}

describe("a link by document number", () => {
  it("leads to a document that was published before", async () => {
    const document = await world.publish(documentWith("柯政发〔2020〕1号"));
    const interpretation = await world.publish(interpretationOf("柯政发〔2020〕1号"));
    expect(await targetOf(interpretation.editionId)).toBe(document.contentId);
  });

  it("leads to a document that is published later", async () => {
    const interpretation = await world.publish(interpretationOf("柯政发〔2020〕2号"));
    expect(await targetOf(interpretation.editionId)).toBeNull();
    const document = await world.publish(documentWith("柯政发〔2020〕2号"));
    expect(await targetOf(interpretation.editionId)).toBe(document.contentId);
  });

  it("leads to a document published at the same moment, in either order", async () => {
    const [interpretation, document] = await world.publishAll([
      interpretationOf("柯政发〔2020〕3号"),
      documentWith("柯政发〔2020〕3号"),
    ]);
    expect(await targetOf(interpretation.editionId)).toBe(document.contentId);
  });

  it("leads nowhere while the document is a draft", async () => {
    await world.create(documentWith("柯政发〔2020〕4号"));
    const interpretation = await world.publish(interpretationOf("柯政发〔2020〕4号"));
    expect(await targetOf(interpretation.editionId)).toBeNull();
  });

  it("leads to the one published first, where two documents bear the number", async () => {
    const first = await world.publish(documentWith("柯政发〔2020〕5号"));
    const interpretation = await world.publish(interpretationOf("柯政发〔2020〕5号"));
    const second = await world.publish(documentWith("柯政发〔2020〕5号"));
    expect(await targetOf(interpretation.editionId)).toBe(first.contentId);
    await world.withdraw(first.contentId);
    expect(await targetOf(interpretation.editionId)).toBe(second.contentId);
    await world.correct(first.contentId, { details: numbered("柯政发〔2020〕5号") });
    expect(await targetOf(interpretation.editionId)).toBe(first.contentId);
  });

  it("leaves a document whose number is corrected, and leads to the one that bears it", async () => {
    const document = await world.publish(documentWith("柯政发〔2020〕6号"));
    const wrong = await world.publish(interpretationOf("柯政发〔2020〕6号"));
    const right = await world.publish(interpretationOf("柯政发〔2020〕60号"));
    await world.correct(document.contentId, { details: numbered("柯政发〔2020〕60号") });
    expect(await targetOf(wrong.editionId)).toBeNull();
    expect(await targetOf(right.editionId)).toBe(document.contentId);
  });

  it("does not lead a document to itself", async () => {
    const own = "柯政发〔2020〕7号";
    const links = [{ kind: "CITES" as const, toContentId: null, toDocumentNumber: own }];
    const document = await world.publish(documentWith(own, { links }));
    expect(await targetOf(document.editionId)).toBeNull();
    const corrected = await world.correct(document.contentId, { details: numbered(own), links });
    expect(await targetOf(corrected.editionId)).toBeNull();
  });

  it("leaves a link by id alone", async () => {
    const [first, second] = await world.publishAll([
      documentWith("柯政发〔2020〕8号"),
      documentWith("柯政发〔2020〕8号"),
    ]);
    const links = [{ kind: "RELATES_TO" as const, toContentId: second.contentId, toDocumentNumber: null }];
    const other = await world.publish({ links });
    await world.withdraw(first.contentId);
    expect(await targetOf(other.editionId)).toBe(second.contentId);
  });

  it("does not show a content that names itself as its own relation", async () => {
    const { contentId, globalId } = await world.publish();
    await world.correct(contentId, { links: [{ kind: "RELATES_TO", toContentId: contentId, toDocumentNumber: null }] });
    expect(
      await world.read(`{ node(id: "${globalId}") { ... on Content { related(first: 5) { totalCount } } } }`),
    ).toEqual({
      node: { related: { totalCount: 0 } },
    });
  });

  onPostgres("two connections", "leads to a document that another command publishes at the same time", async () => {
    const createAndPublish = (fields: DraftFields) => async (tx: Tx) => {
      const [made] = await createContents(tx, world.deps, world.importer, [world.draft(fields)]);
      if (!made) throw new Error("nothing was created");
      await publishEditions(tx, world.deps, world.importer, [asPublication(made)]);
      return made;
    };
    const [document, { editionId }] = await runAtOnce(
      world.db,
      createAndPublish(documentWith("柯政发〔2020〕9号")),
      createAndPublish(interpretationOf("柯政发〔2020〕9号")),
    );
    expect(await targetOf(editionId)).toBe(document.contentId);
  });

  onPostgres("two connections", "is led to a document that another command is about to correct", async () => {
    const document = await world.publish(documentWith("柯政发〔2020〕10号"));
    const [interpretation] = await world.create(interpretationOf("柯政发〔2020〕10号"));
    const draft = world.draft(documentWith("柯政发〔2020〕10号"));
    const { contentId } = document;
    const expectedVersion = await world.version(contentId);
    await world.db.transaction(async (tx) => {
      const [revised] = await reviseContents(tx, world.deps, world.importer, [{ contentId, expectedVersion, draft }]);
      if (!revised?.ok) throw new Error("the revision was refused");
      // In a transaction of its own, which ends while this one has the document locked.
      await world.run(publishEditions, [asPublication(interpretation)]);
      await publishEditions(tx, world.deps, world.importer, [asPublication({ contentId, ...revised })]);
    });
    expect(await targetOf(interpretation.editionId)).toBe(contentId);
  });
});
