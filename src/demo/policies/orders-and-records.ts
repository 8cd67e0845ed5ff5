import { type DemoCalendar, written, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

/** Orders of the city, which alone may make regulations here; and what the district records and announces. */
export function ordersAndRecords(calendar: DemoCalendar): DemoItem[] {
  const greenways = policy({
    kind: "REGULATION",
    slug: "greenway-regulation-2022",
    title: "衢州市城市绿道管理办法",
    summary: "绿道的规划、养护和使用规则：步行优先，骑行限速每小时15公里，机动车不得驶入。",
    body: `
      # 第一章 总则
      第一条 为加强城市绿道的规划、建设、养护和使用管理，方便公众游憩健身，结合本市实际，制定本办法。
      第二条 本办法所称绿道，是指沿江河、山体、公园等设置，供步行、骑行的线性开敞空间及其附属设施。
      # 第二章 养护
      第五条 县（市、区）人民政府确定的部门负责绿道养护，每季度对路面、护栏、照明、救生设施全面检查一次，并将结果公布。
      第七条 汛期水位淹没绿道的，养护单位应当立即封闭入口，退水后经检查方可开放。
      # 第三章 使用
      第九条 绿道内步行优先。骑行速度不得超过每小时15公里，遇行人密集路段应当下车推行。
      第十一条 除应急、养护车辆外，机动车不得驶入。违反的，由综合行政执法部门责令改正，处50元以上200元以下罚款。
      第十二条 携带犬只应当使用长度不超过1.5米的牵引绳，并即时清除粪便。
      # 第四章 附则
      第十六条 本办法自2022年10月1日起施行。
    `,
    keywords: ["绿道", "市政设施"],
    genre: "令",
    issuers: ["quzhou"],
    publisher: "kecheng-enforcement",
    topics: ["subject-construction-environment", "field-municipal-services", "field-urban-enforcement"],
    number: ["衢州市人民政府令", 71],
    index: 195,
    writtenOn: "2022-08-15",
    effectiveOn: "2022-10-01",
  });
  const bulletin = yearOf(calendar.last("03-30"));
  const meeting = calendar.day(-17);
  const minutes = policy({
    kind: "OTHER",
    slug: "executive-meeting-minutes-latest",
    title: `柯城区人民政府常务会议纪要（${yearOf(meeting)}年第19次）`,
    summary: "研究老年助餐、农村饮用水管网更新、技术改造奖补三项议题。",
    body: `
      ${written(meeting)}下午，区长主持召开区政府常务会议。纪要如下。
      一、听取老年助餐服务推进情况汇报。会议同意区民政局提出的送餐上门费用分担方案，要求区财政局于月底前下达首批资金180万元。
      二、研究农村饮用水管网更新。九华乡段遇坚硬岩层，工期可能延后。会议同意增加一支施工队，所需86万元从预备费中安排，由区林业水利局负责在年度计划内完成；施工停水须提前48小时告知农户。
      三、研究技术改造奖补资金安排。会议原则同意区经信局、区财政局的兑付计划，首次上规奖励直接发放，不得要求企业再交材料。
      四、会议强调，以上议定事项纳入督查，完成情况按规定公开。
    `,
    keywords: ["常务会议", "纪要"],
    genre: "纪要",
    issuers: ["kecheng-office"],
    topics: ["subject-general-affairs"],
    number: ["柯政纪", 19],
    index: 155,
    writtenOn: meeting,
    links: [
      { kind: "RELATES_TO", to: "elderly-meal-service-measures" },
      { kind: "RELATES_TO", to: "industrial-upgrading-policy" },
    ],
    moreColumns: ["zwgk/gzjz/dcsx"],
  });
  return [
    greenways,
    interpretation(greenways, {
      slug: "greenway-regulation-expert-view",
      title: "专家解读：绿道上“步行优先”意味着什么",
      summary: "事故责任、限速和遛狗，三条规则背后的考虑。",
      body: `
        绿道上最常见的矛盾是走路的嫌骑车的快，骑车的嫌走路的散。办法写明步行优先，一旦发生碰撞，骑行者要证明自己尽到了避让义务。
        限速每小时15公里，相当于慢骑。有人担心无法测速，实际执行以劝导为主，重点路段用减速带和铺装变化提示，比罚款有效。
        牵引绳不超过1.5米，是让犬只始终在主人身侧，避免绊倒老人和孩子。
      `,
      issuedOn: "2022-09-06",
      medium: "TEXT",
      interpreter: "EXPERT",
      interpreterName: "城市管理学者 严榆",
    }),
    policy({
      kind: "REGULATION",
      slug: "kitchen-waste-regulation-2017",
      title: "衢州市餐厨垃圾收运管理办法",
      summary: "餐饮单位单独收集、日产日清；后由地方性法规代替，已废止。",
      body: `
        第一条 为规范餐厨垃圾的收集、运输和处置，制定本办法。
        第四条 餐饮服务单位、单位食堂应当设置专用容器，安装油水分离装置，不得将餐厨垃圾排入下水道。
        第六条 收运单位应当每日至少收运一次，运输车辆密闭并安装定位装置。收运单一式三联，保存两年。
        第八条 禁止用未经无害化处理的餐厨垃圾饲养畜禽。
        第十三条 餐饮服务单位将餐厨垃圾交给无资格单位的，处5000元以上2万元以下罚款。
        第十五条 本办法自2017年12月1日起施行。
      `,
      keywords: ["餐厨垃圾", "收运"],
      genre: "令",
      issuers: ["quzhou"],
      publisher: "kecheng-enforcement",
      topics: ["subject-construction-environment", "field-urban-enforcement", "field-food-drug-safety"],
      number: ["衢州市人民政府令", 48],
      index: 310,
      writtenOn: "2017-10-16",
      effectiveOn: "2017-12-01",
      validity: "REPEALED",
      repealedOn: "2022-05-01",
    }),
    minutes,
    policy({
      kind: "OTHER",
      slug: "statistical-bulletin-latest",
      title: `柯城区${bulletin - 1}年国民经济和社会发展统计公报`,
      summary: "经济总量、人口、居民收入和各产业主要数据，均为初步统计数。",
      body: `
        ${bulletin - 1}年，全区经济运行总体平稳。现将主要统计数据公布如下，均为初步统计数，部分合计因四舍五入存在误差。
        # 一、综合
        全年地区生产总值312.6亿元，按可比价格计算增长5.4%。其中第一产业9.1亿元，增长3.2%；第二产业86.9亿元，增长5.1%；第三产业216.6亿元，增长5.6%。
        # 二、农业
        柑橘产量11.3万吨；粮食播种面积9.7万亩，产量4.2万吨。
        # 三、工业
        规模以上工业企业141家，增加值增长6.3%，研究与试验发展费用占营业收入的2.6%。
        # 四、人民生活
        城镇居民人均可支配收入64280元，增长4.5%；农村居民35910元，增长6.1%；两者之比为1.79。
        # 五、社会事业
        年末常住人口54.1万人。各级各类学校98所；每千名老年人拥有养老床位42张。
      `,
      keywords: ["统计公报", "经济社会发展"],
      genre: "公报",
      issuers: ["kecheng-statistics"],
      topics: ["subject-economy"],
      number: null,
      index: 44,
      writtenOn: calendar.last("03-30"),
      moreColumns: ["zwgk/tjxx"],
    }),
    policy({
      kind: "OTHER",
      slug: "final-accounts-2024",
      title: "关于柯城区2024年财政决算和2025年上半年预算执行情况的报告",
      summary: "2024年一般公共预算收入21.37亿元，民生支出占八成一；2025年上半年收支平稳。",
      body: `
        区人大常委会：
        受区政府委托，现报告2024年财政决算和2025年上半年预算执行情况。
        # 一、2024年财政决算
        一般公共预算收入21.37亿元，为预算的101.2%，增长4.8%；支出43.62亿元，增长3.1%，其中教育9.84亿元、社会保障和就业6.07亿元、卫生健康4.19亿元。民生支出占81.0%。
        政府性基金收入8.26亿元，支出10.41亿元。年末地方政府债务余额控制在核定限额之内。
        # 二、2025年上半年预算执行
        一般公共预算收入12.08亿元，完成预算的54.3%；支出22.75亿元，完成预算的51.6%。惠企资金兑付1.94亿元。
        # 三、下一步措施
        压减一般性支出5%，收回结转两年以上资金3800万元；对12个专项资金开展绩效评价，结果低于70分的下年削减或者取消。
        以上报告，请予审议。
      `,
      keywords: ["财政决算", "预算执行"],
      genre: "报告",
      issuers: ["kecheng-finance"],
      topics: ["subject-finance", "field-budgets"],
      number: null,
      index: 174,
      writtenOn: "2025-08-26",
      moreColumns: ["zwgk/czxx"],
    }),
    policy({
      kind: "OTHER",
      slug: "land-expropriation-notice",
      title: "柯城区人民政府关于万田乡城北片区土地征收补偿安置方案的公告",
      summary: "拟征收集体土地6.83公顷，公告期三十日，可以在期限内申请听证。",
      body: `
        根据《中华人民共和国土地管理法》第四十七条，现将万田乡城北片区土地征收补偿安置方案公告如下。
        一、征收范围和面积。万田村、下蒋村集体土地6.8300公顷，其中耕地4.1200公顷、园地1.9500公顷、建设用地0.7600公顷。
        二、补偿标准。耕地、园地区片综合地价每亩6.6万元；青苗和地上附着物按评估结果据实补偿。
        三、安置方式。被征地农民48人纳入社会保障，个人缴费以外部分由用地单位承担；住宅采用公寓安置和货币安置，由户选择。
        四、公告期限。自${written(calendar.day(-9))}起三十日。被征地村集体成员对方案有异议的，在期限内书面向市自然资源和规划局柯城分局提出；过半数成员认为方案不合法的，将组织听证。
        五、登记。请持不动产权属证书于公告期内到万田乡人民政府办理补偿登记，电话0570-0000081。
      `,
      keywords: ["土地征收", "补偿安置"],
      genre: "公告",
      issuers: ["kecheng"],
      drafters: ["kecheng-natural-resources", "wantian"],
      topics: ["subject-land-energy", "field-land-expropriation", "audience-farmers"],
      number: ["柯征告", 14],
      index: 157,
      writtenOn: calendar.day(-10),
      issuedOn: calendar.day(-9),
      moreColumns: ["zwgk/zdly/zdbc", "zwgk/gsgg"],
    }),
  ];
}
