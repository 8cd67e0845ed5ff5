import fc from "fast-check";
import { expect, test } from "vitest";
import {
  CHANNEL_LIMITS,
  characterCount,
  figuresBeyond,
  figuresOf,
  postLength,
  singleLine,
} from "../../../src/domains/content/index.ts";
import type { RichTextNode } from "../../../src/domains/rendition/outcome.ts";
import { limitsOf } from "../../../src/domains/rendition/render.ts";
import { sentencesOf } from "../../../src/domains/rendition/sentences.ts";
import { titleCandidates } from "../../../src/domains/rendition/title.ts";
import { readersSee, rendered, type Said, sourceSaying, WAYS } from "../../support/rendition-source.ts";

const words = fc.constantFrom(
  ...[
    "河道管理",
    "老旧小区",
    "不得",
    "禁止",
    "20万元",
    "2.45亿元",
    "2020年3月5日",
    "三个月",
    "柯政发〔2020〕12号",
    "12.5%",
  ],
  ...["👨‍👩‍👧", "e\u0301", "𠮷", "（含当日）", "“即申即享”", " ABC ", "&", "<", "应当", "居民"],
);
const clause = fc.array(words, { minLength: 1, maxLength: 8 }).map((list) => list.join(""));
const sentence = fc
  .tuple(fc.constantFrom("", "但", "不过", "除外的是"), clause, fc.constantFrom("。", "！", "；", ""))
  .map((parts) => parts.join(""));
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 6 }).map((list) => list.join(""));
const escaped = paragraph.map((text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;"));
const cell = fc
  .tuple(fc.constantFrom("td", "th"), fc.constantFrom("", ' colspan="2"', ' rowspan="2"', ' colspan="999"'), escaped)
  .map(([tag, span, text]) => `<${tag}${span}>${text}</${tag}>`);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
  .map((rows) => `<table>${rows.map((row) => `<tr>${row.join("")}</tr>`).join("")}</table>`);
const block = fc.oneof(
  { weight: 5, arbitrary: escaped.map((text) => `<p>${text}</p>`) },
  { weight: 1, arbitrary: table },
  escaped.map((text) => `<h2>${text}</h2>`),
  escaped.map((text) => `<ul><li>${text}</li><li><a href="https://www.kecheng.example/">${text}</a></li></ul>`),
  fc.constant('<p><img src="/attachments/a/1.png" alt="图"></p>'),
);
const facts = fc.constantFrom<[string, string][]>(
  [["文号", "柯政发〔2020〕12号"]],
  [
    ["发文机关", "柯城区人民政府"],
    ["成文日期", "2020年3月5日"],
  ],
);
const title = fc
  .oneof(
    clause,
    clause.map((text) => `柯城区人民政府关于印发《${text}》的通知`),
  )
  .filter((text) => text.trim() !== "");
const said: fc.Arbitrary<Said> = fc.record({
  title: title.map((text) => text.trim()),
  summary: fc.option(paragraph.filter((text) => text.trim() !== "")),
  html: fc.array(block, { minLength: 1, maxLength: 40 }).map((blocks) => blocks.join("\n")),
  facts,
  subjects: fc.array(words, { maxLength: 4 }),
  ended: fc.constantFrom(null, "已废止"),
});
const way = fc.constantFrom(...WAYS);

function holds(property: (given: Said, on: (typeof WAYS)[number]) => void): void {
  fc.assert(fc.property(said, way, property), { numRuns: 200 });
}

test("equal contents give equal forms", () => {
  holds((given, on) => {
    expect(rendered(sourceSaying(given), on)).toEqual(rendered(sourceSaying(given), on));
  });
});

test("every figure, date and document number of a form stands in the content", () => {
  holds((given, on) => {
    const source = sourceSaying(given);
    const outcome = rendered(source, on);
    if (outcome.form !== "REFUSED") expect(figuresBeyond(readersSee(outcome), figuresOf(source.words))).toEqual([]);
  });
});

test("a title is whole, or what its shell held; a digest is whole sentences that nothing takes back", () => {
  holds((given, on) => {
    const source = sourceSaying(given);
    const outcome = rendered(source, on);
    if (outcome.form === "REFUSED") return;
    expect(titleCandidates(given.title!)).toContain(outcome.title);
    if (outcome.form !== "WECHAT") return;
    const digest = outcome.digest.replace(/^【已废止】/, "");
    const sources = [singleLine(given.summary ?? ""), ...source.text.split("\n").map((text) => text.trim())];
    const isWhole = sources.some(
      (text) =>
        text === digest ||
        (text.startsWith(digest) &&
          sentencesOf(text).some(
            (_, end, all) =>
              all
                .slice(0, end + 1)
                .join("")
                .trim() === digest,
          )),
    );
    expect(isWhole || digest === outcome.title).toBe(true);
    const rest = sources.find((text) => text.startsWith(digest) && text !== digest)?.slice(digest.length) ?? "";
    if (singleLine(given.summary ?? "") !== digest && digest !== outcome.title)
      expect(rest).not.toMatch(/^(?:但|不过|除)/);
  });
});

test("what is over a limit is refused", () => {
  holds((given, [kind, manner]) => {
    const outcome = rendered(sourceSaying(given), [kind, manner] as (typeof WAYS)[number]);
    const limits = limitsOf(kind, manner);
    if (outcome.form === "REFUSED" || limits === null) return;
    expect(characterCount(outcome.title)).toBeLessThanOrEqual(limits.title?.most ?? Number.MAX_SAFE_INTEGER);
    if (outcome.form === "WECHAT" && limits.markup) expect(characterCount(outcome.html)).toBeLessThan(20_000);
    if (outcome.form !== "WEIBO") return;
    expect(outcome.length).toBe(postLength(outcome.text.replace(/https:\S+$/, "")) + 10);
    expect(outcome.length).toBeLessThanOrEqual(limits.post!.most);
  });
});

test("number, organs and dates stand word for word in every form that shows them", () => {
  holds((given, on) => {
    const outcome = rendered(sourceSaying(given), on);
    if (outcome.form === "REFUSED" || outcome.form === "PORTAL") return;
    const seen =
      outcome.form === "MINI_PROGRAM" ? textOf(outcome.nodes) : "html" in outcome ? outcome.html : outcome.text;
    const missing = given.facts!.filter(
      ([label, value]) => !seen.replace(/<[^>]*>/g, "").includes(`${label}：${value}`),
    );
    expect(missing).toHaveLength(outcome.dropped.FACTS ?? 0);
    expect(given.ended === null || seen.includes("【已废止】")).toBe(true);
  });
});

test("no other tags than those that the platform trusts are in a form", () => {
  holds((given, on) => {
    const outcome = rendered(sourceSaying(given), on);
    if (outcome.form === "MINI_PROGRAM")
      expect(namesOf(outcome.nodes).filter((name) => !TRUSTED.has(name))).toEqual([]);
    if (outcome.form === "WECHAT" || outcome.form === "TOUTIAO")
      expect([...outcome.html.matchAll(/<\/?(\w+)/g)].filter(([, tag]) => !ARTICLE.has(tag!))).toEqual([]);
  });
});

test("every limit says where it is from and when somebody looked", () => {
  const limits = Object.values(CHANNEL_LIMITS).flat();
  expect(limits.map(({ source }) => source.length > 0)).not.toContain(false);
  expect(limits.map(({ asOf }) => /^20\d\d-\d\d-\d\d$/.test(asOf))).not.toContain(false);
});

const TRUSTED = new Set(
  `a abbr address article aside b bdi bdo big blockquote br caption center cite code col colgroup dd del div dl dt em fieldset font footer
  h1 h2 h3 h4 h5 h6 header hr i img ins label legend li mark nav ol p pre q rt ruby s section small span strong sub sup tt u ul`.split(
    /\s+/,
  ),
);
const ARTICLE = new Set(
  "p h2 h3 h4 h5 h6 ul ol li dl dt dd section blockquote hr table tr td th img br strong em b i u s sub sup".split(" "),
);

function namesOf(nodes: readonly RichTextNode[]): string[] {
  return nodes.flatMap((node) => ("name" in node ? [node.name, ...namesOf(node.children ?? [])] : []));
}

function textOf(nodes: readonly RichTextNode[]): string {
  return nodes.map((node) => ("name" in node ? textOf(node.children ?? []) : node.text)).join("");
}
