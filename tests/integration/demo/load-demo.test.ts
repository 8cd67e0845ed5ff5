import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadDemo } from "../../../src/demo/load-demo.ts";
import { World } from "../../support/world.ts";

describe("the demo", () => {
  let world: World;
  let published: number;
  beforeAll(async () => {
    world = await World.open();
    const begun = performance.now();
    published = await loadDemo(world.db, world.deps, world.importer);
    process.stdout.write(`${published} items in ${Math.round(performance.now() - begun)} ms\n`);
  });
  afterAll(() => world.close());

  it("is loaded once: a database that holds content stays as it is", async () => {
    expect(await loadDemo(world.db, world.deps, world.importer)).toBe(0);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(published);
  });
});
