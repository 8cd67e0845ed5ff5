import { afterAll, beforeAll, describe, expect } from "vitest";
import { editEdition } from "../../../../src/domains/content/commands/edit-edition.ts";
import { expireDue } from "../../../../src/domains/content/commands/expire-due.ts";
import { publishEditions } from "../../../../src/domains/content/commands/publish-editions.ts";
import { redactContent } from "../../../../src/domains/content/commands/redact-content.ts";
import { reviseContents } from "../../../../src/domains/content/commands/revise-contents.ts";
import { scheduleEdition } from "../../../../src/domains/content/commands/schedule-edition.ts";
import { setExpiry } from "../../../../src/domains/content/commands/set-expiry.ts";
import { withdrawContents } from "../../../../src/domains/content/commands/withdraw-contents.ts";
import type { Tx } from "../../../../src/platform/db/index.ts";
import { onPostgres } from "../../../support/database.ts";
import { runAtOnce } from "../../../support/run-at-once.ts";
import { World } from "../../../support/world.ts";

const REASON = "two connections";
const NAME = "赵小明";

describe("two commands at once on one content", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  /** A public content that says the name, and a draft that says it too; with what can be done to them. */
  async function correctable() {
    const { contentId } = await world.publish({ bodyHtml: `<p>${NAME}</p>` });
    const revision = { contentId, expectedVersion: 2, draft: world.draft({ bodyHtml: `<p>${NAME}</p>` }) };
    const [made] = await world.run(reviseContents, [revision]);
    const { editionId } = made as unknown as { editionId: string };
    const seen = { contentId, editionId, expectedVersion: 1 };
    return {
      contentId,
      seen,
      publish: (tx: Tx) => publishEditions(tx, world.deps, world.importer, [seen]).then(only),
      withdraw: (tx: Tx) =>
        withdrawContents(tx, world.deps, world.importer, [{ ...seen, reason: "内容有误" }]).then(only),
      redact: (tx: Tx) =>
        redactContent(tx, world.deps, world.editor, {
          ...seen,
          passages: [NAME],
          files: [],
          reason: "个人信息",
          legalBasis: null,
        }),
    };
  }

  const only = <T>([outcome]: readonly T[]) => outcome as T;
  const conflict = (currentVersion: number) => ({ ok: false, refusal: { code: "VERSION_CONFLICT", currentVersion } });
  const said = async (contentId: string) =>
    (await world.db.prisma.edition.findMany({ where: { contentId } })).map(({ bodyText }) => bodyText);

  onPostgres(REASON, "redact, publish: what is published is what was redacted", async () => {
    const { contentId, redact, publish } = await correctable();
    expect(await runAtOnce<unknown>(world.db, redact, publish)).toEqual([{ ok: true }, conflict(2)]);
    expect(await said(contentId)).toEqual(["〔已隐去〕", "〔已隐去〕"]);
  });

  onPostgres(REASON, "publish, redact: nothing is redacted by half", async () => {
    const { contentId, redact, publish } = await correctable();
    expect(await runAtOnce<unknown>(world.db, publish, redact)).toEqual([{ ok: true }, conflict(2)]);
    expect(await said(contentId)).toEqual([NAME, NAME]);
    expect(await world.db.prisma.change.count({ where: { contentId, type: "content.redacted" } })).toBe(0);
  });

  onPostgres(
    REASON,
    "withdraw, publish: what was taken down stays down until somebody has seen that it was",
    async () => {
      const { contentId, withdraw, publish } = await correctable();
      expect(await runAtOnce<unknown>(world.db, withdraw, publish)).toEqual([{ ok: true }, conflict(2)]);
      expect((await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })).state).toBe("WITHDRAWN");
    },
  );

  onPostgres(REASON, "publish, withdraw: what came meanwhile is not taken down unseen", async () => {
    const { contentId, withdraw, publish } = await correctable();
    expect(await runAtOnce<unknown>(world.db, publish, withdraw)).toEqual([{ ok: true }, conflict(2)]);
    expect((await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } })).publishedNumber).toBe(2);
  });

  onPostgres(
    REASON,
    "publish, edit: what is published is what whoever published it saw, whichever comes first",
    async () => {
      for (const editsFirst of [false, true]) {
        const { contentId, seen, publish } = await correctable();
        const edit = (tx: Tx) =>
          editEdition(tx, world.deps, world.editor, { ...seen, draft: world.draft({ title: "改" }) });
        const [before, after] = editsFirst ? [edit, publish] : [publish, edit];
        const [first, second] = await runAtOnce<unknown>(world.db, before, after);
        expect([first, second]).toEqual([editsFirst ? { ok: true, version: 2 } : { ok: true }, conflict(2)]);
        const edition = await world.db.prisma.edition.findUniqueOrThrow({ where: { id: seen.editionId } });
        expect(edition.state).toBe(editsFirst ? "DRAFT" : "PUBLISHED");
        expect(edition.title === "改").toBe(editsFirst);
        const content = await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
        expect(content.publishedNumber).toBe(editsFirst ? 1 : 2);
      }
    },
  );

  onPostgres(
    REASON,
    "publish, schedule: it is published once, now or at its moment, whichever comes first",
    async () => {
      for (const schedulesFirst of [false, true]) {
        const { contentId, seen, publish } = await correctable();
        await world.db.owner.query("update edition set state = 'APPROVED' where id = $1", [seen.editionId]);
        const publishAt = new Date(world.clock.now().getTime() + 60_000);
        const schedule = (tx: Tx) => scheduleEdition(tx, world.deps, world.editor, { ...seen, publishAt });
        const [before, after] = schedulesFirst ? [schedule, publish] : [publish, schedule];
        const [first, second] = await runAtOnce<unknown>(world.db, before, after);
        expect([first, second]).toEqual([schedulesFirst ? { ok: true, version: 2 } : { ok: true }, conflict(2)]);
        const edition = await world.db.prisma.edition.findUniqueOrThrow({ where: { id: seen.editionId } });
        expect([edition.state, edition.scheduledFor]).toEqual(
          schedulesFirst ? ["SCHEDULED", publishAt] : ["PUBLISHED", null],
        );
        const content = await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
        expect(content.publishedNumber).toBe(schedulesFirst ? 1 : 2);
      }
    },
  );

  onPostgres(
    REASON,
    "schedule, edit: an edit of what was scheduled meanwhile is refused, and the other way round",
    async () => {
      for (const editsFirst of [false, true]) {
        const { seen } = await correctable();
        await world.db.owner.query("update edition set state = 'APPROVED' where id = $1", [seen.editionId]);
        const publishAt = new Date(world.clock.now().getTime() + 60_000);
        const schedule = (tx: Tx) => scheduleEdition(tx, world.deps, world.editor, { ...seen, publishAt });
        const edit = (tx: Tx) => editEdition(tx, world.deps, world.editor, { ...seen, draft: world.draft() });
        const [before, after] = editsFirst ? [edit, schedule] : [schedule, edit];
        const [first, second] = await runAtOnce<unknown>(world.db, before, after);
        expect([first, second]).toEqual([{ ok: true, version: 2 }, conflict(2)]);
        const edition = await world.db.prisma.edition.findUniqueOrThrow({ where: { id: seen.editionId } });
        expect(edition.state).toBe(editsFirst ? "DRAFT" : "SCHEDULED");
      }
    },
  );

  onPostgres(REASON, "withdraw, expire: it ends once, for the reason that came first", async () => {
    const { contentId } = await world.publish();
    const expiresAt = new Date(world.clock.now().getTime() + 60_000);
    const expiry = { contentId, expectedVersion: 2, expiresAt };
    await world.db.transaction((tx) => setExpiry(tx, world.deps, world.editor, expiry));
    world.clock.advance(60_000);
    const withdrawal = { contentId, expectedVersion: 3, reason: "内容有误" };
    const deps = { ...world.deps, db: world.db, onError: (_: string, error: unknown) => expect(error).toBeUndefined() };
    const [first, expired] = await runAtOnce<unknown>(
      world.db,
      (tx) => withdrawContents(tx, world.deps, world.importer, [withdrawal]),
      () => expireDue(deps, world.editor),
    );
    expect([first, expired]).toEqual([[{ ok: true }], 0]);
    const content = await world.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
    expect(content).toMatchObject({ state: "WITHDRAWN", stateReason: "内容有误", expiresAt: null });
    const changes = await world.db.prisma.change.findMany({ where: { contentId }, orderBy: { id: "asc" } });
    expect(changes.map(({ type }) => type)).toEqual(["content.published", "content.corrected", "content.withdrawn"]);
  });
});
