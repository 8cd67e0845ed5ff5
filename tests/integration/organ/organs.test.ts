import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { composePolling } from "../../support/compose-app.ts";
import { World } from "../../support/world.ts";

describe("organs", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
    const district = await world.organ("district", { name: "柯城区人民政府" });
    const bureau = await world.organ("bureau", { name: "区发展和改革局", parentId: district });
    await world.organ("station", { name: "区粮食服务中心", parentId: bureau });
    await world.organ("town", { name: "航埠镇人民政府", parentId: district, verified: false });
    await world.organ("province", { name: "浙江省人民政府" });
  });
  afterAll(() => world.close());

  const keys = async (args: string) =>
    (await world.read(`{ organs${args} { key } }`)).organs.map(({ key }: { key: string }) => key);

  it.each([
    ["all of them, in their order", "", ["district", "bureau", "station", "town", "province"]],
    ["those below one, each before what is below it", '(under: "district")', ["bureau", "station", "town"]],
    ["none below one at the end", '(under: "station")', []],
    ["verified ones", "(verified: true)", ["district", "bureau", "station", "province"]],
    ["unverified ones below one", '(under: "district", verified: false)', ["town"]],
  ])("are listed: %s", async (_, args, expected) => {
    expect(await keys(args)).toEqual(expected);
  });

  it("below one that is not there are refused", async () => {
    const { errors } = await world.query('{ organs(under: "nobody") { key } }');
    expect(errors).toEqual([{ code: "BAD_USER_INPUT", message: 'There is no organ "nobody".', path: "organs" }]);
  });

  it("are found by key, with what is above and below", async () => {
    const source = `{
      organ(key: "bureau") { key name shortName verified parent { key parent { key } } children { key } }
      none: organ(key: "nobody") { key }
    }`;
    expect(await world.read(source)).toEqual({
      organ: {
        key: "bureau",
        name: "区发展和改革局",
        shortName: null,
        verified: true,
        parent: { key: "district", parent: null },
        children: [{ key: "station" }],
      },
      none: null,
    });
  });

  it("stand on a content in three roles, issuers and drafters in their order", async () => {
    const ids = new Map((await world.db.prisma.organ.findMany()).map(({ key, id }) => [key, id]));
    const idOf = (key: string) => ids.get(key) ?? "";
    const { globalId } = await world.publish({
      publisherId: idOf("town"),
      issuerIds: [idOf("province"), idOf("bureau"), idOf("district")],
      drafterIds: [idOf("station"), idOf("bureau")],
    });
    const source = `{ node(id: "${globalId}") { ... on Content { publisher { key } issuers { key } draftedBy { key } } } }`;
    expect(await world.read(source)).toEqual({
      node: {
        publisher: { key: "town" },
        issuers: [{ key: "province" }, { key: "bureau" }, { key: "district" }],
        draftedBy: [{ key: "station" }, { key: "bureau" }],
      },
    });
  });

  it("are none on a content that states none", async () => {
    const { globalId } = await world.publish();
    const source = `{ node(id: "${globalId}") { ... on Content { publisher { key } issuers { key } draftedBy { key } source { name } } } }`;
    expect(await world.read(source)).toEqual({ node: { publisher: null, issuers: [], draftedBy: [], source: null } });
  });

  it("that another process makes are seen without a word from it", async () => {
    const key = "made-elsewhere";
    const app = await composePolling(world.db, world.clock);
    await world.db.owner.query("insert into organ (id, key, name) values (gen_random_uuid(), $1, $1)", [key]);
    await world.db.owner.query(
      "insert into change (type, occurred_at, payload) values ('registry.changed', now(), '{}')",
    );
    const nameSeen = () => app.contextFor({ requestId: "poll" }).organs.findByKey(key)?.name;
    await expect.poll(nameSeen, { timeout: 10_000 }).toBe(key);
    await app.close();
  });
});
