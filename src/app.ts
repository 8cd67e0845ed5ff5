import type { IncomingHttpHeaders, RequestListener } from "node:http";
import { type Authenticate, createAuthenticate } from "./domains/access/authenticate.ts";
import { ANONYMOUS, ISSUER_UNAVAILABLE, UNKNOWN_TOKEN, type Viewer } from "./domains/access/index.ts";
import type { OidcSettings } from "./domains/access/oidc/claims.ts";
import { type AttachmentUrls, attachmentUrls } from "./domains/attachment/attachment-urls.ts";
import { DerivedSizes } from "./domains/attachment/derived-sizes.ts";
import { openStorage, type StoragePlace } from "./domains/attachment/open-storage.ts";
import { SmallFiles } from "./domains/attachment/small-files.ts";
import { AuditReads } from "./domains/audit/index.ts";
import { channelRegistry } from "./domains/channel/registry.ts";
import { ColumnItemReads } from "./domains/column/items.ts";
import { columnRegistry } from "./domains/column/registry.ts";
import { type ArchivedContent, ContentArchive } from "./domains/content/archive.ts";
import type { CommandDeps } from "./domains/content/commands/command.ts";
import { contentUrls } from "./domains/content/content-urls.ts";
import { EditionStore } from "./domains/content/edition-store.ts";
import { allRules, DEFAULT_RULE_SETTINGS, type RuleSettings } from "./domains/content/index.ts";
import { ContentReads } from "./domains/content/reads.ts";
import { Desk } from "./domains/desk/desk.ts";
import { startScheduler } from "./domains/desk/scheduler.ts";
import { checkEditions, findUndecided } from "./domains/duplicate/commands/check-editions.ts";
import { duplicateFollower } from "./domains/duplicate/follower.ts";
import { DuplicateReads } from "./domains/duplicate/reads.ts";
import { obligationFollower } from "./domains/obligation/follower.ts";
import { DEFAULT_OBLIGATION_SETTINGS, ObligationReads, type ObligationSettings } from "./domains/obligation/index.ts";
import { organRegistry } from "./domains/organ/registry.ts";
import { LedgerReads, PublicPlacements } from "./domains/placement/index.ts";
import { placeContents } from "./domains/placement/place-contents.ts";
import type { Site } from "./domains/portal/page-meta.ts";
import { Sitemap } from "./domains/portal/sitemap.ts";
import { indexContents } from "./domains/search/index-contents.ts";
import { type SearchRequest, searchContents } from "./domains/search/reads.ts";
import { topicRegistry } from "./domains/topic/registry.ts";
import type { Context } from "./graphql/context.ts";
import { ApiError } from "./graphql/errors.ts";
import { createDownloadRoute } from "./http/attachments/download.ts";
import { createUploadRoute } from "./http/attachments/upload.ts";
import type { CorsOrigins } from "./http/cors.ts";
import type { Route } from "./http/exchange.ts";
import { createGraphQLServer } from "./http/graphql-server.ts";
import { createHealth } from "./http/health.ts";
import { createMetrics } from "./http/metrics.ts";
import { obligationsRoute } from "./http/obligations/obligations-route.ts";
import { portalRoutes } from "./http/portal/index.ts";
import { type OpenPreview, PREVIEW_PATH } from "./http/portal/preview-route.ts";
import { createRequestListener } from "./http/request-listener.ts";
import { ChangeLog, readLogFigures } from "./platform/change-log/index.ts";
import type { Clock } from "./platform/clock.ts";
import { type Database, listPending } from "./platform/db/index.ts";
import { startFollower } from "./platform/followers/follower.ts";
import type { Log } from "./platform/log.ts";
import { goOn } from "./platform/maybe-promise.ts";
import { OperatorError } from "./platform/operator-error.ts";
import { refreshAll, registryFollower } from "./platform/registry.ts";
import { schema } from "./schema.ts";

