import { describe, expect, it, test } from "vitest";
import {
  canSyndicate,
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

const UNLIMITED = { organs: [], accounts: [] };

describe("rights as they are written down", () => {
  it("are read as they were written", () => {
    const texts = ["read:drafts", "admin", "author:key:局", "read:drafts:镇", "syndicate:微信"];
    const rights = parseRights(texts);
    expect(rights).toEqual({
      scopes: ["read:drafts", "admin"],
      organScopes: [
        { scope: "author", organ: "key:局" },
        { scope: "read:drafts", organ: "镇" },
      ],
      accountKeys: ["微信"],
    });
    expect(writeRights(rights)).toEqual(texts);
  });

  test.each([["read"], ["Author"], ["authors"], [" author"], ["author,admin"], [""]])("%j gives nothing", (text) => {
    expect(parseRights([text])).toEqual({ scopes: [], organScopes: [], accountKeys: [] });
  });

  it("without an organ's key count for no organ, and not everywhere", () => {
    const rights = parseRights(["author:"]);
    expect(reachOf(rights, ["author"], organs)).toEqual(new Set());
  });
});

describe("rights within organs", () => {
  const rights = rightsWithin(["author", "review"], { organs: ["key:局", "没有"], accounts: [] });

  it("are no rights that count everywhere", () => {
    expect(rights.scopes).toEqual([]);
    expect(holdsSomewhere(rights, "author")).toBe(true);
    expect(holdsSomewhere(rights, "publish")).toBe(false);
    expect(rightsWithin(["author"], UNLIMITED)).toEqual({ scopes: ["author"], organScopes: [], accountKeys: [] });
  });

  it("reach the organs and what is below them, and nothing where the organ is not there", () => {
    expect(reachOf(rights, ["author"], organs)).toEqual(new Set(["局", "科"]));
    expect(reachOf(rights, ["publish"], organs)).toEqual(new Set());
    expect(reachOf(rights, ["publish", "review"], organs)).toEqual(new Set(["局", "科"]));
    expect(reachOf(rightsWithin(["author"], UNLIMITED), ["author"], organs)).toBe("everywhere");
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

describe("the right to say what accounts post", () => {
  it("counts for the accounts that are named, and for every account where none is", () => {
    const named = rightsWithin(["syndicate", "author"], { organs: [], accounts: ["微信"] });
    expect(named).toEqual({ scopes: ["author"], organScopes: [], accountKeys: ["微信"] });
    expect([canSyndicate(named, "微信"), canSyndicate(named, "微博")]).toEqual([true, false]);
    expect(canSyndicate(rightsWithin(["syndicate"], UNLIMITED), "微博")).toBe(true);
    expect([holdsSomewhere(named, "syndicate"), holdsSomewhere(named, "publish")]).toEqual([true, false]);
  });

  it("knows no organs: within them it gives the accounts that are named, and nothing else", () => {
    const within = rightsWithin(["syndicate"], { organs: ["key:局"], accounts: ["微信"] });
    expect(within).toEqual({ scopes: [], organScopes: [], accountKeys: ["微信"] });
    expect(rightsWithin(["syndicate"], { organs: ["key:局"], accounts: [] })).toEqual({
      ...{ scopes: [], organScopes: [], accountKeys: [] },
    });
  });

  it("is not given by an account where the scope is not", () => {
    expect(rightsWithin(["author"], { organs: [], accounts: ["微信"] }).accountKeys).toEqual([]);
    expect(parseRights(["syndicate:"]).accountKeys).toEqual([""]);
  });
});
