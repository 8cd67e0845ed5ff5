import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
  const district = await world.organ("district");
  const bureau = await world.organ("bureau", { parentId: district });
  const station = await world.organ("station", { parentId: bureau });
  const elsewhere = await world.organ("elsewhere");
  const subject = await world.topic("subject");
  const branch = await world.topic("branch", { parentId: subject });
  const [site, leaf] = [await world.column("zwgk"), await world.column("zwgk/zcjd")];
  const onDay = (instant: string) => ({ originalPublishedAt: new Date(instant) });
  await world.publishAll([
    {
      title: "区政府",
      publisherId: district,
      topicIds: [subject],
      columnIds: [site],
      ...onDay("2020-02-28T15:59:59.999Z"),
    },
    { title: "局", publisherId: bureau, topicIds: [branch], columnIds: [leaf], ...onDay("2020-02-28T16:00:00Z") },
    {
      title: "站",
      type: "REPORT",
      publisherId: station,
      topicIds: [subject, branch],
      ...onDay("2020-02-29T15:59:59.999Z"),
    },
    { title: "外单位", publisherId: elsewhere, columnIds: [site, leaf], ...onDay("2020-02-29T16:00:00Z") },
    { title: "无", type: "CONSULTATION", ...onDay("2020-03-02T00:00:00Z") },
  ]);
});
afterAll(() => world.close());

async function titles(filter: string): Promise<string[]> {
  const { contents } = await world.read(
    `{ contents(orderBy: ISSUED_ASC, filter: ${filter}) { totalCount nodes { title } } }`,
  );
  expect(contents.totalCount).toBe(contents.nodes.length);
  return contents.nodes.map(({ title }: { title: string }) => title);
}

describe("contents(filter:)", () => {
  it.each([
    ["no filter", "null", ["区政府", "局", "站", "外单位", "无"]],
    ["an empty filter", "{}", ["区政府", "局", "站", "外单位", "无"]],
    [
      "nulls",
      "{ organ: null, topic: null, column: null, issuedFrom: null, types: null }",
      ["区政府", "局", "站", "外单位", "无"],
    ],
    ["one type", "{ types: [REPORT] }", ["站"]],
    ["types", "{ types: [REPORT, CONSULTATION] }", ["站", "无"]],
    ["no types", "{ types: [] }", []],
    ["an organ with those below it", '{ organ: "district" }', ["区政府", "局", "站"]],
    ["an organ in the middle", '{ organ: "bureau" }', ["局", "站"]],
    ["an organ alone", '{ organ: "district", organSubtree: false }', ["区政府"]],
    ["a topic with those below it, each content once", '{ topic: "subject" }', ["区政府", "局", "站"]],
    ["a topic below", '{ topic: "branch" }', ["局", "站"]],
    ["a topic of the base", '{ topic: "field-budgets" }', []],
    [
      "a column with those below it, each content once",
      '{ column: { channel: "portal", path: "zwgk" } }',
      ["区政府", "局", "外单位"],
    ],
    ["a column below", '{ column: { channel: "portal", path: "zwgk/zcjd" } }', ["局", "外单位"]],
    ["everything at once", '{ organ: "district", topic: "branch", types: [REPORT], issuedFrom: "2020-02-29" }', ["站"]],
  ])("narrows by %s", async (_, filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    ['{ issuedFrom: "2020-02-29" }', ["局", "站", "外单位", "无"]],
    ['{ issuedTo: "2020-02-28" }', ["区政府"]],
    ['{ issuedFrom: "2020-02-29", issuedTo: "2020-02-29" }', ["局", "站"]],
    ['{ issuedFrom: "2020-03-01", issuedTo: "2020-03-01" }', ["外单位"]],
    ['{ issuedFrom: "2020-03-02", issuedTo: "2020-03-01" }', []],
    ['{ issuedFrom: "0001-01-01", issuedTo: "9999-12-31" }', ["区政府", "局", "站", "外单位", "无"]],
  ])("takes days as whole days of Shanghai, both ends included: %s", async (filter, expected) => {
    expect(await titles(filter)).toEqual(expected);
  });

  it.each([
    ['{ organ: "nobody" }', 'There is no organ "nobody".'],
    ['{ topic: "nothing" }', 'There is no topic "nothing".'],
    ['{ column: { channel: "nowhere", path: "zwgk" } }', 'There is no channel "nowhere".'],
    ['{ column: { channel: "portal", path: "zwgk/none" } }', 'There is no column "zwgk/none".'],
  ])("refuses a key that names nothing: %s", async (filter, message) => {
    const { data, errors, statements } = await world.query(`{ contents(filter: ${filter}) { nodes { title } } }`);
    expect({ data, errors, statements }).toEqual({
      data: null,
      errors: [{ code: "BAD_USER_INPUT", message, path: "contents" }],
      statements: 0,
    });
  });

  it("refuses a channel that is not there", async () => {
    const { errors } = await world.query('{ contents(channel: "nowhere") { nodes { title } } }');
    expect(errors).toEqual([{ code: "BAD_USER_INPUT", message: 'There is no channel "nowhere".', path: "contents" }]);
  });

  it("takes what a caller writes as a value, never as SQL", async () => {
    const { errors } = await world.query(
      "query ($key: String) { contents(filter: { organ: $key }) { nodes { title } } }",
      {
        key: "x'; drop table content; --",
      },
    );
    expect(errors[0]?.code).toBe("BAD_USER_INPUT");
  });
});
