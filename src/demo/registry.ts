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

/** The columns of the demo's portal: path and name, parents first. */
export const DEMO_COLUMNS = [
  ["zwgk", "政务公开"],
  ["zwgk/zcwj", "政策文件"],
  ["zwgk/zcjd", "政策解读"],
  ["zwgk/nb", "政府信息公开年报"],
  ["zwgk/gzjz", "工作进展"],
  ["hdjl", "互动交流"],
  ["hdjl/yjzj", "意见征集"],
  ["hqzc", "惠企政策"],
  ["tzgg", "通知公告"],
] as const;
