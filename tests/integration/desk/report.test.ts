import { afterAll, beforeAll, expect, test } from "vitest";
import type { Viewer } from "../../../src/domains/access/rules.ts";
import { callDesk } from "../../support/desk.ts";
import { World } from "../../support/world.ts";

let world: World;
let editor: Viewer;
beforeAll(async () => {
  world = await World.open();
  editor = await world.person("author", "author", "publish");
  await world.organ("housing", { name: "区住建局" });
});
afterAll(() => world.close());

const TABLE = `{ rows { key printedLabel cells { column value unit } } extraRows { label block cells { column value unit } } footnotes }`;
const DETAILS = `kind year periodStart periodEnd format sections { key heading html }
  proactiveDisclosure ${TABLE} requests ${TABLE} reviewAndLitigation ${TABLE}
  indicators { key label value unit sentence }
  tasks { title source leadOrganName leadOrgan { key } status progress { on percent note } }`;
const EDITION = `edition { id contentId version ... on ReportEdition { ${DETAILS} } }`;

type Row = {
  key: string;
  printedLabel: string;
  cells: { column: string; value: string | null; unit: string | null }[];
};

/** The cells of a table that are filled, by row and column. */
function filled(rows: Row[]) {
  return rows.flatMap(({ key, cells }) =>
    cells.flatMap(({ column, value, unit }) => (value === null ? [] : [`${key} ${column} ${value}${unit}`])),
  );
}

const annual = {
  kind: "ANNUAL_DISCLOSURE",
  year: 2020,
  periodStart: "2020-01-01",
  periodEnd: "2020-12-31",
  format: "FORMAT_2019",
  sections: [{ key: "OVERVIEW", heading: "一、总体情况", html: "<p>全年答复申请32件。</p>" }],
  indicators: [
    { key: "requestsAnswered", label: "答复依申请公开件", value: "32", unit: "件", sentence: "全年答复申请32件。" },
  ],
};

const tables = {
  proactiveDisclosure: {
    rows: [
      {
        key: "procurement",
        printedLabel: "集中采购",
        cells: [
          { column: "projects", value: "187" },
          { column: "amount", value: "31264.58", unit: "万元" },
        ],
      },
      { key: "fees", cells: [{ column: "delta", value: "-2", unit: "项" }, { column: "previousCount" }] },
    ],
    extraRows: [{ label: "其他主动公开文件", block: "documents", cells: [{ column: "made", value: "7" }] }],
    footnotes: ["注：采购数据为全年。"],
  },
  requests: { rows: [{ key: "denied.stateSecret", cells: [{ column: "total", value: "0" }] }] },
  reviewAndLitigation: null,
};

test("an annual report with its tables is read back from its draft, sent back as it was read, and published", async () => {
  const title = "2020年度报告";
  const { edition } = await callDesk(world, "createReport", { title, ...annual, ...tables }, editor, EDITION);
  const { id, contentId, version, proactiveDisclosure, requests, ...rest } = edition;
  expect(rest).toEqual({ ...annual, reviewAndLitigation: null, tasks: [] });
  expect(filled(proactiveDisclosure.rows)).toEqual([
    "fees delta -2项",
    "procurement projects 187项",
    "procurement amount 31264.58万元",
  ]);
  expect(proactiveDisclosure.rows.map(({ printedLabel }: Row) => printedLabel).slice(-2)).toEqual([
    "行政事业性收费",
    "集中采购",
  ]);
  expect(proactiveDisclosure.extraRows).toEqual([
    {
      label: "其他主动公开文件",
      block: "documents",
      cells: [
        { column: "made", value: "7", unit: "件" },
        { column: "disclosed", value: null, unit: "件" },
        { column: "totalPublic", value: null, unit: "件" },
      ],
    },
  ]);
  expect(proactiveDisclosure.footnotes).toEqual(["注：采购数据为全年。"]);
  expect(filled(requests.rows)).toEqual(["denied.stateSecret total 0件"]);
  expect([requests.extraRows, requests.footnotes]).toEqual([[], []]);

  const { details } = await world.db.prisma.edition.findFirstOrThrow();
  const again = { content: contentId, expectedVersion: version, title, ...rest, proactiveDisclosure, requests };
  const { edition: revised } = await callDesk(world, "reviseReport", again, editor, EDITION);
  expect(revised).toEqual({ ...edition, version: 2 });
  expect((await world.db.prisma.edition.findFirstOrThrow()).details).toEqual(details);

  const { edition: published } = await callDesk(
    world,
    "publishUrgently",
    { edition: id, expectedVersion: 2, reason: "到期" },
    editor,
    `edition { content { ... on Report { ${DETAILS} } } }`,
  );
  expect(published.content).toEqual({ ...rest, proactiveDisclosure, requests });
});

