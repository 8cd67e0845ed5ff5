import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { announcement } from "./announcement.ts";

/** What streets and towns offer their people. */
export function announcementsOfStreets(calendar: DemoCalendar): DemoItem[] {
  return [
    announcement({
      slug: "xinan-service-day",
      title: "信安街道举办“便民服务日”活动的通知",
      summary: "义诊、理发、磨刀、修伞、家电维修、法律咨询，一条街办完。",
      body: `${written(calendar.day(3))}8:30—11:30，信安街道在新湖社区广场举办便民服务日，共设28个摊位。
        免费项目：量血压测血糖、中医问诊、理发、磨刀、修伞、法律咨询、手机使用辅导。低偿项目：小家电维修、修鞋、被褥清洗，价格当场公示。
        街道便民服务中心同步延时开放，可以办理社保认证、老年优待证、居住登记。行动不便的居民可以预约上门，电话0570-0000181。`,
      keywords: ["便民服务", "信安街道"],
      publisher: "xinan",
      topics: ["field-public-culture", "audience-citizens"],
      columns: ["xwzx/xzdt", "bsfw/bmts"],
      issuedOn: calendar.day(-2),
      validUntil: calendar.instant(3, 12),
    }),
    announcement({
      slug: "fushan-dilapidated-houses",
      title: "府山街道关于开展老旧房屋安全隐患排查的告知书",
      summary: "对1980年前建成的612幢砖木房屋逐户鉴定，C级、D级房屋落实撤离和修缮补助。",
      body: `府山街道将用45天时间，对辖区1980年前建成的612幢砖木结构房屋逐户排查，由有资质的机构进行安全鉴定，费用由街道承担。
        鉴定为C级的，住户可以申请修缮补助，最高每户3万元；鉴定为D级的，当日搬离，街道提供临时周转房，租金减免六个月。
        上门人员佩戴统一工作证，两人以上同行，不收取任何费用。住户请预留白天在家的时间，长期外出的请授权亲属配合。联系电话：0570-0000182。`,
      keywords: ["房屋安全", "府山街道"],
      publisher: "fushan",
      topics: ["subject-construction-environment", "field-rural-housing"],
      columns: ["zwgk/gsgg"],
      issuedOn: calendar.day(-15),
      urgency: "IMPORTANT",
      validUntil: calendar.instant(31, 0),
    }),
    announcement({
      slug: "hangbu-citrus-fair",
      title: "航埠镇举办椪柑产销对接会，当天签约1.1万吨",
      summary: "二十六家采购商进园看果，电商直播间三小时卖出4200单。",
      body: `产销对接会在航埠镇柑橘产业园举行，来自上海、南京、沈阳等地的26家采购商与17家合作社签约1.1万吨，占全镇预计产量的三成。
        今年全镇椪柑面积2.9万亩，完成老园改造3100亩，改造果园优质果率由六成提高到八成二，地头价每公斤高出一元左右。
        村播团队同步直播，三小时成交4200单。镇里在现场设立快递补助登记点，农户凭身份证即可登记。`,
      keywords: ["椪柑", "产销对接", "航埠镇"],
      publisher: "hangbu",
      topics: ["subject-agriculture", "audience-farmers"],
      columns: ["xwzx/xzdt"],
      issuedOn: calendar.last("11-16"),
      kind: "NEWS",
    }),
    announcement({
      slug: "qili-fire-ban",
      title: "七里乡人民政府关于森林防火期野外用火管理的通告",
      summary: "十一月至次年四月禁止野外用火，上坟以鲜花代替纸烛，进山登记扫码。",
      body: `每年11月1日至次年4月30日为森林防火期。防火期内，全乡林地及林缘100米范围内禁止烧荒、烧灰积肥、野炊、燃放烟花爆竹和吸烟。
        进山路口设置8个检查点，进山人员扫“防火码”登记，火种统一保管。上坟祭扫提倡献花、植树，村里免费提供鲜花兑换。
        精神障碍患者、未成年人由监护人看管。发现火情立即拨打119或者乡值班电话0570-0000183，不组织未经训练的群众扑火。违反规定的，依法处以罚款；引起火灾的，追究刑事责任。`,
      keywords: ["森林防火", "七里乡"],
      publisher: "qili",
      topics: ["subject-agriculture", "field-disaster-relief"],
      columns: ["yjfy/yjxx", "zwgk/gsgg"],
      issuedOn: calendar.last("11-01"),
      urgency: "IMPORTANT",
    }),
    announcement({
      slug: "baiyun-evening-childcare",
      title: "白云街道“四点半课堂”本学期开班报名通知",
      summary: "六个社区开设免费托管，放学接到社区，作业辅导加非遗手作。",
      body: `白云街道六个社区开设“四点半课堂”，每周一至周五16:30—18:30，面向一至四年级学生，优先双职工和外来务工家庭子女，共240个名额，免费。
        课程由退休教师、大学生志愿者和社工承担，前一小时完成作业，后一小时安排书法、剪纸、象棋和安全教育。社区为每名学生购买意外伤害保险。
        报名截至${written(calendar.day(9))}，在“邻礼通”填报或者到社区登记，报名超额的抽签决定。放学后由志愿者列队接到社区，家长凭接送卡接回。电话：0570-0000184。`,
      keywords: ["课后托管", "白云街道"],
      publisher: "baiyun",
      topics: ["field-public-culture", "field-compulsory-education", "audience-students"],
      columns: ["xwzx/xzdt", "bsfw/bmts"],
      issuedOn: calendar.day(-5),
      validUntil: calendar.instant(10, 0),
    }),
    announcement({
      slug: "shiliang-clinic-moves",
      title: "关于石梁镇卫生院整体搬迁和就诊安排的公告",
      summary: "新院区床位翻番，旧址保留三天导诊，慢病配药不间断。",
      body: `石梁镇卫生院新院区将于${written(calendar.day(6))}起正式开诊，地址为石梁镇中心路，门诊7:30—17:00，急诊24小时。新院区床位由30张增加到60张，新增康复科和血液透析室。
        搬迁期间：旧院区门诊停诊一天，急诊不停；慢性病长期处方可以由家庭医生送药上门。旧址保留三天导诊人员，公交石梁线增设“卫生院”站。
        住院患者由医院统一转运。咨询电话：0570-0000185。`,
      keywords: ["卫生院", "搬迁", "石梁镇"],
      publisher: "shiliang",
      topics: ["subject-health-sport", "field-healthcare"],
      columns: ["xwzx/xzdt", "zwgk/zdly/ylws"],
      issuedOn: calendar.day(-4),
      validUntil: calendar.instant(14, 0),
    }),
  ];
}
