import { contact } from "../contact.ts";
import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { adopted, consultation, notAdopted, partlyAdopted } from "./consultation.ts";

/** Consultations on the old town and its trade whose result is published. */
export function answeredBuildingConsultations(calendar: DemoCalendar): DemoItem[] {
  return [
    consultation(calendar, {
      slug: "old-town-protection-consultation",
      title: "关于公开征求《柯城区古城保护与有机更新实施方案（征求意见稿）》意见的公告",
      summary: "收到意见132条，采纳38条，部分采纳41条；街巷限高、业态清单和原住居民回迁作了较大修改。",
      keywords: ["古城保护", "有机更新", "意见采纳"],
      publisher: "kecheng",
      topics: ["subject-construction-environment", "field-major-projects", "audience-citizens"],
      days: [-120, -90],
      body: `古城双修启动以来，居民最关心的是房子怎么修、租户怎么办、街区会不会变成“千店一面”。区政府组织编制了实施方案，在府山街道、信安街道召开座谈会9场，现面向社会公开征求意见。
        方案图纸同时在府山街道便民服务中心和区图书馆政务公开查阅点展出。`,
      draft: `# 一、保护范围
        以府城墙和信安湖为界，核心保护范围0.86平方公里，历史建筑47处挂牌保护，街巷肌理不改变。
        # 二、建筑高度
        核心保护范围内新建、翻建建筑檐口高度不超过9米，建设控制地带不超过15米。
        # 三、居民安置
        自愿腾退的可以选择货币补偿或者异地安置；留住居民的房屋修缮由区财政补助六成。
        # 四、业态
        制定鼓励、限制、禁止三类业态清单，同类店铺间距不少于50米。`,
      explanation: `方案采用“小尺度、渐进式”更新，不搞整街清空。首批实施北门街区和天王塔院周边，计划三年完成。`,
      contact: contact("柯城区人民政府办公室", "0570-0000140", "柯城区府山街道县西街", "oldtown@example.gov.cn"),
      result: {
        published: -60,
        received: 132,
        adopted: 38,
        partlyAdopted: 41,
        summary: "意见主要来自街区居民和商户，集中在建筑高度、回迁、停车和业态四个方面。",
        items: [
          adopted("天王巷居民 姜**", "九米檐口在窄巷里还是太高。", "宽度不足4米的街巷，檐口高度改为不超过7米。"),
          adopted("祝*", "修缮期间临时安置费没有写。", "补充临时安置费标准和支付时间，按月发放至回迁之日。"),
          partlyAdopted("某商会", "同类店铺间距的规定会限制经营自主。", "改为指导性要求，仅对政府持有的房屋强制执行。"),
          partlyAdopted("叶**", "希望原住居民全部回迁。", "增加“原址回迁”选项，危房集中且无法原址修复的除外。"),
          notAdopted("匿名", "建议街区全面禁止机动车。", "居民日常出行和消防救援需要保留通行条件，改为分时段限行。"),
        ],
      },
    }),
    consultation(calendar, {
      slug: "expropriation-compensation-consultation",
      title: "关于公开征求北门街区国有土地上房屋征收补偿方案（征求意见稿）意见的公告",
      summary: "被征收人提交书面意见76份，采纳22份，部分采纳18份，方案修改后另行公布。",
      keywords: ["房屋征收", "补偿方案", "北门街区"],
      publisher: "kecheng",
      topics: ["subject-construction-environment", "field-housing-expropriation"],
      days: [-160, -130],
      body: `因北门街区危旧房改造需要，区政府拟征收该范围内国有土地上房屋，涉及住宅214户、非住宅31户，建筑面积约2.3万平方米。根据《国有土地上房屋征收与补偿条例》，现公布征收补偿方案（征求意见稿），征求意见期限为31日。
        被征收人可以凭身份证和房屋权属证明到现场征收办公室提交书面意见。`,
      draft: `# 一、补偿方式
        被征收人可以选择货币补偿，也可以选择产权调换。产权调换房屋位于白云片区，计划三年内交付。
        # 二、评估
        房地产价格评估机构由被征收人协商选定；协商不成的，由多数决定或者抽签确定。
        # 三、补助和奖励
        搬迁费每平方米15元，不足1000元的按1000元计算；临时安置费每平方米每月12元；在签约期限内签约并腾空的，每户奖励3万元。
        # 四、最低补偿面积
        私有住宅建筑面积不足48平方米的，按48平方米补偿。`,
      explanation: `多数被征收人住房面积偏小、老年人比例高，方案因此设置最低补偿面积，并为70周岁以上老年人优先安排低楼层房源。`,
      contact: contact("北门街区征收现场办公室", "0570-0000143", "柯城区府山街道北门街", "beimen@example.gov.cn"),
      result: {
        published: -100,
        received: 76,
        adopted: 22,
        partlyAdopted: 18,
        summary: "意见集中在临时安置费标准、产权调换房源位置和营业用房停产停业损失。",
        items: [
          adopted("郑**", "临时安置费低于周边租金。", "住宅临时安置费提高到每平方米每月16元，超过过渡期限的加倍。"),
          adopted("徐*", "老人搬到白云片区看病不便。", "增加荷花片区现房60套，70周岁以上老年人优先选择。"),
          partlyAdopted(
            "北门街商户 王**",
            "停产停业损失按一年计算。",
            "按近三年平均利润计算，最长补偿期限由六个月延长到九个月。",
          ),
          notAdopted("吴**", "奖励不设期限，先签后签应当一样。", "设置期限有利于同步搬迁、缩短过渡时间，予以保留。"),
        ],
      },
    }),
    consultation(calendar, {
      slug: "night-economy-consultation",
      title: "关于公开征求《柯城区促进商贸消费若干政策（征求意见稿）》意见的公告",
      summary: "向企业、商户和行业协会征求意见，收到39条，采纳12条，部分采纳8条。",
      keywords: ["商贸消费", "夜间经济", "涉企政策"],
      publisher: "kecheng-commerce",
      topics: ["subject-commerce-tourism", "audience-enterprises", "audience-self-employed"],
      days: [-95, -64],
      body: `为促进消费、繁荣夜间经济，区商务局起草了若干政策。因政策与市场主体生产经营密切相关，除网上公开外，还通过“政企通”向1260家商贸企业推送，并召开了行业协会座谈会。`,
      draft: `第一条 对首次纳入限额以上统计的批发、零售、住宿、餐饮企业，一次性奖励5万元。
        第二条 对引进品牌首店的商业综合体，每家奖励10万元，年度最高50万元。
        第三条 对获评省级夜间经济示范街区的，奖励运营单位30万元。
        第四条 对参加区组织的展销活动的商户，补助摊位费的50%，单次最高2000元。`,
      explanation: `扶持资金年度预算600万元，实行总额控制。`,
      contact: contact("柯城区商务局", "0570-0000144", "柯城区西区大厦", "commerce@example.gov.cn"),
      result: {
        published: -40,
        received: 39,
        adopted: 12,
        partlyAdopted: 8,
        summary: "企业普遍希望简化申报、扩大到个体工商户，并关心资金总额控制后怎样排序。",
        items: [
          adopted(
            "某餐饮企业",
            "首次纳限奖励数据由统计部门掌握，不应再让企业交材料。",
            "第一条改为免申即享，由系统比对后直接发放。",
          ),
          adopted("区餐饮行业协会", "建议摊位费补助扩大到个体工商户。", "第四条的补助对象增加个体工商户。"),
          partlyAdopted("某商业综合体", "首店奖励最高限额偏低。", "年度最高限额由50万元提高到80万元，单家标准不变。"),
          notAdopted(
            "匿名商户",
            "资金用完后应当追加预算。",
            "按照预算约束要求实行总额控制，超出的按申报时间顺延到下一年度优先安排。",
          ),
        ],
      },
    }),
  ];
}
