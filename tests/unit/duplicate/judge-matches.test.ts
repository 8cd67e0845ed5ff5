import { describe, expect, it } from "vitest";
import { judgeMatches } from "../../../src/domains/duplicate/judge-matches.ts";
import { profileOf, type Telling } from "../../../src/domains/duplicate/profile.ts";

const PARAGRAPHS = [
  "第一条 为了规范公共租赁住房的分配、使用和退出，保障城镇住房困难家庭和新就业职工的基本居住需要，结合本区实际，制定本办法。",
  "第二条 区住房和城乡建设局负责公共租赁住房的监督管理，镇人民政府、街道办事处负责受理申请、初步核查和日常巡查。",
  "第三条 申请人应当如实填报家庭人口、收入、财产和住房状况，并对填报内容的真实性负责，不得隐瞒或者虚报。",
  "第四条 符合条件的申请人按照登记的先后轮候，轮候期一般不超过三年；对重点优抚对象和重度残疾人优先安排。",
  "第五条 租赁合同期限一般不超过五年，期满仍然符合条件的可以续租；不再符合条件的应当在三个月内腾退。",
  "第六条 承租人转借、转租、闲置住房六个月以上，或者拖欠租金累计六个月以上的，由产权单位收回住房。",
];
const LAW: Telling = {
  title: "荷花区公共租赁住房管理办法",
  text: PARAGRAPHS.join("\n"),
  number: "荷政发〔2024〕3号",
  day: "2024-03-01",
};

/** What the first is to the second. */
function verdict(one: Telling, ...others: Telling[]) {
  return judgeMatches(profileOf(one), others.map(profileOf)).map((match) => match.verdict);
}

describe("a text is to another", () => {
  it.each<[string, Partial<Telling>, string[]]>([
    [
      "the same document where the texts are equal, page furniture apart",
      {
        title: "（转载）公租房办法",
        number: null,
        day: null,
        text: `当前位置：首页 > 政策\n【字体：大 中 小】\n${LAW.text}\n打印本页`,
      },
      ["SAME_DOCUMENT"],
    ],
    [
      "the same document where it has its own number and most of the text",
      { text: PARAGRAPHS.slice(0, 4).join("\n") },
      ["SAME_DOCUMENT"],
    ],
    [
      "a near duplicate where half of it is left",
      { title: "公租房怎么申请", number: null, day: null, text: PARAGRAPHS.slice(0, 3).join("\n") },
      ["NEAR_DUPLICATE"],
    ],
    [
      "an excerpt where it is a small part",
      { title: "申请公租房要如实填报", number: null, day: null, text: PARAGRAPHS[2]! },
      ["EXCERPT"],
    ],
    [
      "a revision where title and matter are one and the number another",
      {
        number: "荷政发〔2026〕1号",
        text: `${PARAGRAPHS.slice(0, 5).join("\n")}\n第六条 拖欠租金累计三个月以上的，收回住房。`,
      },
      ["REVISION"],
    ],
    [
      "a revision where its day is another",
      { number: null, day: "2026-02-01", text: PARAGRAPHS.slice(0, 5).join("\n") },
      ["REVISION"],
    ],
    [
      "a revision where both bear the number of one order and the day is another",
      { number: "荷花区人民政府令第7号", day: "2026-02-01", text: `${LAW.text}\n第七条 本办法自公布之日起施行。` },
      ["REVISION"],
    ],
    [
      "a sibling of one template where the place is another",
      { title: "柳园区公共租赁住房管理办法", number: "柳政发〔2024〕9号", text: LAW.text.replaceAll("本区", "柳园区") },
      ["TEMPLATE_SIBLING"],
    ],
    [
      "nothing where they speak of something else",
      { title: "关于停水的通告", text: "因主供水管检修，定于明日九时至十八时对城东片区停止供水，请用户提前储水。" },
      [],
    ],
  ])("%s", (_, changes, expected) => {
    const law = changes.number?.includes("令第") ? { ...LAW, number: changes.number } : LAW;
    expect(verdict({ ...law, ...changes }, law)).toEqual(expected);
    expect(verdict(law, { ...law, ...changes })).toEqual(expected);
  });

  it("boilerplate where both say nothing, under other titles", () => {
    const attached = (title: string) => ({ title, text: "详见附件。", number: null, day: null });
    expect(verdict(attached("预算公开"), attached("决算公开"))).toEqual(["BOILERPLATE"]);
  });

  it("boilerplate where both are a page's menu, whatever stands in it", () => {
    const menu = [
      "首页",
      "政务公开",
      "政府信息公开指南",
      "政策文件",
      "政务服务",
      "互动交流",
      "走进荷花区",
      "领导之窗",
      "机构职能",
      "网站地图",
    ];
    const page = (title: string) => ({ title, text: menu.join("\n"), number: null, day: null });
    expect(verdict(page("关于停水的通告"), page("关于停电的通告"))).toEqual(["BOILERPLATE"]);
  });

  it("to the one of two states that it is a copy of a duplicate, and to the other a revision", () => {
    const former = {
      ...LAW,
      number: "荷政发〔2019〕8号",
      day: "2019-05-01",
      text: `${PARAGRAPHS.slice(0, 5).join("\n")}\n第六条 另行规定。`,
    };
    const post = { title: "公租房新规，一文看懂", text: LAW.text, number: null, day: null };
    expect(verdict({ ...post, text: `${LAW.text}\n完` }, former, LAW)).toEqual(["SAME_DOCUMENT", "REVISION"]);
  });
});
