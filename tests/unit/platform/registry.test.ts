import { describe, expect, it } from "vitest";
import { Registry, registryFollower } from "../../../src/platform/registry.ts";

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

describe("the follower of registries", () => {
  const change = { seq: 1, contentId: null, editionId: null, number: null, occurredAt: new Date(0), payload: {} };
  const ofContent = { ...change, type: "content.published" };
  const ofRegistry = { ...change, type: "registry.changed" };

  /** Two registries that count how often they were read. */
  function setUp() {
    const loads = [0, 0];
    const registries = [0, 1].map((index) => new Registry(async () => (loads[index] = (loads[index] ?? 0) + 1)));
    return { loads, follower: registryFollower(registries) };
  }

  it("reads none for changes of contents", async () => {
    const { loads, follower } = setUp();
    await follower.apply([ofContent, ofContent]);
    expect(loads).toEqual([0, 0]);
  });

  it("reads all, once for a batch that holds changes of registries", async () => {
    const { loads, follower } = setUp();
    await follower.apply([ofContent, ofRegistry, ofRegistry]);
    expect(loads).toEqual([1, 1]);
  });

  it("fails when they cannot be read, so that the changes come again", async () => {
    const follower = registryFollower([new Registry(() => Promise.reject(new Error("no database")))]);
    await expect(follower.apply([ofRegistry])).rejects.toThrow("no database");
  });
});
