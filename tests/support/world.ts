import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { graphql } from "graphql";
import { expect } from "vitest";
import { type App, type AppOptions, commandDeps, createApp } from "../../src/app.ts";
import { loadDemo } from "../../src/demo/load-demo.ts";
import { createToken } from "../../src/domains/access/commands/create-token.ts";
import { revokeToken } from "../../src/domains/access/commands/revoke-token.ts";
import { parseRights, type Scope, type Viewer } from "../../src/domains/access/rules.ts";
import { openStorage } from "../../src/domains/attachment/open-storage.ts";
import type { Caller, CommandDeps } from "../../src/domains/content/commands/command.ts";
import { type CreatedContent, createContents } from "../../src/domains/content/commands/create-contents.ts";
import { publishEditions } from "../../src/domains/content/commands/publish-editions.ts";
import { reviseContents } from "../../src/domains/content/commands/revise-contents.ts";
import { withdrawContents } from "../../src/domains/content/commands/withdraw-contents.ts";
import { type ContentDraft, type PreparedDraft, prepareDraft } from "../../src/domains/content/draft.ts";
import type { RuleSettings } from "../../src/domains/content/index.ts";
import { IMPORT_EXEMPTIONS } from "../../src/domains/import/exempt-rules.ts";
import { publicError } from "../../src/graphql/errors.ts";
import type { ContentType, Database, Tx } from "../../src/platform/db/index.ts";
import { newId } from "../../src/platform/ids.ts";
import { silentLog } from "../../src/platform/log.ts";
import { schema } from "../../src/schema.ts";
import { IMPORT_SYSTEM, seedRegistries } from "../../src/seed.ts";
import { openTestDatabase } from "./database.ts";
import { EMPTY_DRAFT } from "./empty-draft.ts";
import { FakeClock } from "./fake-clock.ts";
import { LENIENT } from "./lenient-rules.ts";
import { SAMPLE_DETAILS } from "./sample-details.ts";

/** What a test says about a draft; the rest is null or empty, the title is given by number. */
export type DraftFields = Partial<Omit<ContentDraft, "type">> & { type?: ContentType };

/** A content that is public, and the edition that made it so. */
export interface PublishedContent extends CreatedContent {
  /** The id that the API answers. */
  readonly globalId: string;
}

/** An answer of the API, with the statements that public reads needed for it. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test asked for.
  data: any;
  errors: { code: unknown; message: string; path: string }[];
  statements: number;
}

type Command<Input, Output> = (
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  inputs: readonly Input[],
) => Promise<Output[]>;

/** One result for each item: of a list written out, the results can be taken one by one. */
type Each<Items extends readonly unknown[], Result> = { -readonly [Index in keyof Items]: Result };

/** Tables whose rows a command may write. */
const TABLES = ["content", "edition", "content_link", "placement", "change", "audit_entry"];

/**
 * An application over a database of its own, filled through the real commands. The clock starts on 1 March 2026, 09:00
 * in Shanghai, and moves a second with every command.
 */
export class World {
  readonly clock: FakeClock;
  readonly db: Database;
  readonly deps: CommandDeps;
  /** Brings in what was published elsewhere, without review. */
  readonly importer: Caller;
  /** A person, whose drafts need review. */
  readonly editor: Caller;
  /** Where its attachments are. */
  readonly filesDir: string;
  app: App;
  #count = 0;

  private constructor(
    db: Database,
    clock: FakeClock,
    filesDir: string,
    app: App,
    importerId: string,
    editorId: string,
    rules: RuleSettings,
  ) {
    this.db = db;
    this.filesDir = filesDir;
    this.clock = clock;
    this.deps = commandDeps(clock, rules);
    this.app = app;
    this.importer = { personId: importerId, publishesWithoutReview: true, exemptRules: IMPORT_EXEMPTIONS };
    this.editor = { personId: editorId, publishesWithoutReview: false };
  }

