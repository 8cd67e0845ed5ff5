import type { Random } from "./random.ts";

const SUBJECTS = [
  "市场主体",
  "小微企业",
  "个体工商户",
  "困难家庭",
  "高校毕业生",
  "养老机构",
  "农业经营主体",
  "科技型企业",
];
const MEASURES = [
  "减免房租",
  "发放补贴",
  "简化手续",
  "提供贷款贴息",
  "延长缴费期限",
  "开通线上办理",
  "优先安排用地",
  "给予奖励",
];
const CONDITIONS = [
  "在本区登记注册",
  "依法纳税",
  "无严重失信记录",
  "按时足额缴纳社会保险",
  "符合产业政策",
  "上年度营业收入增长",
];
const ACTS = [
  "向所在街道提出申请",
  "在政务服务网提交材料",
  "由主管部门审核",
  "经公示无异议后拨付",
  "接受监督检查",
  "按季度报送进度",
];

/** One sentence that reads like a policy interpretation and says nothing. */
export function sentence(random: Random): string {
  return `${random.pick(CONDITIONS)}的${random.pick(SUBJECTS)}，可享受${random.pick(MEASURES)}，标准为每户${random.between(1, 90) * 100}元，${random.pick(ACTS)}，办理时限为${random.between(3, 30)}个工作日。`;
}

/** A body of headings, paragraphs and a table, about `bytes` long in UTF-8. */
export function bodyHtml(random: Random, bytes: number): string {
  const parts: string[] = [];
  for (let length = 0, section = 1; length < bytes; section++) {
    const paragraphs = Array.from(
      { length: random.between(2, 4) },
      () => `<p>${sentence(random)}${sentence(random)}</p>`,
    );
    const rows = Array.from(
      { length: 3 },
      () => `<tr><td>${random.pick(SUBJECTS)}</td><td>${random.pick(MEASURES)}</td></tr>`,
    );
    const part = `<h3>${section}．${random.pick(MEASURES)}</h3>${paragraphs.join("")}${section === 1 ? `<table><tbody>${rows.join("")}</tbody></table>` : ""}`;
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join("");
}

/** A title of a policy document about one measure for one kind of people or firms. */
export function policyTitle(random: Random): string {
  return `关于对${random.pick(SUBJECTS)}${random.pick(MEASURES)}的通知`;
}

const NAMES = [
  ..."安宝昌成达德东方福光广海汉河恒红鸿华江金晶君康兰乐林隆明南宁平祺清泉荣瑞山胜顺泰天万伟文西祥新兴雅永玉园远月云泽长振正中洲",
];

/** Two characters as places and firms are named by. */
export function name(random: Random): string {
  return random.pick(NAMES) + random.pick(NAMES);
}

/** A text of at least so many characters, a paragraph a line, that is like no other: names and figures in every sentence. */
export function noticeText(random: Random, characters: number): string {
  let text = "";
  while (text.length < characters)
    text += `${name(random)}${name(random)}公司：${sentence(random)}${name(random)}路${random.between(1, 999)}号。\n`;
  return text;
}
