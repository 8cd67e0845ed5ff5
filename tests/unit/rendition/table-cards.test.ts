import { describe, expect, it } from "vitest";
import { type BodyElement, parseBody, wordsOf } from "../../../src/domains/rendition/body-tree.ts";
import { tableCards } from "../../../src/domains/rendition/table-cards.ts";

const cardsOf = (rows: string) => tableCards(parseBody(`<table>${rows}</table>`)[0] as BodyElement).children;
const LONG = "长".repeat(201);

describe("the cards of a table", () => {
  it("whose every cell claims a thousand rows and columns has each row's own cell and the first one", () => {
    const cards = cardsOf('<tr><td colspan="999" rowspan="999">x</td></tr>'.repeat(2_000));
    expect(cards).toHaveLength(2_000);
    expect(wordsOf(cards.slice(0, 1))).toBe("x");
    expect(wordsOf(cards.slice(1, 2))).toBe("x\nx");
  });

  it("do not repeat a long heading before each cell", () => {
    const cards = cardsOf(`<tr><th>${LONG}</th></tr>${"<tr><td>x</td></tr>".repeat(3)}`);
    expect(cards.map((card) => wordsOf([card]).length)).toEqual([201, 1, 1, 1]);
  });

  it("do not repeat a long cell in each row that it spans", () => {
    const cards = cardsOf(`<tr><td rowspan="3">${LONG}</td><td>y</td></tr>${"<tr><td>x</td></tr>".repeat(2)}`);
    expect(cards.map((card) => wordsOf([card]).length)).toEqual([203, 1, 1]);
  });
});
