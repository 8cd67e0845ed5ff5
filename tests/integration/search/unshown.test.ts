import { afterAll, beforeAll, expect, it } from "vitest";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

it("what of details readers are not shown is found by nobody", async () => {
  const details = {
    ...SAMPLE_DETAILS.POLICY_DOCUMENT,
    registrationNumber: "备案甲号",
    interpretationPlan: "由赵某某起草图解",
    interpretationExemption: "仅涉内部流程",
  };
  const { contentId } = await world.publish({ type: "POLICY_DOCUMENT", details });
  const search = "query ($query: String!) { search(query: $query) { totalCount } }";
  const count = async (query: string) => (await world.read(search, { query })).search.totalCount;
  expect([await count("起草图解"), await count("内部流程"), await count("备案甲号")]).toEqual([0, 0, 1]);
  const [entry] = await world.db.owner.query("select body from search_entry where content_id = $1", [contentId]);
  expect(entry).toEqual({ body: "本条正文 备案甲号" });
});
