import { expect, test } from "vitest";
import { findPersonalData } from "../../../../src/domains/content/rules/personal-data.ts";
import { personalDataProblems } from "../../../../src/domains/content/rules/personal-data-rules.ts";
import { broken, judged } from "../../../support/judged.ts";

const found = (text: string) => findPersonalData(text).map(({ kind, masked }) => `${kind} ${masked}`);

test.each([
  ["an identity number", "张三，11010519491231002X，男", ["identity-number 11****02X"]],
  ["one in full-width digits", "１１０１０５１９４９１２３１００２Ｘ", ["identity-number 11****02X"]],
  ["one in groups", "110105 19491231 002x", ["identity-number 11****02X"]],
  ["one whose check digit is wrong", "110105194912310021", []],
  ["one of no province", "990105194912310029", []],
  ["a credit code", "91330802MA2DH1234X、113308020026188888", []],
  ["an index number", "113308020026188888/2020-00012", []],
  ["one in other groups", "1101 0519 4912 3100 2X", ["identity-number 11****02X"]],
  ["one behind other digits", "序号3 11010519491231002X", ["identity-number 11****02X"]],
  ["one with its word before it", "ID11010519491231002X", ["identity-number 11****02X"]],
  ["one in an address of a page", "https://www.example.gov.cn/11010519491231002X.pdf", ["identity-number 11****02X"]],
  ["an identity number within a longer number", "211010519491231002X", []],
  ["a mobile number", "联系电话：13812345678。", ["mobile-number 138****5678"]],
  ["one in groups, with the country", "+86 138-1234-5678", ["mobile-number 138****5678"]],
  ["a mobile number twice", "13812345678，13812345678", ["mobile-number 138****5678"]],
  ["a landline", "0570-3021234、0570-13812345", []],
  ["one after its word", "Tel13812345678、mobile 13812345678", ["mobile-number 138****5678"]],
  ["one before and after a name", "张三_13812345678.pdf、13812345678_张三.pdf", ["mobile-number 138****5678"]],
  ["one with the country by its zeros", "0086-13812345678", ["mobile-number 138****5678"]],
  ["a masked one", "138****1234", []],
  ["a number in an address of a page", "见 https://www.example.gov.cn/art_13812345678.html 。", []],
  ["a sum of money", "拨付13812345678元，完成13812345678.5万元", []],
  ["a part of a code", "ZJ-13812345678、A13812345678、138123456789", []],
  ["a bank card", "汇入6217001210024455220。", ["bank-card 6217****5220"]],
  ["a bank card in groups", "卡号 6222 0212 3456 7890 128", ["bank-card 6222****0128"]],
  ["one whose check digit is wrong", "卡号6222021234567890127", []],
  ["a foreign card, named as one", "银行卡号：4111111111111111", ["bank-card 4111****1111"]],
  ["an old card of a bank, named as one", "卡号：9558801202112345674", ["bank-card 9558****5674"]],
  ["the account of an office, as long as a card", "账号：4111111111111111", []],
  ["the same digits without a word for them", "项目代码4111111111111111", []],
  ["an identity number in an address", "https://a.gov.cn/11010519491231002X.pdf", ["identity-number 11****02X"]],
  ["a home", "家庭住址：信安街道兴华社区县西街12号3幢", ["home-address 信安街道兴华****"]],
  ["a home to the township only", "现住柯城区航埠镇", []],
  ["a home as a penalty states it", "张三，男，汉族，住柯城区航埠镇河东村12号。", ["home-address 柯城区航埠镇****"]],
  ["a place to live", "居住地：柯城区航埠镇河东村12号", ["home-address 柯城区航埠镇****"]],
  ["a place for people to ask at", "居住地社区服务中心（荷花中路12号）；职工，住建局窗口在荷花中路12号", []],
  ["an office", "地址：柯城区三江中路1号", []],
])("%s", (_, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  ["a zero-width space", "1381\u200b2345678"],
  ["a zero-width joiner", "1381\u200d2345678"],
  ["a zero-width non-joiner", "1381\u200c2345678"],
  ["a soft hyphen", "1381\u00ad2345678"],
  ["a word joiner", "1381\u20602345678"],
  ["a variation selector", "1381\ufe0f2345678"],
  ["a mark of direction", "1381\u200e2345678"],
  ["two spaces", "138  1234  5678"],
  ["en dashes", "138–1234–5678"],
  ["hyphens that do not break", "138\u20111234\u20115678"],
  ["minus signs", "138−1234−5678"],
  ["points", "138.1234.5678"],
  ["middle dots", "138·1234•5678"],
  ["a bracket", "(138)12345678"],
  ["full-width digits", "１３８１２３４５６７８"],
])("a mobile number parted by %s is one", (_, text) => {
  expect(found(`电话${text}。`)).toEqual(["mobile-number 138****5678"]);
});

const MOBILE = "13812345678";
const IDENTITY = "11010519491231002X";
const CONTACT = { organ: "区水利局", name: null, phone: MOBILE, email: null, address: null };

