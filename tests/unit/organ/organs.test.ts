import { describe, expect, it } from "vitest";
import { type Organ, Organs } from "../../../src/domains/organ/registry.ts";

const organ = (key: string, fields: Partial<Organ> = {}): Organ => ({
  id: key,
  key,
  name: key,
  shortName: null,
  aliases: [],
  parentId: null,
  position: 0,
  verified: true,
  ...fields,
});

describe("an organ", () => {
  const organs = new Organs([
    organ("a", { name: "区政府办公室", shortName: "区府办", aliases: ["区政府", "柯城区府办"] }),
    organ("b", { name: "区政府", shortName: "柯城区府办", aliases: ["区府办"] }),
  ]);

  it.each([
    ["its full name", "区政府办公室", "a"],
    ["its full name, though it is another's alias", "区政府", "b"],
    ["its short name, though it is another's alias", "区府办", "a"],
    ["its short name, though it is another's alias as well", "柯城区府办", "b"],
  ])("is found by %s", (_, name, key) => {
    expect(organs.findByName(name)?.key).toBe(key);
  });

  it("is not found by a part of its name", () => {
    expect(organs.findByName("办公室")).toBeNull();
  });

  it("is found by key, or null", () => {
    expect(organs.findByKey("a")?.name).toBe("区政府办公室");
    expect(organs.findByKey("c")).toBeNull();
  });
});
