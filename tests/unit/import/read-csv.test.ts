import { expect, test } from "vitest";
import { readCsv } from "../../../src/domains/import/read-csv.ts";
import type { ImportRecord } from "../../../src/domains/import/record.ts";
import { workDir } from "../../support/work-dir.ts";
import { collect } from "./collect.ts";

const now = new Date("2026-06-01T12:00:00+08:00");
const files = workDir();
const mapping = {
  origin: "policy-list",
  fields: { id: "编号", title: "名称", body: "内容", publishedAt: "发布日期" },
  constants: {
    type: "ANNOUNCEMENT",
    publisher: "云溪区水务局",
    site: "云溪区人民政府门户网站",
    column: "政务公开 > 通知公告",
  },
};
const HEADING = "编号,名称,内容,发布日期";
const ROW = "7,关于疏浚河道的公告,为改善水质，定于四月疏浚城区河道。,2024年3月5日";

async function read(csv: string | Buffer, map: unknown = mapping, name = "list") {
  await files.write(`${name}.mapping.json`, typeof map === "string" ? map : JSON.stringify(map));
  return collect(readCsv(await files.write(`${name}.csv`, csv), now));
}

async function recordOf(csv: string | Buffer, map: unknown = mapping): Promise<ImportRecord> {
  const [reading] = await read(csv, map);
  if (!reading || "failure" in reading) throw new Error(reading?.failure.reason);
  return reading.record;
}

test("columns and constants become fields as the mapping says", async () => {
  expect(await recordOf(`${HEADING}\n${ROW}\n`)).toMatchObject({
    at: { file: files.path("list.csv"), line: 2 },
    key: "policy-list#7",
    type: "ANNOUNCEMENT",
    title: "关于疏浚河道的公告",
    bodyHtml: "<p>为改善水质，定于四月疏浚城区河道。</p>",
    publisher: "云溪区水务局",
    originalPublishedAt: new Date("2024-03-05T00:00:00+08:00"),
    columns: { site: "云溪区人民政府门户网站", names: ["政务公开", "通知公告"] },
    details: { kind: "NOTICE" },
  });
});

test("details.… states a field of the type's details", async () => {
  const fields = { ...mapping.fields, "details.urgency": "紧急程度" };
  const record = await recordOf(`${HEADING},紧急程度\n${ROW},EMERGENCY\n`, { ...mapping, fields });
  expect(record.details).toMatchObject({ urgency: "EMERGENCY" });
});

test("a byte order mark, quoted line ends and another delimiter do not matter", async () => {
  const csv = `\uFEFF编号;名称;内容;发布日期\r\n7;"关于疏浚""河道""的公告";"第一段，共有两段文字说明。\n第二段。";2024-03-05\r\n`;
  expect(await recordOf(csv, { ...mapping, delimiter: ";" })).toMatchObject({
    title: '关于疏浚"河道"的公告',
    bodyHtml: "<p>第一段，共有两段文字说明。</p>\n<p>第二段。</p>",
  });
});

test("GB18030 is decoded where the mapping says so", async () => {
  const bytes =
    "b1e0bac52cc3fbb3c62cc4dac8dd2cb7a2b2bcc8d5c6da0a372cb9d8d3dacae8bfa3bad3b5c0b5c4b9abb8e62cceaab8c4c9c6cbaed6caa3acb6a8d3dacbc4d4c2cae8bfa3b3c7c7f8bad3b5c0a1a32c32303234c4ea33d4c235c8d50a";
  const record = await recordOf(Buffer.from(bytes, "hex"), { ...mapping, encoding: "gb18030" });
  expect(record).toMatchObject({ title: "关于疏浚河道的公告", bodyHtml: "<p>为改善水质，定于四月疏浚城区河道。</p>" });
});

test("a row without a title fails alone", async () => {
  const readings = await read(
    `${HEADING}\n${ROW}\n8,,内容，没有名称的一行记录。,2024-03-05\n${ROW.replace("7", "9")}\n`,
  );
  expect(
    readings.map((reading) =>
      "failure" in reading ? [reading.failure.at.line, reading.failure.code] : reading.record.key,
    ),
  ).toEqual(["policy-list#7", [3, "title-missing"], "policy-list#9"]);
});

test("a quotation that never ends fails with its line", async () => {
  const [, failed] = await read(`${HEADING}\n${ROW}\n8,"没有结尾,内容,2024-03-05\n`);
  expect(failed).toMatchObject({ failure: { code: "row-broken", at: { line: 3 } } });
});

test.each([
  ["is not JSON", "{", /^The mapping is not JSON: /],
  [
    "names an unknown field",
    { ...mapping, fields: { ...mapping.fields, headline: "名称" } },
    /Is no field; there are id, url, /,
  ],
  [
    "has no title",
    { ...mapping, fields: { id: "编号" } },
    /^The mapping is wrong: fields names no column for title\.$/,
  ],
  ["has neither id nor url", { ...mapping, fields: { title: "名称" } }, /names no column for id\.$/],
  ["names an unknown encoding", { ...mapping, encoding: "big5" }, /^The mapping is wrong: encoding: /],
])("a mapping that %s is refused in one line", async (_, map, reason) => {
  expect(await read(`${HEADING}\n${ROW}\n`, map)).toEqual([
    {
      failure: {
        at: { file: files.path("list.mapping.json"), line: null },
        code: "mapping-wrong",
        reason: expect.stringMatching(reason),
      },
    },
  ]);
});

test("a missing mapping says which file to write", async () => {
  const file = await files.write("bare.csv", `${HEADING}\n${ROW}\n`);
  expect(await collect(readCsv(file, now))).toMatchObject([
    {
      failure: {
        code: "mapping-wrong",
        reason: `A CSV file needs a mapping beside it, which says what its columns mean. Write ${files.path("bare.mapping.json")}.`,
      },
    },
  ]);
});

test("a file that goes away is an error of the reader, not of the process", async () => {
  await files.write("gone.mapping.json", JSON.stringify(mapping));
  await expect(collect(readCsv(files.path("gone.csv"), now))).rejects.toThrow("ENOENT");
});
