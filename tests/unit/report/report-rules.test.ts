import { expect, test } from "vitest";
import { broken, judged } from "../../support/judged.ts";

type Cells = Record<string, Record<string, unknown>>;

const REQUESTS: Cells = {
  newReceived: { naturalPerson: 3, "legal.commercial": 1, total: 4 },
  carriedOver: { naturalPerson: 1, total: 1 },
  granted: { naturalPerson: 2, "legal.commercial": 1, total: 3 },
  "denied.stateSecret": { naturalPerson: 1, total: 1 },
  totalProcessed: { naturalPerson: 3, "legal.commercial": 1, total: 4 },
  carriedForward: { naturalPerson: 1, total: 1 },
};
const CASES: Cells = { review: { upheld: 119, corrected: 25, otherResult: 91, pending: 24, total: 259 } };
const SECTIONS = [
  "OVERVIEW",
  "PROACTIVE_DISCLOSURE",
  "REQUESTS",
  "REVIEW_AND_LITIGATION",
  "ISSUES_AND_IMPROVEMENTS",
  "OTHER_MATTERS",
];

function details(
  tables: { proactiveDisclosure?: Cells; requests?: Cells; reviewAndLitigation?: Cells },
  more: object = {},
) {
  const { format = "FORMAT_2019" } = more as { format?: string };
  const table = (cells: Cells | undefined) => (cells ? { format, cells } : null);
  return {
    sections: SECTIONS.map((key) => ({ key, heading: key, html: "" })),
    tables: {
      proactiveDisclosure: table(tables.proactiveDisclosure),
      requests: table(tables.requests),
      reviewAndLitigation: table(tables.reviewAndLitigation),
    },
    ...more,
  };
}

const of = (...args: Parameters<typeof details>) => broken("REPORT", { title: "年度报告", details: details(...args) });
const requests = (cells: Cells) => ({ requests: { ...REQUESTS, ...cells } });
const documents = (cells: Cells) => ({ proactiveDisclosure: cells });

test.each([
  ["whose sums are right, zeros left out", { requests: REQUESTS, reviewAndLitigation: CASES }, []],
  ["whose tables are not filled", { requests: {}, reviewAndLitigation: {} }, []],
  [
    "that loses a request",
    requests({ carriedForward: { total: 0 } }),
    ["report-e1 BLOCK requests.totalProcessed.naturalPerson", "report-e1 BLOCK requests.totalProcessed.total"],
  ],
  [
    "whose outcomes are not their total",
    requests({ granted: { naturalPerson: 3, total: 3 } }),
    [
      "report-e2 BLOCK requests.totalProcessed.naturalPerson",
      "report-e2 BLOCK requests.totalProcessed.legal.commercial",
    ],
  ],
  [
    "whose applicants are not their total",
    requests({ "unable.notHeld": { "legal.other": 1 } }),
    ["report-e2 BLOCK requests.totalProcessed.legal.other", "report-e3 BLOCK requests.unable.notHeld.total"],
  ],
  [
    "whose cases are not their total",
    { reviewAndLitigation: { ...CASES, litigationDirect: { upheld: 7, total: 8 } } },
    ["report-e4 BLOCK reviewAndLitigation.litigationDirect.total"],
  ],
  [
    "with fewer public than disclosed",
    documents({ normativeDocuments: { disclosed: 3, totalPublic: 2 } }),
    ["report-w7-public WARN proactiveDisclosure.normativeDocuments.totalPublic"],
  ],
  [
    "with items for decisions",
    documents({ licensing: { previousCount: 22, delta: 1, decisions: 23 } }),
    ["report-w8 WARN proactiveDisclosure.licensing.decisions"],
  ],
  ["with decisions", documents({ licensing: { previousCount: 22, delta: 1, decisions: 410 } }), []],
])("a report %s", (_, tables, expected) => {
  expect(of(tables)).toEqual(expected);
});

test("a cell is named by table, row and column, and told with its numbers", () => {
  const [problem] = judged("REPORT", {
    title: "年度报告",
    details: details(requests({ carriedForward: { naturalPerson: 1, total: 0 } })),
  });
  expect(problem).toMatchObject({
    rule: "report-e1",
    path: ["requests", "totalProcessed", "total"],
    message: "表三“总计”列：新收4件加结转1件，不等于总计4件加结转下年度0件。",
  });
});

const before = (tables: Parameters<typeof details>[0], format: string) => ({
  facts: { duty: null, before: details(tables, { format }).tables, units: [], missingUnits: 0 },
});

