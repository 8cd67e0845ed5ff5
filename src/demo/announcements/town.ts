import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { announcement } from "./announcement.ts";

/** Land, roads, pipes, and what inspections found. */
export function announcementsForTown(calendar: DemoCalendar): DemoItem[] {
  return [
    announcement({
      slug: "land-acquisition-plan",
      title: "柯城区人民政府征地补偿安置公告（高铁片区配套道路）",
      summary: "拟征收航埠镇两个村集体土地4.86公顷，公告三十日，可以申请听证。",
      body: `因高铁片区配套道路建设需要，区政府拟征收航埠镇两个村农民集体所有土地4.8632公顷，其中耕地2.1170公顷、园地1.9045公顷、其他农用地0.8417公顷。现将征地补偿安置方案公告如下：
        | 项目 | 标准 |
        | 区片综合地价（一级） | 每亩6.3万元 |
        | 青苗补偿（柑橘成年园） | 每亩1.2万元 |
        | 参保人数 | 按征收前人均耕地测算，共71人 |
        被征地农民按规定参加基本养老保险，费用由政府、集体和个人共同承担，政府出资不低于七成。
        公告期为${written(calendar.day(-11))}至${written(calendar.day(19))}。被征地农村集体经济组织成员半数以上认为方案不符合法律、法规规定的，可以在公告期内向区政府书面申请听证。
        办理补偿登记时，请携带身份证、承包合同和不动产权属证书到航埠镇人民政府登记。联系电话：0570-0000179。`,
      keywords: ["征地补偿", "土地征收"],
      publisher: "kecheng",
      topics: ["subject-land-energy", "field-land-expropriation", "audience-farmers"],
      columns: ["zwgk/zdly/zdbc", "zwgk/gsgg"],
      issuedOn: calendar.day(-11),
      validUntil: calendar.instant(20, 0),
    }),
    announcement({
      slug: "heritage-street-road-works",
      title: "关于县西街雨污管网改造施工期间交通管制的通告",
      summary: "分三段施工，每段封闭二十天，公交改线、沿街商户留出三米通道。",
      body: `县西街（坊门街口至北门街口）实施雨污分流和路面改造，工期60天，分三段施工，每段封闭约20天，今日起封闭第一段。
        - 机动车请绕行上街、新桥街；非机动车和行人走北侧临时通道，宽度不少于3米。
        - 公交两条线路临时取消县西街站，改停区政府站，步行约260米。
        - 22时至次日6时禁止产生噪声的作业；确需连续浇筑的，提前三天张贴公告。
        沿街商户装卸货物请安排在7时前。施工投诉电话：0570-0000132，现场设有联络员。`,
      keywords: ["道路施工", "交通管制", "雨污分流"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-municipal-services"],
      columns: ["bsfw/bmts", "tzgg"],
      issuedOn: calendar.day(-7),
      urgency: "IMPORTANT",
      validUntil: calendar.instant(53, 0),
    }),
    announcement({
      slug: "planned-water-outage",
      title: "关于新新街道部分小区夜间计划停水的通知",
      summary: "更换老旧阀门，停水时间为22时至次日5时，请提前储水。",
      body: `为更换老旧阀门，${written(calendar.day(1))}22:00至次日5:00，新新街道上街、讲舍两个社区共9个小区停水，影响约3600户。请提前储水，关好水龙头，防止来水时溢漏。
        餐饮、医疗等用水单位如有困难，请于当日17时前联系供水单位，安排临时送水。因天气等原因变更时间的，提前六小时通知。供水服务电话：0570-0000173。`,
      keywords: ["计划停水"],
      publisher: "xinxin",
      topics: ["subject-construction-environment", "field-municipal-services"],
      columns: ["bsfw/bmts"],
      issuedOn: calendar.day(-1),
      validUntil: calendar.instant(2, 5),
    }),
    announcement({
      slug: "food-inspection-results",
      title: "柯城区市场监督管理局食品安全监督抽检信息公告",
      summary: "本期抽检食品126批次，合格123批次，不合格3批次均已立案并召回。",
      body: `本期抽检粮食加工品、食用农产品、糕点、餐饮食品等8大类126批次，合格123批次，合格率97.6%。不合格情况如下：
        | 品种 | 不合格项目 | 采样环节 | 处置 |
        | 豇豆 | 农药残留 | 农贸市场 | 下架、追溯供货商、立案 |
        | 散装糕点 | 菌落总数 | 超市 | 下架召回12公斤、立案 |
        | 复用餐具 | 大肠菌群 | 小餐饮店 | 责令停用整改、复检合格 |
        消费者如在市场上发现被通报的同批次产品，请保留凭证并拨打12315举报。被抽检单位对结果有异议的，可以自收到报告之日起七个工作日内申请复检。`,
      keywords: ["食品安全", "监督抽检"],
      publisher: "kecheng-market",
      topics: ["subject-market-safety", "field-food-drug-safety"],
      columns: ["zwgk/zdly/spyp", "zwgk/gsgg"],
      issuedOn: calendar.day(-12),
    }),
    announcement({
      slug: "work-safety-inspection-results",
      title: "关于工贸企业有限空间作业安全专项检查情况的通报",
      summary: "检查企业84家，发现隐患213条，立案6起，两家企业停产整顿。",
      body: `区应急管理局对造纸、食品腌制、污水处理等行业84家企业开展有限空间作业专项检查，发现隐患213条，其中重大事故隐患5条，当场整改172条，立案6起。
        主要问题：未辨识建立台账19家，未执行作业审批14家，通风检测设备缺失22家，应急演练走过场31家。
        两家企业存在未检测即进入作业的重大隐患，已责令停产整顿，整改经验收合格方可恢复生产。其余隐患须在十五日内整改完毕。
        各企业应当牢记“先通风、再检测、后作业”，发生险情不得盲目施救。举报电话：0570-0000172，查实的给予举报人奖励。`,
      keywords: ["安全生产", "有限空间", "专项检查"],
      publisher: "kecheng-emergency",
      topics: ["subject-market-safety", "field-work-safety", "audience-enterprises"],
      columns: ["zwgk/zdly/aqsc", "zwgk/gsgg"],
      issuedOn: calendar.day(-19),
    }),
    announcement({
      slug: "river-water-quality",
      title: "上月柯城区地表水和饮用水水源水质状况",
      summary: "九个断面全部达到Ⅲ类以上，饮用水水源达标率100%，一条支流总磷偏高已溯源。",
      body: `上月对9个地表水断面开展监测，Ⅰ—Ⅲ类水质断面比例为100%，其中Ⅱ类7个、Ⅲ类2个。石梁溪饮用水水源地61项指标全部达标。
        一条支流入河口总磷浓度为每升0.18毫克，虽未超标，但较前月上升三成。经溯源，系一处养殖尾水排放口改造期间临时外排，市生态环境局柯城分局已责令停止排放并立案。
        空气质量方面，上月优良天数比例96.7%，细颗粒物平均浓度为每立方米27微克。`,
      keywords: ["水质", "生态环境", "监测"],
      publisher: "kecheng-environment",
      topics: ["subject-construction-environment", "field-environment"],
      columns: ["zwgk/zdly/sthj"],
      issuedOn: calendar.day(-10),
      kind: "NEWS",
    }),
    announcement({
      slug: "old-town-protection-result",
      title: "关于《柯城区古城保护与有机更新实施方案》公众意见采纳情况的说明会预告",
      summary: "意见采纳情况已经公布，三场说明会面对面解释为什么采纳、为什么没有采纳。",
      body: `实施方案公开征求意见期间共收到意见132条，采纳38条、部分采纳41条，逐条理由已在“意见采纳情况”栏目公布。
        为当面回应居民关切，区政府办、区住建局将在天王巷社区、北门社区和水亭门社区各举办一场说明会，时间分别为${written(calendar.day(-54))}、${written(calendar.day(-53))}、${written(calendar.day(-52))}19时，每场90分钟，由规划设计人员现场讲解图纸。
        不需要报名。行动不便的老人可以预约上门说明，电话0570-0000140。`,
      keywords: ["古城保护", "意见采纳", "说明会"],
      publisher: "kecheng-office",
      topics: ["subject-construction-environment", "field-major-projects"],
      columns: ["hdjl/yjfk", "hdjl/hygq"],
      issuedOn: calendar.day(-58),
      links: [{ kind: "RESULT_OF", to: "old-town-protection-consultation" }],
      validUntil: calendar.instant(-50, 0),
    }),
    announcement({
      slug: "beimen-compensation-result",
      title: "关于北门街区房屋征收补偿方案征求意见和修改情况的公告",
      summary: "收到书面意见76份，采纳22份，临时安置费提高、增加荷花片区现房60套。",
      body: `根据《国有土地上房屋征收与补偿条例》第十一条，现将北门街区征收补偿方案征求意见情况和根据公众意见修改的情况公布如下：
        一、临时安置费由每平方米每月12元提高到16元，超过过渡期限的加倍支付。
        二、产权调换房源增加荷花片区现房60套，70周岁以上老年人优先选择。
        三、营业用房停产停业损失按近三年平均利润计算，最长九个月。
        四、签约奖励期限维持不变。
        修改后的方案在街区公告栏和本网站同步公布。征收决定将在补偿费用足额到位、专户存储后依法作出。`,
      keywords: ["房屋征收", "征求意见情况"],
      publisher: "kecheng",
      topics: ["subject-construction-environment", "field-housing-expropriation"],
      columns: ["zwgk/zdly/fwzs", "hdjl/yjfk"],
      issuedOn: calendar.day(-100),
      links: [{ kind: "RESULT_OF", to: "expropriation-compensation-consultation" }],
    }),
  ];
}
