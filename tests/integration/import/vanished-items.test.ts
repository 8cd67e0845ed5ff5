import { mkdir, realpath } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import type { Database } from "../../../src/platform/db/index.ts";
import {
  document,
  everything,
  files,
  importRows,
  question,
  run,
  TOTALS,
  useImportWorld,
  world,
  write,
} from "./import-world.ts";

useImportWorld();

describe("an item that a file tells of no more", () => {
  test("is reported and stays public", async () => {
    await importRows([document, question]);
    const summary = await importRows([question]);
    expect(summary.vanished).toMatchObject([
      {
        fileName: await realpath(files.path("rows.jsonl")),
        title: document.title,
        isToldElsewhere: false,
        wasHandled: false,
      },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
  });

  test("is taken down on request, and is not brought back by a later import", async () => {
    await importRows([document, question]);
    expect((await importRows([question], { withdrawVanished: "unless-most" })).vanished).toMatchObject([
      { wasHandled: true },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(1);
    const again = await importRows([{ ...document, title: "云溪区人民政府关于河道管理的意见" }, question]);
    expect([again.totals, again.notices]).toMatchObject([
      { ...TOTALS, unchanged: 2 },
      [{ code: "stays-withdrawn", title: "云溪区人民政府关于河道管理的意见", at: { line: 1 } }],
    ]);
    expect((await importRows([document, question], { isDryRun: true })).notices).toEqual([
      {
        code: "stays-withdrawn",
        at: { file: files.path("rows.jsonl"), line: 1 },
        title: document.title,
        message: "It was taken down here and stays withdrawn: publish it again by hand if it shall be public.",
      },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(1);
    expect((await importRows([question])).vanished).toEqual([]);
  });

  test("is not taken down where the file lost most of its items, unless the caller insists", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({ ...question, id: `q${index}`, url: null }));
    const other = await write("other.jsonl", [document, { ...question, id: "q9", url: null }]);
    await run([await write("rows.jsonl", rows), other], { onDuplicates: "report" });
    const before = await everything();
    const cutOff = [await write("rows.jsonl", rows.slice(0, 2)), await write("other.jsonl", [document])];
    for (const isDryRun of [true, false]) {
      const summary = await run(cutOff, { withdrawVanished: "unless-most", isDryRun });
      expect(summary.failures).toEqual([
        {
          at: { file: await realpath(files.path("rows.jsonl")), line: null },
          code: "too-many-vanished",
          reason:
            "It tells no more of 4 of the 6 items that it told of. It may have been cut off, so nothing was taken down. If they shall go, insist: --withdraw-vanished=all.",
        },
      ]);
      expect(summary.vanished.map(({ wasHandled }) => wasHandled)).toEqual(Array(5).fill(false));
    }
    expect(await everything()).toEqual(before);
    const insisting = await run(cutOff, { withdrawVanished: "all" });
    expect([insisting.totals.failed, insisting.vanished.length]).toEqual([0, 5]);
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(5);
  });

  test("is taken down where the file keeps half of its items", async () => {
    const rows = Array.from({ length: 6 }, (_, index) => ({ ...question, id: `q${index}`, url: null }));
    await importRows(rows, { onDuplicates: "report" });
    await importRows(rows.slice(3), { withdrawVanished: "unless-most" });
    expect(await world.db.prisma.content.count({ where: { state: "WITHDRAWN" } })).toBe(3);
  });

  test("is no longer told of by that file only, where it moved to another", async () => {
    await importRows([document, question]);
    const paths = [await write("rows.jsonl", [question]), await write("moved.jsonl", [document])];
    expect((await run(paths, { withdrawVanished: "unless-most" })).vanished).toMatchObject([
      { title: document.title, isToldElsewhere: true, wasHandled: true },
    ]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
    expect((await run(paths)).vanished).toEqual([]);
  });

  test("is not one that a file of the same name in another directory told of", async () => {
    await mkdir(files.path("east"));
    await mkdir(files.path("west"));
    await run([await write("east/rows.jsonl", [document])]);
    const summary = await run([await write("west/rows.jsonl", [question])], { withdrawVanished: "unless-most" });
    expect(summary.vanished).toEqual([]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
  });

  test("stays as it is and is reported where it was changed while it was to be taken down", async () => {
    await importRows([document, question]);
    const { id } = await world.db.prisma.content.findFirstOrThrow({ where: { type: "POLICY_DOCUMENT" } });
    let before: unknown;
    const db: Database = {
      ...world.db,
      async transaction(work, options) {
        await world.withdraw(id);
        before = await everything();
        return world.db.transaction(work, options);
      },
    };
    const summary = await run(
      [await write("rows.jsonl", [{ ...question, body: "" }])],
      { withdrawVanished: "unless-most" },
      { ...world.deps, db },
    );
    expect(summary.vanished).toMatchObject([{ contentId: id, wasHandled: false }]);
    expect(summary.failures.at(-1)).toEqual({
      at: { file: await realpath(files.path("rows.jsonl")), line: null },
      code: "command-refused",
      reason: `It tells no more of “${document.title}”, but taking that down was refused: TRANSITION. Import again.`,
    });
    expect(await everything()).toEqual(before);
  });

  test("is not looked for in a feed, which tells of the latest items only", async () => {
    const entry = (id: string) =>
      `<item><guid>${id}</guid><title>河道管理答问${id}</title><description>问：河道管理范围怎样划定？答：按照云政发〔2023〕5号文件，以两岸堤防背水坡脚线外延十米为界，由水务部门设立标志。</description></item>`;
    const feed = (entries: string) =>
      files.write("news.rss", `<rss version="2.0"><channel><title>云溪发布</title>${entries}</channel></rss>`);
    expect((await run([await feed(entry("1") + entry("2"))], { onDuplicates: "report" })).totals).toEqual({
      ...TOTALS,
      created: 2,
    });
    const summary = await run([await feed(entry("2") + entry("3"))], {
      withdrawVanished: "all",
      onDuplicates: "report",
    });
    expect([summary.totals, summary.vanished]).toEqual([{ ...TOTALS, created: 1, unchanged: 1 }, []]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(3);
  });

  test("is not looked for where a broken line may have been it, but is where an item failed that says which it is", async () => {
    await importRows([document, question]);
    expect((await importRows(["{", question], { withdrawVanished: "unless-most" })).vanished).toEqual([]);
    expect(
      (await importRows([{ ...document, body: "" }, question], { withdrawVanished: "unless-most" })).vanished,
    ).toEqual([]);
    expect((await importRows([question, question])).vanished).toMatchObject([{ title: document.title }]);
    expect(await world.db.prisma.content.count({ where: { state: "PUBLIC" } })).toBe(2);
  });
});
