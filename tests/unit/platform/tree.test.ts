import { describe, expect, it } from "vitest";
import { Tree } from "../../../src/platform/tree.ts";

const row = (id: string, parentId: string | null = null) => ({ id, parentId });
const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);

describe("a tree", () => {
  const root = row("root");
  const leaf = row("leaf", "branch");
  const tree = new Tree([row("other"), leaf, root, row("branch", "root"), row("twig", "root")]);

  it("finds a row by id, or null", () => {
    expect(tree.find("leaf")).toBe(leaf);
    expect(tree.find("none")).toBeNull();
  });

  it("keeps the order in which rows came", () => {
    expect(ids(tree.all())).toEqual(["other", "leaf", "root", "branch", "twig"]);
    expect(ids(tree.children(null))).toEqual(["other", "root"]);
    expect(ids(tree.children("root"))).toEqual(["branch", "twig"]);
    expect(ids(tree.children("leaf"))).toEqual([]);
  });

  it("lists by ids, in their order, without those that are not there", () => {
    expect(ids(tree.list(["twig", "none", "root"]))).toEqual(["twig", "root"]);
  });

  it("walks from the root to a row", () => {
    expect(ids(tree.pathTo(leaf))).toEqual(["root", "branch", "leaf"]);
    expect(ids(tree.pathTo(root))).toEqual(["root"]);
  });

  it("walks everything below a row, each before what is below it", () => {
    expect(ids(tree.below("root"))).toEqual(["branch", "leaf", "twig"]);
    expect(ids(tree.below(null))).toEqual(["other", "root", "branch", "leaf", "twig"]);
    expect(tree.subtreeIds("branch")).toEqual(["branch", "leaf"]);
    expect(tree.subtreeIds("leaf")).toEqual(["leaf"]);
  });

  it("may be empty", () => {
    expect(new Tree([]).all()).toEqual([]);
  });

  it.each([
    ["is its own parent", [row("a", "a")]],
    ["is its parent's parent", [row("root"), row("a", "b"), row("b", "a")]],
    ["has a parent that is not there", [row("a", "gone")]],
  ])("is refused when a row %s", (_, rows) => {
    expect(() => new Tree(rows)).toThrow("hang on no root");
  });
});
