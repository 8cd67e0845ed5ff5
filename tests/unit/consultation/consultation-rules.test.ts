import { expect, test } from "vitest";
import { broken, judged } from "../../support/judged.ts";

const CONTACT = { organ: "区水利局", name: null, phone: "0570-3021234", email: null, address: null };
const WHOLE = {
  opensAt: "2026-02-02T09:00:00+08:00",
  closesAt: "2026-03-04T00:00:00+08:00",
  draftHtml: "<p>河道管理办法（征求意见稿）</p>",
  explanationHtml: "<p>起草说明</p>",
  contacts: [CONTACT],
};
const RESULT = {
  publishedOn: "2026-03-20",
  received: 0,
  adopted: 0,
  partlyAdopted: 0,
  notAdopted: 0,
  summary: null,
  items: [],
};
const WINDOW = ["consultation-window BLOCK closesAt"];
const of = (details: object) => broken("CONSULTATION", { details: { ...WHOLE, ...details } });

test.each([
  ["30 days for a regulation", { subject: "REGULATION" }, []],
  ["29 days for a regulation", { subject: "REGULATION", closesAt: "2026-03-03T00:00:00+08:00" }, WINDOW],
  [
    "29 days for a regulation, with a reason",
    { subject: "REGULATION", closesAt: "2026-03-03T00:00:00+08:00", shortenReason: "汛期前须施行" },
    [],
  ],
  ["29 days for a major decision", { subject: "MAJOR_DECISION", closesAt: "2026-03-03T00:00:00+08:00" }, WINDOW],
  [
    "29 days for what concerns enterprises",
    { concernsEnterprises: true, closesAt: "2026-03-03T00:00:00+08:00" },
    WINDOW,
  ],
  ["7 working days for a normative document", { subject: "NORMATIVE", closesAt: "2026-02-11T00:00:00+08:00" }, []],
  ["6 working days for a normative document", { subject: "NORMATIVE", closesAt: "2026-02-10T00:00:00+08:00" }, WINDOW],
  ["6 working days where nothing is stated", { closesAt: "2026-02-10T00:00:00+08:00" }, WINDOW],
  // From Thursday, 12 February: the Saturday is worked, then the Spring Festival lasts to the 23rd.
  [
    "7 working days over the Spring Festival",
    { opensAt: "2026-02-12T09:00:00+08:00", closesAt: "2026-02-28T00:00:00+08:00" },
    [],
  ],
  [
    "6 working days over the Spring Festival",
    { opensAt: "2026-02-12T09:00:00+08:00", closesAt: "2026-02-27T00:00:00+08:00" },
    WINDOW,
  ],
  ["a day for a call for proposals", { subject: "OTHER", closesAt: "2026-02-03T00:00:00+08:00" }, []],
  ["no draft", { draftHtml: null }, ["consultation-draft BLOCK draftHtml", "consultation-mark BLOCK title"]],
  [
    "no draft, explanation or mark for a call for proposals",
    { subject: "OTHER", draftHtml: null, explanationHtml: null },
    [],
  ],
  ["no explanation", { explanationHtml: null }, ["consultation-explanation BLOCK explanationHtml"]],
  ["no contact", { contacts: [] }, ["consultation-contact BLOCK contacts"]],
  [
    "a contact that cannot be reached",
    { contacts: [{ ...CONTACT, phone: null }] },
    ["consultation-contact BLOCK contacts"],
  ],
  [
    "all opinions accounted for",
    {
      result: {
        ...RESULT,
        received: 6,
        adopted: 1,
        partlyAdopted: 1,
        notAdopted: 2,
        invalid: 2,
        summary: "理由见附件",
      },
    },
    [],
  ],
  ["an opinion lost", { result: { ...RESULT, received: 2, adopted: 1 } }, ["result-conserves BLOCK result.received"]],
  [
    "a refusal without a reason",
    { result: { ...RESULT, received: 1, notAdopted: 1 } },
    ["result-reason BLOCK result.summary"],
  ],
  [
    "refusals of which one is listed with its reason",
    {
      result: {
        ...{ ...RESULT, received: 2, notAdopted: 2 },
        items: [{ opinion: "不同意", respondent: null, outcome: "NOT_ADOPTED", reason: "与上位法不符" }],
      },
    },
    ["result-reason BLOCK result.summary"],
  ],
  [
    "a result on a day to whose end opinions are taken",
    { result: { ...RESULT, publishedOn: "2026-03-03" } },
    ["result-before-closing BLOCK result.publishedOn"],
  ],
  [
    "a result on a day on which opinions close",
    { closesAt: "2026-03-03T17:00:00+08:00", result: { ...RESULT, publishedOn: "2026-03-03" } },
    [],
  ],
  [
    "29 days for a normative document that concerns enterprises",
    { subject: "NORMATIVE", concernsEnterprises: true, closesAt: "2026-03-03T00:00:00+08:00" },
    WINDOW,
  ],
])("%s", (_, details, expected) => {
  expect(of(details)).toEqual(expected);
});

test("of each opinion it is asked when it came in, why it was refused, and whose it was", () => {
  const opinion = {
    opinion: "增设停车位",
    respondent: "朱**",
    receivedOn: "2026-03-03",
    outcome: "ADOPTED",
    reason: null,
  };
  const items = [
    opinion,
    { ...opinion, receivedOn: "2026-03-04", respondent: "张三" },
    { ...opinion, outcome: "NOT_ADOPTED" },
    { ...opinion, respondent: "某村民" },
  ];
  expect(of({ result: { ...RESULT, received: 4, adopted: 3, notAdopted: 1, items } })).toEqual([
    "result-reason BLOCK result.items.2.reason",
    "opinion-after-closing WARN result.items.1.receivedOn",
    "result-respondent WARN result.items.1.respondent",
  ]);
});

test("a window that is too short names the day that it must reach", () => {
  const [problem] = judged("CONSULTATION", {
    details: { ...WHOLE, subject: "REGULATION", closesAt: "2026-02-10T00:00:00+08:00" },
  });
  expect(problem?.message).toBe("征求意见期限至少应到2026-03-03；确需缩短的，须说明理由。");
});

test.each([
  ["张三", 1],
  ["王建民", 1],
  ["欧阳建国", 1],
  ["朱**", 0],
  ["张某", 0],
  ["热心市民", 0],
  ["网民", 0],
  ["区司法局", 0],
])("%s as the name of who sent an opinion: %i", (respondent, count) => {
  const items = [{ opinion: "增设停车位", respondent, outcome: "ADOPTED", reason: null }];
  expect(of({ result: { ...RESULT, received: 1, adopted: 1, items } })).toHaveLength(count);
});

test("a title that only asks for opinions marks no draft", () => {
  const details = { ...WHOLE, draftHtml: "<p>河道管理办法</p>" };
  const brokenBy = (title: string) => broken("CONSULTATION", { title, details });
  expect(brokenBy("关于公开征求意见的公告")).toEqual(["consultation-mark BLOCK title"]);
  expect(brokenBy("关于《河道管理办法（征求意见稿）》公开征求意见的公告")).toEqual([]);
});
