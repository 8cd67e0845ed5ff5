import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { World } from "../../support/world.ts";

describe("topics", () => {
  let world: World;
  beforeAll(async () => {
    world = await World.open();
  });
  afterAll(() => world.close());

  interface Topic {
    scheme: string;
    name: string;
  }

  it("of the base are the subject classes, the 26 pilot fields and the audiences, in their order", async () => {
    const { topics } = await world.read("{ topics { scheme name } }");
    const namesOf = (scheme: string) =>
      topics.filter((topic: Topic) => topic.scheme === scheme).map(({ name }: Topic) => name);
    expect(namesOf("SUBJECT")).toHaveLength(22);
    expect(namesOf("PILOT_FIELD")).toHaveLength(26);
    expect(namesOf("PILOT_FIELD").slice(0, 3)).toEqual(["重大建设项目", "公共资源交易", "财政预决算"]);
    expect(namesOf("AUDIENCE").slice(0, 2)).toEqual(["自然人", "企业"]);
  });

  it("are listed of one scheme", async () => {
    const { topics } = await world.read("{ topics(scheme: PILOT_FIELD) { scheme } }");
    expect(topics).toEqual(Array(26).fill({ scheme: "PILOT_FIELD" }));
  });

  it("of a content are answered of all schemes or of one, in the order of the vocabulary", async () => {
    const subject = await world.topic("agriculture", { scheme: "SUBJECT" });
    const branch = await world.topic("forestry", { scheme: "SUBJECT", parentId: subject });
    const field = await world.topic("farm-support", { scheme: "PILOT_FIELD" });
    const { globalId } = await world.publish({ topicIds: [field, branch, subject] });
    const source = `{ node(id: "${globalId}") { ... on Content {
      topics { key parent { key } children { key } } fields: topics(scheme: PILOT_FIELD) { key } none: topics(scheme: AUDIENCE) { key }
    } } }`;
    expect(await world.read(source)).toEqual({
      node: {
        topics: [
          { key: "agriculture", parent: null, children: [{ key: "forestry" }] },
          { key: "forestry", parent: { key: "agriculture" }, children: [] },
          { key: "farm-support", parent: null, children: [] },
        ],
        fields: [{ key: "farm-support" }],
        none: [],
      },
    });
  });
});
