import { expect, it } from "vitest";
import { type ObligationRow, obligationsCsv } from "../../../src/http/obligations/spreadsheet.ts";

const row: ObligationRow = {
  kind: "INTERPRETATION",
  state: "OVERDUE",
  organ: { name: "区政府办" },
  contact: { name: "王某", phone: "+86 570", email: null },
  title: '=HYPERLINK("http://x")',
  year: null,
  since: "2026-03-01T01:00:00.000Z",
  dueOn: "2026-03-04",
  resolvedAt: null,
  resolution: null,
  late: true,
  lagWorkingDays: null,
  reminders: [{ note: "@电话催办", notedAt: "2026-03-05T01:00:00.000Z" }],
};

it("is UTF-8 with its mark, and no cell is a formula", () => {
  expect(obligationsCsv([row, { ...row, title: "-1", reminders: [] }])).toBe(
    [
      "\uFEFF义务,状态,责任机关,联系人,联系电话,电子邮箱,事项,起算日期,截止日期,办结日期,是否逾期,用时（工作日）,催办记录",
      `政策解读,逾期,区政府办,王某,'+86 570,,"'=HYPERLINK(""http://x"")",2026-03-01,2026-03-04,,是,,2026-03-05 09:00 @电话催办`,
      "政策解读,逾期,区政府办,王某,'+86 570,,'-1,2026-03-01,2026-03-04,,是,,",
      "",
    ].join("\r\n"),
  );
});
