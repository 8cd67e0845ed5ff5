// Longest first, so that 实施办法 is found before 办法 where both end a title.
const GENRES = [
  "决议",
  "决定",
  "命令",
  "公报",
  "公告",
  "通告",
  "意见",
  "通知",
  "通报",
  "报告",
  "请示",
  "批复",
  "议案",
  "复函",
  "函",
  "纪要",
  "实施细则",
  "细则",
  "条例",
  "规定",
  "办法",
  "规则",
  "章程",
  "准则",
  "方案",
  "规划",
  "计划",
  "预案",
  "标准",
  "目录",
  "指引",
  "答复",
  "措施",
  "法",
  "令",
];

/**
 * The genre (体裁) of a document, from how its title ends: one of the fifteen of official documents or a form of rules; null when
 * the title ends otherwise.
 *
 * Source: 党政机关公文处理工作条例 第八条.
 */
export function genreOf(title: string): string | null {
  const bare = title.replace(/[（(][^（()）]*[）)]$/u, "").replace(/[》”"]+$/u, "");
  const genre = GENRES.find((name) => bare.endsWith(name));
  return genre === "复函" ? "函" : (genre ?? null);
}