test.each([
  ["the title", { title: `请电${MOBILE}` }, "title"],
  ["the summary", { summary: MOBILE }, "summary"],
  ["the text, in bold type in the middle", { bodyHtml: "<p>请电1381234<strong>5678</strong>。</p>" }, "html"],
  ["what a picture says", { bodyHtml: `<p>图</p><p><img src="https://a.gov.cn/a.png" alt="${MOBILE}"></p>` }, "html"],
  ["where a link rings", { bodyHtml: `<p><a href="tel:${MOBILE}">请来电咨询。</a></p>` }, "html"],
  ["brackets that look like a tag", { summary: `联系人<${MOBILE}>` }, "summary"],
  ["where a link rings, in percent signs", { bodyHtml: `<p><a href="tel:%31%33%3812345678">请来电。</a></p>` }, "html"],
  ["the name in addresses", { slug: MOBILE }, "slug"],
  ["a keyword", { keywords: ["河道", MOBILE] }, "keywords.1"],
  ["the change note", { changeNote: `电话改为${MOBILE}` }, "changeNote"],
  [
    "the name of a file",
    {
      attachments: [
        { role: "FILE" as const, name: `${MOBILE}.pdf`, url: "https://a.gov.cn/a.pdf", sha256: null, altText: null },
      ],
    },
    "attachments.0.name",
  ],
  [
    "the name of a file in its address",
    {
      attachments: [
        {
          ...{ role: "FILE" as const, name: "名单", sha256: null, altText: null },
          url: `https://a.gov.cn/${encodeURIComponent("张三")}${MOBILE}.pdf`,
        },
      ],
    },
    "attachments.0.url",
  ],
  [
    "an opinion, nested in details",
    {
      details: {
        draftHtml: "<p>征求意见稿</p>",
        explanationHtml: "<p>说明</p>",
        contacts: [CONTACT],
        result: {
          publishedOn: "2026-03-20",
          received: 1,
          adopted: 1,
          partlyAdopted: 0,
          notAdopted: 0,
          summary: null,
          items: [{ opinion: `回复<${MOBILE}>`, respondent: null, outcome: "ADOPTED", reason: null }],
        },
      },
    },
    "result.items.0.opinion",
  ],
])("a mobile number is found in %s, and not in the field of a contact", (_, said, path) => {
  expect(broken("CONSULTATION", said)).toContain(`personal-data BLOCK ${path}`);
  expect(broken("CONSULTATION", said).filter((problem) => problem.startsWith("personal-data"))).toHaveLength(1);
});

test("an identity number stands in no contact either", () => {
  const contacts = [{ ...CONTACT, name: "张三 11010519491231002X" }];
  expect(broken("CONSULTATION", { details: { contacts } })).toContain("personal-data BLOCK contacts.0.name");
});

test.each([
  ["where a link leads", { bodyHtml: `<p><a href="https://a.gov.cn/${IDENTITY}.pdf">名单。</a></p>` }, "html"],
  [
    "the address of a file",
    {
      attachments: [
        { role: "FILE" as const, name: "a.pdf", url: `https://a.gov.cn/${IDENTITY}.pdf`, sha256: null, altText: null },
      ],
    },
    "attachments.0.url",
  ],
])("an identity number is found in %s", (_, said, path) => {
  expect(broken("ANNOUNCEMENT", said)).toContain(`personal-data BLOCK ${path}`);
});

test("a number between angle brackets is found where no tags are read", () => {
  const refutation = { rumour: `张三<${MOBILE}>`, finding: "FALSE", evidence: null };
  expect(broken("ANNOUNCEMENT", { details: { kind: "RUMOUR_REFUTATION", refutation } })).toEqual([
    "personal-data BLOCK refutation.rumour",
  ]);
});

test("with a legal basis nothing of it is a problem", () => {
  const basis = { personalDataBasis: "最高人民法院关于公布失信被执行人名单信息的若干规定第六条" };
  expect(broken("ANNOUNCEMENT", { title: `请电${MOBILE}`, ...basis })).toEqual([]);
});

test("a message says what was found without repeating it, in both languages", () => {
  const [problem] = judged("ANNOUNCEMENT", { title: "张三 11010519491231002X" });
  expect(problem).toEqual({
    rule: "personal-data",
    level: "BLOCK",
    path: ["title"],
    message: "含有公民身份号码（11****02X），须脱敏；依法应当公开的，须填写法律依据。",
    messageEn: "Holds an identity number (11****02X): mask it, or state the law that has it published.",
    source: "政府信息公开条例第十五条；国务院办公厅2018年政务公开工作要点（去标识化）",
  });
});

test("in a text that goes out by itself is to be masked, whatever law there is", () => {
  expect(personalDataProblems(["reason"], "张三（手机13812345678）要求撤下")).toMatchObject([
    {
      rule: "personal-data",
      path: ["reason"],
      message: "含有手机号码（138****5678），须脱敏：这段文字会公开。",
      messageEn: "Holds a mobile number (138****5678): mask it, since this text is public.",
    },
  ]);
});
