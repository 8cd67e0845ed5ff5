import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { App } from "../../../src/app.ts";
import { encodeCursor } from "../../../src/platform/change-log/index.ts";
import { openDatabase } from "../../../src/platform/db/index.ts";
import { silentLog } from "../../../src/platform/log.ts";
import { composePolling } from "../../support/compose-app.ts";
import { onPostgres, postgresUrl } from "../../support/database.ts";
import { answerOf, type GraphQLAnswer, TRANSPORTS, type Transport } from "../../support/graphql-request.ts";
import { listenApp } from "../../support/listening-app.ts";
import { databaseUrl } from "../../support/postgres-server.ts";
import { World } from "../../support/world.ts";

let world: World;
let other: App;
let here: Awaited<ReturnType<typeof listenApp>>;
let there: Awaited<ReturnType<typeof listenApp>>;
let epoch: string;

beforeAll(async () => {
  world = await World.open();
  // Numbers nothing by itself, nor does the world's own: what is seen is seen because it was asked for.
  other = await composePolling(world.db, world.clock);
  await other.close();
  here = await listenApp(world);
  there = await listenApp({ app: other });
  const [head] = await world.db.owner.query<{ epoch: string }>("select epoch from log_head");
  epoch = head?.epoch ?? "";
});
afterAll(async () => {
  await there.close();
  await here.close();
  await world.close();
});

async function ask(url: string, transport: Transport, query: string, minCursor?: string): Promise<GraphQLAnswer> {
  const headers: Record<string, string> = { accept: "application/graphql-response+json" };
  if (minCursor !== undefined) headers["tongyuan-min-cursor"] = minCursor;
  if (transport === "GET")
    return answerOf(await fetch(`${url}/graphql?${new URLSearchParams({ query })}`, { headers }));
  headers["content-type"] = "application/json";
  return answerOf(await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query }) }));
}

const cursorOf = ({ headers }: GraphQLAnswer) => headers.get("tongyuan-cursor") ?? "";

describe.each(TRANSPORTS)("over %s", (transport) => {
  it("an answer says up to where its instance had applied changes", async () => {
    const before = cursorOf(await ask(here.url, transport, "{ __typename }"));
    expect(before).toMatch(/^[\w-]+$/);
    await world.organ(`seen-by-${transport.toLowerCase()}`);
    const after = cursorOf(await ask(here.url, transport, "{ __typename }"));
    expect(after).not.toBe(before);
    expect(cursorOf(await ask(here.url, transport, "{ nothing }"))).toBe(after);
  });

  it("an answer is as fresh as its request asks for, also from an instance that had not seen it", async () => {
    const key = `written-for-${transport.toLowerCase()}`;
    await world.organ(key);
    const query = `{ organ(key: "${key}") { key } }`;
    const written = cursorOf(await ask(here.url, transport, query));
    const stale = await ask(there.url, transport, query);
    expect(stale.body.data).toEqual({ organ: null });
    const fresh = await ask(there.url, transport, query, written);
    expect(fresh.body.data).toEqual({ organ: { key } });
    expect(cursorOf(fresh)).toBe(written);
  });

  it.each([
    ["garbled", () => "nonsense", "GARBLED"],
    ["of another log", () => encodeCursor({ epoch: "other", seq: 1 }), "OTHER_EPOCH"],
    ["beyond the log", () => encodeCursor({ epoch, seq: 1_000_000 }), "TOO_NEW"],
  ])("a cursor that is %s is refused", async (_, cursor, reason) => {
    const { status, body, headers } = await ask(here.url, transport, "{ __typename }", cursor());
    expect([status, body.data, headers.get("cache-control")]).toEqual([400, undefined, "no-store"]);
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "CURSOR_UNKNOWN", reason }]);
  });

  onPostgres(
    "a lock that another connection holds",
    "a request that its instance cannot answer in time comes too early",
    async () => {
      const blocking = await world.db.openPool({ size: 1 }).connect();
      await blocking.query("begin");
      await blocking.query("lock table log_head in access exclusive mode");
      const cursor = encodeCursor({ epoch, seq: 1_000_000 });
      const { status, body, headers } = await ask(here.url, transport, "{ __typename }", cursor);
      await blocking.query("rollback");
      blocking.release(true);
      expect([status, headers.get("retry-after")]).toEqual([503, "1"]);
      expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "NOT_YET" }]);
    },
  );
});

it("pages of other origins may send the one header and read the other", async () => {
  const origin = { origin: "https://www.example.gov.cn" };
  const preflight = await fetch(`${here.url}/graphql`, { method: "OPTIONS", headers: origin });
  expect(preflight.headers.get("access-control-allow-headers")).toContain("Tongyuan-Min-Cursor");
  const answer = await fetch(`${here.url}/graphql?query={__typename}`, { headers: origin });
  expect(answer.headers.get("access-control-expose-headers")).toContain("Tongyuan-Cursor");
});

it("an answer asks the database nothing for it", async () => {
  const cursor = cursorOf(await ask(here.url, "GET", "{ __typename }"));
  const before = world.db.owner.statementCount;
  await ask(here.url, "GET", "{ __typename }", cursor);
  expect(world.db.owner.statementCount).toBe(before);
});

onPostgres(
  "a second process's connections",
  "what one instance wrote is read from another that runs beside it",
  async () => {
    const [row] = await world.db.owner.query<{ name: string }>("select current_database()::text as name");
    const db = await openDatabase({
      url: databaseUrl(postgresUrl, row?.name ?? ""),
      dataDir: "",
      log: silentLog,
      poolSize: 3,
    });
    const app = await composePolling(db, world.clock);
    const beside = await listenApp({ app });
    for (let n = 0; n < 20; n++) {
      const { globalId } = await world.publish();
      await world.organ(`beside-${n}`);
      const query = `{ organ(key: "beside-${n}") { key } node(id: "${globalId}") { id } }`;
      const written = cursorOf(await ask(here.url, "POST", query));
      const { body } = await ask(beside.url, "POST", query, written);
      expect(body).toMatchObject({ data: { organ: { key: `beside-${n}` }, node: { id: globalId } } });
    }
    await beside.close();
    await app.close();
    await db.close();
  },
);

describe("health and metrics", () => {
  const read = async (path: string) => await (await fetch(`${here.url}${path}`)).text();

  it("tell where the log is", async () => {
    await world.app.refreshRegistries();
    const [head] = await world.db.owner.query<{ seq: number }>("select last_seq as seq from log_head");
    await world.db.owner.query("insert into follower (name, seq, moved_at) values ('copier', 2, now())");
    await world.db.owner.query("insert into set_aside_change values ('copier', 1, 'no', now())");
    await world.publish();
    const metrics = await read("/metrics");
    for (const line of [
      `tongyuan_log_head ${head?.seq}`,
      `tongyuan_log_applied ${head?.seq}`,
      "tongyuan_log_unnumbered 1",
      "tongyuan_audit_unchained 2",
      'tongyuan_follower_position{follower="copier"} 2',
      'tongyuan_follower_set_aside{follower="copier"} 1',
    ])
      expect(metrics.split("\n")).toContain(line);
    expect(metrics).toMatch(/^tongyuan_sequencer_batch_seconds_count [1-9]/m);
    expect(metrics).toMatch(/^tongyuan_log_lag_seconds \d/m);
  });

  it("say that an instance keeps up", async () => {
    await world.app.refreshRegistries();
    expect(JSON.parse(await read("/readyz"))).toEqual({
      status: "ready",
      checks: { database: "ok", migrations: "ok", log: "ok" },
    });
  });
});
