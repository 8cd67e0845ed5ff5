import type { Viewer } from "../../../../src/domains/access/rules.ts";
import { publishEditions } from "../../../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { withdrawContents } from "../../../../src/domains/content/commands/withdraw-contents.ts";
import type { ContentType, EditionState } from "../../../../src/platform/db/index.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { callDesk } from "../../../support/desk.ts";
import { asPublication, requireOk } from "../../../support/outcomes.ts";
import { SAMPLE_DETAILS } from "../../../support/sample-details.ts";
import { saying, sayingInWords } from "../../../support/saying.ts";
import type { DraftFields, PublishedContent, World } from "../../../support/world.ts";
import { formerAddressOf } from "./given-values.ts";
import { HIDDEN, SHOWN } from "./secrets.ts";
import type { StoredFiles } from "./stored-files.ts";

export const TYPES = Object.keys(SAMPLE_DETAILS) as ContentType[];

/** The states of an edition that only the desk sees. */
export const OPEN_STATES = ["DRAFT", "IN_REVIEW", "APPROVED", "SCHEDULED"] as const satisfies EditionState[];

/** A content of the stage, with what it is there for: `shown-DRAFT` is public and gets a draft on top. */
export interface Staged extends PublishedContent {
  readonly type: ContentType;
  readonly role: string;
}

/** What is public, and what was: all that drafts are put beside. */
export interface PublicStage {
  readonly contents: readonly Staged[];
  /** Never published, and pointed to by what is public; one of each type. */
  readonly awaited: readonly { contentId: string; editionId: string; type: ContentType }[];
  readonly organId: string;
  readonly topicId: string;
  readonly columnId: string;
}

const TAKEN_DOWN = ["withdrawn", "returned", "redirected", "gone"];
const SHOWN_ROLES = ["shown-DRAFT", "shown-SCHEDULED"];

/**
 * Of each type contents that are public, with a first edition that said the marker; contents that said it and were withdrawn, published anew,
 * redirected, taken down for good, or redacted. What is public points to all of them, and a column pins them.
 */
export async function stagePublic(world: World, desk: Viewer, files: StoredFiles): Promise<PublicStage> {
  const registries = await makeRegistries(world);
  const placed = {
    publisherId: registries.organId,
    issuerIds: [registries.organId],
    drafterIds: [registries.organId],
    topicIds: [registries.topicId],
    columnIds: [registries.columnId],
  };
  const drafts = await world.create(...TYPES.map((type) => ({ ...saying(HIDDEN, type), ...placed })));
  const awaited = TYPES.map((type, index) => ({ ...drafts[index]!, type }));
  const roles = [...SHOWN_ROLES, ...TAKEN_DOWN, "redacted"];
  const cast = TYPES.flatMap((type) => roles.map((role) => ({ type, role })));
  const published = await world.publishAll(cast.map(({ type, role }) => first(type, role)));
  const contents = cast.map((part, index) => ({ ...part, ...published[index]! }));
  const of = (...wanted: string[]) => contents.filter(({ role }) => wanted.includes(role));

  await withdrawAll(world, of("withdrawn", "returned"));
  for (const [index, content] of of("redirected").entries()) {
    const to = of("shown-DRAFT")[index]!.globalId;
    await callDesk(world, "redirect", { ...(await seen(world, content)), to, reason: "已并入" }, desk, "contentId");
  }
  for (const content of of("gone"))
    await callDesk(world, "markGone", { ...(await seen(world, content)), reason: "依法删除" }, desk, "contentId");
  for (const content of of("redacted")) await redact(world, content, desk, files.redacted.sha256);
  await correctAll(world, of(...SHOWN_ROLES, "returned"), (type) => ({
    ...saying(SHOWN, type),
    ...placed,
    attachments: [...saying(SHOWN, type).attachments!, files.shown.named],
    links: [
      ...saying(SHOWN, type).links!,
      ...[...contents, ...awaited].filter((other) => other.type === type).map(relatesTo),
    ],
  }));
  const addresses = contents.map(({ contentId }) => ({ contentId, address: formerAddressOf(contentId) }));
  await world.db.prisma.contentAddress.createMany({ data: addresses });
  await showOnAccount(world, of("shown-SCHEDULED")[1]!);
  await pin(world, registries.columnId, [...of("shown-DRAFT", "withdrawn"), ...awaited]);
  return { contents, awaited, ...registries };

  function first(type: ContentType, role: string): DraftFields {
    const slug = `${role}-${type}`.toLowerCase().replaceAll("_", "-");
    const said = { ...(role === "redacted" ? sayingInWords : saying)(HIDDEN, type), ...placed, slug };
    const file = files[role === "redacted" ? "redacted" : TAKEN_DOWN.includes(role) ? "withdrawn" : "superseded"];
    const attachments = [...said.attachments!, file.named];
    // What an edition changed is public as long as its content is.
    return { ...said, attachments, ...(role.startsWith("shown") && { changeNote: SHOWN }) };
  }
}

