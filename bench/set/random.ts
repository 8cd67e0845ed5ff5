import { chanceOf } from "../../src/domains/duplicate/evaluation/chance.ts";

/** Random numbers that are the same for the same seed, everywhere. */
export class Random {
  readonly #next: () => number;

  constructor(seed: number) {
    this.#next = chanceOf(seed);
  }

  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number {
    return from + Math.floor(this.#next() * (to - from + 1));
  }

  pick<T>(items: readonly T[]): T {
    return items[this.between(0, items.length - 1)] as T;
  }

  /** `count` different items, in a random order. */
  sample<T>(items: readonly T[], count: number): T[] {
    const chosen = new Set<T>();
    while (chosen.size < Math.min(count, items.length)) chosen.add(this.pick(items));
    return [...chosen];
  }
}
