import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Fragment, highlightFragments, highlightWhole } from "../../../src/domains/search/highlights.ts";

const shown = (fragment: Fragment | null) =>
  fragment?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join("") ?? null;

describe("highlightWhole", () => {
  it.each([
    [
      "the characters of the text, not of the query",
      "關於優化營商環境的意見",
      ["营商环境"],
      "關於優化[營商環境]的意見",
    ],
    ["words that touch or overlap as one", "营商环境优化", ["营商环境", "环境", "优化"], "[营商环境优化]"],
    ["punctuation within a phrase", "“双随机、一公开”监管", ["双随机 一公开"], "“[双随机、一公开]”监管"],
    ["no part of a longer number", "2012年12月", ["12"], "2012年[12]月"],
    ["no part of a longer word", "5G与5GHz", ["5g"], "[5G]与5GHz"],
  ])("marks %s", (_, text, words, expected) => {
    expect(shown(highlightWhole(text, words))).toBe(expected);
  });

  it("answers null where nothing is found", () => {
    expect(highlightWhole("营商环境", ["养老"])).toBeNull();
  });

  it("loses nothing of a text of one line", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[营商环境、 Ａa1]{0,30}$/), (text) => {
        const pieces = highlightWhole(text, ["营商", "环境", "a", "商 环"]);
        if (pieces) expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }),
    );
  });
});

describe("highlightFragments", () => {
  const filler = "一".repeat(300);

  it("takes the part in which most of the words stand together, then one that holds the rest", () => {
    const text = `${filler}养老。${filler}养老补贴标准。${filler}办理地点在街道。${filler}`;
    const fragments = highlightFragments(text, ["养老", "补贴", "街道"]).map(shown);
    expect(fragments.map((fragment) => fragment?.replace(/一+/g, "…"))).toEqual([
      "…[养老补贴]标准。…",
      "…办理地点在[街道]。…",
    ]);
  });

  it("begins at a sentence where one begins shortly before", () => {
    expect(shown(highlightFragments(`${filler}。本区的养老补贴。`, ["养老"])[0] ?? null)).toBe("本区的[养老]补贴。");
  });

  it("is at most about 120 characters", () => {
    const [fragment] = highlightFragments(`${filler}养老${filler}`, ["养老"]);
    expect(fragment?.map(({ text }) => text).join("")).toHaveLength(120);
  });

  it("is none where nothing is found", () => {
    expect(highlightFragments(filler, ["养老"])).toEqual([]);
  });
});
