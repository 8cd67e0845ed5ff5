import { expect, test } from "vitest";
import {
  findSignature,
  isOrganName,
  organInHistory,
  organsInTitle,
  splitNames,
} from "../../../src/domains/import/organ-names.ts";

test.each([
  ["云溪区人民政府办公室", true],
  ["区住建园林局", true],
  ["云溪区社会保障服务中心（加挂社保卡服务中心牌子）", true],
  ["国务院", true],
  ["本网", false],
  ["云溪发布微信公众号", false],
  ["国家法律法规数据库", false],
  ["国务院部门", false],
  ["省/市人大常委会", false],
])("%s can be an organ's name: %s", (name, expected) => {
  expect(isOrganName(name)).toBe(expected);
});

test("names are parted outside brackets only", () => {
  expect(splitNames("甲局、乙局  丙办公厅（丁室、戊馆）,己委")).toEqual([
    "甲局",
    "乙局",
    "丙办公厅（丁室、戊馆）",
    "己委",
  ]);
});

test.each([
  ["云溪区财政局 云溪区民政局关于印发办法的通知", ["云溪区财政局", "云溪区民政局"]],
  ["国务院办公厅转发民政部关于清理意见的通知", ["国务院办公厅"]],
  ["云溪区财政局等4部门关于印发办法的通知", []],
  ["关于开展检修的通知", []],
])("the title %s names %j", (title, organs) => {
  expect(organsInTitle(title)).toEqual(organs);
});

test("a signature is organs above a day, over several lines, or the head of one", () => {
  const text = [
    "正文。",
    "云溪区财政局 云溪区民政局",
    "云溪区教育局",
    "2023年4月20日",
    "附件",
    "另一局",
    "2022年1月1日",
  ];
  expect(findSignature(text)).toEqual({ organs: ["云溪区财政局", "云溪区民政局", "云溪区教育局"], day: "2023-04-20" });
  expect(findSignature(["现予公布。", "市 长：张三", "2021年1月29日"])).toEqual({ organs: [], day: "2021-01-29" });
  expect(findSignature(["会议于", "2021年1月29日", "召开。"])).toBeNull();
});

test.each([
  ["2021年3月31日 云溪市第七届人民代表大会常务委员会第三十二次会议通过", "云溪市人民代表大会常务委员会"],
  ["2021年5月28日 云溪省第十三届人民代表大会常务委员会第二十九次会议批准", null],
  ["2007年8月30日 第十届全国人民代表大会常务委员会第二十九次会议通过", "全国人民代表大会常务委员会"],
  ["2001年4月2日 中华人民共和国国务院令第300号公布", "国务院"],
  ["2021年7月22日 国家市场监督管理总局令第43号公布", "国家市场监督管理总局"],
  ["1994年1月25日 公安部发布", "公安部"],
  ["2022年1月1日 施行", null],
])("the history entry %s tells of %s", (entry, organ) => {
  expect(organInHistory(entry)).toBe(organ);
});
