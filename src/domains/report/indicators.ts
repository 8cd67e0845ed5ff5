/**
 * Figures that annual reports state in their text, with the key under which every year's report gives them, so that
 * years can be compared. A report may state others under keys of its own.
 */
export const INDICATORS = {
  requestsAnswered: { label: "答复依申请公开件", unit: "件" },
  interpretationsPublished: { label: "发布政策解读材料", unit: "条" },
  consultationsHeld: { label: "公开征求公众意见", unit: "次" },
  opinionsAdopted: { label: "采纳公众意见", unit: "条" },
  epidemicItemsPublished: { label: "发布疫情防控信息", unit: "条" },
  miniProgramUpdates: { label: "小程序发布动态及信息", unit: "条" },
  miniProgramPosters: { label: "小程序发布海报", unit: "期" },
  miniProgramSurveys: { label: "小程序开展调查问卷", unit: "期" },
  miniProgramTips: { label: "小程序收到信息爆料", unit: "条" },
  miniProgramEnquiries: { label: "小程序提供咨询", unit: "次" },
  enterpriseFundsPaid: { label: "涉企平台兑现资金", unit: "元" },
  pilotFieldsCatalogued: { label: "编制标准目录的试点领域", unit: "个" },
  mediaAccountsClosed: { label: "关停政务新媒体", unit: "个" },
} as const;

/** The key of a figure that annual reports usually state. */
export type IndicatorKey = keyof typeof INDICATORS;
