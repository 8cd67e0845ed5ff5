import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absoluteAddress, htmlToText, sanitiseBody, textToHtml } from "../../../src/domains/content/body.ts";

const html = (source: string, baseUrl: string | null = null) => sanitiseBody(source, baseUrl).html;

describe("sanitising a body", () => {
  test.each([
    ["a script", "<p>甲</p><script>alert(1)</script>", "<p>甲</p>"],
    ["an event attribute", '<p onclick="x()">甲</p>', "<p>甲</p>"],
    ["a javascript: link, keeping its words", '<p><a href="javascript:alert(1)">链接</a></p>', "<p>链接</p>"],
    ["a javascript: link with blanks in it", '<p><a href="java\tscript:alert(1)">链接</a></p>', "<p>链接</p>"],
    ["a javascript: link in character references", '<p><a href="&#106;avascript:alert(1)">链接</a></p>', "<p>链接</p>"],
    ["an embedded page", '<iframe src="https://a.example/"></iframe><p>甲</p>', "<p>甲</p>"],
    ["a form's fields", "<form><input value=x><textarea>乙</textarea></form><p>甲</p>", "<p>甲</p>"],
    ["an image of inline data", '<p>甲<img src="data:image/png;base64,AAAA"></p>', "<p>甲</p>"],
    ["comments and styles", "<!-- x --><style>p{}</style><p style='color:red'>甲</p>", "<p>甲</p>"],
    ["characters that XML forbids", "<p>甲\u0000\u0008乙&#1;丙\uFFFE\uD800丁</p>", "<p>甲乙丙丁</p>"],
    ["marks that nobody sees", "<p>甲\u200B乙\u202E丙\uFEFF\u00AD</p>", "<p>甲乙丙</p>"],
    [
      "spans that no table has",
      '<table><tr><td colspan="65536" rowspan="2">甲</td></tr></table>',
      '<table><tr><td rowspan="2">甲</td></tr></table>',
    ],
  ])("drops %s", (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test.each([
    ["wrappers end paragraphs", "<div>甲<div>乙</div>丙</div>", "<p>甲</p>\n<p>乙</p>\n<p>丙</p>"],
    [
      "loose words become a paragraph",
      "甲<b>乙</b><table><tr><td>丙</td></tr></table>",
      "<p>甲<b>乙</b></p>\n<table><tr><td>丙</td></tr></table>",
    ],
    ["indents and empty paragraphs go", "<p>　　甲　</p><p>&nbsp;</p><p><br></p>", "<p>甲</p>"],
    ["runs of blanks are one", "<p>甲\n\n  乙 <span> 丙</span></p>", "<p>甲 乙 丙</p>"],
    ["a first-level heading is the title's, so it steps down", "<h1>甲</h1>", "<h2>甲</h2>"],
    [
      "alignment to centre and right stays",
      '<p style="text-align: right; color: red">甲</p>',
      '<p style="text-align:right">甲</p>',
    ],
    ["bold around paragraphs is dissolved", "<b><p>甲</p><p>乙</p></b>", "<p>甲</p>\n<p>乙</p>"],
    [
      "an empty cell stays in its row",
      "<table><tr><td>甲</td><td> </td></tr></table>",
      "<table><tr><td>甲</td><td></td></tr></table>",
    ],
    ["a stray cell becomes a paragraph", "<td>甲</td>", "<p>甲</p>"],
    ["an unclosed mark ends where a paragraph begins", "<p>甲<b>乙<p>丙", "<p>甲乙</p>\n<p>丙</p>"],
    ["words that look like tags stay words", "<p>&lt;script&gt; &amp; 甲</p>", "<p>&lt;script&gt; &amp; 甲</p>"],
  ])("%s", (_, source, expected) => {
    expect(html(source)).toBe(expected);
  });

  test("relative addresses become absolute, or go where there is no base", () => {
    const source = '<p><a href="../b.doc">附件</a><img src="i.png" alt="图"></p>';
    expect(html(source, "https://a.example/x/y.html")).toBe(
      '<p><a href="https://a.example/b.doc">附件</a><img alt="图" src="https://a.example/x/i.png"></p>',
    );
    expect(html(source)).toBe("<p>附件</p>");
  });

  test("the words are a line per block and a tab per cell", () => {
    const source =
      "<h2>标题</h2><p>甲<br>乙</p><ul><li>丙</li><li>丁</li></ul><table><tr><th>戊</th><th></th><th>己</th></tr></table>";
    expect(htmlToText(source)).toBe("标题\n甲\n乙\n丙\n丁\n戊\t\t己");
  });

  test("a hundred thousand nested tags neither hang nor overflow", () => {
    expect(html(`${"<div>".repeat(100_000)}甲`)).toBe("<p>甲</p>");
  });

  test("sanitising twice changes nothing, and no tag off the list comes through", () => {
    const tag = fc.constantFrom(
      "p",
      "div",
      "b",
      "a",
      "td",
      "tr",
      "table",
      "li",
      "ul",
      "script",
      "span",
      "h1",
      "svg",
      "br",
      "em",
      "center",
    );
    const word = fc.constantFrom("甲", " ", "　", "&nbsp;", "&lt;", "\u0001", "<", "x=1", "\n");
    const piece = fc.oneof(
      word,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      tag.map((name) => `<${name} style="text-align:center" href="/a" onload=x>`),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = sanitiseBody(pieces.join(""), "https://a.example/");
        expect(sanitiseBody(once.html)).toEqual(once);
        expect(
          once.html.replace(/<\/?(?:p|b|a|td|tr|table|li|ul|h2|br|em)(?: (?:style|href)="[^"<>]*")*>/g, ""),
        ).not.toMatch(/[<>]/);
      }),
      { numRuns: 300 },
    );
  });
});

test.each([
  ["https://a.example/x", null, "https://a.example/x"],
  ["//a.example/x", null, "https://a.example/x"],
  ["//a.example/x", "http://b.example/", "http://a.example/x"],
  ["x.html", "http://b.example/y/z.html", "http://b.example/y/x.html"],
  ["/attachments/ab/x.pdf", null, "/attachments/ab/x.pdf"],
  ["mailto:a@b.example", null, "mailto:a@b.example"],
  ["x.html", null, null],
  ["#top", "http://b.example/", null],
  ["javascript:void(0)", "http://b.example/", null],
  ["data:text/html,x", null, null],
  ["http://[", null, null],
  ["", "http://b.example/", null],
])("the address %s against %s is %s", (stated, base, expected) => {
  expect(absoluteAddress(stated, base)).toBe(expected);
});

test("plain text is a paragraph per line and never markup", () => {
  expect(textToHtml("甲 <b>\n\n　　乙 & 丙\r\n")).toBe("<p>甲 &lt;b&gt;</p>\n<p>乙 &amp; 丙</p>");
});

test.each([
  ["rows without a table", "<tr><td>甲</td></tr>", "<p>甲</p>"],
  [
    "a paragraph between rows",
    "<table><tr><td>甲</td></tr><p>乙</p></table>",
    "<table><tr><td>甲</td></tr><tr><td><p>乙</p></td></tr></table>",
  ],
  ["loose words in a list", "<ul>甲<li>乙</li></ul>", "<ul><li>甲</li><li>乙</li></ul>"],
  ["blanks and breaks at the ends of marks", "<p><b> <br>甲 </b> <i> </i></p>", "<p><b>甲</b></p>"],
  [
    "a paragraph in a link",
    '<a href="https://a.example/"><p>甲</p><p>乙</p></a>',
    '<p><a href="https://a.example/">甲 乙</a></p>',
  ],
])("broken nesting is mended: %s", (_, source, expected) => {
  const once = sanitiseBody(source);
  expect(once.html).toBe(expected);
  expect(sanitiseBody(once.html)).toEqual(once);
});
