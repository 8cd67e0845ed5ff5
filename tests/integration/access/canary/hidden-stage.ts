import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { createContents } from "../../../../src/domains/content/commands/create-contents.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import type { ContentType, EditionState } from "../../../../src/platform/db/index.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { callDesk } from "../../../support/desk.ts";
import { globalId } from "../../../support/global-id.ts";
import { requireOk } from "../../../support/outcomes.ts";
import { saying } from "../../../support/saying.ts";
import type { World } from "../../../support/world.ts";
import { formerAddressOf } from "./given-values.ts";
import { OPEN_STATES, type PublicStage, relatesTo, TYPES } from "./public-stage.ts";
import { HIDDEN } from "./secrets.ts";
import type { StoredFiles } from "./stored-files.ts";

/** An edition that only the desk sees. */
interface OpenEdition {
  readonly contentId: string;
  readonly editionId: string;
  readonly type: ContentType;
  readonly state: EditionState;
}

const LINKS = { INTERPRETATION: "INTERPRETS", ENTERPRISE_NOTICE: "BASED_ON", POLICY_DOCUMENT: "REPEALS" } as const;

/**
 * Adds all that the public must not notice: drafts in every state beside and upon what is public, in its columns and topics, that point to it;
 * what was said of them at the desk; and what is kept beside public things.
 * @returns the address of a draft's preview
 */
export async function stageHidden(world: World, stage: PublicStage, files: StoredFiles, desk: Viewer): Promise<string> {
  const beside = await addBeside(world, stage, files);
  const upon = await addUpon(world, stage, files);
  for (const edition of [...beside, ...upon]) await moveOn(world, edition);
  await noteAround(world, stage, beside);
  const shared = beside.find(({ state }) => state === "DRAFT")!;
  const link = {
    edition: Buffer.from(`${typenameOf(shared)}Edition:${shared.editionId}`).toString("base64"),
    expectedVersion: 1,
    expiresAt: new Date(world.clock.now().getTime() + 86_400_000).toISOString(),
  };
  const { url } = await callDesk(world, "createShareLink", link, desk, "url");
  return url;
}

/** Contents that were never published: of each type one in each state. */
async function addBeside(world: World, stage: PublicStage, files: StoredFiles): Promise<OpenEdition[]> {
  const cast = TYPES.flatMap((type) => OPEN_STATES.map((state) => ({ type, state })));
  const drafts = cast.map(({ type, state }) =>
    world.draft({
      ...draftOf(type, stage, files),
      slug: `jinsique-${type}-${state}`.toLowerCase().replaceAll("_", "-"),
    }),
  );
  const made = await world.run(createContents, drafts);
  return cast.map((part, index) => ({ ...part, ...made[index]! }));
}

/** Drafts upon what is public, in each state, and upon what was withdrawn. */
async function addUpon(world: World, stage: PublicStage, files: StoredFiles): Promise<OpenEdition[]> {
  const below = stage.contents.filter(({ role }) => role.startsWith("shown-") || role === "withdrawn");
  const revisions = [];
  for (const { contentId, type } of below)
    revisions.push({
      contentId,
      expectedVersion: await world.version(contentId),
      draft: world.draft(draftOf(type, stage, files)),
    });
  const made = requireOk(await world.run(reviseContents, revisions));
  return below.map(({ contentId, type, role }, index) => {
    const state = OPEN_STATES.find((each) => role === `shown-${each}`) ?? "DRAFT";
    return { contentId, type, state, editionId: made[index]!.editionId };
  });
}

/** Stands where what is public stands, and points to what is public of every type. */
function draftOf(type: ContentType, { contents, organId, topicId, columnId }: PublicStage, files: StoredFiles) {
  const said = saying(HIDDEN, type);
  const shown = contents.filter(({ role }) => role === "shown-DRAFT");
  const document = shown.find((each) => each.type === "POLICY_DOCUMENT")!;
  const consultation = shown.find((each) => each.type === "CONSULTATION")!;
  return {
    ...said,
    ...{
      publisherId: organId,
      issuerIds: [organId],
      drafterIds: [organId],
      topicIds: [topicId],
      columnIds: [columnId],
    },
    attachments: [...said.attachments!, files.draft.named, { ...files.draftPicture.named, role: "COVER" as const }],
    links: [
      ...said.links!,
      ...shown.map(relatesTo),
      ...(type in LINKS ? [{ ...relatesTo(document), kind: LINKS[type as keyof typeof LINKS] }] : []),
      ...(type === "ANNOUNCEMENT" || type === "POLICY_DOCUMENT"
        ? [{ ...relatesTo(consultation), kind: "RESULT_OF" as const }]
        : []),
      ...(type === "POLICY_DOCUMENT" ? [{ ...relatesTo(consultation), kind: "ADOPTS" as const }] : []),
    ],
  };
}

