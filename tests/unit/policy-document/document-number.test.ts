import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findCitedNumbers,
  findOwnNumber,
  findPromulgationNumber,
  normaliseDocumentNumber,
} from "../../../src/domains/policy-document/document-number.ts";

describe("normalising a document number", () => {
  test.each([
    ["柯政办发〔2020〕12号", "柯政办发〔2020〕12号"],
    ["柯政办发[2008]7号", "柯政办发〔2008〕7号"],
    ["柯政办发【2008】7号", "柯政办发〔2008〕7号"],
    ["柯政办发(2008)7号", "柯政办发〔2008〕7号"],
    ["柯政办发（2008）7号", "柯政办发〔2008〕7号"],
    ["柯政办发〔２００８〕７号", "柯政办发〔2008〕7号"],
    ["柯政办发 〔2008〕 第 7 号", "柯政办发〔2008〕7号"],
    ["国令第707号", "国务院令第707号"],
    ["中华人民共和国国务院令 第707号", "国务院令第707号"],
    ["中华人民共和国国务院、中华人民共和国中央军事委员会令第579号", "国务院、中央军事委员会令第579号"],
    ["广州市人民政府令第179号", "广州市人民政府令第179号"],
    ["国家税务总局公告2019年第31号", "国家税务总局公告2019年第31号"],
  ])("writes %s as %s", (raw, value) => {
    expect(normaliseDocumentNumber(raw)).toEqual({ value, malformed: false });
  });

  test.each([
    ["国办公开办函〔202130", "国办公开办函〔202130"],
    ["柳政办〔2018142号", "柳政办〔2018142号"],
    ["柯政办发〔2020〕12", "柯政办发〔2020〕12"],
    ["柯政办发 2020〕12号", "柯政办发2020〕12号"],
  ])("keeps the damaged number %s as it is and marks it", (raw, value) => {
    expect(normaliseDocumentNumber(raw)).toEqual({ value, malformed: true });
  });

  test("is stable: a normalised number normalises to itself", () => {
    const code = fc.constantFrom("国发", "国办函", "柯政办发", "国经贸企改", "自然资发");
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 9999 }),
        fc.constantFrom("〔〕", "[]", "【】", "()"),
        (name, year, serial, pair) => {
          const once = normaliseDocumentNumber(`${name}${pair[0]}${year}${pair[1]}${serial}号`);
          expect(once).toEqual({ value: `${name}〔${year}〕${serial}号`, malformed: false });
          expect(normaliseDocumentNumber(once.value)).toEqual(once);
        },
      ),
    );
  });
});

describe("finding cited numbers", () => {
  test.each([
    ["根据《甲办法》（柯政发〔2019〕3号）和柯政办发〔2020〕12号文件", ["柯政发〔2019〕3号", "柯政办发〔2020〕12号"]],
    ["按照国务院办公厅国办发〔2018〕123号的要求", ["国办发〔2018〕123号"]],
    ["依据（住房城乡建设部令第11号）", ["住房城乡建设部令第11号"]],
    ["《乙规定》（广州市人民政府令 第193号）", ["广州市人民政府令第193号"]],
    ["2012年12月29日原国家质量监督检验检疫总局令第150号公布", ["国家质量监督检验检疫总局令第150号"]],
    ["柯政发〔2019〕3号、柯政发[2019]3号", ["柯政发〔2019〕3号"]],
    ["自然资发〔2019〕1号及国经贸企改〔2000〕1015号", ["自然资发〔2019〕1号", "国经贸企改〔2000〕1015号"]],
    ["没有文号，只有2020年第3号楼", []],
  ])("in %s", (text, numbers) => {
    expect(findCitedNumbers(text)).toEqual(numbers);
  });
});

describe("finding a document's own number", () => {
  const evidence = { title: "甲办法", body: "", stated: null, statedByCatalogue: false };

  test("takes the number that stands alone before the addressees", () => {
    const body =
      "某区人民政府办公室\n关于印发甲办法的通知\n柯政办发〔2020〕12号\n各乡镇人民政府：\n根据《乙》（国发〔2019〕5号）";
    expect(findOwnNumber({ ...evidence, body })).toEqual({ value: "柯政办发〔2020〕12号", malformed: false });
  });

  test("joins an order's two lines", () => {
    const body = "某市人民政府令\n第21号\n《甲办法》已经通过，现予公布。\n第一条 为了";
    expect(findOwnNumber({ ...evidence, body })).toEqual({ value: "某市人民政府令第21号", malformed: false });
  });

  test("takes the last order of the note of promulgation", () => {
    const body =
      "（1994年1月28日中华人民共和国国务院令第142号发布　2018年12月18日中华人民共和国国务院令第707号第四次修订）\n第一条 为了";
    expect(findOwnNumber({ ...evidence, body })).toEqual({ value: "国务院令第707号", malformed: false });
  });

  test("does not take a stated number that the text only cites", () => {
    const body = "根据《乙》（国发〔2019〕5号）的规定，现将有关事项公告如下。";
    expect(findOwnNumber({ ...evidence, body, stated: "国发〔2019〕5号" })).toBeNull();
  });

  test("takes a stated number that the text does not mention", () => {
    expect(findOwnNumber({ ...evidence, body: "正文。", stated: "国发[2019]5号" })).toEqual({
      value: "国发〔2019〕5号",
      malformed: false,
    });
  });

  test("believes a catalogue entry even when the text cites the number too", () => {
    const body = "本通知（国发〔2019〕5号）自印发之日起施行。";
    const stated = { stated: "国发〔2019〕5号", statedByCatalogue: true };
    expect(findOwnNumber({ ...evidence, body, ...stated })).toEqual({ value: "国发〔2019〕5号", malformed: false });
  });

  test("keeps a damaged number of the head and marks it", () => {
    const body = "柯政办发〔2020 12号\n各乡镇：\n正文。";
    expect(findOwnNumber({ ...evidence, body })).toEqual({ value: "柯政办发〔202012号", malformed: true });
  });

  test("prefers the whole number of the head to a damaged catalogue entry", () => {
    const body = "柯政办发〔2020〕12号\n各乡镇：\n正文。";
    const stated = { stated: "柯政办发〔202012号", statedByCatalogue: true };
    expect(findOwnNumber({ ...evidence, body, ...stated })).toEqual({
      value: "柯政办发〔2020〕12号",
      malformed: false,
    });
  });

  test("takes a number in brackets at the end of a title, but not one that follows a named document", () => {
    const number = { value: "柯政发〔2020〕1号", malformed: false };
    expect(findOwnNumber({ ...evidence, title: "关于印发甲办法的通知（柯政发〔2020〕1号）" })).toEqual(number);
    expect(findOwnNumber({ ...evidence, title: "转发《甲办法》（柯政发〔2020〕1号）" })).toBeNull();
  });

  test("finds none in a text without one", () => {
    expect(findOwnNumber({ ...evidence, body: "一、办理对象\n本区居民。" })).toBeNull();
  });
});

test("a note without an order promulgates under no number", () => {
  expect(findPromulgationNumber("2021年5月21日 某市第十五届人民代表大会常务委员会第三十一次会议通过")).toBeNull();
});
