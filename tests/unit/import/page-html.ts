/** A page as government sites write them: own text, the usual furniture and faults. */
export function pageHtml(parts: { head?: string; catalogue?: string; body: string; after?: string }): string {
  return `<!DOCTYPE html><html><head><title>关于开展春耕农机检修服务的通知 - 云溪区人民政府门户网站</title>
<meta name="SiteName" content="云溪区人民政府门户网站">
<meta name="SiteDomain" content="www.yunxi.example">
<meta name="ColumnName" content="通知公告">
<meta name="ColumnType" content="通知公告">
<meta name="ArticleTitle" content="关于开展春耕农机检修服务的通知">
<meta name="PubDate" content="2024-03-05 09:30">
<meta name="ContentSource" content="云溪区农业农村局">
<meta name="Url" content="http://www.yunxi.example/zwgk/tzgg/art_1024.html">
<meta name="Keywords" content="云溪区人民政府门户网站,云溪区">
<meta name="description" content="云溪区人民政府门户网站由云溪区人民政府办公室主办，是信息公开的平台。">
${parts.head ?? ""}</head><body style="visibility: hidden">
<div class="header"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li><li><a href="/hdjl/">互动交流</a></li></ul></div>
<div class="crumbs">您当前所在的位置：<a href="/">首页</a> > <a href="/zwgk/">政务公开</a> > <a href="/zwgk/tzgg/">通知公告</a></div>
${parts.catalogue ?? ""}
<div class="main"><h1>关于开展春耕农机检修服务的通知</h1><div class="attr">发布时间：2024-03-05 来源：云溪区农业农村局 【字体：大 中 小】</div>
<div class="article-content" id="zoom">${parts.body}
<div class="share-box">分享到：微信 微博</div></div>
${parts.after ?? ""}<div class="bottom"><a href="javascript:window.print()">打印</a><a href="javascript:window.close()">关闭</a><p>扫一扫在手机打开当前页</p></div></div>
<div class="bbnr" style="display:none">关于开展春耕农机检修服务的通知 各镇街： 这是为搜索藏起来的一份同样的正文，它比可见的正文还要长一些，不应当被当作正文来读取，也不应当出现在内容里。</div>
<div class="footer"><p>主办：云溪区人民政府办公室 网站标识码：3300000001</p></div></body></html>`;
}

/** A body of three paragraphs with sentences. */
export const paragraphs =
  "<p>各镇人民政府、街道办事处：</p><p>　　为保障春耕生产，现就开展农机检修服务有关事项通知如下。</p><p>　　一、检修时间为三月上旬至四月底，具体安排由各镇确定。</p>";
