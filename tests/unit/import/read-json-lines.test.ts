import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readJsonLines } from "../../../src/domains/import/read-json-lines.ts";
import type { ImportRecord, Reading } from "../../../src/domains/import/record.ts";
import { collect } from "./collect.ts";

const now = new Date("2026-06-01T12:00:00+08:00");
let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), "tongyuan-import-"));
});
afterAll(() => rm(dir, { recursive: true }));

const row = {
  id: "a1",
  kind: "policy",
  title: "云溪区人民政府关于加强河道管理的意见",
  body: "云溪区人民政府关于加强\n河道管理的意见\n云政发〔2023〕5号\n各镇人民政府：\n根据《省河道管理办法》（省政府令第30号）和云政办发〔2020〕9号文件，提出以下意见。\n本意见自2023年6月1日起施行。《云溪区河道管理意见》（云政发〔2010〕2号）同时废止。\n云溪区人民政府\n2023年4月20日\n（此件公开发布）\n扫一扫在手机打开当前页",
  source: "云溪区人民政府",
  url: "http://www.yunxi.example/a1.html",
  date: "2023-04-28",
  meta: { docNo: "云政办发〔2020〕9号", topic: "农业、林业、水利\\水利" },
  origin: "crawl",
};

async function readAll(content: string): Promise<Reading[]> {
  const file = join(dir, "rows.jsonl");
  await writeFile(file, content);
  return collect(readJsonLines({ path: file, name: "rows.jsonl" }, now));
}

async function readOne(fields: Record<string, unknown>): Promise<Reading> {
  return (await readAll(JSON.stringify({ ...row, ...fields })))[0]!;
}

async function recordOf(fields: Record<string, unknown>): Promise<ImportRecord> {
  const reading = await readOne(fields);
  if ("failure" in reading) throw new Error(reading.failure.reason);
  return reading.record;
}

