/** An organ of the demo. The parent is a key, or null: nothing stands above it here. */
export interface DemoOrgan {
  readonly key: string;
  readonly name: string;
  readonly shortName: string;
  readonly parent: string | null;
}

/** Organs whose annual report is followed up, with whom to ask there. */
export const DEMO_REPORT_DUTIES: Readonly<Record<string, { duty: "GOVERNMENT" | "DEPARTMENT"; phone: string }>> = {
  kecheng: { duty: "GOVERNMENT", phone: "0570-0000100" },
  "kecheng-civil-affairs": { duty: "DEPARTMENT", phone: "0570-0000138" },
  hangbu: { duty: "DEPARTMENT", phone: "0570-0000160" },
};

const DISTRICT = "衢州市柯城区";

// Key, short name, and the full name after that of the district.
const DEPARTMENTS = [
  ["office", "区政府办", "人民政府办公室"],
  ["development", "区发改局", "发展和改革局"],
  ["industry", "区经信局", "经济和信息化局"],
  ["education", "区教育局", "教育局"],
  ["science", "区科技局", "科学技术局"],
  ["civil-affairs", "区民政局", "民政局"],
  ["justice", "区司法局", "司法局"],
  ["finance", "区财政局", "财政局"],
  ["labour", "区人力社保局", "人力资源和社会保障局"],
  ["housing", "区住建局", "住房和城乡建设局"],
  ["transport", "区交通运输局", "交通运输局"],
  ["water-forestry", "区林业水利局", "林业水利局"],
  ["agriculture", "区农业农村局", "农业农村局"],
  ["commerce", "区商务局", "商务局"],
  ["culture", "区文旅体局", "文化和广电旅游体育局"],
  ["health", "区卫健局", "卫生健康局"],
  ["veterans", "区退役军人局", "退役军人事务局"],
  ["emergency", "区应急局", "应急管理局"],
  ["audit", "区审计局", "审计局"],
  ["market", "区市场监管局", "市场监督管理局"],
  ["statistics", "区统计局", "统计局"],
  ["healthcare-security", "区医保局", "医疗保障局"],
  ["enforcement", "区综合执法局", "综合行政执法局"],
  ["business", "区营商办", "营商环境建设办公室"],
  ["investment", "区投资促进中心", "投资促进中心"],
] as const;

// Offices that belong to the city's or the state's departments and serve the district: key, short name, full name.
const BRANCHES = [
  ["natural-resources", "市资规局柯城分局", "衢州市自然资源和规划局柯城分局"],
  ["environment", "市生态环境局柯城分局", "衢州市生态环境局柯城分局"],
  ["police", "市公安局柯城分局", "衢州市公安局柯城分局"],
  ["taxation", "区税务局", "国家税务总局衢州市柯城区税务局"],
] as const;

// Centres that serve several departments, each below the one that runs it.
const CENTRES = [
  ["service-centre", "区政务服务中心", "政务服务中心", "business"],
  ["enterprise-centre", "区企业综合服务中心", "企业综合服务中心", "business"],
  ["archive", "区档案馆", "档案馆", "office"],
  ["library", "区图书馆", "图书馆", "culture"],
  ["disease-control", "区疾控中心", "疾病预防控制中心", "health"],
  ["trading-centre", "区公共资源交易中心", "公共资源交易中心", "development"],
] as const;

const STREETS = [
  ["fushan", "府山"],
  ["hehua", "荷花"],
  ["xinan", "信安"],
  ["huayuan", "花园"],
  ["baiyun", "白云"],
  ["shuanggang", "双港"],
  ["xinxin", "新新"],
  ["quhua", "衢化"],
] as const;

const TOWNS = [
  ["shiliang", "石梁镇"],
  ["hangbu", "航埠镇"],
  ["huangjia", "黄家乡"],
  ["qili", "七里乡"],
  ["jiuhua", "九华乡"],
  ["gouxi", "沟溪乡"],
  ["huashu", "华墅乡"],
  ["jiangjiashan", "姜家山乡"],
  ["wantian", "万田乡"],
  ["shishi", "石室乡"],
] as const;

/** The governments above, the district, and what stands below it; parents first. */
export const DEMO_ORGANS: readonly DemoOrgan[] = [
  { key: "zhejiang", name: "浙江省人民政府", shortName: "省政府", parent: null },
  { key: "quzhou", name: "衢州市人民政府", shortName: "衢州市政府", parent: "zhejiang" },
  { key: "kecheng", name: `${DISTRICT}人民政府`, shortName: "柯城区政府", parent: "quzhou" },
  ...DEPARTMENTS.map(([key, shortName, name]) => organ(`kecheng-${key}`, `${DISTRICT}${name}`, shortName)),
  ...BRANCHES.map(([key, shortName, name]) => organ(`kecheng-${key}`, name, shortName)),
  ...CENTRES.map(([key, shortName, name, parent]) =>
    organ(`kecheng-${key}`, `${DISTRICT}${name}`, shortName, `kecheng-${parent}`),
  ),
  ...STREETS.map(([key, name]) => organ(key, `${DISTRICT}${name}街道办事处`, `${name}街道`)),
  ...TOWNS.map(([key, name]) => organ(key, `${DISTRICT}${name}人民政府`, name)),
];

function organ(key: string, name: string, shortName: string, parent = "kecheng"): DemoOrgan {
  return { key, name, shortName, parent };
}
