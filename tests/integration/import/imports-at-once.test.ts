import { afterAll, beforeAll, expect, test } from "vitest";
import { importFiles } from "../../../src/domains/import/import-files.ts";
import { workDir } from "../../support/work-dir.ts";
import { World } from "../../support/world.ts";

const files = workDir();
let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());

function rows(origin: string, ids: readonly number[]): string {
  const row = {
    origin,
    kind: "guide",
    body: "本指南说明怎样办理营业执照，请按下列步骤办理。",
    date: "2023-01-01",
    meta: { SiteName: "云溪区人民政府门户网站", ColumnName: "办事指南", topic: "市场监管\\工商" },
  };
  return ids.map((id) => JSON.stringify({ ...row, id, title: `营业执照办理指南之${id}` })).join("\n");
}

test("two imports at once make each topic and column once", async () => {
  const ids = Array.from({ length: 101 }, (_, id) => id);
  const paths = [
    await files.write("east.jsonl", rows("east", ids)),
    await files.write("west.jsonl", rows("west", ids)),
  ];
  const deps = { ...world.deps, db: world.db };
  const summaries = await Promise.all(
    paths.map((path) => importFiles(deps, world.importer, [path], { onDuplicates: "report" })),
  );
  expect(summaries.map(({ totals }) => totals.created)).toEqual([101, 101]);
  const made = await world.db.owner.query(
    `select (select count(*) from "column") as columns,
            (select count(*) from topic where name in ('市场监管', '工商')) as topics`,
  );
  expect(made).toEqual([{ columns: 2, topics: 2 }]);
});