test("a progress report is read back with its tasks and the organs in charge", async () => {
  const task = {
    title: "改造管网8公里",
    source: "2020年政府工作报告",
    leadOrganName: "住建局",
    status: "DELAYED",
    progress: [
      { on: "2020-03-31", percent: null, note: "已立项" },
      { on: "2020-06-30", percent: 37.5, note: null },
    ],
  };
  const bare = { title: "建成停车场", status: "NOT_STARTED" };
  const input = {
    title: "督查",
    kind: "WORK_PROGRESS",
    year: 2020,
    tasks: [{ ...task, leadOrgan: "housing" }, bare],
  };
  const { edition } = await callDesk(world, "createReport", input, editor, EDITION);
  expect(edition).toEqual({
    id: edition.id,
    contentId: edition.contentId,
    version: 1,
    kind: "WORK_PROGRESS",
    year: 2020,
    periodStart: null,
    periodEnd: null,
    format: null,
    sections: [],
    proactiveDisclosure: null,
    requests: null,
    reviewAndLitigation: null,
    indicators: [],
    tasks: [
      { ...task, leadOrgan: { key: "housing" } },
      { ...bare, source: null, leadOrganName: null, leadOrgan: null, progress: [] },
    ],
  });
});

async function issuesOf(input: object) {
  const before = await world.stored();
  const answer = await callDesk(world, "createReport", { title: "报告", ...input }, editor, EDITION);
  expect(await world.stored()).toEqual(before);
  expect(answer.__typename).toBe("ValidationError");
  return answer.issues.map(({ path, code }: { path: string[]; code: string }) => `${path.join(".")} ${code}`);
}

test("faults are named where they stand in the input, and nothing is stored", async () => {
  const input = {
    ...annual,
    periodEnd: "2019-12-31",
    sections: [{ key: "OVERVIEW", heading: " ", html: "" }],
    proactiveDisclosure: {
      rows: [
        { key: "parking", cells: [] },
        {
          key: "fees",
          cells: [
            { column: "amount", value: "1" },
            { column: "delta", value: "1.5" },
          ],
        },
        {
          key: "procurement",
          cells: [
            { column: "amount", value: "1" },
            { column: "projects", value: "-1" },
          ],
        },
        { key: "fees", printedLabel: " ", cells: [{ column: "delta", value: "1", unit: "件" }, { column: "delta" }] },
        { key: "coercion", cells: [] },
      ],
      extraRows: [
        { label: " ", block: "none", cells: [] },
        { label: "其他", block: "procurement", cells: [{ column: "amount", value: "1,5", unit: "亿元" }] },
      ],
      footnotes: ["注", ""],
    },
    indicators: [{ key: "Answered", label: "答复", value: "1.", unit: "件", sentence: "答复1件。" }],
    tasks: [
      { title: "任务", status: "DONE", leadOrganName: "", leadOrgan: "nobody" },
      { title: "任务", status: "DONE", progress: [{ on: "2020-06-30", percent: 101 }, { on: "2020-03-31" }] },
    ],
  };
  expect(await issuesOf(input)).toEqual([
    "proactiveDisclosure.rows.0.key NOT_IN_LIST",
    "proactiveDisclosure.rows.1.cells.0.column NOT_IN_LIST",
    "proactiveDisclosure.rows.1.cells.1.value WRONG_FORMAT",
    "proactiveDisclosure.rows.2.cells.0.unit REQUIRED",
    "proactiveDisclosure.rows.2.cells.1.value OUT_OF_RANGE",
    "proactiveDisclosure.rows.3.key CONTRADICTION",
    "proactiveDisclosure.rows.3.cells.0.unit CONTRADICTION",
    "proactiveDisclosure.rows.3.cells.1.column CONTRADICTION",
    "proactiveDisclosure.rows.3.printedLabel WRONG_FORMAT",
    "proactiveDisclosure.extraRows.0.label WRONG_FORMAT",
    "proactiveDisclosure.extraRows.0.block NOT_IN_LIST",
    "proactiveDisclosure.extraRows.1.cells.0.value WRONG_FORMAT",
    "proactiveDisclosure.extraRows.1.cells.0.unit NOT_IN_LIST",
    "proactiveDisclosure.footnotes.1 WRONG_FORMAT",
    "tasks.0.leadOrgan NOT_IN_LIST",
    "sections.0.heading WRONG_FORMAT",
    "indicators.0.key WRONG_FORMAT",
    "indicators.0.value WRONG_FORMAT",
    "tasks.0.leadOrganName WRONG_FORMAT",
    "tasks.1.progress.0.percent OUT_OF_RANGE",
    "tasks.1.progress CONTRADICTION",
    "periodEnd CONTRADICTION",
  ]);
});

test("tables without a format, and a progress report with one, are refused", async () => {
  const requests = { rows: [] };
  expect(await issuesOf({ kind: "ANNUAL_DISCLOSURE", year: 2018, requests })).toEqual(["format REQUIRED"]);
  expect(await issuesOf({ kind: "WORK_PROGRESS", year: 2020, format: "FORMAT_2019" })).toEqual([
    "format CONTRADICTION",
  ]);
});
