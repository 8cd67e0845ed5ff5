/** A value that is here already, or will be. */
export type MaybePromise<T> = T | Promise<T>;

/**
 * Goes on with a value: at once where it is here. What is in memory is then answered without a promise, of which a page would
 * make one for every item and field.
 */
export function goOn<T, Result>(value: MaybePromise<T>, next: (value: T) => Result): MaybePromise<Awaited<Result>> {
  return (value instanceof Promise ? value.then(next) : next(value)) as MaybePromise<Awaited<Result>>;
}

/** All the values, at once where all of them are here. */
export function all<T>(values: readonly MaybePromise<T>[]): MaybePromise<T[]> {
  return values.some((value) => value instanceof Promise) ? Promise.all(values) : (values as T[]);
}
