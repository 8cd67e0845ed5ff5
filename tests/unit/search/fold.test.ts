import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldWithOffsets } from "../../../src/domains/search/fold.ts";

describe("fold", () => {
  it.each([
    ["traditional characters as simplified", "關於優化營商環境", "关于优化营商环境"],
    ["full width as half width", "Ａ１２", "a12"],
    ["capitals as small letters", "CoVID", "covid"],
    ["each run of punctuation and blanks as one space", "“双随机、 一公开”", "双随机 一公开"],
    ["compatible forms as what they stand for", "㎡ ①", "m2 1"],
    ["what only has punctuation as nothing", "（）—…", ""],
    ["half a surrogate pair as a blank", "政\ud800府", "政 府"],
  ])("takes %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("folds a part of a text to a part of the folded text", () => {
    const text = fc.array(fc.constantFrom(..."乾隆乾旱著作髮發后後。 aＡ"), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(text, fc.nat(19), (characters, at) => {
        expect(fold(characters.join(""))).toContain(fold(characters.slice(at).join("")));
      }),
    );
  });

  it("gives the way back to the original", () => {
    const { text, offsets } = foldWithOffsets("《㎡》，環境");
    expect(text).toBe("m2 环境");
    expect([...offsets]).toEqual([1, 1, 2, 4, 5, 6]);
  });
});
