import { contact } from "../contact.ts";
import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { adopted, consultation, notAdopted, partlyAdopted } from "./consultation.ts";

/** Consultations on rules and services whose result is published. */
export function answeredConsultations(calendar: DemoCalendar): DemoItem[] {
  return [
    consultation(calendar, {
      slug: "waste-sorting-consultation",
      title: "关于公开征求《柯城区农村生活垃圾分类实施细则（征求意见稿）》意见的公告",
      summary: "收到意见46条，采纳17条，部分采纳9条，未采纳的逐条说明理由。",
      keywords: ["垃圾分类", "农村环境", "意见采纳"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-environment", "audience-farmers"],
      days: [-70, -40],
      body: `全区农村生活垃圾分类已覆盖所有行政村，但分类准确率参差不齐，厨余垃圾夏季清运不及时。区住房和城乡建设局起草了实施细则，现公开征求意见。`,
      draft: `第一条 农村生活垃圾分为厨余垃圾、可回收物、有害垃圾和其他垃圾四类，农户按“会烂的、不会烂的”初分，保洁员二次细分。
        第二条 实行定时投放，投放时间由村民会议或者村民代表会议讨论决定，每日不少于两个时段。
        第三条 厨余垃圾隔日收运，就近送入阳光堆肥房或者机器成肥站点处理。
        第四条 每户建立分类积分档案，积分可以兑换日用品，具体办法由乡镇制定。`,
      explanation: `细则重点解决“分得好、运得混”的问题。收运车辆按类别喷涂标识，混装混运可以拍照举报。`,
      contact: contact("柯城区住房和城乡建设局", "0570-0000137", "柯城区荷花中路", "waste@example.gov.cn"),
      result: {
        published: -15,
        received: 46,
        adopted: 17,
        partlyAdopted: 9,
        summary: "意见集中在收运频次、积分兑换和投放时间三个方面。",
        items: [
          adopted("徐**", "夏季厨余垃圾应当每天收运。", "第三条已改为六月至九月每日收运一次，其余月份隔日收运。"),
          adopted(
            "七里乡某村民委员会",
            "自然村分散，清运车开不进去。",
            "增加规定：偏远自然村由乡镇配备电动三轮车转运至集中点。",
          ),
          partlyAdopted("郑*", "积分应能在所有超市兑换。", "先在乡镇供销超市试行，半年后评估扩大。"),
          notAdopted("余**", "取消定时投放。", "定时投放是分类质量的保障；行动不便的农户可以预约上门收取。"),
        ],
      },
    }),
    consultation(calendar, {
      slug: "elderly-meal-consultation",
      title: "关于公开征求《柯城区老年助餐服务实施办法（征求意见稿）》意见的公告",
      summary: "收到意见58条，采纳21条，部分采纳14条；送餐费用分担和特困老人年龄门槛按意见作了修改。",
      keywords: ["老年助餐", "养老服务", "意见采纳"],
      publisher: "kecheng-civil-affairs",
      topics: ["subject-civil-affairs", "field-elderly-care", "audience-elderly"],
      days: [-110, -80],
      body: `全区60周岁以上户籍老年人9.8万人，已建成老年食堂和助餐点64个。为统一补助标准、规范站点管理，区民政局起草了《柯城区老年助餐服务实施办法（征求意见稿）》，现公开征求意见。`,
      draft: `第一条 在本区居住的60周岁及以上老年人可以在区内任一老年食堂、助餐点就餐。
        第二条 70周岁及以上老年人每餐补助2元，80周岁及以上每餐补助3元，特困、低保老年人每餐补助5元，一天不超过两餐。
        第三条 老年食堂应当取得食品经营许可，公示菜单和价格。
        第四条 偏远村可以由就近食堂送餐，送餐费用由乡镇负担。`,
      explanation: `补助由“补站点”改为“补人头”，老人刷卡就餐、补助当场扣减。按日均就餐4200人次测算，年需资金约340万元。`,
      contact: contact("柯城区民政局养老服务科", "0570-0000138", "柯城区荷花街道", "civil@example.gov.cn"),
      result: {
        published: -55,
        received: 58,
        adopted: 21,
        partlyAdopted: 14,
        summary: "多数意见赞成补助跟着老人走。关于送餐费用、特困老人年龄和外地户籍老人的意见推动了条文修改。",
        items: [
          adopted("七里乡某村民委员会", "送餐费全由乡镇出，山区乡镇负担不起。", "改为由区、乡镇两级财政各负担一半。"),
          adopted("毛**", "特困老人不该等到70岁。", "明确特困供养人员和最低生活保障对象年满60周岁即可享受。"),
          adopted("蔡**", "菜单应当提前公布，方便有糖尿病的老人。", "第三条改为公示一周菜单和价格。"),
          partlyAdopted(
            "方*",
            "外地来带孙辈的老人也应当享受。",
            "连续居住满六个月的可以享受，短期居住的可以按市价就餐。",
          ),
          notAdopted("周**", "每餐补助提高到8元。", "超出财政承受能力，两年后根据物价和财力评估调整。"),
        ],
      },
    }),
    consultation(calendar, {
      slug: "reading-point-consultation",
      title: "关于公开征求《柯城区政务公开查阅点服务规范（征求意见稿）》意见的公告",
      summary: "征求意见期间没有收到意见，规范按原稿印发。",
      keywords: ["政务公开", "查阅点", "服务规范"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs", "field-public-culture"],
      days: [-80, -50],
      body: `区档案馆、区图书馆、区营商办以及部分乡镇、街道、社区已经设立政务公开查阅点。为统一标识、设备和服务，区政府办公室起草了服务规范，现公开征求意见。`,
      draft: `第一条 查阅点应当设置统一标识，配备查阅电脑、打印设备、资料架和休息座椅，划分查阅、咨询、办理三个区域。
        第二条 每个查阅点至少有一名经过培训的政务公开服务专员，工作日全天在岗。
        第三条 为老年人提供大字版资料和代查服务，为视障人士提供读屏软件。
        第四条 黑白打印每人每次20页以内免费。`,
      explanation: `各查阅点的标识、设备和开放时间不一，群众反映找不到、没人管。规范统一了这三项，并明确老年人、视障人士的服务要求。`,
      contact: contact("柯城区人民政府办公室政务公开科", "0570-0000139", "柯城区府山街道县西街", "open@example.gov.cn"),
      result: {
        published: -45,
        received: 0,
        adopted: 0,
        partlyAdopted: 0,
        summary: "征求意见期间未收到意见。",
        items: [],
      },
    }),
  ];
}
