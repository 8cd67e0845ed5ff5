import type { DemoItem } from "../demo-item.ts";
import { announcement, from, poster, refutation } from "./announcement.ts";

const TOPICS = ["subject-health-sport", "field-healthcare"];
const KEYWORDS = ["疫情防控", "新冠肺炎"];

/** What the district told its people in the first half of 2020. */
export function epidemicAnnouncements(): DemoItem[] {
  return [
    announcement({
      slug: "epidemic-notice-1-2020",
      title: "柯城区新型冠状病毒肺炎疫情防控工作领导小组通告（第1号）",
      summary: "取消聚集性活动，关闭公共文化娱乐场所，农村宴席一律停办，武汉来柯人员主动登记。",
      body: `浙江省已于2020年1月23日启动重大公共卫生突发公共事件一级响应。为切实保障人民群众生命安全和身体健康，现通告如下：
        一、全区范围内庙会、灯会、展销会、文艺演出等聚集性活动一律取消，农村和酒店宴席一律停办或者延期。
        二、图书馆、文化馆、影剧院、网吧、棋牌室、健身房、景区景点即日起暂停开放，恢复时间另行通知。
        三、1月10日以来从武汉市来柯返柯的人员，请立即主动向所在村、社区登记，居家观察14天，不外出、不会客。
        四、车站、商场、超市、农贸市场应当每日消毒不少于两次，进入人员一律佩戴口罩。
        五、出现发热、咳嗽、乏力等症状的，佩戴口罩前往发热门诊就诊，不乘坐公共交通工具，并如实告知旅居史。
        疫情防控咨询电话：0570-0000171（24小时）。隐瞒旅居史造成疫情传播的，依法追究责任。`,
      keywords: KEYWORDS,
      publisher: "kecheng",
      signedBy: "柯城区新型冠状病毒肺炎疫情防控工作领导小组",
      topics: TOPICS,
      columns: ["yjfy/yqfk", "tzgg"],
      issuedOn: "2020-01-25",
      urgency: "EMERGENCY",
      validUntil: from("2020-02-10"),
    }),
    announcement({
      slug: "village-entry-control-2020",
      title: "关于实行村（社区）出入口管理和每户两日一人次外出采购的通告",
      summary: "每个村、小区保留一个出入口，每户每两天可以有一人外出采购，就医和上班凭证明通行。",
      body: `当前疫情防控处于关键阶段，为减少人员流动，自2020年2月4日零时起实行以下措施：
        - 每个村、小区原则上只保留一个出入口，24小时值守，进出测温、登记、戴口罩。
        - 每户家庭每两天可以指派一名家庭成员外出采购生活物资；就医、保供和防疫工作人员凭证件通行。
        - 外来人员和车辆未经核实不得进入，快递、外卖在出入口无接触交接。
        - 出租房由房东负责，新返回的租客须提前一天向村、社区报备。
        独居老人、残疾人和居家观察人员的生活物资，由网格员代买、送到门口。需要帮助请拨打所在街道、乡镇值班电话，或者在“邻礼通”小程序留言。`,
      keywords: [...KEYWORDS, "小区管理"],
      publisher: "kecheng",
      topics: TOPICS,
      columns: ["yjfy/yqfk", "tzgg"],
      issuedOn: "2020-02-03",
      urgency: "EMERGENCY",
      validUntil: from("2020-02-20"),
    }),
    refutation({
      slug: "supermarket-closing-rumour-2020",
      title: "辟谣：网传“明天起全区超市停业、粮油断供”系谣言",
      summary: "全区31家超市和19个农贸市场正常营业，粮油储备可供三个月以上，请勿囤货。",
      body: `2月3日晚，多个微信群出现“明天起超市全部关门，赶紧囤米囤油”的消息，造成个别门店排队抢购。
        经区商务局核实，全区31家大中型超市、19个农贸市场均正常营业；区级粮食储备可以满足全区三个月以上需要，蔬菜每日到货约260吨，较平日增加两成。
        编造者已由公安机关依法处理。请大家不信谣、不传谣，按需购买，减少聚集。`,
      keywords: [...KEYWORDS, "辟谣", "生活物资"],
      publisher: "kecheng-commerce",
      topics: ["subject-commerce-tourism", "field-disaster-relief"],
      issuedOn: "2020-02-04",
      rumour: "2月5日起全区超市停业，粮油断供。",
      finding: "FALSE",
      evidence: "区商务局逐店核实：31家超市、19个农贸市场正常营业；储备粮可供三个月以上。",
    }),
    refutation({
      slug: "liquor-and-vinegar-rumour-2020",
      title: "辟谣：喝高度酒、熏醋不能预防新冠肺炎",
      summary: "饮酒不能杀灭体内病毒，熏醋达不到消毒浓度，反而刺激呼吸道。",
      body: `“酒精能消毒，所以喝酒能防病毒”是把体外消毒和体内代谢混为一谈。用于消毒的是75%的酒精，且只能用于物体表面和皮肤，喝下去的酒精会被代谢，并损害肝脏。
        食醋中的醋酸浓度很低，熏蒸达不到消毒效果，还可能诱发哮喘。
        有效的办法是：戴口罩、勤洗手、多通风、少聚集。使用酒精消毒时远离明火，不要大面积喷洒。`,
      keywords: [...KEYWORDS, "辟谣", "科学防疫"],
      publisher: "kecheng-disease-control",
      topics: TOPICS,
      issuedOn: "2020-02-07",
      rumour: "喝高度白酒、在家熏醋可以预防新冠肺炎。",
      finding: "MISLEADING",
      evidence: "75%酒精只用于体表和物体表面消毒；食醋熏蒸达不到消毒浓度。",
    }),
    poster({
      slug: "wear-mask-poster-2020",
      title: "邻礼通海报第6期：口罩这样戴、这样摘、这样扔",
      summary: "三步看懂口罩的正确用法，可以下载打印张贴。",
      body: `戴：深色面朝外，金属条在上，压紧鼻夹，拉到下巴。
        摘：不碰外侧，捏住耳绳取下，取下后洗手。
        扔：健康人用过的口罩扔进“其他垃圾”；有发热、咳嗽症状的，先用密封袋装好再扔进专用收集桶。
        一次性口罩连续佩戴4小时或者弄湿、弄脏后应当更换。`,
      altText:
        "三格图，自上而下依次为戴口罩、捏耳绳摘口罩、把口罩扔进垃圾桶，各配两行要领；底部是标语“出门一口罩，邻里都放心”。",
      keywords: [...KEYWORDS, "海报", "口罩"],
      publisher: "kecheng-health",
      topics: TOPICS,
      columns: ["yjfy/hbzs", "yjfy/yqfk"],
      issuedOn: "2020-02-09",
    }),
    announcement({
      slug: "health-code-guide-2020",
      title: "健康码怎么申领、变色怎么办：办理指南",
      summary: "手机三分钟申领，绿码通行，黄码、红码按天数健康打卡后转码；老人和孩子可以代领。",
      body: `# 怎么申领
        打开“浙里办”或者支付宝，搜索“健康码”，如实填写身份、住址、近14天旅居史和健康状况，提交后自动生成。
        # 三种颜色
        | 颜色 | 含义 | 怎么转绿 |
        | 绿码 | 凭码通行 | — |
        | 黄码 | 隔离7天以内 | 连续健康打卡7天 |
        | 红码 | 隔离14天 | 连续健康打卡14天 |
        # 没有智能手机怎么办
        老人、学生可以由家人代领；家中没有智能手机的，凭身份证到村、社区开具纸质健康证明，与健康码同等使用。
        # 有误怎么申诉
        在申领页面点击“我要申诉”，或者拨打0570-0000171，社区核实后24小时内处理。`,
      keywords: [...KEYWORDS, "健康码"],
      publisher: "kecheng-health",
      topics: [...TOPICS, "audience-citizens"],
      columns: ["yjfy/yqfk", "bsfw/bszn"],
      issuedOn: "2020-02-16",
      kind: "GUIDE",
      urgency: "IMPORTANT",
      validUntil: from("2020-06-01"),
    }),
    announcement({
      slug: "response-level-lowered-2020",
      title: "关于调整疫情防控措施的通告",
      summary: "省级应急响应调整为二级，村、小区恢复正常出入，公园和图书馆限流开放。",
      body: `浙江省自2020年3月2日起将应急响应级别由一级调整为二级。经研究，现就我区有关措施通告如下：
        一、取消每户外出人次限制，村、小区凭健康码绿码进出，继续测温。
        二、公园、室外景区有序开放，图书馆、博物馆预约限流开放，日接待量不超过平时的50%。
        三、棋牌室、网吧、影剧院等密闭场所继续暂停开放。
        四、农村集体聚餐仍然停办；红事缓办、白事简办，参加人员不超过20人并向村委会报备。
        五、境外来柯返柯人员须提前三天向目的地村、社区报告，落实集中隔离措施。`,
      keywords: KEYWORDS,
      publisher: "kecheng",
      topics: TOPICS,
      columns: ["yjfy/yqfk", "tzgg"],
      issuedOn: "2020-03-03",
      urgency: "IMPORTANT",
      validUntil: from("2020-03-24"),
    }),
    announcement({
      slug: "school-reopening-2020",
      title: "柯城区中小学、幼儿园分批开学安排",
      summary: "4月13日起初三返校，其余年级错峰返校；每日三检，发现发热立即送诊。",
      body: `经验收合格，全区学校分批返校：4月13日初三，4月20日初一、初二，4月26日起小学各年级由高到低依次返校。幼儿园开园时间视疫情另行确定，家长自愿。
        返校当天，学生须持绿码、14天健康监测表入校。学校实行晨检、午检、晚检，错峰就餐、一人一座，公共区域每日消毒两次。
        家长请做到：不送病孩上学；接送时在校外指定区域等候，不聚集；每天为孩子准备两只以上口罩。
        因身体或者滞留原因不能按时返校的，不按旷课处理，由学校提供线上课程。咨询电话：0570-0000133。`,
      keywords: [...KEYWORDS, "开学"],
      publisher: "kecheng-education",
      topics: ["subject-science-education", "field-compulsory-education", "audience-students"],
      columns: ["yjfy/yqfk", "zwgk/zdly/ywjy"],
      issuedOn: "2020-04-08",
      urgency: "IMPORTANT",
      validUntil: from("2020-05-11"),
    }),
    poster({
      slug: "serving-chopsticks-poster-2020",
      title: "邻礼通海报第27期：一菜一公筷，文明又健康",
      summary: "聚餐请用公筷公勺，餐饮单位按桌配备。",
      body: `衢州有礼，从一双公筷开始。家里吃饭分餐夹，外出聚餐用公筷，餐饮单位每桌至少配备两双公筷、两把公勺，并以颜色区分。
        公筷不入口，公勺不进碗；用后高温消毒十五分钟以上。`,
      altText: "一张圆桌俯视图，桌上六道菜旁各放一双红色长公筷；上方写着“一菜一公筷”，下方写着公筷公勺怎么用。",
      keywords: ["公筷公勺", "海报", "文明"],
      publisher: "kecheng-health",
      topics: TOPICS,
      columns: ["yjfy/hbzs"],
      issuedOn: "2020-05-12",
    }),
    announcement({
      slug: "mini-program-epidemic-summary-2020",
      title: "“邻礼通”四个月：万余次咨询有人答，千条线索有人跟",
      summary: "小程序发布防控动态、海报和问卷，居民爆料当日转办，咨询平均四十分钟答复。",
      body: `疫情期间，“邻礼通”成为居民了解动态、反映情况的主要渠道之一。居民通过“爆料”反映外来人员未登记、店铺违规营业、口罩涨价等线索，由街道、社区当日核实；通过“咨询”询问返乡、就医、开学等问题，由部门值班人员在线答复。花园街道居民郑建平反映邻居返乡未登记，社区当晚就上门核实。
        四期调查问卷分别了解口罩需求、返岗意愿、网课困难和复市信心，结果用于调整配送、包车和开学安排。
        小程序将继续保留“辟谣”“海报”“问卷”三个栏目，并增加政务公开查询入口。`,
      keywords: ["邻礼通", "疫情防控"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs", "field-healthcare"],
      columns: ["xwzx/bmdt", "yjfy/yqfk"],
      issuedOn: "2020-05-29",
      kind: "NEWS",
    }),
  ];
}