test.each([
  [
    "carries over what was carried forward",
    "FORMAT_2019",
    { requests: REQUESTS },
    { requests: { carriedForward: { naturalPerson: 1, total: 1 } } },
    [],
  ],
  [
    "carries over something else",
    "FORMAT_2019",
    { requests: REQUESTS },
    { requests: { carriedForward: { "legal.commercial": 1, total: 1 } } },
    ["report-w6 WARN requests.carriedOver.naturalPerson", "report-w6 WARN requests.carriedOver.legal.commercial"],
  ],
  [
    "has fewer cases than were pending",
    "FORMAT_2021",
    { reviewAndLitigation: CASES },
    { reviewAndLitigation: { litigationDirect: { pending: 2, total: 2 }, review: { pending: 9, total: 9 } } },
    ["report-w6-pending WARN reviewAndLitigation.litigationDirect.total"],
  ],
  [
    "starts from another stock (2019)",
    "FORMAT_2019",
    documents({ licensing: { previousCount: 24 } }),
    documents({ licensing: { previousCount: 22, delta: 1 } }),
    ["report-w7 WARN proactiveDisclosure.licensing.previousCount"],
  ],
  [
    "ends with another stock (2021)",
    "FORMAT_2021",
    documents({ normativeDocuments: { made: 61, repealed: 59, valid: 422 } }),
    documents({ normativeDocuments: { valid: 421 } }),
    ["report-w9 WARN proactiveDisclosure.normativeDocuments.valid"],
  ],
])("a report that %s", (_, format, tables, earlier, expected) => {
  const said = { title: "年度报告", details: details(tables, { format }) };
  expect(broken("REPORT", said, before(earlier, format))).toEqual(expected);
});

test.each([
  ["衢州市柯城区人民政府", ["report-regulations WARN proactiveDisclosure.regulations.totalPublic"]],
  ["龙游县人民政府办公室", ["report-regulations WARN proactiveDisclosure.regulations.totalPublic"]],
  ["航埠镇人民政府", ["report-regulations WARN proactiveDisclosure.regulations.totalPublic"]],
  ["衢州市人民政府", []],
  ["景德镇市人民政府", []],
  ["广西壮族自治区人民政府", []],
])("regulations in the report of %s", (publisherName, expected) => {
  const said = { title: "年度报告", details: details(documents({ regulations: { totalPublic: 2 } })) };
  expect(broken("REPORT", said, { publisherName, issuedOn: "2021-01-31" })).toEqual(expected);
});

const unit = (total: number) => ({
  requests: { newReceived: { naturalPerson: total, total }, carriedForward: { naturalPerson: total, total } },
});
test.each([
  ["are what it sums up", [3, 4], 0, "GOVERNMENT", []],
  ["are more than it sums up", [3, 5], 1, "GOVERNMENT", ["newReceived", "carriedForward"]],
  ["are less than it sums up", [3, 3], 0, "GOVERNMENT", ["newReceived", "carriedForward"]],
  ["are less, and one is missing", [3, 3], 1, "GOVERNMENT", []],
  ["are not there", [], 0, "GOVERNMENT", []],
  ["are more, of a department", [8], 0, "DEPARTMENT", []],
] as const)("the reports of the organs below %s", (_, totals, missingUnits, duty, rows) => {
  const units = totals.map((total) => details(unit(total)).tables);
  const facts = { duty, before: null, units, missingUnits };
  const said = { title: "年度报告", details: details(unit(7)) };
  expect(broken("REPORT", said, { facts })).toEqual(rows.map((row) => `report-w11 WARN requests.${row}.total`));
});

test.each([
  ["衢州市柯城区人民政府", null, []],
  ["衢州市柯城区人民政府办公室", null, []],
  ["衢州市柯城区航埠镇人民政府", null, ["report-w12-deadline WARN"]],
  ["衢州市柯城区民政局", null, ["report-w12-deadline WARN"]],
  ["衢州市柯城区政务公开办", "GOVERNMENT", []],
])("a report of 2020 that %s (%s) publishes in February", (publisherName, duty, expected) => {
  const facts = duty && { duty, before: null, units: [], missingUnits: 0 };
  const said = { title: "年度报告", details: details({}) };
  expect(broken("REPORT", said, { publisherName, issuedOn: "2021-02-04", facts })).toEqual(expected);
});

test.each([
  ["speaks of proposals", "人大建议办理45件。", []],
  ["states what the table says", "新收政府信息公开申请4件，行政复议259件。", []],
  ["states something else", "新收政府信息公开申请32件。", ["report-w10 WARN requests.newReceived.total"]],
])("a text that %s", (_, text, expected) => {
  const sections = SECTIONS.map((key) => ({ key, heading: key, html: `<p>${text}</p>` }));
  expect(of({ requests: REQUESTS, reviewAndLitigation: CASES }, { sections })).toEqual(expected);
});

test("an indicator that states something else than the table", () => {
  const indicators = [
    { key: "requestsAnswered", label: "答复依申请公开件", value: "32", unit: "件", sentence: "答复32件。" },
  ];
  expect(of({ requests: REQUESTS }, { indicators })).toEqual(["report-w10 WARN requests.totalProcessed.total"]);
});

test("sections, year, deadline and unit are asked for", () => {
  const fees = { fees: { amount: { value: "184719", unit: "元" } } };
  const said = {
    title: "柯城区2020年政府信息公开工作年度报告",
    details: details(documents(fees), {
      format: "FORMAT_2021",
      year: 2021,
      periodStart: "2020-01-01",
      periodEnd: "2021-12-31",
      sections: [],
    }),
  };
  const around = { publisherName: "衢州市柯城区人民政府", issuedOn: "2022-04-01" };
  expect(broken("REPORT", said, around)).toEqual([
    "report-w12-sections WARN sections",
    "report-w12-year WARN title",
    "report-w12-year WARN periodStart",
    "report-w12-deadline WARN",
    "report-w13 WARN proactiveDisclosure.fees.amount",
  ]);
  expect(broken("REPORT", said, { ...around, issuedOn: "2022-03-31" })).not.toContain("report-w12-deadline WARN");
});