describe("a row of a policy document", () => {
  test("is judged: own and cited numbers, organs, dates, topic, body without furniture", async () => {
    expect(await recordOf({})).toEqual({
      at: { file: join(dir, "rows.jsonl"), line: 1 },
      key: "//www.yunxi.example/a1.html",
      otherKeys: ["crawl#a1"],
      type: "POLICY_DOCUMENT",
      title: "云溪区人民政府关于加强河道管理的意见",
      summary: null,
      bodyHtml:
        "<p>云政发〔2023〕5号</p>\n<p>各镇人民政府：</p>\n<p>根据《省河道管理办法》（省政府令第30号）和云政办发〔2020〕9号文件，提出以下意见。</p>\n<p>本意见自2023年6月1日起施行。《云溪区河道管理意见》（云政发〔2010〕2号）同时废止。</p>\n<p>云溪区人民政府</p>\n<p>2023年4月20日</p>\n<p>（此件公开发布）</p>",
      keywords: [],
      publisher: "云溪区人民政府",
      place: "云溪区",
      issuers: ["云溪区人民政府"],
      drafters: [],
      source: { name: "云溪区人民政府", url: "http://www.yunxi.example/a1.html" },
      originalPublishedAt: new Date("2023-04-28T00:00:00+08:00"),
      columns: null,
      topics: [{ scheme: "SUBJECT", names: ["农业、林业、水利", "水利"] }],
      attachments: [],
      citedDocumentNumbers: ["省政府令第30号", "云政办发〔2020〕9号"],
      interprets: [],
      interpretsTitles: [],
      relatedAddresses: [],
      repeals: ["云政发〔2010〕2号"],
      legacyUrls: ["http://www.yunxi.example/a1.html"],
      details: {
        kind: "OTHER",
        documentNumber: "云政发〔2023〕5号",
        documentNumberMalformed: false,
        indexNumber: null,
        indexNumberMalformed: false,
        genre: "意见",
        disclosureAttribute: "PROACTIVE",
        writtenOn: "2023-04-20",
        effectiveOn: "2023-06-01",
        repealedOn: null,
        expiresOn: null,
        validity: null,
        registrationNumber: null,
        interpretationPlan: null,
        interpretationExemption: null,
      },
      problems: [],
    });
  });

  test.each([
    ["policy", "关于河道的意见", "POLICY_DOCUMENT"],
    ["regulation", "云溪区河道条例", "POLICY_DOCUMENT"],
    ["notice", "关于河道清淤的公告", "ANNOUNCEMENT"],
    ["guide", "取水许可办事指南", "ANNOUNCEMENT"],
  ])("of kind %s is %s", async (kind, title, type) => {
    const body = "为加强管理，现将有关事项公布如下，请遵照执行。";
    expect((await recordOf({ kind, title, body, meta: {} })).type).toBe(type);
  });

  test("that states no origin is known by its file and id", async () => {
    expect(await recordOf({ origin: undefined, url: null })).toMatchObject({
      key: "file#rows.jsonl#a1",
      otherKeys: [],
    });
  });

  test("of kind qa interprets where it cites a document, else announces", async () => {
    const question = { kind: "qa", title: "取水许可常见问题", meta: {} };
    const citing = await recordOf({
      ...question,
      body: "问：依据是什么？答：依据《取水办法》（云政发〔2021〕1号）。另见云政发〔2020〕7号。",
    });
    expect(citing).toMatchObject({ type: "INTERPRETATION", interprets: ["云政发〔2021〕1号", "云政发〔2020〕7号"] });
    expect(citing.details).toEqual({ medium: "QUESTIONS_AND_ANSWERS", interpreter: "ORGAN", interpreterName: null });
    expect((await recordOf({ ...question, body: "问：怎么申请？答：到窗口提交申请表即可办理。" })).type).toBe(
      "ANNOUNCEMENT",
    );
  });

  test("of kind guide with a document number of its own is a document, and the summary hears of it", async () => {
    const guide = await recordOf({ kind: "guide", meta: {} });
    expect(guide.type).toBe("POLICY_DOCUMENT");
    expect(guide.problems).toEqual([
      {
        code: "kind-corrected",
        field: "type",
        message: "Stated as guide, which its document number or its title contradicts.",
      },
    ]);
  });

  test("of an unknown kind is judged by its look", async () => {
    const unknown = await recordOf({
      kind: "misc",
      meta: {},
      title: "一图读懂《云溪区河道管理意见》",
      body: "<p>图解如下，请看。</p><img src='https://a.example/1.png'>",
    });
    expect(unknown).toMatchObject({ type: "INTERPRETATION", details: { medium: "CHART" } });
    expect(unknown.problems.map(({ code }) => code)).toEqual(["kind-unknown"]);
  });

  test("of a regulation takes its makers, number and days from its history", async () => {
    const history = ["2008年11月28日 云溪省第十一届人民代表大会常务委员会第七次会议通过", "2009年1月1日 施行"];
    const regulation = {
      kind: "regulation",
      title: "云溪省渔业条例",
      body: "第一条 为了保护渔业资源，结合本省实际，制定本条例。",
      source: "云溪省人大常委会",
      url: null,
    };
    expect(await recordOf({ ...regulation, meta: { category: "云溪省", history } })).toMatchObject({
      key: "crawl#a1",
      publisher: "云溪省人民代表大会常务委员会",
      issuers: ["云溪省人民代表大会常务委员会"],
      details: { writtenOn: "2008-11-28", effectiveOn: "2009-01-01", documentNumber: null },
    });
    const order = ["2001年3月28日 国务院第36次常务会议通过", "2001年4月2日 中华人民共和国国务院令第300号公布"];
    expect(await recordOf({ ...regulation, meta: { category: "行政法规", history: order } })).toMatchObject({
      issuers: ["国务院"],
      details: { documentNumber: "国务院令第300号", kind: "OTHER" },
    });
    const law = ["2018年10月26日中华人民共和国主席令第16号公布"];
    expect(await recordOf({ ...regulation, meta: { history: law } })).toMatchObject({
      details: { documentNumber: "主席令第16号", kind: "OTHER" },
    });
  });

  test.each([
    ["1970-01-01", "date-not-credible"],
    ["2031-01-01", "date-not-credible"],
    ["昨天", "date-not-readable"],
    [null, "date-missing"],
  ])("dated %s has the day that its text states and the problem %s", async (date, code) => {
    const dated = await recordOf({ date });
    expect(dated.originalPublishedAt).toEqual(new Date("2023-04-20T00:00:00+08:00"));
    expect(dated.problems).toMatchObject([
      { code, message: expect.stringMatching(/Listed by 2023-04-20, which its text states\.$/) },
    ]);
  });

  test("that states no day anywhere has none, and the summary hears of it", async () => {
    const undated = await recordOf({ date: null, body: "为加强管理，现将有关事项公布如下，请遵照执行。" });
    expect(undated.originalPublishedAt).toBeNull();
    expect(undated.problems.map(({ code }) => code)).toEqual(["date-missing", "undated"]);
  });

  test("whose source is 本网 has none, and is published by whose site it is", async () => {
    const meta = { ...row.meta, SiteName: "云溪区水务局网站", ColumnName: "通知公告" };
    expect(await recordOf({ source: "本网", meta })).toMatchObject({
      publisher: "云溪区水务局",
      place: "云溪区",
      source: { name: null },
      issuers: ["云溪区人民政府"],
    });
  });

  test("loses the line that only leads to its interpretation, and remembers where it led", async () => {
    const led = await recordOf({
      body: `${row.body}\n政策解读：https://www.yunxi.example/jd/1.html\n一图读懂：https://www.yunxi.example/jd/2.html\n政策解读：如何申请？`,
    });
    expect(led.relatedAddresses).toEqual(["//www.yunxi.example/jd/1.html", "//www.yunxi.example/jd/2.html"]);
    expect(led.bodyHtml).not.toContain("jd/1.html");
    expect(led.bodyHtml).toContain("政策解读：如何申请？");
  });

  test("joint issuers come in the order of the title, all of them from the signature where the title counts them", async () => {
    const joint = await recordOf({ title: "云溪区财政局 云溪区民政局关于印发补助办法的通知" });
    expect(joint.issuers).toEqual(["云溪区财政局", "云溪区民政局"]);
    const counted = await recordOf({
      title: "云溪区财政局等3部门关于印发补助办法的通知",
      body: "各镇人民政府：\n现将补助办法印发给你们，请遵照执行。\n云溪区财政局 云溪区民政局\n云溪区教育局\n2023年4月20日",
    });
    expect(counted.issuers).toEqual(["云溪区财政局", "云溪区民政局", "云溪区教育局"]);
  });
});

