import { afterAll, afterEach, beforeAll } from "vitest";
import type { CommandDeps } from "../../../src/domains/content/commands/command.ts";
import { type ImportOptions, importFiles } from "../../../src/domains/import/import-files.ts";
import type { ImportSummary } from "../../../src/domains/import/import-summary.ts";
import type { Database } from "../../../src/platform/db/index.ts";
import { workDir } from "../../support/work-dir.ts";
import { World } from "../../support/world.ts";

/** The files of the test that runs, and its database. */
export let files: ReturnType<typeof workDir>;
export let world: World;

/** Gives each test of a file an empty database, and the file a directory to write what is imported into. */
export function useImportWorld(): void {
  files = workDir();
  beforeAll(async () => {
    world = await World.open();
  });
  // Not where the next one opens: this module lives on into other files of tests.
  afterEach(() => world.clear());
  afterAll(() => world.close());
}

export const document = {
  id: "d1",
  origin: "crawl",
  kind: "policy",
  title: "云溪区人民政府关于加强河道管理的意见",
  body: "云政发〔2023〕5号\n各镇人民政府：\n为加强河道管理，提出以下意见。\n云溪区人民政府\n2023年4月20日",
  url: "http://www.yunxi.example/d1.html",
  date: "2023-04-28",
  meta: {
    topic: "农业、林业、水利\\水利",
    indexNo: "113300000/2023-00005",
    docNo: "云政发〔2023〕5号",
    SiteName: "云溪区人民政府门户网站",
    ColumnName: "政策文件",
  },
};
export const question = {
  id: "q1",
  origin: "crawl",
  kind: "qa",
  title: "河道管理常见问题",
  body: "问：依据是什么？\n答：依据云政发〔2023〕5号文件办理。",
  url: "http://www.yunxi.example/q1.html",
  date: "2023-05-02",
  source: "云溪区水务局",
};

export type Row = Record<string, unknown>;

export async function write(name: string, rows: readonly (Row | string)[]): Promise<string> {
  return files.write(name, rows.map((row) => (typeof row === "string" ? row : JSON.stringify(row))).join("\n"));
}

export function run(
  paths: string[],
  options: ImportOptions = {},
  deps: CommandDeps & { db?: Database } = world.deps,
): Promise<ImportSummary> {
  world.clock.advance(1_000);
  return importFiles({ db: world.db, ...deps }, world.importer, paths, options);
}

export async function importRows(
  rows: readonly (Row | string)[],
  options: ImportOptions = {},
  name = "rows.jsonl",
): Promise<ImportSummary> {
  return run([await write(name, rows)], options);
}

export async function everything() {
  const sources = await world.db.owner.query("select * from content_source order by key, file_name");
  const registries = await world.db.owner.query(
    'select (select count(*) from organ) o, (select count(*) from topic) t, (select count(*) from "column") c',
  );
  return { ...(await world.stored()), sources, registries };
}

export const TOTALS = { created: 0, revised: 0, enriched: 0, linked: 0, skipped: 0, unchanged: 0, failed: 0 };