/** What an application is composed from. */
export interface AppOptions {
  readonly db: Database;
  readonly clock: Clock;
  readonly log: Log;
  /** Base of this API's absolute addresses. */
  readonly publicUrl: string;
  /** Template of the portal's addresses of contents, with the place `{slug}`. */
  readonly portalUrl: string;
  /** How the portal's pages name their site. */
  readonly site: Omit<Site, "domain">;
  /** From when on obligations are listed, and how long some of them leave. Left out: what holds where nothing is set. */
  readonly obligations?: ObligationSettings;
  /** True: the explorer is served, where its packages are installed. */
  readonly explorer: boolean;
  /** Where the bytes of attachments are. */
  readonly attachments: StoragePlace;
  readonly corsOrigins: CorsOrigins;
  /** By whose JWTs people sign in; null or left out: nobody's. */
  readonly oidc?: OidcSettings | null;
  /** Levels, periods and lists of the rules; absent: as the rules have them. */
  readonly rules?: RuleSettings;
  /** False: the schema cannot be asked for. */
  readonly introspection: boolean;
  /** True in tests: an error code outside the closed list fails the request. */
  readonly strictErrorCodes?: boolean;
}

/** What the context of one operation is made for. */
interface ContextRequest {
  readonly requestId: string;
  /** Left out: anyone. */
  readonly viewer?: Viewer;
  /** A draft that every address leads to: for its preview. */
  readonly shown?: ArchivedContent;
}

/** A composed application. Opens no socket. */
export interface App {
  /** Answers every request. */
  readonly handle: RequestListener;
  /** Paths that are served; one that ends in a slash with all below it. */
  readonly paths: readonly string[];
  /** From now on `/readyz` answers 503. */
  beginDrain(): void;
  /** The context of one operation, as `/graphql` makes it; without a viewer, anyone's. */
  contextFor(request: Omit<ContextRequest, "shown">): Context;
  /** Makes all that was committed by now numbered, and seen here: without it, at most a second later. */
  refreshRegistries(): Promise<void>;
  /** Resolves when nothing of it uses the database any more, but for requests under way. */
  close(): Promise<void>;
}

const CARD_BYTES = 64 * 1024 * 1024;
const BODY_BYTES = 64 * 1024 * 1024;
const MOST_LOG_LAG_MS = 10_000;

/** What content commands need, with the ledger and the search index following them. */
export function commandDeps(clock: Clock, rules: RuleSettings = DEFAULT_RULE_SETTINGS): CommandDeps {
  const ids = new Set(allRules().map(({ id }) => id));
  const unknown = Object.keys(rules.levels).find((id) => !ids.has(id));
  if (unknown !== undefined)
    throw new OperatorError(`The rules' settings give a level to "${unknown}", which is no rule.`);
  const effects = [placeContents(rules.dutyMinutes), indexContents];
  return { clock, rules, effects, duplicates: { check: checkEditions, findUndecided } };
}

/** Composes the application over a migrated and seeded database. */
export async function createApp(options: AppOptions): Promise<App> {
  const { db, log, clock } = options;
  const metrics = createMetrics({ sqlStatements: () => db.publicRead.statementCount + db.owner.statementCount });
  const changeLog = await ChangeLog.open({ db, log, onNumbered: metrics.numbered });
  const { contextFor, openPreview, files, sitemap, portalHost } = await composeReads(options, changeLog);
  const authenticate = createAuthenticate(options);
  metrics.watchLog(changeLog, () => readLogFigures(db.owner));
  const health = createHealth(
    { database: () => db.ping(), migrations: () => requireMigrated(db) },
    { log: () => (changeLog.lagMs > MOST_LOG_LAG_MS ? "behind" : "ok") },
  );
  const contextOfCaller = ({ requestId, headers }: { requestId: string; headers: IncomingHttpHeaders }) =>
    goOn(authenticate(headers.authorization), (viewer) => contextFor({ requestId, viewer: requireViewer(viewer) }));
  const graphql = createGraphQLServer({
    schema,
    freshness: changeLog,
    contextFor: contextOfCaller,
    ...options,
  });
  const portal = portalRoutes({ schema, contextFor, openPreview, sitemap, portalHost, ...options });
  const routes = {
    "/graphql": graphql,
    ...attachmentRoutes(options, authenticate, files),
    "/obligations.csv": obligationsRoute({ schema, contextFor: contextOfCaller }),
    "/healthz": health.live,
    "/readyz": health.ready,
    "/metrics": metrics.route,
    ...portal.routes,
  };
  changeLog.start();
  const deps = commandDeps(clock, options.rules);
  const scheduler = startScheduler({ db, deps, log, onPublished: metrics.publishedOnSchedule });
  const { resultDays } = options.obligations ?? DEFAULT_OBLIGATION_SETTINGS;
  const followers = [obligationFollower(resultDays), duplicateFollower(clock)].map((follower) =>
    startFollower({ db, changeLog, log }, follower),
  );
  return {
    handle: createRequestListener({ routes, otherwise: portal.otherwise, log, metrics }),
    paths: Object.keys(routes),
    beginDrain: health.beginDrain,
    contextFor,
    refreshRegistries: () => changeLog.catchUp(),
    close: async () => {
      await Promise.all([changeLog, scheduler, ...followers].map((each) => each.stop()));
    },
  };
}

