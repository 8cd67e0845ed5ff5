import { describe, expect, it } from "vitest";
import "../../../src/domains/announcement/content-type.ts";
import "../../../src/domains/interpretation/content-type.ts";
import { type ContentDraft, MAX_TITLE_LENGTH, prepareDraft } from "../../../src/domains/content/draft.ts";
import { newId } from "../../../src/platform/ids.ts";
import { EMPTY_DRAFT } from "../../support/empty-draft.ts";
import { SAMPLE_DETAILS } from "../../support/sample-details.ts";

const DRAFT: ContentDraft = {
  ...EMPTY_DRAFT,
  type: "ANNOUNCEMENT",
  title: "公告",
  bodyHtml: "<p>正文</p>",
  keywords: ["a"],
  details: SAMPLE_DETAILS.ANNOUNCEMENT,
};

function prepare(fields: Partial<ContentDraft>) {
  const prepared = prepareDraft({ ...DRAFT, ...fields });
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.problems));
  return prepared.value;
}

const problemsOf = (fields: Partial<ContentDraft>) => {
  const prepared = prepareDraft({ ...DRAFT, ...fields });
  return prepared.ok ? [] : prepared.problems.map(({ path, code }) => `${path.join(".")} ${code}`);
};

const file = { role: "FILE" as const, name: "附件", url: "https://a.example/1.pdf", sha256: null, altText: null };

describe("a draft", () => {
  it("comes back with its title trimmed and its body sanitised", () => {
    const { title, body, sanitizerVersion } = prepare({ title: " 公告 ", bodyHtml: "<p>正文<script>x</script></p>" });
    expect({ title, body, sanitizerVersion }).toEqual({
      title: "公告",
      body: { html: "<p>正文</p>", text: "正文" },
      sanitizerVersion: 1,
    });
  });

  it.each([null, "", "  ", "<p> </p>", "<script>x</script>"])("has no body when nothing is left of %j", (bodyHtml) => {
    expect(prepare({ bodyHtml })).toMatchObject({ body: null, sanitizerVersion: null });
  });

  it("names each organ, topic and column once", () => {
    const [a, b] = [newId(), newId()];
    const fields = { issuerIds: [b, a, b], drafterIds: [a, a], topicIds: [a, b, a], columnIds: [b, b] };
    expect(prepare(fields)).toMatchObject({ issuerIds: [b, a], drafterIds: [a], topicIds: [a, b], columnIds: [b] });
  });

  it.each<[string, Partial<ContentDraft>, string[]]>([
    ["a blank title", { title: "  " }, ["title WRONG_FORMAT"]],
    ["a title that is too long", { title: "长".repeat(MAX_TITLE_LENGTH + 1) }, ["title OUT_OF_RANGE"]],
    ["a control character in its title", { title: "公告\u0000" }, ["title WRONG_FORMAT"]],
    ["half a character in its summary", { summary: "\ud800" }, ["summary WRONG_FORMAT"]],
    ["a blank summary", { summary: "" }, ["summary WRONG_FORMAT"]],
    ["a blank keyword", { keywords: ["a", ""] }, ["keywords.1 WRONG_FORMAT"]],
    ["a slug in Chinese", { slug: "公告" }, ["slug WRONG_FORMAT"]],
    ["a slug that is too long", { slug: "a".repeat(101) }, ["slug OUT_OF_RANGE"]],
    [
      "a source that is no web address",
      { source: { name: null, url: "javascript:alert(1)" } },
      ["source.url WRONG_FORMAT"],
    ],
    ["a source without a host", { source: { name: null, url: "/art/1.html" } }, ["source.url WRONG_FORMAT"]],
    [
      "an attachment on no web address",
      { attachments: [{ ...file, url: "file:///etc/passwd" }] },
      ["attachments.0.url WRONG_FORMAT"],
    ],
    [
      "an attachment that is nowhere",
      { attachments: [file, { ...file, url: null }] },
      ["attachments.1.url CONTRADICTION"],
    ],
    [
      "an attachment whose hash is none",
      { attachments: [{ ...file, sha256: "ABC" }] },
      ["attachments.0.sha256 WRONG_FORMAT"],
    ],
    [
      "a link that leads nowhere",
      { links: [{ kind: "CITES", toContentId: null, toDocumentNumber: null }] },
      ["links.0 CONTRADICTION"],
    ],
    [
      "a link that leads to two ends",
      { links: [{ kind: "CITES", toContentId: newId(), toDocumentNumber: "x" }] },
      ["links.0 CONTRADICTION"],
    ],
    [
      "an id that is none",
      { publisherId: "1", topicIds: ["x"] },
      ["publisherId WRONG_FORMAT", "topicIds.0 WRONG_FORMAT"],
    ],
    ["a detail that is not there", { details: { ...SAMPLE_DETAILS.ANNOUNCEMENT, x: 1 } }, ["details.x UNKNOWN_FIELD"]],
    [
      "several faults, all at once",
      { title: "", slug: "A", details: { ...SAMPLE_DETAILS.ANNOUNCEMENT, kind: "X" } },
      ["slug WRONG_FORMAT", "title WRONG_FORMAT", "details.kind NOT_IN_LIST"],
    ],
  ])("is refused for %s", (_, fields, problems) => {
    expect(problemsOf(fields)).toEqual(problems);
  });

  it(`takes a title of ${MAX_TITLE_LENGTH} characters and a slug of 100`, () => {
    expect(problemsOf({ title: "长".repeat(MAX_TITLE_LENGTH), slug: "a".repeat(100) })).toEqual([]);
  });
});

