import fc from "fast-check";
import { expect, test } from "vitest";
import { figuresBeyond, figuresOf } from "../../../../src/domains/content/rules/figures.ts";

test.each([
  ["兑现2.45亿元", ["245000000"]],
  ["兑现245,000,000元", ["245000000"]],
  ["增长12.5%，共１２６８条", ["12.5%", "1268"]],
  ["二〇二〇年十二月三十一日", ["2020年12月31日", "2020", "2020年12月", "12月31日"]],
  ["截至2020-03-05", ["2020年3月5日", "2020", "2020年3月", "3月5日"]],
  ["柯政发〔2020〕12号", ["〔2020〕12号"]],
  ["三个月内，一百二十名", ["3", "120"]],
  ["千万注意，一律停课", []],
])("%s holds these figures", (text, figures) => {
  expect([...figuresOf(text)]).toEqual(figures);
});

test.each([
  ["another date of the same numbers", "2020年5月3日", "2020年3月5日"],
  ["another magnitude", "补助20万元", "补助20元"],
  ["a share for a number", "占12%", "共12项"],
  ["another document number", "柯政发〔2020〕12号", "2020年第12期"],
])("%s is not known", (_, text, source) => {
  expect(figuresBeyond(text, figuresOf(source))).toHaveLength(1);
});

test("a part of a known date is known", () => {
  expect(figuresBeyond("2020年，3月5日", figuresOf("2020年3月5日"))).toEqual([]);
});

test("any text knows all its own figures", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => figuresBeyond(text, figuresOf(text)).length === 0));
});
