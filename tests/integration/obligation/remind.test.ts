import { afterAll, beforeAll, expect, it } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { callDesk } from "../../support/desk.ts";
import { listenApp } from "../../support/listening-app.ts";
import { World } from "../../support/world.ts";
import { document, follow, obligations } from "./obligation-world.ts";

let world: World;
let office: Viewer;
let ofTown: Viewer;
beforeAll(async () => {
  world = await World.open();
  office = await world.person("office", "read:drafts", "publish");
  const [town, street] = [await world.organ("town"), await world.organ("street")];
  for (const publisherId of [town, street])
    await world.publish({ type: "POLICY_DOCUMENT", publisherId, details: document() });
  await follow(world);
  const scope = "read:drafts" as const;
  ofTown = { ...(await world.person("clerk")), organScopes: [{ scope, organ: "town" }] };
});
afterAll(() => world.close());

const remind = (input: object, viewer: Viewer) =>
  callDesk(world, "noteReminder", input, viewer, "obligation { reminders { note person { key } } }");

it("a reminder is noted with who did, and written to the audit trail", async () => {
  const [{ id }] = await obligations(world, office, { organ: "town" });
  expect(await remind({ obligation: id, note: " 电话催办 " }, office)).toEqual({
    __typename: "NoteReminderSuccess",
    obligation: { reminders: [{ note: "电话催办", person: { key: "office" } }] },
  });
  const entries = await world.db.prisma.auditEntry.findMany({ where: { command: "obligation.remind" } });
  expect(entries.map(({ arguments: args }) => args)).toEqual([
    {
      reminderId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      obligationId: expect.anything(),
      kind: "INTERPRETATION",
      year: null,
    },
  ]);
});

it("a reminder without words, too long, or of nothing is refused, and nothing is written", async () => {
  const before = await world.db.prisma.obligationReminder.count();
  const [{ id }] = await obligations(world, office, { organ: "street" });
  const nothing = Buffer.from("Obligation:00000000-0000-7000-8000-000000000000").toString("base64");
  expect(await remind({ obligation: id, note: " " }, office)).toMatchObject({ issues: [{ code: "REQUIRED" }] });
  expect(await remind({ obligation: id, note: "长".repeat(1_001) }, office)).toMatchObject({
    issues: [{ code: "OUT_OF_RANGE" }],
  });
  expect(await remind({ obligation: nothing, note: "催" }, office)).toMatchObject({ __typename: "NotFoundError" });
  expect(await world.db.prisma.obligationReminder.count()).toBe(before);
});

it("a right limited to an organ shows its obligations only; without one nothing is shown", async () => {
  const keys = async (viewer: Viewer) =>
    (await obligations(world, viewer)).map(({ organ }: { organ: { key: string } }) => organ.key).sort();
  expect(await keys(office)).toEqual(["street", "town"]);
  expect(await keys(ofTown)).toEqual(["town"]);
  expect(await obligations(world, ofTown, { organ: "street" })).toEqual([]);
  const [{ id }] = await obligations(world, office, { organ: "street" });
  const node = "query ($id: ID!) { node(id: $id) { id } }";
  expect(await world.read(node, { id }, ofTown)).toEqual({ node: null });
  expect(await world.read(node, { id })).toEqual({ node: null });

  const list = "{ obligations { nodes { id } } }";
  expect((await world.query(list)).errors).toMatchObject([{ code: "UNAUTHENTICATED" }]);
  expect((await world.query(list, {}, await world.person("nobody"))).errors).toMatchObject([{ code: "FORBIDDEN" }]);
});

it("pages follow each other without a gap", async () => {
  const page = `query ($after: String) {
    obligations(first: 1, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
  }`;
  const first = (await world.read(page, {}, office)).obligations;
  const second = (await world.read(page, { after: first.pageInfo.endCursor }, office)).obligations;
  const all = (await obligations(world, office)).map(({ id }: { id: string }) => id);
  expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(all);
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
});

it("the spreadsheet is for whom the list is, with the same filter", async () => {
  const { token } = await world.token("read:drafts");
  const { url, close } = await listenApp(world);
  const get = (search: string, authorization?: string) =>
    fetch(`${url}/obligations.csv${search}`, authorization ? { headers: { authorization } } : {});
  const answer = await get("?organ=town", `Bearer ${token}`);
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
    ...[200, "text/csv; charset=utf-8", "private, no-store"],
  ]);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 3).toString("hex")).toBe("efbbbf");
  expect(bytes.toString("utf8").split("\r\n")[1]).toMatch(/^政策解读,即将到期,town,/);
  expect((await get("")).status).toBe(401);
  for (const search of ["?state=LATE", "?organ=nobody", "?subtree=true"])
    expect((await get(search, `Bearer ${token}`)).status).toBe(400);
  await close();
});
