import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { poster } from "./announcement.ts";

/** Posters of the mini-program of these weeks. */
export function posters(calendar: DemoCalendar): DemoItem[] {
  return [
    poster({
      slug: "waste-sorting-poster",
      title: "邻礼通海报：会烂的、不会烂的，两步分清楚",
      summary: "农户先分两类，保洁员再分四类；每月满40分换10元商品。",
      body: `会烂的：剩菜剩饭、果皮菜叶、蛋壳茶渣，放进绿桶。
        不会烂的：塑料袋、旧衣服、碎玻璃、烟头，放进灰桶。
        电池、灯管、过期药品请交给村里的有害垃圾收集点。分对一次记2分，每月满40分到供销超市兑换10元商品。`,
      altText:
        "左右两栏对比图：左栏绿色桶下写着剩菜剩饭、果皮菜叶、蛋壳茶渣，右栏灰色桶下写着塑料袋、旧衣服、碎玻璃、烟头；下方黄底文字说明积分兑换。",
      keywords: ["海报", "垃圾分类"],
      publisher: "kecheng-housing",
      topics: ["field-environment", "audience-farmers"],
      columns: ["yjfy/hbzs"],
      issuedOn: calendar.day(-9),
      links: [{ kind: "RELATES_TO", to: "rural-waste-sorting-rules" }],
    }),
    poster({
      slug: "anti-fraud-poster",
      title: "邻礼通海报：刷单返利都是骗，五个“凡是”记心间",
      summary: "先垫钱再返利、要验证码、要屏幕共享的，都是诈骗。",
      body: `凡是让你先垫付资金做任务的，都是诈骗。
        凡是自称客服退款要你共享屏幕的，都是诈骗。
        凡是贷款放款前要交保证金的，都是诈骗。
        凡是自称公检法要你转账到“安全账户”的，都是诈骗。
        凡是网上交友带你投资赚大钱的，都是诈骗。
        接到可疑电话先挂断，再拨打96110咨询；已经转账的，立即拨打110。`,
      altText:
        "红底海报，上方一部显示人民币符号的手机被鱼钩勾住，五条“凡是”自上而下排列，底部写着“转账前，先问问社区民警”。",
      keywords: ["海报", "反诈"],
      publisher: "kecheng-police",
      topics: ["subject-public-security", "audience-citizens"],
      columns: ["yjfy/hbzs"],
      issuedOn: calendar.day(-18),
    }),
    poster({
      slug: "flu-vaccine-poster",
      title: "邻礼通海报：流感疫苗，每年都要打",
      summary: "60周岁以上户籍老人和在校中小学生免费，带身份证到就近接种门诊。",
      body: `为什么每年打：流感病毒每年变，保护力六到八个月后下降。
        谁优先：老年人、儿童、慢性病患者、医务人员、孕妇。
        谁暂缓：正在发热、对疫苗成分严重过敏的。
        打完在门诊留观30分钟，当天可以洗澡，接种处红肿一般两天消退。`,
      altText: "卡通画：祖孙三人排队接种，前面是一支注射器，墙上钟表提示留观30分钟，下方四格列出优先接种的人群。",
      keywords: ["海报", "流感疫苗"],
      publisher: "kecheng-disease-control",
      topics: ["subject-health-sport", "field-healthcare", "audience-elderly"],
      columns: ["yjfy/hbzs"],
      issuedOn: calendar.day(-26),
      links: [{ kind: "RELATES_TO", to: "flu-vaccination" }],
    }),
    poster({
      slug: "drowning-prevention-poster",
      title: "邻礼通海报：防溺水“六不”，家长先做到",
      summary: "不私自下水、不擅自结伴、不到无救援人员的水域，发现溺水先呼救不盲目下水。",
      body: `孩子要做到：不私自下水游泳，不擅自与他人结伴游泳，不在无家长带领时游泳，不到无安全设施、无救援人员的水域游泳，不到不熟悉的水域游泳，不熟悉水性的学生不擅自下水施救。
        家长要做到：知道孩子去哪里、和谁去、做什么、什么时候回。
        看见有人落水：大声呼救、拨打110，抛救生圈、竹竿、绳子，不要手拉手下水。信安湖、石梁溪沿岸设有红色救生杆，可以随时取用。`,
      altText:
        "水边立着一根红色救生杆，水面漂着一个救生圈，岸上两个孩子举手呼救，右侧自上而下列出“六不”，底部写着有人落水怎么办。",
      keywords: ["海报", "防溺水"],
      publisher: "kecheng-education",
      topics: ["field-compulsory-education", "audience-students"],
      columns: ["yjfy/hbzs"],
      issuedOn: calendar.last("06-12"),
    }),
    poster({
      slug: "e-bike-charging-poster",
      title: "邻礼通海报：电动车进楼，一分钟烧出人命",
      summary: "不进楼、不飞线、不改装，到集中充电点充电。",
      body: `电动自行车电池起火，三十秒出现明火，三分钟温度可以超过1000℃，有毒烟气会迅速充满楼道。
        请做到：不推车入户、不带电池进电梯、不私拉电线、不改装电池；充满及时拔下，不通宵充电。
        “邻礼通”首页“充电地图”可以查到离家最近的充电端口和空闲情况。发现楼道停放充电，请拍照爆料。`,
      altText:
        "楼道剖面图：一楼停着一辆起火的电动车，浓烟和红色箭头沿楼梯上升；下方写着不进楼、不飞线、不改装，请到集中充电点充电。",
      keywords: ["海报", "电动自行车", "消防"],
      publisher: "kecheng-emergency",
      topics: ["field-work-safety", "audience-citizens"],
      columns: ["yjfy/hbzs"],
      issuedOn: calendar.day(-13),
      links: [{ kind: "RELATES_TO", to: "e-bike-charging-consultation" }],
    }),
  ];
}