function attachmentRoutes(
  { db, clock, corsOrigins, attachments }: AppOptions,
  authenticate: Authenticate,
  urls: AttachmentUrls,
): Record<string, Route> {
  const storage = openStorage(attachments);
  const small = new SmallFiles(storage);
  const sizes = new DerivedSizes(storage, small);
  return {
    "/attachments": createUploadRoute({ store: { db, clock, storage }, authenticate, urls, corsOrigins }),
    "/attachments/": createDownloadRoute({ sql: db.publicRead, storage, small, sizes, corsOrigins }),
  };
}

function requireViewer(viewer: Viewer | "UNAVAILABLE" | null): Viewer {
  if (viewer === "UNAVAILABLE") throw new ApiError("UNAVAILABLE", ISSUER_UNAVAILABLE);
  if (viewer) return viewer;
  throw new ApiError("UNAUTHENTICATED", UNKNOWN_TOKEN);
}

async function requireMigrated(db: Database): Promise<void> {
  const pending = await listPending(db);
  if (pending.length > 0) throw new Error(`migrations are pending: ${pending.join(", ")}`);
}

async function composeReads({ db, clock, publicUrl, portalUrl, ...options }: AppOptions, changeLog: ChangeLog) {
  const sql = db.publicRead;
  const store = new EditionStore(sql, { cardBytes: CARD_BYTES, bodyBytes: BODY_BYTES });
  const urls = contentUrls(portalUrl, publicUrl);
  const files = attachmentUrls(publicUrl);
  const site = { ...options.site, domain: urls.domain };
  const search = (request: SearchRequest) => searchContents(sql, request);
  const organs = organRegistry(sql);
  const topics = topicRegistry(sql);
  const columns = columnRegistry(sql);
  const channels = channelRegistry(sql);
  // The edition store follows nothing: its keys name edition and redaction, so no entry of it can be stale.
  const registries = [organs, topics, columns, channels];
  await refreshAll(registries);
  changeLog.follow(registryFollower(registries));
  const desk = new Desk(db, commandDeps(clock, options.rules));
  const archive = new ContentArchive(db.owner);
  const contextFor = ({ requestId, viewer = ANONYMOUS, shown }: ContextRequest): Context => ({
    requestId,
    viewer,
    now: clock.now(),
    contents: new ContentReads(sql, store, shown),
    archive,
    contentUrls: urls,
    site,
    search,
    attachmentUrls: files,
    organs: organs.current,
    topics: topics.current,
    columns: columns.current,
    columnItems: new ColumnItemReads(sql),
    channels: channels.current,
    desk,
    audit: new AuditReads(db.owner),
    duplicates: new DuplicateReads(db),
    ledger: new LedgerReads(db.owner, clock.now()),
    publicPlacements: new PublicPlacements(sql),
    obligations: new ObligationReads(db.owner, options.obligations ?? DEFAULT_OBLIGATION_SETTINGS),
    previewUrl: (secret) => `${publicUrl}${PREVIEW_PATH}${secret}`,
  });
  const openPreview: OpenPreview = async (secret) => {
    const shared = await archive.shared(secret, clock.now());
    if (!shared) return null;
    const { content: shown, expiresAt } = shared;
    return { contextFor: ({ requestId }) => contextFor({ requestId, shown }), slug: shown.slug, expiresAt };
  };
  return { contextFor, openPreview, files, sitemap: new Sitemap(sql, urls.of), portalHost: urls.domain };
}
