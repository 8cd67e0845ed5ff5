import { chmod, mkdir } from "node:fs/promises";
import { basename } from "node:path";
import { expect, test } from "vitest";
import { readFile, recogniseFile } from "../../../src/domains/import/read-file.ts";
import { workDir } from "../../support/work-dir.ts";
import { collect } from "./collect.ts";

const now = new Date("2026-06-01T12:00:00+08:00");
const files = workDir();
const input = (path: string) => ({ path, name: basename(path), bytes: 0 });

test.each([
  ["rows.jsonl", "", "json-lines"],
  ["PAGE.HTM", "", "page"],
  ["list.csv", "", "csv"],
  ["feed.xml", '<?xml version="1.0"?><rss version="2.0">', "feed"],
  ["sitemap.xml", "<urlset>", null],
  ["feed.json", '{"version": "https://jsonfeed.org/version/1.1"}', "feed"],
  ["data.json", "{}", null],
  ["report.txt", "|\n云溪区2020年政府信息公开工作年度报告 | |\n", "annual-report"],
  ["notes.txt", "随记", null],
  ["picture.png", "", null],
])("%s is read as its name or its beginning says", async (name, content, format) => {
  expect(await recogniseFile(await files.write(name, content))).toBe(format);
});

test("a page in a Chinese charset is decoded, and known by its file name", async () => {
  const bytes =
    "3c68746d6c3e3c686561643e3c6d65746120636861727365743d22676232333132223e3c7469746c653eb9d8d3dacae8bfa3bad3b5c0b5c4b9abb8e63c2f7469746c653e3c2f686561643e3c626f64793e3c6469762069643d227a6f6f6d223e3c703eceaab8c4c9c6cbaed6caa3acb6a8d3dacbc4d4c2cae8bfa3b3c7c7f8bad3b5c0a1a33c2f703e3c2f6469763e3c2f626f64793e3c2f68746d6c3e";
  const file = await files.write("dredging.html", Buffer.from(bytes, "hex"));
  expect(await collect(readFile(input(file), now))).toMatchObject([
    {
      record: {
        key: "file#dredging.html",
        title: "关于疏浚河道的公告",
        bodyHtml: "<p>为改善水质，定于四月疏浚城区河道。</p>",
      },
    },
  ]);
});

test.each([
  ["page.html", "<title>公告</title><p>"],
  ["list.csv", "题名\n"],
  ["feed.rss", '<rss version="2.0"><channel><title>'],
  ["report.txt", "云溪区2020年政府信息公开工作年度报告\n"],
])("%s that is not UTF-8 fails and says so", async (name, beginning) => {
  await files.write("list.mapping.json", '{"origin":"o","fields":{"id":"题名","title":"题名"}}');
  const path = await files.write(name, Buffer.concat([Buffer.from(beginning), Buffer.from("b9abb8e6", "hex")]));
  expect(await collect(readFile(input(path), now))).toMatchObject([
    {
      failure: {
        at: { file: path, line: null },
        code: "encoding-wrong",
        reason: expect.stringMatching(/^It is not UTF-8\./),
      },
    },
  ]);
});

test("a missing file and a directory fail with what to do", async () => {
  const missing = files.path("missing.jsonl");
  expect(await collect(readFile(input(missing), now))).toEqual([
    { failure: { at: { file: missing, line: null }, code: "file-not-readable", reason: "There is no such file." } },
  ]);
  await mkdir(files.path("folder.jsonl"));
  expect(await collect(readFile(input(files.path("folder.jsonl")), now))).toMatchObject([
    { failure: { code: "file-not-readable", reason: "It is a directory." } },
  ]);
});

test.skipIf(process.getuid?.() === 0)(
  "a file without the right to read it fails with what to do (root may read everything)",
  async () => {
    const file = await files.write("secret.jsonl", "{}");
    await chmod(file, 0o000);
    expect(await collect(readFile(input(file), now))).toMatchObject([
      { failure: { reason: "The file may not be read. Give this user the right to." } },
    ]);
  },
);

test("a format that is not read names those that are", async () => {
  const file = await files.write("data.json", "{}");
  expect(await collect(readFile(input(file), now))).toMatchObject([
    {
      failure: { code: "format-not-known", reason: expect.stringContaining("JSON Lines (.jsonl), pages (.html), CSV") },
    },
  ]);
});

test("an item that the file holds already is left out, and says where the first one stands", async () => {
  const row = (id: string, url: string | null) =>
    JSON.stringify({ id, url, origin: "o", title: "关于疏浚河道的公告", body: "定于四月疏浚城区河道。" });
  const file = await files.write(
    "twice.jsonl",
    [
      row("a", null),
      row("b", "http://www.yunxi.example/1"),
      row("a", null),
      row("c", "https://www.yunxi.example/1#top"),
    ].join("\n"),
  );
  const readings = await collect(readFile(input(file), now));
  expect(readings.slice(0, 2).every((reading) => "record" in reading)).toBe(true);
  expect(readings.slice(2)).toEqual([
    {
      failure: {
        at: { file, line: 3 },
        code: "duplicate-id",
        reason: "o#a stands in line 1 already; this one was left out.",
      },
      keys: ["o#a"],
    },
    {
      failure: {
        at: { file, line: 4 },
        code: "duplicate-id",
        reason: "//www.yunxi.example/1 stands in line 2 already; this one was left out.",
      },
      keys: ["//www.yunxi.example/1", "o#c"],
    },
  ]);
});

test.each([
  ["large.html", "<title>云溪区</title>", 16_000_000],
  ["large.xml", '<rss version="2.0">', 20_000_000],
  ["large.txt", "云溪区2020年政府信息公开工作年度报告\n", 16_000_000],
])("%s is not read into memory where it is larger than any of its kind", async (name, content, maxBytes) => {
  const file = { ...input(await files.write(name, content)), bytes: maxBytes + 1 };
  expect(await collect(readFile(file, now))).toEqual([
    {
      failure: {
        at: { file: file.path, line: null },
        code: "file-too-large",
        reason: `It is read whole up to ${maxBytes} bytes. Split it.`,
      },
    },
  ]);
});
