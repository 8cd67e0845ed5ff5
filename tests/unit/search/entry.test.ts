import { describe, expect, it } from "vitest";
import { type SearchableEdition, searchEntry } from "../../../src/domains/search/entry.ts";
import { headToken, numberToken, tokensOf } from "../../../src/domains/search/tokens.ts";

const EDITION: SearchableEdition = {
  title: "关于优化营商环境的意见",
  summary: null,
  bodyText: null,
  keywords: [],
  names: [],
  documentNumber: null,
  indexNumber: null,
  details: {},
};

describe("searchEntry", () => {
  it("holds a token for every two neighbouring characters, and each word and number whole", () => {
    expect([...tokensOf("营商环境")]).toHaveLength(3);
    expect([...tokensOf("5g 基站2024")]).toHaveLength(3);
    expect(tokensOf("政").size).toBe(0);
  });

  it("indexes words in the order of their characters only", () => {
    expect(tokensOf("营商")).not.toEqual(tokensOf("商营"));
  });

  it("tells what stands in title and short facts from what stands in the body, by tokens that no text has", () => {
    const { tokens } = searchEntry({ ...EDITION, summary: "简化手续 5g", bodyText: "减免房租 2024" });
    const heads = Array.from(tokensOf("简化手续 5g"), headToken);
    const bodies = Array.from(tokensOf("减免房租 2024"), headToken);
    expect(tokens.filter((token) => heads.includes(token))).toHaveLength(4);
    expect(tokens.filter((token) => bodies.includes(token))).toEqual([]);
    for (const token of [...heads, ...bodies]) expect(token >>> 28).toBe(1);
  });

  it("finds a document by its own number whole, without its code, without its serial number", () => {
    const { tokens, number } = searchEntry({ ...EDITION, documentNumber: "柯政发[2024]12号" });
    const parts = { code: "柯政发", year: "2024", serial: "12" };
    expect(number).toBe("柯政发|2024|12");
    for (const given of [parts, { ...parts, code: null }, { ...parts, serial: null }])
      expect(tokens).toEqual(expect.arrayContaining([numberToken(given), headToken(numberToken(given))]));
  });

  it("finds a text by the numbers that it cites, and knows that they are not its own", () => {
    const entry = searchEntry({ ...EDITION, bodyText: "根据柯政发〔2024〕12号，" });
    const token = numberToken({ code: "柯政发", year: "2024", serial: "12" });
    expect(entry.tokens).toContain(token);
    expect(entry.tokens).not.toContain(headToken(token));
  });

  it("holds the texts of typed details, without tags, and not their codes", () => {
    const details = { kind: "NORMATIVE", items: [{ html: "<p>申领<b>条件</b></p>", opensOn: "2026-01-01" }] };
    expect(searchEntry({ ...EDITION, details }).body).toBe("申领条件");
  });

  it("takes a body of any length, and searches its first 200,000 characters", () => {
    const bodyText = Array.from({ length: 400_000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 7919) % 20_000)),
    ).join("");
    const entry = searchEntry({ ...EDITION, bodyText });
    // 瓩 becomes 千瓦, and it is not the only one.
    expect(entry.body.length).toBeLessThan(202_000);
    expect(entry.tokens.length).toBeLessThan(202_000);
  });
});
