import { createHash } from "node:crypto";
import type { ContentType, EditionState } from "../../../../src/platform/db/index.ts";
import { newId } from "../../../../src/platform/ids.ts";
import { editorToken } from "../../../support/editor-token.ts";
import { globalId } from "../../../support/global-id.ts";
import { World } from "../../../support/world.ts";

/** What no caller without the right to it may find in an answer, and what everybody finds. */
export const SECRET = "未公开的标题";
export const PUBLIC = "公开的标题";

const TYPES = [
  "REPORT",
  "INTERPRETATION",
  "CONSULTATION",
  "ENTERPRISE_NOTICE",
  "POLICY_DOCUMENT",
  "ANNOUNCEMENT",
] as const;

/** The world of the matrix: of each type one content of the bureau (局) that is public, and one that is not. */
export class Scene {
  readonly world: World;
  readonly #bureauId: string;
  #count = 0;

  private constructor(world: World, bureauId: string) {
    this.world = world;
    this.#bureauId = bureauId;
  }

  static async open(): Promise<Scene> {
    const world = await World.open();
    const scene = new Scene(world, await world.organ("局"));
    await world.organ("镇");
    const { id: channelId } = await world.db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } });
    await world.db.prisma.account.create({ data: { id: newId(), key: "wx", channelId, name: "公众号" } });
    await world.column("tzgg");
    for (const type of TYPES) {
      await scene.publicContent(type);
      await scene.editionIn("DRAFT", type);
    }
    return scene;
  }

  /** A name that nothing has yet. */
  newName(): string {
    return `名称${++this.#count}`;
  }

  /** An edition of the bureau in a state that is not public, as a mutation that acts on it names it. */
  async editionIn(state: EditionState, type: ContentType = "ANNOUNCEMENT") {
    const title = `${SECRET}${this.newName()}`;
    const [{ contentId, editionId }] = await this.world.create({ type, publisherId: this.#bureauId, title });
    const steps = state === "IN_REVIEW" ? { reviewSteps: ["FRONT_REVIEW" as const], reviewRound: 1 } : {};
    const scheduledFor = state === "SCHEDULED" ? this.tomorrow : null;
    await this.world.db.prisma.edition.update({ where: { id: editionId }, data: { state, scheduledFor, ...steps } });
    const content = globalId(type, contentId);
    const typename = Buffer.from(content, "base64").toString().split(":")[0];
    const edition = Buffer.from(`${typename}Edition:${editionId}`).toString("base64");
    return { content, edition, expectedVersion: 1 };
  }

  /** A public content of the bureau, as a mutation that acts on it names it. */
  async publicContent(type: ContentType = "ANNOUNCEMENT") {
    const fields = { type, publisherId: this.#bureauId, title: PUBLIC };
    const { globalId: content, contentId } = await this.world.publish(fields);
    return { content, expectedVersion: await this.world.version(contentId) };
  }

  /** A draft that says what is public, with the case of it. */
  async duplicate() {
    const { content: _, ...draft } = await this.editionIn("DRAFT");
    const editionId = Buffer.from(draft.edition, "base64").toString().split(":")[1]!;
    const { title } = await this.world.db.prisma.edition.findUniqueOrThrow({ where: { id: editionId } });
    const copied = await this.world.publish({ publisherId: this.#bureauId, title });
    const { db, clock, deps } = this.world;
    const editions = [editionId, copied.editionId];
    const found = await db.transaction((tx) => deps.duplicates.findUndecided(tx, clock.now(), editions));
    return { ...draft, case: found.get(editionId)?.[0] };
  }

  /** A public edition of the bureau. */
  async publicEdition(): Promise<string> {
    const { editionId } = await this.world.publish({ publisherId: this.#bureauId, title: PUBLIC });
    return Buffer.from(`AnnouncementEdition:${editionId}`).toString("base64");
  }

  /** Findings of a back review that nobody has answered. */
  async finding(): Promise<string> {
    return await this.#findingOn((await this.world.publish({ publisherId: this.#bureauId, title: PUBLIC })).editionId);
  }

  /** Findings with the edition that corrects them. */
  async correctedFinding() {
    const said = { publisherId: this.#bureauId, title: PUBLIC };
    const { contentId, editionId } = await this.world.publish(said);
    const finding = await this.#findingOn(editionId);
    const { editionId: correctionId } = await this.world.correct(contentId, said);
    return { finding, correction: Buffer.from(`AnnouncementEdition:${correctionId}`).toString("base64") };
  }

  async #findingOn(editionId: string): Promise<string> {
    const { personId } = await this.world.person("patrol", "review");
    const id = newId();
    const found = { outcome: "FINDINGS" as const, findings: "日期有误", recordedAt: this.world.clock.now() };
    await this.world.db.prisma.backReview.create({ data: { id, editionId, personId: personId!, ...found } });
    return id;
  }

  /** A share link to a draft of the bureau. */
  async shareLink(): Promise<string> {
    const said = { publisherId: this.#bureauId, title: SECRET };
    const [{ editionId }] = await this.world.create(said);
    const { personId } = await this.world.person("writer", "author");
    const [id, createdAt] = [newId(), this.world.clock.now()];
    const link = {
      id,
      editionId,
      hash: createHash("sha256").update(id).digest("hex"),
      createdAt,
      expiresAt: this.tomorrow,
    };
    await this.world.db.prisma.shareLink.create({ data: { ...link, createdById: personId! } });
    return id;
  }

  /** Id of a token in force. */
  async token(): Promise<string> {
    return (await editorToken(this.world, "read:drafts")).id;
  }

  /** The place of a review chain. */
  async reviewChain() {
    const data = { organId: this.#bureauId, type: null, steps: ["SIGN_OFF" as const] };
    await this.world.db.prisma.reviewChain.deleteMany({ where: { organId: this.#bureauId } });
    await this.world.db.prisma.reviewChain.create({ data: { id: newId(), ...data } });
    return { organ: "局" };
  }

  /** An annual report that the bureau owes. */
  async obligation(): Promise<string> {
    const [{ id } = { id: "" }] = await this.world.db.owner.query<{ id: string }>(
      `update organ set annual_report_duty = 'DEPARTMENT' where id = $1 returning md5('ANNUAL_REPORT ' || id || ' 2025')::uuid as id`,
      [this.#bureauId],
    );
    return Buffer.from(`Obligation:${id}`).toString("base64");
  }

  /** A posted account of no organ, as a mutation that acts on it names it. */
  async account(state: "ACTIVE" | "WARNED") {
    const { db } = this.world;
    const channel = await db.prisma.channel.findUniqueOrThrow({ where: { key: "wechat" } });
    const key = `wx-${++this.#count}`;
    await db.prisma.account.create({ data: { id: newId(), key, channelId: channel.id, name: key, state } });
    await this.world.registryChanged();
    return { account: key, expectedVersion: 1 };
  }

  /** Id of an outside post that is like nothing. */
  async outsidePost(): Promise<string> {
    const { account } = await this.account("ACTIVE");
    const { db, clock } = this.world;
    const { id: accountId } = await db.prisma.account.findUniqueOrThrow({ where: { key: account } });
    const { personId } = await this.world.person("recorder", "syndicate");
    const [id, at] = [newId(), clock.now()];
    const post = { id, accountId, url: "https://mp.example/2", title: "推文", postedAt: at, recordedAt: at };
    await db.prisma.outsidePost.create({ data: { ...post, recordedById: personId!, sketch: [] } });
    return id;
  }

  /** A content that is planned on the account, as a mutation that acts on its placement names it. */
  async placement() {
    const { contentId } = await this.world.publish({ publisherId: this.#bureauId, title: PUBLIC });
    return await this.#placementOf(contentId, "PLANNED");
  }

  /** A placement that the syndicator holds. */
  async claimedPlacement(): Promise<string> {
    const { placement } = await this.placement();
    const { personId: claimedById } = await this.world.person("syndicator");
    const id = Buffer.from(placement, "base64").toString().split(":")[1]!;
    await this.world.db.prisma.placement.update({ where: { id }, data: { claimedById, claimedUntil: this.tomorrow } });
    return placement;
  }

  /** What the account owes for a content that was withdrawn. */
  async duty() {
    const { contentId } = await this.world.publish({ publisherId: this.#bureauId, title: PUBLIC });
    await this.#placementOf(contentId, "LIVE");
    await this.world.withdraw(contentId);
    const where = { placement: { contentId }, closedAt: null };
    const { id, placement } = await this.world.db.prisma.duty.findFirstOrThrow({ where, include: { placement: true } });
    return { duty: Buffer.from(`Duty:${id}`).toString("base64"), expectedVersion: placement.version };
  }

  async #placementOf(contentId: string, state: "PLANNED" | "LIVE") {
    const { prisma } = this.world.db;
    const { id: accountId } = await prisma.account.findUniqueOrThrow({ where: { key: "wx" } });
    const { id: editionId } = await prisma.edition.findFirstOrThrow({ where: { contentId } });
    const id = newId();
    const changedAt = this.world.clock.now();
    await prisma.placement.create({ data: { id, contentId, accountId, editionId, state, changedAt } });
    return { placement: Buffer.from(`Placement:${id}`).toString("base64"), expectedVersion: 1 };
  }

  get tomorrow(): Date {
    return new Date(this.world.clock.now().getTime() + 86_400_000);
  }

  /** What is stored but for the audit trail: equal before and after means that nothing was written. */
  async stored(): Promise<string> {
    const { owner } = this.world.db;
    this.#tables ??= (await owner.query<{ name: string }>(TABLES)).map(({ name }) => name);
    const each = this.#tables.map(
      (name) => `select coalesce(string_agg(md5(t::text), '' order by t::text), '') as rows from "${name}" t`,
    );
    const [row] = await owner.query<{ digest: string }>(
      `select md5(string_agg(rows, '|')) as digest from (${each.join(" union all ")}) s`,
    );
    return row!.digest;
  }
  #tables: string[] | undefined;

  /** Audit rows after one, oldest first. */
  async auditedAfter(id: bigint): Promise<{ id: bigint; personId: string; command: string }[]> {
    return await this.world.db.prisma.auditEntry.findMany({
      where: { id: { gt: id } },
      orderBy: { id: "asc" },
      select: { id: true, personId: true, command: true },
    });
  }

  async lastAudited(): Promise<bigint> {
    return (await this.world.db.prisma.auditEntry.findFirst({ orderBy: { id: "desc" } }))?.id ?? 0n;
  }
}

const TABLES = `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'audit_entry' order by 1`;