  /** @param rules as the command line takes them; left out: what can be published does not matter, so that only absolute rules block. */
  static async open(rules = LENIENT): Promise<World> {
    const db = await openTestDatabase();
    const clock = new FakeClock("2026-03-01T01:00:00Z");
    await seedRegistries(db, clock);
    const { id: importerId } = await db.prisma.person.findUniqueOrThrow({ where: { key: IMPORT_SYSTEM } });
    const editor = { id: newId(), key: "editor", kind: "PERSON" as const, name: "编辑" };
    await db.prisma.person.create({ data: editor });
    const filesDir = mkdtempSync(join(tmpdir(), "tongyuan-files-"));
    return new World(db, clock, filesDir, await compose(db, clock, filesDir, rules), importerId, editor.id, rules);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.db.close();
    rmSync(this.filesDir, { recursive: true });
  }

  /** Takes out everything but the seed and the people: for tests that mind each other's rows, opening a world for each takes a second. */
  async clear(): Promise<void> {
    await this.db.owner.query(`truncate content, edition, change, audit_entry, idempotency_key, "column" cascade`);
    await this.db.owner.query("delete from topic where key like 'imported-%'");
    await this.db.owner.query("delete from organ");
    await this.registryChanged();
  }

  /** A person with these rights, as the API sees who calls: `author`, or `author:<organ key>` within an organ. */
  async person(key: string, ...rights: (Scope | `${Scope}:${string}`)[]): Promise<Viewer> {
    const person = { id: newId(), key, kind: "PERSON" as const, name: key };
    const { id } = await this.db.prisma.person.upsert({ where: { key }, create: person, update: {} });
    return { kind: "PERSON", personId: id, name: key, ...parseRights(rights), expiresAt: null };
  }

