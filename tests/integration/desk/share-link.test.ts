import { load } from "cheerio";
import { expect, onTestFinished, test } from "vitest";
import { captureLog } from "../../support/captured-log.ts";
import { composePolling } from "../../support/compose-app.ts";
import { listenApp } from "../../support/listening-app.ts";
import { author, call, draft, interpretation, publisher, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const DAY_MS = 86_400_000;
const inMs = (ms: number) => new Date(world.clock.now().getTime() + ms).toISOString();

async function share(edition: { id: string; version: number }, expiresAt = inMs(DAY_MS)) {
  return await call("createShareLink", { ...seen(edition), expiresAt }, author, "linkId url");
}

async function open(url: string) {
  const { url: base, close } = await listenApp(world);
  onTestFinished(close);
  const response = await fetch(base + new URL(url).pathname);
  return { status: response.status, headers: response.headers, $: load(await response.text()) };
}

test("whoever has the address reads the draft as its page would be, which nobody keeps or finds", async () => {
  const { url } = await share(await draft());
  expect(url).toMatch(/^https:\/\/api\.kecheng\.example\/preview\/[\w-]{43}$/);
  const { status, headers, $ } = await open(url);
  expect(status).toBe(200);
  expect(headers.get("cache-control")).toBe("private, no-store");
  expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect($('meta[name="robots"]').attr("content")).toBe("noindex, nofollow");
  expect($("link[rel=canonical]")).toHaveLength(0);
  expect($("h1").text()).toBe(interpretation.title);
  expect($(".text").text().trim()).toBe("为什么修订。");
  expect($(".notice").text()).toMatch(/^草稿预览，尚未发布。本链接有效至2026-03-02 09:00/);
  // Nothing of it became public by being shown.
  expect((await world.read("{ contents { totalCount } }")).contents.totalCount).toBe(0);
});

test("the address is shown once and kept as a hash; making and revoking it are audited without it", async () => {
  const input = { ...seen(await draft()), expiresAt: inMs(DAY_MS), idempotencyKey: "once" };
  const made = await call("createShareLink", input, author, "linkId url");
  expect(await call("createShareLink", input, author, "linkId url")).toEqual({ ...made, url: null });
  await call("revokeShareLink", { linkId: made.linkId }, author, "linkId");
  const secret = made.url.split("/").at(-1) as string;
  const rows = await world.db.owner.query<{ row: string }>(
    `select to_jsonb(t)::text as row from share_link t union all select to_jsonb(t)::text from audit_entry t
     union all select to_jsonb(t)::text from idempotency_key t`,
  );
  expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
  const commands = (await world.db.prisma.auditEntry.findMany({ orderBy: { id: "asc" } })).map(
    ({ command }) => command,
  );
  expect(commands).toEqual(["content.create", "edition.share", "edition.unshare"]);
});

test("the secret is in no log", async () => {
  const { url } = await share(await draft());
  const captured = captureLog();
  const app = await composePolling(world.db, world.clock, { log: captured.log });
  const { url: base, close } = await listenApp({ app });
  onTestFinished(async () => {
    await close();
    await app.close();
  });
  await fetch(base + new URL(url).pathname);
  await captured.find(({ msg }) => msg === "request");
  expect(captured.entries.filter(({ msg }) => msg === "request")).toMatchObject([{ path: "/preview/", status: 200 }]);
  expect(JSON.stringify(captured.entries)).not.toContain(url.split("/").at(-1));
});

test.each([
  ["its end", async () => world.clock.advance(DAY_MS)],
  ["its revocation", async ({ linkId }: { linkId: string }) => call("revokeShareLink", { linkId }, author, "linkId")],
  [
    "the edition's discard",
    async (_: unknown, edition: { id: string; version: number }) =>
      call("discardDraft", seen(edition), author, "contentId"),
  ],
  [
    "the edition's publication",
    async (_: unknown, edition: { id: string; version: number }) =>
      call("publishUrgently", { ...seen(edition), reason: "急" }, publisher),
  ],
])("after %s it leads nowhere", async (_, end) => {
  const edition = await draft();
  const link = await share(edition);
  expect((await open(link.url)).status).toBe(200);
  await end(link, edition);
  const { status, headers, $ } = await open(link.url);
  expect([status, headers.get("cache-control")]).toEqual([404, "private, no-store"]);
  expect($("body").text()).not.toContain(interpretation.title);
});

test("is refused for longer than 14 days, for what is public, and twice for revoking; nothing changes", async () => {
  const edition = await draft();
  expect(await share(edition, inMs(14 * DAY_MS + 2_000))).toMatchObject({ problems: [{ rule: "share-link-life" }] });
  expect(await share(edition, inMs(0))).toMatchObject({ problems: [{ rule: "share-link-life" }] });
  const { linkId } = await share(edition);
  await call("revokeShareLink", { linkId }, author, "linkId");
  expect(await call("revokeShareLink", { linkId }, author, "linkId")).toMatchObject({ __typename: "NotFoundError" });
  const published = (await call("publishUrgently", { ...seen(edition), reason: "急" }, publisher)).edition;
  expect(await share(published)).toMatchObject({ __typename: "TransitionError", from: "PUBLISHED" });
  expect(await world.db.prisma.shareLink.count()).toBe(1);
});
