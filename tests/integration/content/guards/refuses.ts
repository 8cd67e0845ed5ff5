/** Tries a statement that the named guard forbids. */
export type Refuses = (
  guard: string,
  statement: string,
  params?: unknown[],
  message?: RegExp | string,
) => Promise<void>;
