import { describe, expect, it, test } from "vitest";
import {
  covers,
  holdsSomewhere,
  parseRights,
  reachOf,
  rightsWithin,
  writeRights,
} from "../../../src/domains/access/rules.ts";
import { Organs } from "../../../src/domains/organ/registry.ts";

const organ = (id: string, parentId: string | null) => ({
  ...{ id, key: `key:${id}`, name: id, shortName: null, aliases: [], parentId, position: 0, verified: true },
});
const organs = new Organs([organ("区", null), organ("局", "区"), organ("科", "局"), organ("镇", "区")]);

describe("rights as they are written down", () => {
  it("are read as they were written", () => {
    const texts = ["read:drafts", "admin", "author:key:局", "read:drafts:镇"];
    const rights = parseRights(texts);
    expect(rights).toEqual({
      scopes: ["read:drafts", "admin"],
      organScopes: [
        { scope: "author", organ: "key:局" },
        { scope: "read:drafts", organ: "镇" },
      ],
    });
    expect(writeRights(rights)).toEqual(texts);
  });

  test.each([["read"], ["Author"], ["authors"], [" author"], ["author,admin"], [""]])("%j gives nothing", (text) => {
    expect(parseRights([text])).toEqual({ scopes: [], organScopes: [] });
  });

  it("without an organ's key count for no organ, and not everywhere", () => {
    const rights = parseRights(["author:"]);
    expect(reachOf(rights, ["author"], organs)).toEqual(new Set());
  });
});

describe("rights within organs", () => {
  const rights = rightsWithin(["author", "review"], ["key:局", "没有"]);

  it("are no rights that count everywhere", () => {
    expect(rights.scopes).toEqual([]);
    expect(holdsSomewhere(rights, "author")).toBe(true);
    expect(holdsSomewhere(rights, "publish")).toBe(false);
    expect(rightsWithin(["author"], [])).toEqual({ scopes: ["author"], organScopes: [] });
  });

  it("reach the organs and what is below them, and nothing where the organ is not there", () => {
    expect(reachOf(rights, ["author"], organs)).toEqual(new Set(["局", "科"]));
    expect(reachOf(rights, ["publish"], organs)).toEqual(new Set());
    expect(reachOf(rights, ["publish", "review"], organs)).toEqual(new Set(["局", "科"]));
    expect(reachOf(rightsWithin(["author"], []), ["author"], organs)).toBe("everywhere");
  });

  test.each<[readonly (string | null)[], boolean]>([
    [["局"], true],
    [["局", "科"], true],
    [["区"], false],
    [["局", "镇"], false],
    [["局", null], false],
    [[null], false],
    [[], false],
  ])("cover the organs %j: %s; rights everywhere cover all", (ids, expected) => {
    expect(covers(reachOf(rights, ["author"], organs), ids)).toBe(expected);
    expect(covers("everywhere", ids)).toBe(true);
  });
});
