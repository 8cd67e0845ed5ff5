import { expect, test } from "vitest";
import { titleCandidates } from "../../../src/domains/rendition/title.ts";

test.each([
  ["关于印发《柯城区公租房管理办法》的通知", ["柯城区公租房管理办法"]],
  [
    "柯城区人民政府办公室关于印发《柯城区公租房管理办法（试行）》的通知",
    ["柯城区公租房管理办法（试行）", "关于印发《柯城区公租房管理办法（试行）》的通知"],
  ],
  ["关于印发《柯城区公租房管理办法》（试行）的通知", ["柯城区公租房管理办法（试行）"]],
  [
    "区住建局 区财政局关于印发柯城区公租房管理办法的通知",
    ["柯城区公租房管理办法", "关于印发柯城区公租房管理办法的通知"],
  ],
  ["柯城区人民政府关于公布2020年重点项目名单的公告", ["2020年重点项目名单", "关于公布2020年重点项目名单的公告"]],
  ["柯城区水利局关于加强防汛工作的通知", ["关于加强防汛工作的通知"]],
])("%s loses its shell, then its issuers", (title, shorter) => {
  expect(titleCandidates(title)).toEqual([title, ...shorter]);
});

test.each([
  ["what ends a document", "关于废止《柯城区公租房管理办法》的通知"],
  ["what does not bring it", "关于不予公布《柯城区公租房管理办法》的通知"],
  ["what puts it off", "关于暂缓印发《柯城区公租房管理办法》的通知"],
  ["several documents", "关于印发《甲办法》《乙办法》的通知"],
  ["what another organ brought", "柯城区政府办转发省政府办关于印发防汛预案的通知"],
  ["an addition to a document", "关于印发《柯城区公租房管理办法》的补充通知"],
  ["a document that names another one", "关于转发《省政府关于印发防汛预案的通知》的通知"],
])("the title of %s stays whole", (_, title) => {
  expect(titleCandidates(title)).toEqual([title]);
});
