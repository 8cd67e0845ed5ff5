import { placeContents } from "./domains/channel/place-contents.ts";
import { channelRegistry } from "./domains/channel/registry.ts";
import { columnRegistry } from "./domains/column/registry.ts";
import type { CommandDeps } from "./domains/content/commands/command.ts";
import { contentUrls } from "./domains/content/content-urls.ts";
import { EditionStore } from "./domains/content/edition-store.ts";
import { ContentReads } from "./domains/content/reads.ts";
import { organRegistry } from "./domains/organ/registry.ts";
import { topicRegistry } from "./domains/topic/registry.ts";
import type { Context } from "./graphql/context.ts";
import type { Clock } from "./platform/clock.ts";
import type { Database } from "./platform/db/index.ts";
import type { Log } from "./platform/log.ts";
import { watchRegistries } from "./platform/registry.ts";
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
}

/** A composed application: the schema and what its resolvers need. Opens no socket. */
export interface App {
  readonly schema: typeof schema;
  contextFor(request: { requestId: string }): Context;
  /** Makes what other processes' registry changes are seen by at most a second later seen now. */
  refreshRegistries(): Promise<void>;
  close(): void;
}

const CARD_BYTES = 64 * 1024 * 1024;
const BODY_BYTES = 64 * 1024 * 1024;

/** What content commands need, with the ledger following them. */
export function commandDeps(clock: Clock): CommandDeps {
  return { clock, effects: [placeContents] };
}

/** Composes the application over a migrated and seeded database. */
export async function createApp({ db, clock, log, publicUrl, portalUrl }: AppOptions): Promise<App> {
  const sql = db.publicRead;
  const store = new EditionStore(sql, { cardBytes: CARD_BYTES, bodyBytes: BODY_BYTES });
  const urls = contentUrls(portalUrl, publicUrl);
  const registries = {
    organs: organRegistry(sql),
    topics: topicRegistry(sql),
    columns: columnRegistry(sql),
    channels: channelRegistry(sql),
  };
  const countChanges = async () =>
    (await sql.query<{ count: number }>("select count(*)::int as count from public_read.registry_change"))[0]?.count ??
    0;
  const watch = await watchRegistries(Object.values(registries), countChanges, (err) =>
    log.error({ err }, "registries were not refreshed"),
  );
  return {
    schema,
    contextFor: ({ requestId }) => ({
      requestId,
      now: clock.now(),
      contents: new ContentReads(sql, store),
      contentUrls: urls,
      organs: registries.organs.current,
      topics: registries.topics.current,
      columns: registries.columns.current,
      channels: registries.channels.current,
    }),
    refreshRegistries: watch.check,
    close: watch.stop,
  };
}
