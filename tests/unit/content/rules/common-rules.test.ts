import { expect, test } from "vitest";
import { allRules, DEFAULT_RULE_SETTINGS, parseRuleSettings } from "../../../../src/domains/content/index.ts";
import { IMPORT_EXEMPTIONS } from "../../../../src/domains/import/exempt-rules.ts";
import { broken, judged, linkedDocument, linkOf, type Said } from "../../../support/judged.ts";

const NAVIGATION = `<p><a href="https://a.gov.cn/1">首页</a></p><p><a href="https://a.gov.cn/2">政务公开</a></p>`;
const HASH = "a".repeat(64);
const FILE = { role: "FILE" as const, name: "附件.pdf", url: null, sha256: HASH, altText: null };
const source = (name: string | null, url: string | null = null) => ({ source: { name, url } });

test.each<[string, Said, string[]]>([
  ["a text", {}, []],
  ["no text", { bodyHtml: null }, ["body-empty BLOCK html"]],
  ["a text of blanks", { bodyHtml: "<p>　 </p>" }, ["body-empty BLOCK html"]],
  ["a picture instead", { bodyHtml: '<p><img src="https://a.gov.cn/a.png"></p>' }, []],
  ["a file instead", { bodyHtml: null, attachments: [FILE] }, []],
  ["links to pages only", { bodyHtml: NAVIGATION }, ["body-navigation BLOCK html"]],
  [
    "a wrong expression in title and text",
    { title: "党史教育", bodyHtml: "<p>开展党史教育。</p>" },
    ["word-list WARN title", "word-list WARN html"],
  ],
  ["the right one", { title: "党史学习教育" }, []],
  ["an expression that is never right", { summary: "人民政俯" }, ["word-list BLOCK summary"]],
  ["a news agency", source("新华社客户端"), []],
  ["an organ", source("衢州市教育局"), []],
  ["this site", source("本网"), []],
  ["a page of a government", source("某某", "http://www.qz.gov.cn/art/1.html"), []],
  ["somebody's blog", source("某某说法", "https://blog.example.com/1"), ["reprint-source BLOCK source"]],
  ["a host that only ends like one", source(null, "https://notgov.cn/1"), ["reprint-source BLOCK source"]],
  ["a reprint of nobody", { title: "（转载）关于河道管理的通知" }, ["reprint-named BLOCK source.name"]],
  ["a reprint of this site", { title: "【转载】河道管理", ...source("本站") }, ["reprint-named BLOCK source.name"]],
  ["a reprint of an organ", { title: "（转载）关于河道管理的通知", ...source("衢州市水利局") }, []],
  [
    "a file that it names",
    { bodyHtml: `<p><a href="/attachments/${HASH}/a.pdf">附件。</a></p>`, attachments: [FILE] },
    [],
  ],
  [
    "a file that it does not",
    { bodyHtml: `<p><a href="/attachments/${HASH}/a.pdf">附件。</a></p>` },
    ["link-file WARN html"],
  ],
  [
    "an address within a network",
    { bodyHtml: '<p>见<a href="http://192.168.1.8/a">系统</a>。</p>' },
    ["link-private WARN html"],
  ],
])("%s", (_, said, expected) => {
  expect(broken("ANNOUNCEMENT", said)).toEqual(expected);
});

test("a target that is not public is told where the input names it", () => {
  const links = [linkOf("CITES"), linkOf("RELATES_TO"), linkOf("RELATES_TO")];
  const linked = [linkedDocument({ kind: "RELATES_TO", position: 2, isPublic: false, force: null })];
  expect(broken("ANNOUNCEMENT", { links }, { linked })).toEqual(["link-target WARN related.1"]);
});

test.each([
  ["the document number by which it is named", "柯政发〔2026〕1号", "关联的“柯政发〔2026〕1号”未公开，公众看不到。"],
  ["no title of what nobody may see", null, "关联的内容未公开，公众看不到。"],
])("a target that is not public is told by %s", (_, title, message) => {
  const linked = [linkedDocument({ kind: "RELATES_TO", isPublic: false, title, force: null })];
  const [problem] = judged("ANNOUNCEMENT", { links: [linkOf("RELATES_TO")] }, { linked });
  expect(problem?.message).toBe(message);
});

test("all problems come at once, what blocks first", () => {
  expect(broken("ANNOUNCEMENT", { title: "党史教育13812345678", bodyHtml: null, ...source("某某说法") })).toEqual([
    "personal-data BLOCK title",
    "body-empty BLOCK html",
    "reprint-source BLOCK source",
    "word-list WARN title",
  ]);
});

test("settings change levels, and take nothing back of an absolute rule", () => {
  const levels = {
    "body-empty": "OFF",
    "personal-data": "WARN",
    "reprint-source": "WARN",
    "word-list": "OFF",
  } as const;
  const settings = { ...DEFAULT_RULE_SETTINGS, levels };
  const said = { title: "党史教育13812345678", bodyHtml: null, ...source("某某说法") };
  expect(broken("ANNOUNCEMENT", said, { settings })).toEqual([
    "personal-data BLOCK title",
    "body-empty BLOCK html",
    "reprint-source WARN source",
  ]);
});

test("a place keeps a word list and sources of its own", () => {
  const parsed = parseRuleSettings({
    words: [{ wrong: "柯城县", right: "柯城区", level: "BLOCK" }],
    reprintSources: { hosts: [], names: ["衢州日报"] },
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const said = { title: "柯城县的党史教育", ...source("衢州日报") };
  const [problem, ...others] = judged("ANNOUNCEMENT", said, { settings: parsed.value });
  expect([problem?.message, problem?.messageEn]).toEqual(["“柯城县”应为“柯城区”。", "“柯城县” should be “柯城区”."]);
  expect(others).toEqual([]);
});

test("every rule has an id of its own, two messages with the same places, and a source", () => {
  const rules = allRules();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, zh, en, source: from } of rules) {
    expect(zh, id).toMatch(/\p{Script=Han}.*。$/u);
    expect(en, id).toMatch(/[a-z].*\.$|\}\.$|\?$/);
    expect(from, id).not.toBe("");
  }
});

test("an import is exempt from rules that there are, and from no absolute one", () => {
  const rules = new Map(allRules().map((rule) => [rule.id, rule]));
  for (const id of IMPORT_EXEMPTIONS) expect(rules.get(id), id).toMatchObject({ id });
  expect(IMPORT_EXEMPTIONS.filter((id) => rules.get(id)?.isAbsolute)).toEqual([]);
});
