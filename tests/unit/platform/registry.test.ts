import { describe, expect, it, vi } from "vitest";
import { Registry, watchRegistries } from "../../../src/platform/registry.ts";

describe("a registry", () => {
  it("is not readable before its first refresh", () => {
    expect(() => new Registry(async () => 1).current).toThrow("before its first refresh");
  });

  it("is replaced as one", async () => {
    let stored = ["a"];
    const registry = new Registry(async () => stored);
    await registry.refresh();
    const before = registry.current;
    stored = ["a", "b"];
    expect(registry.current).toBe(before);
    await registry.refresh();
    expect(registry.current).toEqual(["a", "b"]);
    expect(before).toEqual(["a"]);
  });

  it("keeps what it has when it cannot be read", async () => {
    let fail = false;
    const registry = new Registry(async () => {
      if (fail) throw new Error("no database");
      return "known";
    });
    await registry.refresh();
    fail = true;
    await expect(registry.refresh()).rejects.toThrow("no database");
    expect(registry.current).toBe("known");
  });
});

describe("the watch over registries", () => {
  /** A stored value with its count of changes, a registry over it, and what was logged. */
  function setUp() {
    const state = { count: 0, value: "first", loads: 0, fault: null as Error | null, errors: [] as unknown[] };
    const registry = new Registry(async () => {
      if (state.fault) throw state.fault;
      state.loads += 1;
      return state.value;
    });
    const change = (value: string) => {
      state.count += 1;
      state.value = value;
    };
    const watch = () =>
      watchRegistries(
        [registry],
        async () => state.count,
        (error) => state.errors.push(error),
        1_000,
      );
    return { state, registry, change, watch };
  }

  it("reads at first, and then only after a change", async () => {
    const { state, registry, change, watch } = setUp();
    const { check, stop } = await watch();
    expect([registry.current, state.loads]).toEqual(["first", 1]);
    await check();
    expect(state.loads).toBe(1);
    change("second");
    await check();
    expect([registry.current, state.loads]).toEqual(["second", 2]);
    stop();
  });

  it("fails at first when the registries cannot be read", async () => {
    const { state, watch } = setUp();
    state.fault = new Error("no database");
    await expect(watch()).rejects.toThrow("no database");
  });

  it("sees by itself what others changed, keeps the old when reading fails, says so and tries again", async () => {
    vi.useFakeTimers();
    try {
      const { state, registry, change, watch } = setUp();
      const { stop } = await watch();
      change("second");
      await vi.advanceTimersByTimeAsync(1_000);
      expect(registry.current).toBe("second");
      change("third");
      state.fault = new Error("no database");
      await vi.advanceTimersByTimeAsync(2_000);
      expect(registry.current).toBe("second");
      expect(state.errors).toEqual([state.fault, state.fault]);
      state.fault = null;
      await vi.advanceTimersByTimeAsync(1_000);
      expect(registry.current).toBe("third");
      stop();
    } finally {
      vi.useRealTimers();
    }
  });

  it("does not pile up behind a database that hangs, and stops for good", async () => {
    vi.useFakeTimers();
    try {
      let asked = 0;
      let answer: (count: number) => void = () => undefined;
      const countChanges = () => {
        asked += 1;
        return asked === 1 ? Promise.resolve(0) : new Promise<number>((resolve) => (answer = resolve));
      };
      const { stop } = await watchRegistries([], countChanges, () => undefined, 1_000);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked).toBe(2);
      stop();
      answer(0);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(asked).toBe(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it("lets a writer see its own change, also while another comparison runs", async () => {
    const { registry, change, watch } = setUp();
    const { check, stop } = await watch();
    const running = check();
    change("mine");
    await check();
    expect(registry.current).toBe("mine");
    await running;
    stop();
  });
});
