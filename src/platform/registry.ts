import type { MemoryFollower } from "./change-log/index.ts";

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

/** Reads registries anew when a row of any was changed by anyone. */
export function registryFollower(registries: readonly Registry<unknown>[]): MemoryFollower {
  return {
    async apply(changes) {
      if (!changes.some(({ type }) => type === "registry.changed")) return;
      await refreshAll(registries);
    },
  };
}

/** Reads all of them. */
export async function refreshAll(registries: readonly Registry<unknown>[]): Promise<void> {
  await Promise.all(registries.map((registry) => registry.refresh()));
}
