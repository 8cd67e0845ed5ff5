import { contact } from "../contact.ts";
import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { benefit, enterpriseNotice, paper, shared } from "./enterprise-notice.ts";

/** Notices for builders, and for those who produce or store electricity. */
export function buildingAndEnergyNotices(calendar: DemoCalendar): DemoItem[] {
  return [
    enterpriseNotice({
      slug: "construction-enterprise-awards",
      title: "关于申报建筑业企业奖励的通知",
      summary: "资质晋升、创优夺杯两类奖励，受理两个月，统一评审后公示。",
      body: `上一年度全区有资质等级的建筑业企业112家，完成产值86亿元。本年度奖励由区住房和城乡建设局会同区统计局、区税务局评审，受理期结束后两个月内公示。
        发生一般及以上生产安全事故、拖欠农民工工资被列入失信名单的企业，取消当年奖励资格。`,
      keywords: ["建筑业", "资质晋升", "创优"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "audience-enterprises"],
      issuedOn: calendar.day(-85),
      contacts: [contact("柯城区住房和城乡建设局建筑业科", "0570-0000161", "柯城区荷花中路", "build@example.gov.cn")],
      items: [
        benefit({
          title: "资质晋升奖励",
          industries: ["E"],
          certifications: ["施工总承包特级资质", "施工总承包一级资质"],
          conditions: ["当年晋升施工总承包一级以上资质"],
          standard: "特级200万元，一级50万元",
          capYuan: 2_000_000,
          days: [calendar.day(-85), calendar.day(-25)],
          materials: [shared("资质证书")],
          fulfilmentMode: "PROMISE",
          fulfilmentDays: 30,
          leadOrgan: "区住建局",
        }),
        benefit({
          title: "工程创优奖励",
          industries: ["E"],
          conditions: ["获得国家级、省级优质工程奖的主要承建单位"],
          standard: "国家级50万元，省级15万元",
          capYuan: 500_000,
          days: [calendar.day(-85), calendar.day(-25)],
          materials: [paper("获奖证书"), paper("施工合同")],
          fulfilmentMode: "REVIEWED",
          fulfilmentDays: 45,
          leadOrgan: "区住建局",
        }),
      ],
    }),
    enterpriseNotice({
      slug: "rooftop-solar-benefits",
      title: "关于工商业屋顶光伏和用户侧储能补助的通知",
      summary: "屋顶光伏按发电量补助，用户侧储能按放电量补助，分季度核发。",
      body: `补助以区供电企业的计量数据为准，按季度核算、次季首月拨付。屋顶租赁开发的项目，补助拨付给投资方，另按每平方米每年2元补助屋顶业主。
        未经荷载鉴定、占用消防通道或者遮挡排烟设施的项目不予补助，并责令整改。`,
      keywords: ["光伏", "储能", "节能降碳"],
      publisher: "kecheng-development",
      topics: ["subject-land-energy", "field-environment", "audience-enterprises"],
      issuedOn: calendar.day(-120),
      contacts: [contact("柯城区发展和改革局能源科", "0570-0000162", "柯城区西区大厦", "energy@example.gov.cn")],
      items: [
        benefit({
          title: "屋顶光伏发电补助",
          industries: ["C", "F", "G"],
          conditions: ["装机容量100千瓦以上", "并网并完成荷载鉴定"],
          standard: "每千瓦时补助0.05元，连续补助三年",
          capYuan: 300_000,
          days: [calendar.day(-120), calendar.day(245)],
          materials: [shared("并网计量数据"), paper("荷载鉴定报告")],
          fulfilmentMode: "FAST",
          fulfilmentDays: 30,
          leadOrgan: "区发改局",
        }),
        benefit({
          title: "用户侧储能放电补助",
          industries: ["C"],
          conditions: ["储能容量500千瓦时以上", "通过消防验收"],
          standard: "每千瓦时补助0.1元，最高60万元",
          capYuan: 600_000,
          days: [calendar.day(-120), calendar.day(245)],
          materials: [shared("放电计量数据"), paper("消防验收意见")],
          fulfilmentMode: "FAST",
          fulfilmentDays: 30,
          leadOrgan: "区发改局",
        }),
      ],
    }),
  ];
}
