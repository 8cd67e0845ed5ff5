import { describe, expect, it } from "vitest";
import { areTemplateSiblings, coreOfTitle, leadingPlace } from "../../../src/domains/duplicate/title-core.ts";

describe("the matter of a title", () => {
  it.each([
    ["荷花区公共租赁住房管理办法", "荷花区公共租赁住房管理办法"],
    ["（转载）荷花区公共租赁住房管理办法", "荷花区公共租赁住房管理办法"],
    ["【关注】荷花区公共租赁住房管理办法", "荷花区公共租赁住房管理办法"],
    ["荷花区人民政府办公室关于印发《荷花区公共租赁住房管理办法》的通知", "荷花区公共租赁住房管理办法"],
    ["荷花区人民政府办公室关于印发荷花区公共租赁住房管理办法的通知", "荷花区公共租赁住房管理办法"],
    ["荷花区人民政府关于重新发布荷花区公共租赁住房管理办法的公告", "荷花区公共租赁住房管理办法"],
    ["荷花区公共租赁住房管理办法（2024年修订）", "荷花区公共租赁住房管理办法"],
    ["荷花区公共租赁住房管理办法（试行）", "荷花区公共租赁住房管理办法"],
    ["《荷花区公共租赁住房管理办法》", "荷花区公共租赁住房管理办法"],
    ["荷花区财政局关于下达补助资金的通知", "关于下达补助资金的通知"],
    ["《荷花区公共租赁住房管理办法》政策解读", "《荷花区公共租赁住房管理办法》政策解读"],
    ["（转载）", "（转载）"],
  ])("of %s", (title, core) => {
    expect(coreOfTitle(title).normalize("NFKC")).toBe(core.normalize("NFKC"));
  });
});

describe("titles of one template", () => {
  it.each([
    ["丽水市制定地方性法规条例", "湖州市制定地方性法规条例"],
    ["关于同意以荷花市名义申办第24届运动会的复函", "关于同意以柳园市名义申办第26届运动会的复函"],
    ["2022年度部门决算公开说明", "2023年度部门决算公开说明"],
    ["第三号通告", "第四号通告"],
  ])("%s and %s", (one, other) => {
    expect(areTemplateSiblings(one, other)).toBe(true);
    expect(areTemplateSiblings(other, one)).toBe(true);
  });

  it.each([
    ["一样的题名", "一样的题名"],
    ["荷花区住房管理办法", "荷花区住房保障办法"],
    ["关于停水的通告", "关于停水检修的通告"],
    ["丽水市制定地方性法规条例", "湖州市殡葬管理办法"],
  ])("are not %s and %s", (one, other) => {
    expect(areTemplateSiblings(one, other)).toBe(false);
  });
});

it.each([
  ["衢州市柯城区住房办法", "衢州市柯城区"],
  ["广西壮族自治区条例", "广西壮族自治区"],
  ["小区管理办法", null],
  ["中华人民共和国水法", null],
])("the place in front of %s is %s", (title, place) => {
  expect(leadingPlace(title)).toBe(place);
});
