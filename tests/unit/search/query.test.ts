import { describe, expect, it } from "vitest";
import { attemptsOf } from "../../../src/domains/search/attempts.ts";
import { readQuery } from "../../../src/domains/search/query.ts";

function number(text: string): string | null {
  const found = readQuery(text)?.number;
  return found ? `${found.code ?? ""}|${found.year ?? ""}|${found.serial ?? ""}` : null;
}

describe("readQuery", () => {
  it.each([
    ["柯政发〔2024〕12号", "柯政发|2024|12"],
    ["柯政发[2024]12号", "柯政发|2024|12"],
    ["柯政发【2024】第12号", "柯政发|2024|12"],
    ["柯政发 2024 12", "柯政发|2024|12"],
    ["柯政发（２０２４）１２号", "柯政发|2024|12"],
    ["柯政發〔2024〕12號", "柯政发|2024|12"],
    ["关于国发〔2019〕5号的解读", "国发|2019|5"],
    ["〔2019〕5号", "|2019|5"],
    ["国务院令第707号", "国务院令||707"],
    ["国令第707号", "国务院令||707"],
    ["707号令", "令||707"],
  ])("finds the document number in %s", (text, parts) => {
    expect(number(text)).toBe(parts);
  });

  it.each(["2019年5月", "2019年放假安排", "营商环境", "12345热线"])("finds no document number in %s", (text) => {
    expect(number(text)).toBeNull();
  });

  it("keeps what stands beside a number", () => {
    expect(readQuery("国发〔2019〕5号 双随机")).toMatchObject({ phrases: ["双随机"] });
  });

  it.each([
    ["怎么申领社保卡？", ["申领社保卡"]],
    ["关于促进就业的意见", ["促进就业", "意见"]],
    ["目的地", ["目的地"]],
    ["税", ["税"]],
    ["怎么", ["怎么"]],
    ['"关于 就业的意见"', ["关于 就业的意见"]],
    ["养老 AND (医保) -税 *", ["养老", "and", "医保"]],
  ])("reads the phrases of %s", (text, phrases) => {
    expect(readQuery(text)?.phrases).toEqual(phrases);
  });

  it("parts phrases into words, and leaves none that is one character", () => {
    expect(readQuery("双随机 年休假 社保卡")?.words).toEqual(["双随机", "年休假", "社保卡"]);
  });

  it.each(["", "   ", "！？…—", "\"'()*&|"])("reads nothing in %j", (text) => {
    expect(readQuery(text)).toBeNull();
  });
});

describe("attemptsOf", () => {
  const matches = (text: string) =>
    attemptsOf(readQuery(text) as NonNullable<ReturnType<typeof readQuery>>).map(({ match }) => match);

  it.each([
    ["补贴", ["PHRASES"]],
    ["营商环境", ["PHRASES", "WORDS", "SOME_WORDS"]],
    ["国发〔2019〕5号", ["NUMBER", "NUMBER", "PHRASES", "SOME_WORDS"]],
    ['"营商环境"', ["PHRASES"]],
  ])("takes %s in these ways", (text, expected) => {
    expect(matches(text)).toEqual(expected);
  });
});
