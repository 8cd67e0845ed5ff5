/**
 * Wrong expressions that are found in government texts again and again, where a place keeps no list of its own. Those that are never
 * right are blocked; those that a quotation may hold are warned of.
 */
export const DEFAULT_WORDS: { wrong: string; right: string; level: "BLOCK" | "WARN" }[] = [
  { wrong: "中华人民共合国", right: "中华人民共和国", level: "BLOCK" },
  { wrong: "中华人名共和国", right: "中华人民共和国", level: "BLOCK" },
  { wrong: "人民政俯", right: "人民政府", level: "BLOCK" },
  { wrong: "新时代中国特色社会主义理论思想", right: "新时代中国特色社会主义思想", level: "BLOCK" },
  { wrong: "社会主意", right: "社会主义", level: "BLOCK" },
  { wrong: "台湾总统", right: "台湾地区领导人", level: "BLOCK" },
  { wrong: "党史教育", right: "党史学习教育", level: "WARN" },
  { wrong: "一带一路战略", right: "“一带一路”倡议", level: "WARN" },
  { wrong: "“一带一路”战略", right: "“一带一路”倡议", level: "WARN" },
  { wrong: "中港台", right: "内地（大陆）与港台", level: "WARN" },
  { wrong: "残废人", right: "残疾人", level: "WARN" },
  { wrong: "截止目前", right: "截至目前", level: "WARN" },
  // 布署 alone stands in 发布署名文章 too, as 即日启 does in 即日启用.
  { wrong: "工作布署", right: "工作部署", level: "WARN" },
  { wrong: "决策布署", right: "决策部署", level: "WARN" },
  { wrong: "安排布署", right: "安排部署", level: "WARN" },
  { wrong: "座落于", right: "坐落于", level: "WARN" },
  { wrong: "即日启至", right: "即日起至", level: "WARN" },
  { wrong: "严历打击", right: "严厉打击", level: "WARN" },
];
