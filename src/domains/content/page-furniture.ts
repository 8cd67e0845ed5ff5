// What page templates put around and into a text. Each matches a whole block.
const FURNITURE = [
  /^(?:微信)?扫一扫.{0,20}$/u,
  /^扫码.{0,12}$/u,
  /^(?:[【[（]?(?:打印(?:本页|页面)?|关闭(?:窗口|本页)?|分享(?:到|文章到|至)?|收藏|返回(?:顶部|列表|首页)?|回到顶部|纠错|取消|下载、打印|听全文)[】\]）]?[:：|\s]*)+$/u,
  /^[【[（]?(?:字体|字号|浏览字号|字体大小).{0,4}大.{0,4}中.{0,4}小.{0,4}$/u,
  /^(?:A[+-]?\s*){2,}$/u,
  /^(?:浏览|点击|阅读)(?:次数|量|数)[:：]?.{0,8}$/u,
  /^[（(]?责任编辑[:：].{0,20}$/u,
  /^(?:当前位置|您?(?:当前|现在)?所在的?位置)\s*[:：].*$/u,
  /^(?:上一篇|下一篇|上一条|下一条)[:：].*$/u,
  /^(?:相关(?:附件|新闻|文件|链接|政策|解读|稿件|报道)(?:下载)?|(?:附件|文件)下载)[:：]?$/u,
  /^(?:阅读原文|网站声明|版权所有.*|[-—|>\s]+)$/u,
  /^(?:微信好友|新浪微博|QQ空间|QQ好友|分享到朋友圈|\s)+$/iu,
];
// The same words inside a text can be content; at its edges they repeat the page's own fields.
const EDGE_FURNITURE = [
  /^(?:信息|文章)?来源[:：].{1,60}$/u,
  /^(?:发布|发表|发文)?(?:日期|时间)[:：]\s*\d{4}.{0,20}$/u,
  /^(?:发布|发表)(?:日期|时间)[:：].{1,80}(?:来源|字体|字号|浏览)/u,
  /^索引号[:：].{0,40}$/u,
];
const EDGE = 3;

/** Whether a line of a text, or its only block, is what a page template put there. */
export function isPageFurniture(lines: readonly string[], position: number): boolean {
  const isAtEdge = position < EDGE || position >= lines.length - EDGE;
  const line = lines[position] ?? "";
  return [...FURNITURE, ...(isAtEdge ? EDGE_FURNITURE : [])].some((pattern) => pattern.test(line));
}
