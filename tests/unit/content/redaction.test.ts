import { describe, expect, it } from "vitest";
import { sanitiseBody } from "../../../src/domains/content/body.ts";
import { Redactor } from "../../../src/domains/content/redaction.ts";

const HASH = "a".repeat(64);
const redact = (html: string, ...passages: string[]) => new Redactor(passages, [HASH]).html(html);

describe("in HTML a passage is taken out", () => {
  it.each([
    ["in one text", "<p>联系人张三，电话</p>", ["张三"], "<p>联系人〔已隐去〕，电话</p>"],
    [
      "across a mark",
      "<p>联系人张<strong>三</strong>丰。</p>",
      ["张三丰"],
      "<p>联系人〔已隐去〕<strong></strong>。</p>",
    ],
    ["across lines", "<p>住址：东街<br>12号</p>", ["东街 12号"], "<p>住址：〔已隐去〕<br></p>"],
    ["across paragraphs", "<p>甲方：张三</p>\n<p>乙方</p>", ["张三\n乙方"], "<p>甲方：〔已隐去〕</p><p></p>"],
    ["with characters that are escaped", "<p>A &amp; B &lt;丙&gt;</p>", ["A & B"], "<p>〔已隐去〕 &lt;丙&gt;</p>"],
    ["the longest first", "<p>张三丰、张三</p>", ["张三", "张三丰"], "<p>〔已隐去〕、〔已隐去〕</p>"],
    ["twice in a text", "<p>张三和张三</p>", ["张三"], "<p>〔已隐去〕和〔已隐去〕</p>"],
    [
      "in what a picture shows",
      '<p><img src="https://a.example/1.png" alt="张三"></p>',
      ["张三"],
      '<p><img src="https://a.example/1.png" alt="〔已隐去〕"></p>',
    ],
    [
      "with a link that names it",
      '<p><a href="mailto:zhang@a.example">来信</a>和<a href="https://a.example/">主页</a></p>',
      ["zhang@a.example"],
      '<p>来信和<a href="https://a.example/">主页</a></p>',
    ],
    [
      "with a picture that is named by it",
      '<p>图<img src="https://a.example/%E5%BC%A0%E4%B8%89.png"></p>',
      ["张三"],
      "<p>图〔已隐去〕</p>",
    ],
    ["not in the name of a character", "<p>a &amp; b</p>", ["amp"], "<p>a &amp; b</p>"],
  ])("%s", (_, html, passages, expected) => {
    expect(redact(html, ...passages)).toBe(expected);
  });

  it("with the pictures and links of a file that goes", () => {
    const html = `<p>见<img src="/attachments/${HASH}/a.png"><a href="/attachments/${HASH}/b.pdf">附件</a></p>`;
    expect(redact(html)).toBe("<p>见〔已隐去〕附件</p>");
  });
});

it("what is left of a body is a body, and equals its text with the passage taken out", () => {
  const body = sanitiseBody("<p>第一段</p><table><tr><td>张三</td><td>138</td></tr></table><p>又见<b>张</b>三。</p>");
  const redactor = new Redactor(["张三"], []);
  expect(sanitiseBody(redactor.html(body.html)).text).toBe(redactor.text(body.text));
});

it("remembers which passages were found, and finds what was left over", () => {
  const redactor = new Redactor(["张三", "李四"], []);
  expect(redactor.text("张三丰")).toBe("〔已隐去〕丰");
  expect([...redactor.found]).toEqual([0]);
  expect([
    redactor.isIn("李\n四"),
    redactor.isInHtml("<p>李<b>四</b></p>"),
    redactor.isInHtml('<img alt="李四">'),
  ]).toEqual([false, true, true]);
});
