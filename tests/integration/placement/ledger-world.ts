import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import type { Prisma } from "../../../src/platform/db/index.ts";
import { newId } from "../../../src/platform/ids.ts";
import { callDesk } from "../../support/desk.ts";
import { globalId } from "../../support/global-id.ts";
import { World } from "../../support/world.ts";

/** The world of the test that runs; one who posts on the account `wx`, another who does too, and one who posts everywhere. */
export let world: World;
export let poster: Viewer;
export let colleague: Viewer;
export let everywhere: Viewer;

/** Gives each test of a file a database with the accounts `wx`, `wx2` and `wb`, without any content. */
export function useLedgerWorld(): void {
  beforeAll(async () => {
    world = await World.open();
    poster = await world.person("poster", "syndicate:wx");
    colleague = await world.person("colleague", "syndicate:wx");
    everywhere = await world.person("everywhere", "syndicate");
  });
  beforeEach(async () => {
    await account("wx");
    await account("wx2");
    await account("wb", "weibo");
    await world.registryChanged();
  });
  afterEach(async () => {
    await world.clear();
    await world.db.prisma.account.deleteMany({ where: { builtIn: false } });
  });
  afterAll(() => world.close());
}

/** Makes an account that is posted to. */
export async function account(key: string, channel = "wechat", data: Partial<Prisma.AccountUncheckedCreateInput> = {}) {
  const { id: channelId } = await world.db.prisma.channel.findUniqueOrThrow({ where: { key: channel } });
  return await world.db.prisma.account.create({ data: { id: newId(), key, channelId, name: key, ...data } });
}

export const PLACEMENT =
  "placement { id state version demanded shown failure claim { person { key } until } duty { id kind demanded dueAt } posts { id state edition address besideReason } }";

/** Calls a mutation of the ledger and answers its result. */
export function call(name: string, input: object, viewer: Viewer = poster, success = PLACEMENT) {
  return callDesk(world, name, input, viewer, success);
}

/** Plans a content. */
export async function place(contentId: string, key = "wx", viewer = everywhere) {
  return await call("place", { content: globalId("ANNOUNCEMENT", contentId), account: key }, viewer);
}

/** Reports a post of edition 1 that is published, unless told otherwise. */
export async function report(contentId: string, fields: object = {}, viewer: Viewer = everywhere) {
  const posted = { edition: 1, state: "PUBLISHED", way: "HAND", address: "https://mp.example/1" };
  const content = globalId("ANNOUNCEMENT", contentId);
  return await call("reportPost", { content, account: "wx", ...posted, ...fields }, viewer, `${PLACEMENT} post { id }`);
}

/** The placements of a content on accounts that are posted to: account, state, edition that is to be shown, what is owed. */
export async function stored(contentId: string): Promise<string[]> {
  const found = await world.db.prisma.placement.findMany({
    where: { contentId, account: { builtIn: false } },
    include: { account: true, edition: true, duties: { where: { closedAt: null }, include: { edition: true } } },
    orderBy: { account: { key: "asc" } },
  });
  return found.map(({ account: { key }, state, edition, duties }) =>
    [key, state, edition.number, ...duties.flatMap((duty) => [duty.kind, duty.edition.number])].join(" "),
  );
}

/** In how many minutes from now the open duties of a content are due. */
export async function dueInMinutes(contentId: string): Promise<number[]> {
  const duties = await world.db.prisma.duty.findMany({ where: { closedAt: null, placement: { contentId } } });
  return duties.map(({ dueAt }) => (dueAt.getTime() - world.clock.now().getTime()) / 60_000);
}

/** The changes of the ledger so far, by type, oldest first. */
export async function changes(): Promise<string[]> {
  const found = await world.db.prisma.change.findMany({
    where: { type: { startsWith: "placement." } },
    orderBy: { id: "asc" },
  });
  return found.map(({ type, number }) => `${type} ${number}`);
}

/** Evidence that anyone accepts. */
export const statement = { person: "李娜", text: "已在后台核对" };

/** Closes the open duty of a placement as it was answered last. */
export async function close(
  { version, duty }: { version: number; duty: { id: string } },
  how: string,
  fields: object = { statement },
  viewer: Viewer = everywhere,
) {
  const input = { duty: duty.id, expectedVersion: version, how, ...fields };
  return await call("closeDuty", input, viewer, `duty { closing closedAt reason ${PLACEMENT} }`);
}
