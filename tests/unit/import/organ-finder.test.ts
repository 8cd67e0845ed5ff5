import { expect, test } from "vitest";
import { OrganFinder } from "../../../src/domains/import/organ-finder.ts";
import { isRelativeName, parsePlacedName, placeRelativeName } from "../../../src/domains/import/organ-place.ts";

test.each([
  ["衢州市柯城区人民政府", "衢州市柯城区", "人民政府"],
  ["柯城区财政局", "柯城区", "财政局"],
  ["广州市市场监督管理局", "广州市", "市场监督管理局"],
  ["景宁畲族自治县水利局", "景宁畲族自治县", "水利局"],
])("%s is of %s", (name, place, office) => {
  expect(parsePlacedName(name)).toEqual({ place, office });
});

test.each(["国务院办公厅", "财政部", "市人社局", "区住建局"])("%s names no place", (name) => {
  expect(parsePlacedName(name)).toBeNull();
});

test.each([
  ["市人社局", "广州市天河区", { place: "广州市", office: "人社局" }],
  ["区住建园林局", "广州市天河区", { place: "广州市天河区", office: "住建园林局" }],
  ["省财政厅", "广州市天河区", null],
  ["市人社局", null, null],
])("%s in %s", (name, place, expected) => {
  expect(isRelativeName(name)).toBe(true);
  expect(placeRelativeName(name, place)).toEqual(expected);
});

function find(names: readonly string[], name: string): string | null {
  const finder = new OrganFinder();
  for (const known of names) finder.add(known, known);
  return finder.find(parsePlacedName(name)!);
}
const registry = [
  "衢州市柯城区人民政府",
  "衢州市柯城区人民政府办公室",
  "衢州市柯城区住房和城乡建设局",
  "广州市人力资源和社会保障局",
  "云溪市人民代表大会常务委员会",
];

test.each([
  ["柯城区人民政府", "衢州市柯城区人民政府"],
  ["柯城区政府", "衢州市柯城区人民政府"],
  ["柯城区住建局", "衢州市柯城区住房和城乡建设局"],
  ["广州市人社局", "广州市人力资源和社会保障局"],
  ["柯城区教育局", null],
  ["云溪市人民代表大会", null],
])("%s is %s", (name, found) => {
  expect(find(registry, name)).toBe(found);
});

test("a short name without a place is of the organ's own", () => {
  const finder = new OrganFinder();
  finder.add("office", "衢州市柯城区人民政府办公室", ["区政府办"]);
  expect(finder.find({ place: "柯城区", office: "政府办" })).toBe("office");
  expect(finder.find({ place: "广州市天河区", office: "政府办" })).toBeNull();
});

test("a name that two organs may mean is none of them", () => {
  expect(find(["北京市朝阳区人民政府", "长春市朝阳区人民政府"], "朝阳区人民政府")).toBeNull();
  expect(find(["云溪市市民服务局", "云溪市市政服务局"], "云溪市市服局")).toBeNull();
});
