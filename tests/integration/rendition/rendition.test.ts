import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { numbered, SAMPLE_DETAILS } from "../../support/sample-details.ts";
import { World } from "../../support/world.ts";

let world: World;
beforeAll(async () => {
  world = await World.open();
});
afterEach(() => world.clear());
afterAll(() => world.close());

const COMMON = "... on Rendition { title edition url facts { label value } dropped { kind count } }";
const REFUSED = "... on RenditionRefused { reason edition field measured limit message }";
const LONG = "柯城区人民政府关于进一步加强城镇老旧小区住宅加装电梯全过程质量安全监督管理工作的实施意见";

/** A content's form for a channel, with what is selected of its type. */
async function formOf(id: string, args: string, selection = "") {
  const { node } = await world.read(
    `{ node(id: "${id}") { ... on Content { rendition(${args}) { __typename ${COMMON} ${REFUSED} ${selection} } } } }`,
  );
  return node.rendition;
}

describe("a rendition", () => {
  it("is of the type of the channel's kind, and says which edition it was made from", async () => {
    const { contentId, globalId } = await world.publish({ title: "停水公告", bodyHtml: "<p>今天停水。</p>" });
    await world.correct(contentId, { title: "停水公告", bodyHtml: "<p>明天停水。</p>" });
    const { channels } = await world.read("{ channels { key } }");
    const types = [];
    for (const { key } of channels) {
      const { __typename, edition } = await formOf(globalId, `channel: "${key}"`);
      types.push(`${key} ${__typename} ${edition}`);
    }
    expect(types).toEqual([
      "portal PortalRendition 2",
      "mini-program MiniProgramRendition 2",
      "enterprise EnterpriseRendition 2",
      "reading-points TextRendition 2",
      "wechat WechatRendition 2",
      "weibo WeiboRendition 2",
      "toutiao RenditionRefused 2",
    ]);
  });

  it("has the same facts on every channel, with the validity of today", async () => {
    const issuer = await world.organ("柯城区人民政府");
    const old = await world.publish({
      type: "POLICY_DOCUMENT",
      title: "关于印发《旧办法》的通知",
      publisherId: issuer,
      issuerIds: [issuer],
      originalPublishedAt: new Date("2020-03-05T01:00:00Z"),
      details: { ...numbered("柯政发〔2020〕1号"), writtenOn: "2020-03-01", validity: "VALID" },
    });
    const facts = [
      { label: "文号", value: "柯政发〔2020〕1号" },
      { label: "成文日期", value: "2020年3月1日" },
      { label: "发文机关", value: "柯城区人民政府" },
      { label: "发布机构", value: "柯城区人民政府" },
      { label: "发布日期", value: "2020年3月5日" },
    ];
    expect((await formOf(old.globalId, `channel: "reading-points"`)).facts).toEqual([
      ...facts,
      { label: "有效性", value: "现行有效" },
    ]);
    const repeals = { kind: "REPEALS" as const, toContentId: old.contentId, toDocumentNumber: null };
    await world.publish({
      type: "POLICY_DOCUMENT",
      title: "新办法",
      details: numbered("柯政发〔2026〕1号"),
      links: [repeals],
    });
    for (const channel of ["portal", "mini-program", "enterprise", "reading-points", "wechat", "weibo"])
      expect((await formOf(old.globalId, `channel: "${channel}"`)).facts).toEqual([
        ...facts,
        { label: "有效性", value: "已废止" },
      ]);
    const { text } = await formOf(old.globalId, `channel: "weibo"`, "... on WeiboRendition { text }");
    expect(text).toMatch(/^【已废止】【关于印发《旧办法》的通知】/);
  });

  it("of the portal has page meta fields, breadcrumbs and the links of both directions", async () => {
    const column = await world.column("zwgk");
    const document = await world.publish({ type: "POLICY_DOCUMENT", title: "河道管理办法", columnIds: [column] });
    const interprets = { kind: "INTERPRETS" as const, toContentId: document.contentId, toDocumentNumber: null };
    const interpretation = await world.publish({
      type: "INTERPRETATION",
      title: "一图读懂河道管理办法",
      bodyHtml: '<p><img src="/attachments/a/1.png" alt="图"></p>',
      links: [interprets],
    });
    const selection =
      "... on PortalRendition { html pageMeta { name } breadcrumbs { path } related { title } cover { url } }";
    const shown = await formOf(document.globalId, `channel: "portal"`, selection);
    expect(shown.pageMeta.map(({ name }: { name: string }) => name)).toContain("ArticleTitle");
    expect(shown.breadcrumbs).toEqual([{ path: "zwgk" }]);
    expect(shown.related).toEqual([{ title: "一图读懂河道管理办法" }]);
    expect(await formOf(interpretation.globalId, `channel: "portal"`, selection)).toMatchObject({
      html: '<p><img src="https://api.kecheng.example/attachments/a/1.png" alt="图"></p>',
      related: [{ title: "河道管理办法" }],
      facts: [
        { label: "发布日期", value: "2026年3月1日" },
        { label: "解读文件", value: "《河道管理办法》" },
      ],
    });
  });

  it("by interface has placeholders for pictures, by hand their absolute addresses", async () => {
    const bodyHtml = '<p>见图。<img src="/attachments/a/1.png" alt="图"></p>';
    const { globalId } = await world.publish({ title: "停水公告", bodyHtml });
    const selection = "... on WechatRendition { manner html images { placeholder url altText } }";
    const url = "https://api.kecheng.example/attachments/a/1.png";
    const byInterface = await formOf(globalId, `channel: "wechat", manner: INTERFACE`, selection);
    expect(byInterface.html).toContain('<img src="{{image-1}}" alt="图"');
    expect(byInterface).toMatchObject({
      manner: "INTERFACE",
      images: [{ placeholder: "{{image-1}}", url, altText: "图" }],
    });
    const byHand = await formOf(globalId, `channel: "wechat"`, selection);
    expect(byHand.html).toContain(`<img src="${url}" alt="图"`);
    expect(byHand).toMatchObject({ manner: "HAND", images: [{ placeholder: null, url, altText: "图" }] });
  });

  it("of an enterprise notice tells each benefit by itself", async () => {
    const item = {
      ...{ title: "首次认定奖励", audience: "高新技术企业", industries: [], regions: [], scales: ["SMALL"] },
      ...{ organizationTypes: [], certifications: [], conditions: ["首次认定"], standard: "一次性奖励20万元" },
      ...{ amountCapFen: 20_000_000, opensOn: "2026-03-01", closesOn: "2026-03-31", materials: [] },
      ...{
        fulfilmentMode: "INSTANT",
        fulfilmentDays: 5,
        basis: null,
        leadOrgan: "区科技局",
        leadOrganId: null,
        contacts: [],
      },
    };
    const { globalId } = await world.publish({
      type: "ENTERPRISE_NOTICE",
      bodyHtml: null,
      details: { ...SAMPLE_DETAILS.ENTERPRISE_NOTICE, items: [item] },
    });
    const { items } = await formOf(
      globalId,
      `channel: "enterprise"`,
      "... on EnterpriseRendition { items { title facts { label value } } }",
    );
    expect(items[0].title).toBe("首次认定奖励");
    expect(items[0].facts.map(({ label, value }: Record<string, string>) => `${label}：${value}`)).toEqual([
      "适用对象：高新技术企业",
      "企业规模：小型",
      "申报条件：首次认定",
      "扶持标准：一次性奖励20万元",
      "最高金额：200000元",
      "申报时间：2026年3月1日至2026年3月31日",
      "兑现方式：即申即享",
      "兑现时限：5个工作日",
      "责任单位：区科技局",
    ]);
  });

  it("that cannot fit is refused with the field to set, and fits once that is set", async () => {
    const { contentId, globalId } = await world.publish({ title: LONG });
    expect(await formOf(globalId, `channel: "wechat", manner: INTERFACE`)).toEqual({
      __typename: "RenditionRefused",
      reason: "TITLE_TOO_LONG",
      field: "channelForms.title",
      edition: 1,
      measured: 37,
      limit: 32,
      message: "标题最短也有37字，超过32字；请填写渠道标题。",
    });
    const form = {
      channel: "wechat",
      kind: "WECHAT" as const,
      title: "老旧小区加装电梯这样管",
      digest: null,
      html: null,
    };
    await world.correct(contentId, { title: LONG, channelForms: [form] });
    expect(await formOf(globalId, `channel: "wechat", manner: INTERFACE`)).toMatchObject({
      __typename: "WechatRendition",
      title: "老旧小区加装电梯这样管",
      edition: 2,
    });
  });

  it("never shows a figure that the edition lacks, whoever set it", async () => {
    const form = { channel: "weibo", kind: "WEIBO" as const, title: null, digest: "补助20万元。", html: null };
    const { globalId } = await world.publish({ bodyHtml: "<p>补助2万元。</p>", channelForms: [form] });
    expect(await formOf(globalId, `channel: "weibo"`)).toMatchObject({
      reason: "FIGURE_NOT_IN_SOURCE",
      field: "channelForms.digest",
      message: "渠道稿中的“200000”在原文中没有；请改正该项。",
    });
  });

  it.each([
    ["a channel that there is not", `channel: "douyin"`, 'There is no channel "douyin".'],
    [
      "a way of posting that a channel has not",
      `channel: "toutiao", manner: INTERFACE`,
      'The channel "toutiao" is posted to HAND, not INTERFACE.',
    ],
    [
      "any way of posting where nothing is posted",
      `channel: "portal", manner: HAND`,
      'The channel "portal" is posted to in no way, not HAND.',
    ],
  ])("for %s is refused", async (_, args, message) => {
    const { globalId } = await world.publish();
    const { errors } = await world.query(
      `{ node(id: "${globalId}") { ... on Content { rendition(${args}) { __typename } } } }`,
    );
    expect(errors).toMatchObject([{ code: "BAD_USER_INPUT", message }]);
  });

  it("takes no statement more for a list of any size than for one content", async () => {
    const document = await world.publish({ type: "POLICY_DOCUMENT", details: numbered("柯政发〔2026〕9号") });
    const interprets = { kind: "INTERPRETS" as const, toContentId: document.contentId, toDocumentNumber: null };
    await world.publishAll(
      Array.from({ length: 20 }, () => ({ type: "INTERPRETATION" as const, links: [interprets] })),
    );
    const list = async (first: number) => {
      await world.restart();
      const source = `{ interpretations(first: ${first}) { nodes { rendition(channel: "wechat") { __typename ${COMMON} } } } }`;
      const cold = await world.query(source);
      const warm = await world.query(source);
      expect([...cold.errors, ...warm.errors]).toEqual([]);
      return [cold.statements, warm.statements];
    };
    expect([await list(1), await list(20)]).toEqual([
      [4, 1],
      [4, 1],
    ]);
  });
});
