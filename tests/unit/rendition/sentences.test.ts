import { expect, test } from "vitest";
import { firstParagraph, leadingSentences, sentencesOf } from "../../../src/domains/rendition/sentences.ts";

const within = (most: number) => (text: string) => text.length <= most;

test("a sentence ends with its mark and with what closes it, and quotations and brackets are not parted", () => {
  expect(sentencesOf("他说：“先停课。再撤离。”街道（含社区。）照办。请在3.5小时内报告！余下")).toEqual([
    "他说：“先停课。再撤离。”",
    "街道（含社区。）照办。",
    "请在3.5小时内报告！",
  ]);
});

test("as many sentences as fit are kept, and none is cut", () => {
  expect(leadingSentences("一是通知。二是撤离。三是报告。", within(11))).toBe("一是通知。二是撤离。");
  expect(leadingSentences("所有低洼地带的居民今晚一律撤离。", within(10))).toBeNull();
});

test.each([
  "企业可以申报。但已享受的除外。",
  "企业可以申报。不过须先登记。",
  "企业可以申报。已享受的企业不适用。",
  "企业可以申报。否则视为放弃。",
  "企业可以申报。法律另有规定",
])("nothing ends before what takes it back: %s", (paragraph) => {
  expect(leadingSentences(paragraph, within(8))).toBeNull();
});

test("the digest of a text begins with the first paragraph of sentences", () => {
  const text =
    "柯政发〔2020〕1号\n各镇人民政府：\n一、总体要求\n第一条 为了加强河道管理，保障防洪安全，制定本办法。\n完";
  expect(firstParagraph(text)).toBe("为了加强河道管理，保障防洪安全，制定本办法。");
  expect(firstParagraph("一、总体要求\n完")).toBeNull();
});
