/**
 * Rows that are few and change seldom (organs, topics, columns, channels), whole in memory. `current` is replaced as one
 * by `refresh`, so that readers never see half a change.
 */
export class Registry<T> {
  readonly #load: () => Promise<T>;
  #current: T | undefined;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** What was read last. Throws before the first refresh: a programming error. */
  get current(): T {
    if (this.#current === undefined) throw new Error("the registry was used before its first refresh");
    return this.#current;
  }

  async refresh(): Promise<void> {
    this.#current = await this.#load();
  }
}

/** Refreshes registries when rows of them were committed by anyone. */
export interface RegistryWatch {
  /** Compares now; for a writer in this process, so that what it wrote is seen at once. */
  check(): Promise<void>;
  stop(): void;
}

/**
 * Compares a count of registry changes every second and refreshes all registries when it moved. A count, because it
 * also moves for a transaction that commits late, which a highest id would miss.
 */
export async function watchRegistries(
  registries: readonly Registry<unknown>[],
  countChanges: () => Promise<number>,
  onError: (error: unknown) => void,
  intervalMs = 1_000,
): Promise<RegistryWatch> {
  let seen = -1;
  let running: Promise<void> = Promise.resolve();
  const compare = async () => {
    const count = await countChanges();
    if (count === seen) return;
    await Promise.all(registries.map((registry) => registry.refresh()));
    seen = count;
  };
  const check = () => {
    running = running.catch(() => undefined).then(compare);
    return running;
  };
  await check();
  let timer: NodeJS.Timeout | null = null;
  // From the end of one comparison to the next: at fixed moments they would pile up behind a database that hangs.
  const wait = () => {
    timer = setTimeout(async () => {
      await check().catch(onError);
      if (timer) wait();
    }, intervalMs).unref();
  };
  wait();
  const stop = () => {
    if (timer) clearTimeout(timer);
    timer = null;
  };
  return { check, stop };
}
