import { describe, expect, test } from "vitest";
import { redactContent } from "../../../src/domains/content/commands/redact-content.ts";
import { OperatorError } from "../../../src/platform/operator-error.ts";
import { pageHtml, paragraphs } from "../../unit/import/page-html.ts";
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

describe("what cannot come in", () => {
  test("fails alone: a broken line, a bad title, details that the type refuses", async () => {
    const summary = await importRows([
      "{",
      { ...document, id: "x", url: null, title: "长".repeat(3000) },
      { ...document, id: "y", url: null, kind: "consultation", meta: {}, title: "关于河道办法的征求意见" },
      question,
    ]);
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 3 });
    expect(summary.failures.map(({ at, code }) => [at.line, code])).toEqual([
      [1, "json-broken"],
      [2, "title-too-long"],
      [3, "details-wrong"],
    ]);
  });

  test("undoes its batch, whose other items come in one by one", async () => {
    const refuse = async (_: unknown, { contents }: { contents: readonly { type: string }[] }) => {
      if (contents.some(({ type }) => type === "INTERPRETATION")) throw new Error("no room on this channel");
    };
    const faults: unknown[] = [];
    const summary = await run(
      [await write("rows.jsonl", [document, question])],
      { onFault: (_, cause) => faults.push(cause) },
      { ...world.deps, effects: [refuse] },
    );
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
    expect(summary.failures).toMatchObject([
      {
        at: { line: 2 },
        code: "internal",
        reason: "An unexpected fault: no room on this channel. With LOG_LEVEL=debug the log says where.",
      },
    ]);
    expect(faults).toEqual([new Error("no room on this channel")]);
    // The organ of the refused item was undone with it.
    expect((await world.db.prisma.organ.findMany()).map(({ name }) => name)).toEqual(["云溪区人民政府"]);
  });

  test("leaves no organ, topic or column behind, and the batch's others come in", async () => {
    await importRows([question]);
    const before = await everything();
    const refused = {
      ...document,
      id: "y",
      url: null,
      kind: "consultation",
      source: "云溪区林业局",
      meta: { ...document.meta, issuer: "云溪区财政局", SiteName: "云溪区林业网", ColumnName: "征求意见" },
      title: "关于林地办法的征求意见",
    };
    const alone = await importRows([refused], {}, "refused.jsonl");
    expect(alone.failures).toMatchObject([{ code: "details-wrong", at: { line: 1 } }]);
    expect(alone.unverifiedOrgans).toEqual([]);
    expect(await everything()).toEqual(before);
    const summary = await importRows([refused, document], {}, "refused.jsonl");
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
    expect(summary.failures).toMatchObject([{ code: "details-wrong", at: { line: 1 } }]);
    expect(summary.unverifiedOrgans).toEqual(["云溪区人民政府"]);
    expect((await world.db.prisma.organ.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name)).toEqual([
      "云溪区人民政府",
      "云溪区水务局",
    ]);
  });

  test("is refused once words were redacted here, which the source may still say", async () => {
    await importRows([question]);
    const { id: contentId } = await world.db.prisma.content.findFirstOrThrow();
    const redaction = {
      contentId,
      expectedVersion: 2,
      passages: ["常见问题"],
      files: [],
      reason: "测试",
      legalBasis: null,
    };
    const redacted = await world.db.transaction((tx) => redactContent(tx, world.deps, world.editor, redaction));
    expect(redacted).toEqual({ ok: true });
    const before = await world.stored();
    const summary = await importRows([{ ...question, body: `${question.body}\n问：何时施行？` }]);
    expect(summary.failures).toMatchObject([
      { code: "command-refused", reason: expect.stringMatching(/^Words were redacted here/) },
    ]);
    expect(await world.stored()).toEqual(before);
  });

  test("is refused while an editor has a draft of it open", async () => {
    await importRows([document]);
    const { id: contentId } = await world.db.prisma.content.findFirstOrThrow();
    const draft = world.draft({ type: "POLICY_DOCUMENT" });
    const { reviseContents } = await import("../../../src/domains/content/commands/revise-contents.ts");
    await world.run(
      reviseContents,
      [{ contentId, expectedVersion: await world.version(contentId), draft }],
      world.editor,
    );
    const summary = await importRows([{ ...document, title: "云溪区人民政府关于河道管理的意见" }]);
    expect(summary.failures).toMatchObject([
      { code: "command-refused", reason: expect.stringMatching(/^An editor has a draft of it open\./) },
    ]);
  });

  test("a full disk ends the import with what to do, and keeps the batches before", async () => {
    const rows = Array.from({ length: 101 }, (_, index) => ({ ...question, id: `q${index}`, url: null }));
    let batches = 0;
    const fill = async () => {
      if (++batches === 2) throw Object.assign(new Error("could not extend file"), { code: "53100" });
    };
    const importing = run(
      [await write("rows.jsonl", rows)],
      { onDuplicates: "report" },
      { ...world.deps, effects: [fill] },
    );
    await expect(importing).rejects.toThrow(
      new OperatorError(
        "The database's disk is full: 100 items were done and are kept. Cure it and import again; what is here already is left alone.",
      ),
    );
    expect(await world.db.prisma.content.count()).toBe(100);
    expect((await importRows(rows, { onDuplicates: "report" })).totals).toEqual({
      ...TOTALS,
      created: 1,
      unchanged: 100,
    });
  });

  test("missing paths fail, and the rest goes on", async () => {
    const summary = await run([files.path("missing.jsonl"), await write("rows.jsonl", [question])]);
    expect(summary.totals).toEqual({ ...TOTALS, created: 1, failed: 1 });
    expect(summary.failures).toMatchObject([
      { code: "file-not-readable", reason: "There is no such file or directory." },
    ]);
  });
});