  /** Makes a token of the editor. */
  async token(...scopes: Scope[]): Promise<{ id: string; token: string }> {
    const request = { name: "测试", scopes, organs: [], personKey: "editor", expiresAt: null };
    const created = await this.db.transaction((tx) => createToken(tx, this.#tokenCommand, request));
    if (!created) throw new Error("there is no editor");
    return created;
  }

  async revoke(tokenId: string): Promise<boolean> {
    return await this.db.transaction((tx) => revokeToken(tx, this.#tokenCommand, tokenId));
  }

  get #tokenCommand() {
    return { clock: this.clock, actorId: this.editor.personId };
  }

  /** Starts the application anew: nothing is in memory but the registries. */
  async restart(): Promise<void> {
    await this.app.close();
    this.app = await compose(this.db, this.clock, this.filesDir, this.deps.rules);
  }

  /** Publishes the demo content, and answers how many contents. */
  async loadDemo(): Promise<number> {
    const storage = openStorage({ directory: this.filesDir });
    const { exemptRules: _, ...caller } = this.importer;
    const published = await loadDemo(this.db, { ...this.deps, storage }, caller);
    await this.app.refreshRegistries();
    return published;
  }

  /** Makes an organ, named as its key, and answers its id. */
  async organ(key: string, fields: { name?: string; parentId?: string; verified?: boolean } = {}): Promise<string> {
    const id = newId();
    await this.db.prisma.organ.create({ data: { id, key, name: key, position: this.#next(), ...fields } });
    await this.registryChanged();
    return id;
  }

  async topic(key: string, fields: { parentId?: string; scheme?: "SUBJECT" | "PILOT_FIELD" } = {}): Promise<string> {
    const id = newId();
    const data = { id, key, name: key, scheme: "SUBJECT" as const, position: this.#next(), ...fields };
    await this.db.prisma.topic.create({ data });
    await this.registryChanged();
    return id;
  }

  /** Makes a column of a channel; `path` names its parent too. */
  async column(path: string, channel = "portal"): Promise<string> {
    const { id: channelId } = await this.db.prisma.channel.findUniqueOrThrow({ where: { key: channel } });
    const parentPath = path.split("/").slice(0, -1).join("/");
    const parent = await this.db.prisma.column.findUnique({
      where: { channelId_path: { channelId, path: parentPath } },
    });
    const id = newId();
    const data = { id, channelId, path, name: path, parentId: parent?.id ?? null, position: this.#next() };
    await this.db.prisma.column.create({ data });
    await this.registryChanged();
    return id;
  }

  /** A checked draft of an announcement, or of the type given with details that say as little as they may. */
  draft({ type = "ANNOUNCEMENT", ...fields }: DraftFields = {}): PreparedDraft {
    const prepared = prepareDraft({
      ...EMPTY_DRAFT,
      type,
      title: `第${this.#next()}条`,
      bodyHtml: "<p>本条正文。</p>",
      details: SAMPLE_DETAILS[type],
      ...fields,
    });
    if (!prepared.ok) throw new Error(`the draft is refused: ${JSON.stringify(prepared.problems)}`);
    return prepared.value;
  }

  /** Runs a command in a transaction of its own, as the importer unless told otherwise. */
  async run<Input, Output>(
    command: Command<Input, Output>,
    inputs: readonly Input[],
    caller = this.importer,
  ): Promise<Output[]> {
    this.clock.advance(1_000);
    return await this.db.transaction((tx) => command(tx, this.deps, caller, inputs));
  }

  /**
   * Runs two pieces of work in two transactions: the second begins while the first has done its own and not committed, which it
   * does as soon as the second waits for it or is done. Needs PostgreSQL.
   */
  async runAtOnce<T>(first: (tx: Tx) => Promise<T>, second = first): Promise<[T, T]> {
    let other: Promise<T> | undefined;
    const answer = await this.db.transaction(async (tx) => {
      const answered = await first(tx);
      other = this.db.transaction(second);
      await Promise.race([other, expect.poll(() => this.#countBlocked()).toBe(1)]);
      return answered;
    });
    return [answer, await (other as Promise<T>)];
  }

  /** Makes contents with a draft each, in one command. */
  async create<const T extends readonly DraftFields[]>(...drafts: T): Promise<Each<T, CreatedContent>> {
    const prepared = drafts.map((fields) => this.draft(fields));
    return (await this.run(createContents, prepared)) as Each<T, CreatedContent>;
  }

  /** Makes one content and publishes it. */
  async publish(fields: DraftFields = {}): Promise<PublishedContent> {
    const [published] = await this.publishAll([fields]);
    return published;
  }

  /** Makes contents and publishes them, at one moment. */
  async publishAll<const T extends readonly DraftFields[]>(drafts: T): Promise<Each<T, PublishedContent>> {
    const types = drafts.map(({ type }) => type ?? "ANNOUNCEMENT");
    const created: readonly CreatedContent[] = await this.create(...drafts);
    await this.run(publishEditions, created.map(asPublication)).then(requireOk);
    return created.map((content, index) => ({
      ...content,
      globalId: globalId(types[index] as ContentType, content.contentId),
    })) as Each<T, PublishedContent>;
  }

  /** Revises a content, whose newest edition must not be open, and publishes the revision. */
  async correct(contentId: string, fields: DraftFields = {}): Promise<{ editionId: string }> {
    const { type } = await this.db.prisma.content.findUniqueOrThrow({ where: { id: contentId } });
    const revision = {
      contentId,
      expectedVersion: await this.version(contentId),
      draft: this.draft({ type, ...fields }),
    };
    const revised = first(requireOk(await this.run(reviseContents, [revision])));
    await this.run(publishEditions, [asPublication({ contentId, ...revised })]).then(requireOk);
    return revised;
  }

  async withdraw(contentId: string, reason = "内容有误"): Promise<void> {
    const withdrawal = { contentId, expectedVersion: await this.version(contentId), reason };
    await this.run(withdrawContents, [withdrawal]).then(requireOk);
  }

  /** The version of a content's newest edition. */
  async version(contentId: string): Promise<number> {
    const where = { contentId };
    return (await this.db.prisma.edition.findFirstOrThrow({ where, orderBy: { number: "desc" } })).version;
  }

  /** Every row that commands write, by table: equal before and after means that nothing changed. */
  async stored(): Promise<Record<string, unknown[]>> {
    const tables: Record<string, unknown[]> = {};
    for (const table of TABLES) {
      const rows = await this.db.owner.query<{ row: unknown }>(
        // Numbers are given to rows after commit, whatever a command did.
        `select to_jsonb(t) - 'seq' - 'hash' as row from ${table} t order by t::text`,
      );
      tables[table] = rows.map(({ row }) => row);
    }
    return tables;
  }

  /** Asks the API as an anonymous caller does, or as the viewer given; errors are as they leave the process. */
  async query(source: string, variableValues?: Record<string, unknown>, viewer?: Viewer): Promise<Answer> {
    const before = this.db.publicRead.statementCount;
    const contextValue = this.app.contextFor({ requestId: "test", viewer });
    const { data, errors = [] } = await graphql({ schema, source, variableValues, contextValue });
    const masked = errors.map((error) => publicError(error, { requestId: "test", log: silentLog, strict: true }));
    return {
      data: JSON.parse(JSON.stringify(data ?? null)),
      errors: masked.map(({ message, extensions, path }) => ({
        code: extensions.code,
        message,
        path: path?.join(".") ?? "",
      })),
      statements: this.db.publicRead.statementCount - before,
    };
  }

  /** Like `query`, and throws when the answer holds errors. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape that the test asked for.
  async read(source: string, variables?: Record<string, unknown>, viewer?: Viewer): Promise<any> {
    const { data, errors } = await this.query(source, variables, viewer);
    if (errors.length > 0) throw new Error(`the query failed: ${JSON.stringify(errors)}`);
    return data;
  }

  async #countBlocked(): Promise<number | undefined> {
    const [row] = await this.db.owner.query<{ blocked: number }>(
      `select count(*)::int as blocked from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return row?.blocked;
  }

  /** Says that rows of a registry were written, and has the application see it. */
  async registryChanged(): Promise<void> {
    await this.db.prisma.change.create({
      data: { type: "registry.changed", occurredAt: this.clock.now(), payload: {} },
    });
    await this.app.refreshRegistries();
  }

  #next(): number {
    return ++this.#count;
  }
}

/** A content's id as the API answers it. */
export function globalId(type: ContentType, contentId: string): string {
  return Buffer.from(`${TYPENAMES[type]}:${contentId}`).toString("base64");
}

/** A first edition, as `publishEditions` takes it. */
export function asPublication({
  contentId,
  editionId,
  version,
}: {
  contentId: string;
  editionId: string;
  version: number;
}) {
  return { contentId, editionId, expectedVersion: version };
}

const TYPENAMES: Record<ContentType, string> = {
  REPORT: "Report",
  INTERPRETATION: "Interpretation",
  CONSULTATION: "Consultation",
  ENTERPRISE_NOTICE: "EnterpriseNotice",
  POLICY_DOCUMENT: "PolicyDocument",
  ANNOUNCEMENT: "Announcement",
};

async function compose(db: Database, clock: FakeClock, filesDir: string, rules: RuleSettings): Promise<App> {
  const app = await composePolling(db, clock, { rules, attachments: { directory: filesDir } });
  // What it reads anew by itself would be counted as statements of whatever is asked meanwhile; tests refresh by hand.
  await app.close();
  return app;
}

/** A second application over a test's database, which keeps up with the change log by itself. Close it. */
export function composePolling(db: Database, clock: FakeClock, options: Partial<AppOptions> = {}): Promise<App> {
  const portalUrl = "https://www.kecheng.example/c/{slug}";
  const publicUrl = "https://api.kecheng.example";
  const site = { name: "衢州市柯城区人民政府", idCode: "3308020001" };
  const attachments = { directory: "/nonexistent" };
  const policy = {
    attachments,
    explorer: true,
    corsOrigins: "*",
    introspection: true,
    strictErrorCodes: true,
  } as const;
  return createApp({ db, clock, log: silentLog, publicUrl, portalUrl, site, ...policy, ...options });
}

/** What was done; throws where something was refused. */
export function requireOk<T extends { ok: boolean }>(outcomes: T[]): Extract<T, { ok: true }>[] {
  const refused = outcomes.find(({ ok }) => !ok);
  if (refused) throw new Error(`the command was refused: ${JSON.stringify(refused)}`);
  return outcomes as Extract<T, { ok: true }>[];
}

function first<T>(items: readonly T[]): T {
  const [item] = items;
  if (item === undefined) throw new Error("nothing was made");
  return item;
}
