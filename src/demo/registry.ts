/** The demo's organs: the district, and what stands below it. */
export const DEMO_ORGANS = [
  { key: "kecheng", name: "衢州市柯城区人民政府", shortName: "柯城区政府", parent: null },
  { key: "kecheng-office", name: "衢州市柯城区人民政府办公室", shortName: "区政府办", parent: "kecheng" },
  { key: "kecheng-industry", name: "衢州市柯城区经济和信息化局", shortName: "区经信局", parent: "kecheng" },
  { key: "kecheng-finance", name: "衢州市柯城区财政局", shortName: "区财政局", parent: "kecheng" },
  { key: "kecheng-health", name: "衢州市柯城区卫生健康局", shortName: "区卫健局", parent: "kecheng" },
  { key: "kecheng-emergency", name: "衢州市柯城区应急管理局", shortName: "区应急局", parent: "kecheng" },
  { key: "kecheng-civil-affairs", name: "衢州市柯城区民政局", shortName: "区民政局", parent: "kecheng" },
  { key: "kecheng-housing", name: "衢州市柯城区住房和城乡建设局", shortName: "区住建局", parent: "kecheng" },
  { key: "xinan", name: "衢州市柯城区信安街道办事处", shortName: "信安街道", parent: "kecheng" },
] as const;

/** The columns of the demo's portal, parents first. `columnType` null: as the column above, or not stated. */
export const DEMO_COLUMNS = [
  { path: "zwgk", name: "政务公开", columnType: "政府信息公开", keywords: ["政府信息公开", "政务公开"] },
  { path: "zwgk/zcwj", name: "政策文件", columnType: "政策文件", keywords: ["行政规范性文件", "政策文件"] },
  { path: "zwgk/zcjd", name: "政策解读", columnType: null, keywords: ["政策解读", "一图读懂"] },
  { path: "zwgk/nb", name: "政府信息公开年报", columnType: null, keywords: ["年度报告"] },
  { path: "zwgk/gzjz", name: "工作进展", columnType: null, keywords: ["责任分解", "督查进度"] },
  { path: "hdjl", name: "互动交流", columnType: null, keywords: ["互动交流"] },
  { path: "hdjl/yjzj", name: "意见征集", columnType: null, keywords: ["意见征集", "采纳情况"] },
  { path: "hqzc", name: "惠企政策", columnType: null, keywords: ["惠企政策", "申报指南"] },
  { path: "tzgg", name: "通知公告", columnType: "通知公告", keywords: ["通知", "公告"] },
] as const;

/** What the demo's editors pin and recommend: column, kind, slugs. */
export const DEMO_COLUMN_ITEMS = [
  { column: "tzgg", kind: "PINNED", slugs: ["rainstorm-emergency"] },
  { column: "zwgk/zcjd", kind: "RECOMMENDED", slugs: ["elderly-meal-service-in-charts"] },
] as const;