/** Brings an edition to its state, with what a reviewer said of it on the way. */
async function moveOn(world: World, { editionId, state }: OpenEdition): Promise<void> {
  if (state === "DRAFT") return;
  const { prisma } = world.db;
  const decidedAt = world.clock.now();
  const data = {
    state,
    reviewSteps: ["FRONT_REVIEW" as const],
    reviewRound: 1,
    scheduledFor: state === "SCHEDULED" ? new Date(decidedAt.getTime() + 86_400_000) : null,
  };
  await prisma.edition.update({ where: { id: editionId }, data });
  const { personId } = await world.person(HIDDEN, "review");
  const review = { editionId, round: 1, step: "FRONT_REVIEW" as const, decision: "APPROVED" as const, decidedAt };
  await prisma.editionReview.create({ data: { id: newId(), ...review, opinion: HIDDEN, personId: personId! } });
}

/** What the desk, imports and the ledger keep beside contents. */
async function noteAround(
  world: World,
  { contents, organId }: PublicStage,
  beside: readonly OpenEdition[],
): Promise<void> {
  const { prisma, owner } = world.db;
  const at = world.clock.now();
  const personId = (await world.person(HIDDEN, "review")).personId!;
  const [found, dismissed] = await Promise.all(
    contents.slice(0, 2).map(({ contentId }) => prisma.content.findUniqueOrThrow({ where: { id: contentId } })),
  );
  const { id: other } = await prisma.person.create({
    data: { id: newId(), key: "other", kind: "PERSON", name: HIDDEN },
  });
  const review = { personId, recordedAt: at, outcome: "FINDINGS" as const, findings: HIDDEN };
  await prisma.backReview.createMany({
    data: [
      { id: newId(), editionId: found!.publishedEditionId!, ...review },
      {
        ...{ id: newId(), editionId: dismissed!.publishedEditionId!, ...review },
        ...{ dismissedById: other, dismissalReason: HIDDEN, answeredAt: at },
      },
    ],
  });
  const reminder = { id: newId(), obligationId: newId(), note: HIDDEN, personId, notedAt: at };
  await prisma.obligationReminder.create({ data: reminder });
  const contact = { organ: HIDDEN, name: HIDDEN, phone: HIDDEN, email: null, address: HIDDEN };
  await prisma.organ.update({ where: { id: organId }, data: { contact } });
  for (const [index, { contentId }] of [beside[0]!, contents[0]!].entries()) {
    const source = { key: `${HIDDEN}${index}`, name: HIDDEN, url: HIDDEN, digest: "", fileName: HIDDEN, seenAt: at };
    await prisma.contentSource.create({ data: { contentId, ...source } });
  }
  const addresses = beside.map(({ contentId }) => ({ contentId, address: formerAddressOf(contentId) }));
  await prisma.contentAddress.createMany({ data: addresses });
  await noteInLedger(world, contents[0]!, beside[0]!);
  await owner.query("update person set name = $1 where name <> $1", [HIDDEN]);
}

/** On an account of another channel: a placement that is only planned, and one that was ended. */
async function noteInLedger(
  world: World,
  shown: { contentId: string; editionId: string },
  draft: OpenEdition,
): Promise<void> {
  const { prisma } = world.db;
  const changedAt = world.clock.now();
  const { id: accountId } = await prisma.account.findUniqueOrThrow({ where: { key: "wx" } });
  const planned = { id: newId(), ...of(draft), accountId, state: "PLANNED" as const, changedAt };
  const ended = { id: newId(), ...of(shown), accountId, state: "WITHDRAWN" as const, changedAt };
  await prisma.placement.createMany({ data: [planned, ended] });
  const { personId } = await world.person(HIDDEN, "review");
  const post = {
    ...{ id: newId(), accountId, editionId: shown.editionId, shownSince: changedAt, state: "REMOVED" as const },
    ...{ way: "HAND" as const, url: `https://weixin.example/${HIDDEN}`, postedAt: changedAt, removedAt: changedAt },
    ...{ reportedAt: changedAt, reportedById: personId! },
  };
  await prisma.post.create({ data: { placementId: ended.id, ...post } });
}

const of = ({ contentId, editionId }: { contentId: string; editionId: string }) => ({ contentId, editionId });

function typenameOf({ type, contentId }: OpenEdition): string {
  return Buffer.from(globalId(type, contentId), "base64").toString().split(":")[0]!;
}
