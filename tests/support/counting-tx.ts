import type { Tx } from "../../src/platform/db/index.ts";

/** The handle of a transaction that counts what is asked through it: each call of a model or of plain SQL is one. */
export function countingTx(tx: Tx): { tx: Tx; asked: () => number } {
  let count = 0;
  const counting = (target: object): object =>
    new Proxy(target, {
      get(of, key) {
        const value = Reflect.get(of, key, of);
        if (typeof value === "function")
          return (...args: unknown[]) => {
            count++;
            return value.apply(of, args);
          };
        return typeof value === "object" && value !== null ? counting(value) : value;
      },
    });
  return { tx: counting(tx) as Tx, asked: () => count };
}