describe("a picture whose bytes are here", () => {
  const picture = { role: "COVER" as const, name: "封面.jpg", url: null, sha256: "a".repeat(64), altText: null };
  const poster = { details: { ...SAMPLE_DETAILS.ANNOUNCEMENT, kind: "POSTER" } };
  const interpretation = { type: "INTERPRETATION", details: SAMPLE_DETAILS.INTERPRETATION } as const;

  it.each<[string, Partial<ContentDraft>]>([
    ["an interpretation", interpretation],
    ["a poster", poster],
  ])("of %s must be told in words", (_, fields) => {
    const attachments = [picture, { ...picture, role: "IMAGE" as const }, { ...picture, altText: "办理流程图" }];
    expect(problemsOf({ ...fields, attachments })).toEqual([
      "attachments.0.altText REQUIRED",
      "attachments.1.altText REQUIRED",
    ]);
  });

  it("of an announcement of another kind need not", () => {
    expect(problemsOf({ attachments: [picture] })).toEqual([]);
  });

  it("is told apart from a file, and from a picture that is only linked to", () => {
    const linked = { ...picture, url: "https://www.kc.gov.cn/a.jpg", sha256: null };
    expect(problemsOf({ ...interpretation, attachments: [{ ...picture, role: "FILE" }, linked] })).toEqual([]);
  });
});

describe("a draft's digest", () => {
  const digestOf = (fields: Partial<ContentDraft>) => prepare(fields).digest;

  it("is equal for what reads the same", () => {
    const [topic, other] = [newId(), newId()];
    expect(digestOf({ bodyHtml: "<p onclick='x'>正文</p>", topicIds: [topic, other, topic], changeNote: "改" })).toBe(
      digestOf({ topicIds: [topic, other] }),
    );
    expect(digestOf({ details: { ...SAMPLE_DETAILS.ANNOUNCEMENT } })).toBe(digestOf({}));
  });

  it("is equal whatever the order of the details' keys", () => {
    const entries = Object.entries(SAMPLE_DETAILS.ANNOUNCEMENT);
    expect(digestOf({ details: Object.fromEntries(entries.reverse()) })).toBe(digestOf({}));
  });

  it.each<[string, Partial<ContentDraft>]>([
    ["the title", { title: "公示" }],
    ["the body", { bodyHtml: "<p>正文。</p>" }],
    ["the details", { details: { ...SAMPLE_DETAILS.ANNOUNCEMENT, urgency: "EMERGENCY" } }],
    ["the date of the source", { originalPublishedAt: new Date("2020-01-01T00:00:00Z") }],
    ["an attachment", { attachments: [file] }],
    ["the source", { source: { name: "新华社", url: null } }],
  ])("differs with %s", (_, fields) => {
    expect(digestOf(fields)).not.toBe(digestOf({}));
  });
});
