import { describe, expect, test } from "vitest";
import { z } from "zod";
import {
  count,
  day,
  daysInOrder,
  decimal,
  fen,
  instant,
  type Parsed,
  parser,
  percent,
  text,
} from "../../../src/domains/content/parse.ts";

function codeOf(parsed: Parsed<unknown>): string | null {
  return parsed.ok ? null : parsed.problems.map((problem) => problem.code).join(" ");
}

describe("a field", () => {
  test.each([
    ["a day", day, "2020-02-29", null],
    ["31 February", day, "2020-02-31", "WRONG_FORMAT"],
    ["29 February of a common year", day, "2021-02-29", "WRONG_FORMAT"],
    ["a day without zeros", day, "2020-2-9", "WRONG_FORMAT"],
    ["an instant with a zone", instant, "2020-02-29T17:00:00+08:00", null],
    ["an instant without a zone", instant, "2020-02-29T17:00:00", "WRONG_FORMAT"],
    ["an instant on 31 February", instant, "2020-02-31T17:00:00Z", "WRONG_FORMAT"],
    ["a percent", percent, 99.5, null],
    ["more than all", percent, 100.1, "OUT_OF_RANGE"],
    ["less than nothing", percent, -1, "OUT_OF_RANGE"],
    ["a count", count, 0, null],
    ["a negative count", count, -1, "OUT_OF_RANGE"],
    ["half a count", count, 0.5, "WRONG_TYPE"],
    ["245,000,000 yuan in fen", fen, 24_500_000_000, null],
    ["more fen than a number holds exactly", fen, 2 ** 53, "OUT_OF_RANGE"],
    ["negative fen", fen, -1, "OUT_OF_RANGE"],
    ["a decimal", decimal, "-18.4719", null],
    ["a decimal with a thousands mark", decimal, "1,268", "WRONG_FORMAT"],
    ["a decimal with leading zeros", decimal, "007", "WRONG_FORMAT"],
    ["text", text, "柯城区", null],
    ["blank text", text, " \n", "WRONG_FORMAT"],
    ["text with a control character", text, "a\u0000b", "WRONG_FORMAT"],
    ["text with half a surrogate pair", text, "a\ud83d", "WRONG_FORMAT"],
    ["text with a whole surrogate pair", text, "a😀", null],
    ["text of 20,001 characters", text, "字".repeat(20_001), "OUT_OF_RANGE"],
  ] as const)("of %s", (_, schema, value, code) => {
    expect(codeOf(parser<unknown>(schema)(value))).toBe(code);
  });
});

describe("a rule between fields", () => {
  const parse = parser(
    z.strictObject({ from: day.nullable(), to: day.nullable(), n: count }).check(daysInOrder("from", "to")),
  );

  test("accepts equal days and a side that is not stated", () => {
    expect(parse({ from: "2020-01-01", to: "2020-01-01", n: 1 }).ok).toBe(true);
    expect(parse({ from: "2020-01-01", to: null, n: 1 }).ok).toBe(true);
  });

  test("is reported together with faults of other fields", () => {
    const parsed = parse({ from: "2020-01-02", to: "2020-01-01", n: -1, x: 1 });
    expect(parsed.ok ? [] : parsed.problems).toEqual([
      { path: ["n"], code: "OUT_OF_RANGE", message: "Too small: expected number to be >=0" },
      { path: ["x"], code: "UNKNOWN_FIELD", message: "No such field." },
      { path: ["to"], code: "CONTRADICTION", message: "Lies before from." },
    ]);
  });

  test("is silent about values that are not even of its type", () => {
    expect(codeOf(parse(null))).toBe("WRONG_TYPE");
    expect(codeOf(parse({ from: 3, to: "2020-01-01", n: 1 }))).toBe("WRONG_TYPE");
  });
});

test("what is parsed comes back with its keys in the schema's order", () => {
  const parse = parser(z.strictObject({ a: count, b: count }));
  const parsed = parse({ b: 1, a: 2 });
  expect(JSON.stringify(parsed.ok && parsed.value)).toBe('{"a":2,"b":1}');
});
