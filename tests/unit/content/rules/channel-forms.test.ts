import { expect, test } from "vitest";
import type { ChannelForm } from "../../../../src/domains/content/index.ts";
import { broken, judged } from "../../../support/judged.ts";

const said = (form: Partial<ChannelForm>) => ({
  bodyHtml: "<p>2020年3月5日起，每户补助2万元。</p>",
  channelForms: [{ channel: "here", kind: "WECHAT" as const, title: null, digest: null, html: null, ...form }],
});
const of = (form: Partial<ChannelForm>) => broken("ANNOUNCEMENT", said(form));

test.each<[string, Partial<ChannelForm>, string[]]>([
  ["a title that both ways of posting take", { title: "标".repeat(32) }, []],
  ["one that only a person can post", { title: "标".repeat(33) }, ["channel-form-limit WARN channelForms.0.title"]],
  ["one that nobody can post", { title: "标".repeat(65) }, ["channel-form-limit BLOCK channelForms.0.title"]],
  [
    "a digest that only the interface takes",
    { digest: "摘".repeat(121) },
    ["channel-form-limit WARN channelForms.0.digest"],
  ],
  ["a digest that nobody takes", { digest: "摘".repeat(129) }, ["channel-form-limit BLOCK channelForms.0.digest"]],
  [
    "a text that only a person can post",
    { html: `<p>${"字".repeat(20_000)}</p>` },
    ["channel-form-limit WARN channelForms.0.html"],
  ],
  [
    "a text that nobody can post",
    { html: `<p>${"字".repeat(50_001)}</p>` },
    ["channel-form-limit BLOCK channelForms.0.html"],
  ],
  ["a post within 140", { kind: "WEIBO", digest: "博".repeat(130) }, []],
  ["half-width characters, which are halves", { kind: "WEIBO", digest: "a".repeat(260) }, []],
  ["a longer post", { kind: "WEIBO", digest: "博".repeat(131) }, ["channel-form-limit WARN channelForms.0.digest"]],
  [
    "a post beyond every limit",
    { kind: "WEIBO", digest: "博".repeat(1_991) },
    ["channel-form-limit BLOCK channelForms.0.digest"],
  ],
  [
    "a title that Toutiao finds too short",
    { kind: "TOUTIAO", title: "四个汉字" },
    ["channel-form-limit BLOCK channelForms.0.title"],
  ],
  [
    "a text that Weibo does not show",
    { kind: "WEIBO", html: "<p>正文</p>" },
    ["channel-form-unused WARN channelForms.0.html"],
  ],
  ["a mini-program, which sets no limit", { kind: "MINI_PROGRAM", title: "标".repeat(200) }, []],
  ["figures of the edition", { title: "3月5日起补2万元" }, []],
  ["a figure of its own", { digest: "最高补20万元" }, ["channel-form-figures BLOCK channelForms.0.digest"]],
  ["a day of its own", { html: "<p>2020年3月6日起</p>" }, ["channel-form-figures BLOCK channelForms.0.html"]],
])("%s", (_, form, problems) => {
  expect(of(form)).toEqual(problems);
});

test("a problem says what is too long, by how much, and in which way of posting", () => {
  const [problem] = judged("ANNOUNCEMENT", said({ title: "标".repeat(33) }));
  expect([problem?.message, problem?.messageEn]).toEqual([
    "渠道“here”的渠道标题为33字，接口发布要求不超过32字。",
    "The title for “here” has 33 characters; posting by interface takes at most 32.",
  ]);
});

test("a channel may say the end of a window as its last day, and a sum in 万元", () => {
  const weibo = { channel: "weibo", kind: "WEIBO" as const, title: null, html: null };
  const consultation = {
    details: { opensAt: "2026-03-01T00:00:00+08:00", closesAt: "2026-04-01T00:00:00+08:00" },
    channelForms: [{ ...weibo, digest: "3月31日前都可以提意见。" }],
  };
  expect(broken("CONSULTATION", consultation).filter((problem) => problem.startsWith("channel"))).toEqual([]);
  const item = {
    ...{ title: "奖励", audience: null, industries: [], regions: [], scales: [], organizationTypes: [] },
    ...{ certifications: [], conditions: [], standard: null, amountCapFen: 20_000_000, opensOn: null, closesOn: null },
    ...{ materials: [], fulfilmentMode: "AUTO", fulfilmentDays: null, basis: null, leadOrgan: null, leadOrganId: null },
    contacts: [],
  };
  const notice = { details: { items: [item] }, channelForms: [{ ...weibo, digest: "最高奖20万元。" }] };
  expect(broken("ENTERPRISE_NOTICE", notice).filter((problem) => problem.startsWith("channel"))).toEqual([]);
});
