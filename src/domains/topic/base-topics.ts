import type { TopicScheme } from "../../platform/db/index.ts";

/** A topic that every instance starts with. */
export interface BaseTopic {
  readonly scheme: TopicScheme;
  readonly key: string;
  readonly name: string;
}

// The subject classes of the State Council's policy library, first level.
const SUBJECTS = [
  ["state-council", "国务院组织机构"],
  ["general-affairs", "综合政务"],
  ["economy", "国民经济管理、国有资产监管"],
  ["finance", "财政、金融、审计"],
  ["land-energy", "国土资源、能源"],
  ["agriculture", "农业、林业、水利"],
  ["industry-transport", "工业、交通"],
  ["commerce-tourism", "商贸、海关、旅游"],
  ["market-safety", "市场监管、安全生产监管"],
  ["construction-environment", "城乡建设、环境保护"],
  ["science-education", "科技、教育"],
  ["culture-press", "文化、广电、新闻出版"],
  ["health-sport", "卫生、体育"],
  ["population", "人口与计划生育、妇女儿童工作"],
  ["labour", "劳动、人事、监察"],
  ["public-security", "公安、安全、司法"],
  ["civil-affairs", "民政、扶贫、救灾"],
  ["ethnic-religious", "民族、宗教"],
  ["foreign-affairs", "对外事务"],
  ["hong-kong-macao-taiwan", "港澳台侨工作"],
  ["defence", "国防"],
  ["other", "其他"],
] as const;

// The 26 pilot fields of standardised disclosure at the grass roots (State Council General Office, 2019).
const PILOT_FIELDS = [
  ["major-projects", "重大建设项目"],
  ["public-resource-trading", "公共资源交易"],
  ["budgets", "财政预决算"],
  ["work-safety", "安全生产"],
  ["taxation", "税收管理"],
  ["spatial-planning", "国土空间规划"],
  ["land-expropriation", "征地补偿"],
  ["housing-expropriation", "国有土地上房屋征收补偿"],
  ["affordable-housing", "保障性住房"],
  ["rural-housing", "农村危房改造"],
  ["environment", "生态环境"],
  ["compulsory-education", "义务教育"],
  ["household-registration", "户籍管理"],
  ["social-assistance", "社会救助"],
  ["elderly-care", "养老服务"],
  ["employment", "就业"],
  ["social-insurance", "社会保险"],
  ["legal-services", "公共法律服务"],
  ["urban-enforcement", "城市综合执法"],
  ["farm-subsidies", "涉农补贴"],
  ["public-culture", "公共文化服务"],
  ["healthcare", "医疗卫生"],
  ["food-drug-safety", "食品药品监管"],
  ["poverty-alleviation", "扶贫"],
  ["disaster-relief", "救灾"],
  ["municipal-services", "市政服务"],
] as const;

const AUDIENCES = [
  ["citizens", "自然人"],
  ["enterprises", "企业"],
  ["self-employed", "个体工商户"],
  ["social-organisations", "社会组织"],
  ["farmers", "农户"],
  ["students", "学生"],
  ["elderly", "老年人"],
  ["job-seekers", "求职者"],
] as const;

/** The vocabularies that every instance starts with, each in its order. */
export const BASE_TOPICS: readonly BaseTopic[] = [
  ...SUBJECTS.map(([key, name]) => ({ scheme: "SUBJECT" as const, key: `subject-${key}`, name })),
  ...PILOT_FIELDS.map(([key, name]) => ({ scheme: "PILOT_FIELD" as const, key: `field-${key}`, name })),
  ...AUDIENCES.map(([key, name]) => ({ scheme: "AUDIENCE" as const, key: `audience-${key}`, name })),
];
