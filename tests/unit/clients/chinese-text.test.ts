import { expect, it } from "vitest";
import { chineseDay, chineseEnd, chineseMoment } from "../../../clients/chinese-date.ts";
import { yuan } from "../../../clients/yuan.ts";

it.each([
  ["a day", "2026-03-01", "2026年3月1日"],
  ["a moment that is the next day in China", "2026-02-28T16:00:00.000Z", "2026年3月1日"],
])("writes %s as the day in China", (_, value, text) => {
  expect(chineseDay(value)).toBe(text);
});

it("writes a moment by China's clock", () => {
  expect(chineseMoment("2026-03-01T01:05:00.000Z")).toBe("2026年3月1日 09:05");
});

it.each([
  ["midnight as the end of the day before", "2026-03-31T16:00:00.000Z", "2026年3月31日 24:00"],
  ["any other moment as it is", "2026-03-31T09:30:00.000Z", "2026年3月31日 17:30"],
])("writes the first moment that is too late: %s", (_, value, text) => {
  expect(chineseEnd(value)).toBe(text);
});

it.each([
  [0, "0元"],
  [300_000_000, "3,000,000元"],
  [1, "0.01元"],
  [100_050, "1,000.50元"],
])("writes %i fen in yuan, exactly", (fen, text) => {
  expect(yuan(fen)).toBe(text);
});
