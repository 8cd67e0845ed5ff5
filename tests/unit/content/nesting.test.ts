import { expect, test } from "vitest";
import { nestsDeeper } from "../../../src/domains/content/nesting.ts";

test.each([
  ["levels", "<div>".repeat(3)],
  ["marks that are never closed", "<p><b></p><p><i></p><p><u>"],
  ["tags that close another kind", "<b></i>".repeat(3)],
  ["tags that say they close themselves", "<b/>".repeat(3)],
  ["tags opened after as many were closed", "</b>".repeat(3) + "<b>".repeat(3)],
  ["tags in capitals with attributes", '<DIV class="a">'.repeat(3)],
])("%s count", (_, html) => {
  expect([nestsDeeper(html, 2), nestsDeeper(html, 3)]).toEqual([true, false]);
});

test.each([
  ["paragraphs, cells and items that are never closed", "<p><li><td><br>".repeat(9)],
  ["comments and scripts", "<!-- <b><b> --><script>'<b><b>'</script><style><b></style>"],
  ["what is closed", "<div><b>a</b></div>".repeat(9)],
])("%s do not", (_, html) => {
  expect(nestsDeeper(html, 2)).toBe(false);
});

test.each(["<!--", "<script>", "<b>", "</b>", "<b ", "<"])(
  "a million of %s takes linear time",
  (tag) => {
    nestsDeeper(tag.repeat(1_000_000), Infinity);
  },
  5_000,
);