/** A link to a content. */
export function relatesTo({ contentId }: { contentId: string }) {
  return { kind: "RELATES_TO" as const, toContentId: contentId, toDocumentNumber: null };
}

async function makeRegistries(world: World) {
  const parentId = await world.organ("district");
  const organId = await world.organ("office", { parentId });
  const topicId = await world.topic("housing");
  await makeAccounts(world);
  await world.column("zwgk");
  return { organId, topicId, columnId: await world.column("zwgk/zcwj") };
}

/** Accounts of a channel, one of which was closed for a reason that is not public. */
async function makeAccounts({ db }: World): Promise<void> {
  const { id: channelId } = await db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } });
  const closed = {
    state: "CLOSED" as const,
    stateReason: HIDDEN,
    closingNotice: SHOWN,
    closedOn: new Date("2026-01-01"),
  };
  await db.prisma.account.createMany({
    data: [
      { id: newId(), key: "wx", channelId, name: "公众号", responsible: HIDDEN, exceptionReason: HIDDEN },
      { id: newId(), key: "wx-old", channelId, name: SHOWN, filingNumber: SHOWN, ...closed },
    ],
  });
}

async function seen(world: World, { globalId, contentId }: PublishedContent) {
  return { content: globalId, expectedVersion: await world.version(contentId) };
}

async function withdrawAll(world: World, contents: readonly Staged[]): Promise<void> {
  const reason = "内容有误";
  const inputs = contents.map(({ contentId, version }) => ({ contentId, expectedVersion: version + 1, reason }));
  requireOk(await world.run(withdrawContents, inputs));
}

async function redact(world: World, content: Staged, desk: Viewer, file: string): Promise<void> {
  const input = { ...(await seen(world, content)), passages: [HIDDEN], files: [file], reason: "个人信息" };
  const done = await callDesk(world, "redact", input, desk, "contentId");
  if (done.__typename !== "RedactSuccess") throw new Error(JSON.stringify(done));
}

async function correctAll(
  world: World,
  contents: readonly Staged[],
  saying: (type: ContentType) => DraftFields,
): Promise<void> {
  const revisions = [];
  for (const { contentId, type } of contents)
    revisions.push({ contentId, expectedVersion: await world.version(contentId), draft: world.draft(saying(type)) });
  const revised = requireOk(await world.run(reviseContents, revisions)) as { editionId: string; version: number }[];
  const publications = revised.map((edition, index) => asPublication({ ...contents[index]!, ...edition }));
  requireOk(await world.run(publishEditions, publications));
}

/** A content that an account posted, with the address at which it is read. */
async function showOnAccount({ db, clock }: World, { contentId }: Staged): Promise<void> {
  const { id: accountId } = await db.prisma.account.findUniqueOrThrow({ where: { key: "wx" } });
  const { id: editionId } = await db.prisma.edition.findFirstOrThrow({ where: { contentId, state: "PUBLISHED" } });
  const { id: reportedById } = await db.prisma.person.findFirstOrThrow();
  const [id, at] = [newId(), clock.now()];
  const placement = { id, contentId, accountId, editionId, state: "LIVE" as const, changedAt: at };
  await db.prisma.placement.create({ data: placement });
  const posted = { postedAt: at, shownSince: at, reportedAt: at, reportedById };
  const post = { id: newId(), placementId: id, accountId, editionId, url: `https://weixin.example/${SHOWN}` };
  await db.prisma.post.create({ data: { ...post, ...posted, state: "PUBLISHED", way: "HAND" } });
}

async function pin(world: World, columnId: string, contents: readonly { contentId: string }[]): Promise<void> {
  for (const kind of ["PINNED", "RECOMMENDED"] as const)
    await world.db.prisma.columnItem.createMany({
      data: contents.map(({ contentId }, position) => ({ columnId, kind, position, contentId })),
    });
}
