import fc from "fast-check";
import { expect, it } from "vitest";
import {
  countShared,
  estimateContainment,
  gramsOf,
  SKETCH_SIZE,
  sketchOf,
} from "../../../src/domains/duplicate/grams.ts";

it("has a hash for each run of characters, ascending and once", () => {
  const grams = gramsOf("荷花路封闭施工荷花路封闭施工", 5);
  expect(grams).toHaveLength(7);
  expect([...grams]).toEqual([...new Set(grams)].sort((a, b) => a - b));
});

it.each([
  ["", 0],
  ["水", 1],
  ["荷花路封", 1],
  ["荷花路封闭", 1],
  ["荷花路封闭施", 2],
])("of %j there are %i", (text, count) => {
  expect(gramsOf(text, 5)).toHaveLength(count);
});

it("counts what two texts share", () => {
  expect(countShared(gramsOf("荷花路封闭施工", 5), gramsOf("荷花路封闭通行", 5))).toBe(1);
});

it("is exact of texts that a sketch holds whole, and of equal texts always 1", () => {
  const texts = fc.string({ unit: fc.constantFrom(..."荷花路封闭施工通告水电"), minLength: 5, maxLength: 100 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [a, b] = [gramsOf(one, 5), gramsOf(other, 5)];
      const exact = countShared(a, b) / Math.min(a.length, b.length);
      expect(estimateContainment(sketchOf(a), sketchOf(b))).toBeCloseTo(exact, 10);
      expect(estimateContainment(sketchOf(a), sketchOf(a))).toBe(1);
    }),
    { seed: 1 },
  );
});

it("tells of a long text and its first quarter that the one is in the other", () => {
  const text = Array.from({ length: 4_000 }, (_, n) => String.fromCharCode(0x4e00 + ((n * 7_919) % 9_973))).join("");
  const [whole, quarter] = [gramsOf(text, 5), gramsOf(text.slice(0, 1_000), 5)].map(sketchOf);
  expect(whole).toHaveLength(SKETCH_SIZE);
  expect(estimateContainment(whole!, quarter!)).toBe(1);
});
