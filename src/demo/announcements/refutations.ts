import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { refutation } from "./announcement.ts";

/** What is being said these days, and what is true of it. */
export function refutations(calendar: DemoCalendar): DemoItem[] {
  return [
    refutation({
      slug: "reservoir-rumour",
      title: "网传“水库即将泄洪、今晚停水三天”不实",
      summary: "水库水位在正常范围，没有泄洪计划，供水不受影响。",
      body: `有网民在微信群转发“水库今晚泄洪，全城停水三天”的语音。区应急管理局会同区林业水利局核查后回应如下：
        截至昨日20时，辖区上游水库水位低于汛限水位，入库流量平稳，没有泄洪安排。
        城区供水水源和水厂运行正常，供水单位近期没有计划停水。个别路段因管道抢修短时停水的，以供水单位公告为准。
        语音系将数年前其他地区的录音剪辑拼接而成，公安机关正在调查。请以本网站和“邻礼通”发布的信息为准。`,
      keywords: ["辟谣", "水库", "供水"],
      publisher: "kecheng-emergency",
      topics: ["field-disaster-relief"],
      issuedOn: calendar.day(-1),
      rumour: "水库今晚泄洪，全城停水三天。",
      finding: "FALSE",
      evidence: "水库实时水位低于汛限水位；供水单位没有停水公告。",
    }),
    refutation({
      slug: "school-district-rumour",
      title: "网传“施教区已经定了、买房就能上”与事实不符",
      summary: "施教区调整方案仍在征求意见，没有定稿；入学还要看户籍、房产和实际居住。",
      body: `近日，有房产中介以“内部图纸”宣传某楼盘“已划入第五小学施教区”。区教育局说明如下：
        施教区调整方案正在公开征求意见，尚未定稿。中介展示的图纸是征求意见稿的截图，去掉了“征求意见稿”字样和过渡安排。
        即使方案通过，入学也须同时符合户籍、监护人房产和实际居住等条件；学位不足时，按照条件排序统筹安排。
        市场监管部门已经对涉事中介立案。购房请以正式公布的方案为准。`,
      keywords: ["辟谣", "施教区", "房产中介"],
      publisher: "kecheng-education",
      topics: ["subject-science-education", "field-compulsory-education"],
      issuedOn: calendar.day(-2),
      links: [{ kind: "RELATES_TO", to: "school-catchment-consultation" }],
      urgency: "NORMAL",
      rumour: "某楼盘已经划入第五小学施教区，买房就能上学。",
      finding: "MISLEADING",
      evidence: "方案处于征求意见阶段；宣传图纸截去了“征求意见稿”字样。",
    }),
    refutation({
      slug: "medical-insurance-rumour",
      title: "“个人账户余额年底清零”是误读",
      summary: "职工医保个人账户余额跨年结转，不会清零；不要相信“代刷余额”。",
      body: `近期有短视频称“医保余额年底清零，赶紧去药店刷掉”。区医保局提醒：职工基本医疗保险个人账户余额可以结转使用和依法继承，年底不清零。
        视频把门诊统筹的年度支付限额与个人账户混为一谈：限额按年度计算、次年重新起算，与账户里的钱无关。
        个人账户可以用于支付配偶、父母、子女在定点医药机构的自付费用。凡是“代刷余额返现”的，都涉嫌骗取医保基金，请拨打0570-0000175举报。`,
      keywords: ["辟谣", "医保"],
      publisher: "kecheng-healthcare-security",
      topics: ["subject-labour", "field-social-insurance"],
      issuedOn: calendar.day(-16),
      urgency: "NORMAL",
      rumour: "医保个人账户余额年底清零。",
      finding: "MISLEADING",
      evidence: "个人账户余额跨年结转；每年重新起算的是门诊统筹支付限额。",
    }),
    refutation({
      slug: "tap-water-odour-rumour",
      title: "关于“衢化片区自来水有异味系化工污染”的核查情况",
      summary: "已采样检测，首批12项指标合格，异味来源仍在排查，暂不能认定与企业排放有关。",
      body: `有居民反映衢化街道部分住户自来水有异味，网上出现“化工厂泄漏污染水源”的说法。接报后，市生态环境局柯城分局会同区卫健局、供水单位立即核查。
        已完成的工作：出厂水和六个管网末梢点采样，首批12项指标全部符合生活饮用水卫生标准；上游三家重点排污单位在线监测数据无异常。
        尚未查清的问题：两幢住宅屋顶水箱水样余氯偏低，异味是否由水箱引起，需待全部42项指标检测结果。
        检测结果出来后将在本栏目公布。结果公布前，反映异味的住户可以到社区领取桶装水。`,
      keywords: ["饮用水", "核查", "回应关切"],
      publisher: "kecheng-environment",
      topics: ["subject-construction-environment", "field-environment"],
      issuedOn: calendar.day(-3),
      rumour: "化工厂泄漏污染水源，衢化片区自来水不能喝。",
      finding: "UNPROVEN",
      evidence: "出厂水和管网水首批12项指标合格，重点排污单位在线数据无异常；其余30项指标检测中。",
    }),
    refutation({
      slug: "citrus-dye-rumour",
      title: "“柯城椪柑染色打蜡”视频内容不实",
      summary: "抽检48批次全部合格，视频拍摄地不在本区，果面保鲜膜可以安全食用。",
      body: `一段“椪柑浸红色染料”的视频被配上“柯城果农”字样传播，影响果农销售。区市场监管局、区农业农村局核查后回应：
        视频中的加工设备和包装标识与本区企业不符，经与平台核对，原视频发布于三年前，拍摄地不在浙江。
        今年采收以来，已对合作社、批发市场和电商仓库抽检椪柑48批次，农药残留、着色剂等指标全部合格。
        商品果表面的薄膜是国家标准允许使用的果蔬保鲜剂，清水洗净即可。发布不实信息的账号已由平台处理，相关证据移交公安机关。`,
      keywords: ["辟谣", "椪柑", "食品安全"],
      publisher: "kecheng-market",
      topics: ["subject-market-safety", "field-food-drug-safety", "audience-farmers"],
      issuedOn: calendar.day(-22),
      rumour: "柯城椪柑用染料染红、打工业蜡。",
      finding: "FALSE",
      evidence: "抽检48批次全部合格；视频原发布于三年前，拍摄地不在浙江。",
    }),
  ];
}