describe("a bad row fails alone, with line and reason", () => {
  test.each([
    ["a broken line", '{"id": "x", "title": ', "json-broken", /^The line is not JSON: /],
    ["a list", "[1, 2]", "row-not-object", /^The line is JSON, but not an object/],
    ["no title", JSON.stringify({ ...row, id: "a2", title: " " }), "title-missing", /^The item has no title/],
    [
      "a title of 3,000 characters",
      JSON.stringify({ ...row, id: "a2", title: "长".repeat(3000) }),
      "title-too-long",
      /^The title has 3000 characters; at most 300 are taken/,
    ],
    [
      "no body",
      JSON.stringify({ ...row, id: "a2", body: "" }),
      "body-missing",
      /^No body found for .*: it is empty\.$/,
    ],
    [
      "a body of 100,000 open tags",
      JSON.stringify({ ...row, id: "a2", body: `<p>${"<b><i>".repeat(50_000)}河道` }),
      "nested-too-deep",
      /^More than 500 tags are open at once/,
    ],
    [
      "a page of 100,000 levels",
      JSON.stringify({ ...row, id: "a2", html: `<title>河道</title>${"<div>".repeat(100_000)}河道` }),
      "nested-too-deep",
      /^More than 500 tags are open at once/,
    ],
    [
      "neither address nor id",
      JSON.stringify({ ...row, id: null, url: null }),
      "row-broken",
      /^The item has neither an address nor an id/,
    ],
  ])("%s", async (_, line, code, reason) => {
    const [first, failed, last] = await readAll(
      `${JSON.stringify(row)}\n${line}\n${JSON.stringify({ ...row, id: "a3" })}\n`,
    );
    expect(first).toHaveProperty("record");
    expect(failed).toMatchObject({
      failure: { at: { file: join(dir, "rows.jsonl"), line: 2 }, code, reason: expect.stringMatching(reason) },
    });
    expect(last).toHaveProperty("record");
  });

  test("a line that is not UTF-8", async () => {
    const file = join(dir, "gbk.jsonl");
    const gbk = Buffer.from("b9abb8e6", "hex");
    const line = (id: string, title: Buffer) =>
      Buffer.concat([
        Buffer.from(`{"id":"${id}","body":"为改善水质，定于四月疏浚城区河道。","title":"`),
        title,
        Buffer.from('"}\n'),
      ]);
    await writeFile(file, Buffer.concat([line("1", gbk), line("2", Buffer.from("公告"))]));
    expect(await collect(readJsonLines({ path: file, name: "gbk.jsonl" }, now))).toMatchObject([
      {
        failure: {
          at: { file, line: 1 },
          code: "encoding-wrong",
          reason: "It is not UTF-8. Convert it, or declare the encoding where its format can.",
        },
      },
      { record: { title: "公告" } },
    ]);
  });

  test("a byte order mark and Windows line ends do not matter", async () => {
    const readings = await readAll(`\uFEFF${JSON.stringify(row)}\r\n${JSON.stringify({ ...row, id: "a2" })}\r\n`);
    expect(readings.map((reading) => "record" in reading)).toEqual([true, true]);
  });

  test("a file of 200 MB without a line end is refused as one line and never held in memory", async () => {
    const file = join(dir, "huge.jsonl");
    const handle = await open(file, "w");
    await handle.truncate(200_000_000);
    await handle.write(`\n${JSON.stringify(row)}\n`, 200_000_000);
    await handle.close();
    let peak = 0;
    const readings: Reading[] = [];
    const before = process.memoryUsage().rss;
    for await (const reading of readJsonLines({ path: file, name: "rows.jsonl" }, now)) {
      readings.push(reading);
      peak = Math.max(peak, process.memoryUsage().rss - before);
    }
    expect(readings[0]).toEqual({
      failure: {
        at: { file, line: 1 },
        code: "line-too-long",
        reason: "The line is longer than 8000000 bytes. Put one item on each line.",
      },
    });
    expect(readings[1]).toHaveProperty("record");
    expect(peak).toBeLessThan(100_000_000);
  });
});