test("a dry run says what an import would do and writes nothing", async () => {
  await importRows([document]);
  const before = await everything();
  const rows = [document, question, { ...question, id: "q2", url: null }, "{"];
  expect((await importRows(rows, { isDryRun: true, onDuplicates: "report" })).totals).toEqual({
    ...TOTALS,
    created: 2,
    unchanged: 1,
    failed: 1,
  });
  expect(
    (await importRows([{ ...document, title: "新名" }], { isDryRun: true, withdrawVanished: "unless-most" })).totals,
  ).toEqual({ ...TOTALS, revised: 1 });
  expect(await everything()).toEqual(before);
});

test("a dry run counts what meets within it as the import does", async () => {
  const page = pageHtml({ body: `${paragraphs}<table><tr><td>镇</td><td>时间</td></tr></table>` });
  const row = {
    id: "n1",
    origin: "o",
    title: "关于开展春耕农机检修服务的通知",
    body: "各镇人民政府、街道办事处：\n为保障春耕生产，现就开展农机检修服务有关事项通知如下。",
    url: "https://www.yunxi.example/zwgk/tzgg/art_1024.html",
  };
  const other = { ...question, id: "n1", origin: "o", url: null };
  const paths = [
    await write("rows.jsonl", [row, document, question]),
    await files.write("page.html", page),
    await write("again.jsonl", [row, document]),
    await write("other.jsonl", [other, { ...document, id: "d2", meta: {}, source: "云溪区水务局", url: document.url }]),
  ];
  const before = await everything();
  const dry = await run(paths, { isDryRun: true });
  expect(await everything()).toEqual(before);
  const real = await run(paths);
  expect({ ...dry, isDryRun: false }).toEqual(real);
  expect(real.totals).toMatchObject({ created: 3, enriched: 2, failed: 1 });
});

test("progress counts the bytes of all files and the items done", async () => {
  const seen: { bytes: number; totalBytes: number; items: number }[] = [];
  const path = await write("rows.jsonl", [document, question]);
  await run([path], { onProgress: (progress) => seen.push(progress) });
  const totalBytes = Buffer.byteLength(`${JSON.stringify(document)}\n${JSON.stringify(question)}`);
  expect(seen.at(-1)).toEqual({ bytes: totalBytes, totalBytes, items: 2 });
});
