import { expect, test } from "vitest";
import { author, call, interpretation, publisher, seen, useDeskWorld, world } from "./desk-world.ts";

useDeskWorld();

const FORMS =
  "edition { id contentId version channelForms { channel title digest html } problems { rule level path } }";
const wechat = {
  channel: "wechat",
  title: "一图读懂",
  digest: "河道管理新规。",
  html: "<p>要点。<script>x</script></p>",
};
const kept = { ...wechat, html: "<p>要点。</p>" };
const TYPES = {
  Interpretation: { medium: "TEXT", interpreter: "ORGAN" },
  Announcement: { kind: "NOTICE", urgency: "NORMAL" },
  PolicyDocument: { kind: "OTHER" },
  EnterpriseNotice: { items: [] },
  Consultation: { opensAt: "2026-03-02T00:00:00+08:00", closesAt: "2026-04-20T00:00:00+08:00" },
  Report: { kind: "WORK_PROGRESS", year: 2025 },
};

test.each(Object.entries(TYPES))("%s keeps what is set for a channel, sanitised", async (typename, own) => {
  const input = { title: "关于河道的内容", html: "<p>正文。</p>", ...own, channelForms: [wechat] };
  const { edition } = await call(`create${typename}`, input, author, FORMS);
  expect(edition.channelForms).toEqual([kept]);
});

test("a revision that says nothing of channels keeps their words, null takes them out", async () => {
  const { edition } = await call("createInterpretation", { ...interpretation, channelForms: [wechat] }, author, FORMS);
  const revise = async (more: object, version: number) => {
    const input = { content: edition.contentId, expectedVersion: version, ...interpretation, ...more };
    return (await call("reviseInterpretation", input, author, FORMS)).edition;
  };
  const silent = await revise({}, edition.version);
  expect(silent.channelForms).toEqual([kept]);
  const shorter = await revise({ channelForms: [{ channel: "weibo", digest: "新规来了。" }] }, silent.version);
  expect(shorter.channelForms).toEqual([{ channel: "weibo", title: null, digest: "新规来了。", html: null }]);
  expect((await revise({ channelForms: null }, shorter.version)).channelForms).toEqual([]);
});

test("the revision of what is public carries the words on into a new draft", async () => {
  const { contentId, globalId } = await world.publish({
    type: "INTERPRETATION",
    title: interpretation.title,
    channelForms: [{ channel: "weibo", kind: "WEIBO", title: "新规来了", digest: null, html: null }],
  });
  const input = { content: globalId, expectedVersion: await world.version(contentId), ...interpretation };
  const { edition } = await call("reviseInterpretation", input, author, FORMS);
  expect(edition.channelForms).toEqual([{ channel: "weibo", title: "新规来了", digest: null, html: null }]);
});

test.each([
  ["a channel that there is not", [{ channel: "douyin", title: "一" }], ["channelForms.0.channel NOT_IN_LIST"]],
  [
    "a portal, which shows the content itself",
    [{ channel: "portal", title: "一" }],
    ["channelForms.0.channel CONTRADICTION"],
  ],
  ["a channel for which nothing is stated", [{ channel: "wechat" }], ["channelForms.0 CONTRADICTION"]],
  ["a channel twice", [wechat, wechat], ["channelForms CONTRADICTION"]],
  ["a blank title", [{ channel: "wechat", title: " " }], ["channelForms.0.title WRONG_FORMAT"]],
  ["half a surrogate pair", [{ channel: "wechat", digest: "\ud800" }], ["channelForms.0.digest WRONG_FORMAT"]],
  ["a digest of a book", [{ channel: "wechat", digest: "字".repeat(20_001) }], ["channelForms.0.digest OUT_OF_RANGE"]],
])("%s is refused, and nothing is written", async (_, channelForms, issues) => {
  const before = await world.stored();
  const refusal = await call("createInterpretation", { ...interpretation, channelForms }, author);
  expect(refusal.issues.map(({ path, code }: { path: string[]; code: string }) => `${path.join(".")} ${code}`)).toEqual(
    issues,
  );
  expect(await world.stored()).toEqual(before);
});

test("what is set for a channel is judged like the rest, and may not be published with personal data", async () => {
  const channelForms = [{ channel: "weibo", digest: "请电13812345678。" }];
  const { edition } = await call("createInterpretation", { ...interpretation, channelForms }, author, FORMS);
  expect(edition.problems).toContainEqual({
    rule: "personal-data",
    level: "BLOCK",
    path: ["channelForms", "0", "digest"],
  });
  expect(await call("submitForReview", seen(edition), author)).toMatchObject({ code: "RULE" });
});

test("words that are taken out go from every channel, also of what is public", async () => {
  const form = {
    channel: "wechat",
    kind: "WECHAT" as const,
    title: "访张三",
    digest: "张三说。",
    html: "<p>张三<b>的</b>话。</p>",
  };
  const { contentId, globalId } = await world.publish({ type: "INTERPRETATION", channelForms: [form] });
  const source = `{ node(id: "${globalId}") { ... on Content { rendition(channel: "wechat") { ... on WechatRendition { title digest html } } } } }`;
  expect((await world.read(source)).node.rendition).toMatchObject({ title: "访张三" });
  const redactor = await world.person("redactor", "publish");
  const redaction = {
    content: globalId,
    expectedVersion: await world.version(contentId),
    passages: ["张三"],
    reason: "涉及个人",
  };
  expect(await call("redact", redaction, redactor, "contentId")).toMatchObject({ contentId: globalId });
  const { rendition } = (await world.read(source)).node;
  expect([rendition.title, rendition.digest]).toEqual(["访〔已隐去〕", "〔已隐去〕说。"]);
  expect(rendition.html).toContain("〔已隐去〕<strong>的</strong>话。");
  expect(JSON.stringify(await world.stored())).not.toContain("张三");
});

test("what a published edition says on a channel cannot be changed", async () => {
  const { editionId } = await world.publish({ type: "INTERPRETATION" });
  await expect(
    world.db.owner.query(`update edition set channel_forms = '[{"channel":"wechat"}]' where id = $1`, [editionId]),
  ).rejects.toThrow("was published and cannot change");
  expect(publisher.personId).not.toBeNull();
});
