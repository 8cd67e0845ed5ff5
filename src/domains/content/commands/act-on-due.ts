/** What has its moment, how the next is found, and what is done with it. */
export interface DueActs<Due> {
  /** The next that is due, but for those with these ids; null: none. */
  readonly findNext: (tried: readonly string[]) => Promise<Due | null>;
  readonly idOf: (due: Due) => string;
  /** Acts on one, in a transaction of its own. @returns whether there still was something to do */
  readonly act: (due: Due) => Promise<boolean>;
  /** Told of one that failed; it is tried again in the next round. */
  readonly onError: (id: string, error: unknown) => void;
}

/** Acts on each that is due, once, one after the other. @returns on how many it acted */
export async function actOnDue<Due>({ findNext, idOf, act, onError }: DueActs<Due>): Promise<number> {
  const tried: string[] = [];
  let count = 0;
  for (let due = await findNext(tried); due !== null; due = await findNext(tried)) {
    const id = idOf(due);
    tried.push(id);
    try {
      if (await act(due)) count++;
    } catch (error) {
      onError(id, error);
    }
  }
  return count;
}
