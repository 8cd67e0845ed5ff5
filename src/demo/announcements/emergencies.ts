import { addDays } from "../../platform/day.ts";
import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { announcement, from } from "./announcement.ts";

const FLOOD_CONTROL = "柯城区防汛防台抗旱指挥部";
const FLOOD_LINE = "区防汛防台抗旱指挥部值班电话0570-0000172（24小时）";

/** Emergencies: two that hold today, and those of the seasons that passed. */
export function emergencyAnnouncements(calendar: DemoCalendar): DemoItem[] {
  const [heat, typhoon, plumRain, cold] = (["07-24", "08-06", "06-18", "12-28"] as const).map((date) =>
    calendar.last(date),
  ) as [string, string, string, string];
  return [
    announcement({
      slug: "rainstorm-emergency",
      title: `${FLOOD_CONTROL}关于启动防汛四级应急响应的通告`,
      summary: "预计未来24小时有暴雨，请沿江、低洼和地质灾害点附近居民做好转移准备。",
      body: `据气象部门预报，未来24小时我区有暴雨，局部大暴雨，累计雨量60—90毫米，石梁、七里、九华等山区局部可达120毫米。区防汛防台抗旱指挥部决定自今日起启动防汛四级应急响应。
        # 各单位
        - 乡镇、街道领导在岗带班，网格员对山洪沟、地质灾害点、危旧房逐一巡查。
        - 水库、山塘巡查每日不少于两次，超汛限水位的立即报告。
        - 涉水景区、山区民宿、地下空间经营单位做好关停和人员撤离准备。
        # 居民
        - 沿江和地质灾害点附近居民按照网格员通知转移，不要自行返回。
        - 不到河边、低洼路段和在建工地停留；驾车遇积水不要强行通过。
        - 发现山体裂缝、溪水突然变浑，立即离开并报告。
        ${FLOOD_LINE}。本响应解除时另行通告。`,
      keywords: ["防汛", "应急响应", "暴雨"],
      publisher: "kecheng-emergency",
      signedBy: FLOOD_CONTROL,
      topics: ["field-disaster-relief", "audience-citizens"],
      columns: ["yjfy/yjxx", "tzgg"],
      issuedOn: calendar.day(0),
      urgency: "EMERGENCY",
      validUntil: calendar.instant(2, 8),
    }),
    announcement({
      slug: "water-main-burst",
      title: "关于荷花片区供水主管突发爆管的紧急通告",
      summary: "荷花街道、花园街道部分小区停水，预计明日8时恢复，三处临时供水点已经开放。",
      body: `今日凌晨，荷花中路一处直径600毫米供水主管爆裂，造成荷花街道、花园街道约1.1万户停水或者水压不足。抢修人员正在更换管段，预计明日8时前恢复供水。
        临时供水点：荷花社区广场、花园文化礼堂、荷花三路消防站，请自备干净容器。医院、养老院由供水车专门保障。
        恢复初期水色可能微黄，请放水三至五分钟后再使用，暂不用于冲调奶粉。荷花中路（衢化路口至白云路口）封闭单向两车道，请绕行。
        供水服务电话：0570-0000173。`,
      keywords: ["停水", "抢修", "供水"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-municipal-services"],
      columns: ["yjfy/yjxx", "bsfw/bmts"],
      issuedOn: calendar.day(0),
      urgency: "EMERGENCY",
      correction: {
        note: "抢修进度有变：更换管段长于预计，恢复时间由今日20时推迟到明日8时，并增加一处临时供水点。",
        was: {
          summary: "荷花街道、花园街道部分小区停水，预计今日20时恢复，两处临时供水点已经开放。",
          body: `今日凌晨，荷花中路一处直径600毫米供水主管爆裂，造成荷花街道、花园街道约1.1万户停水或者水压不足。抢修人员已经到场，预计今日20时前恢复供水。
        临时供水点：荷花社区广场、花园文化礼堂，请自备干净容器。
        供水服务电话：0570-0000173。`,
        },
      },
      validUntil: calendar.instant(1, 8),
    }),
    announcement({
      slug: "landslide-road-closure",
      title: "关于七里乡黄土岭路段因落石临时封闭的通告",
      summary: "路段全封闭，预计封闭七天，小型车绕行九华乡方向，公交临时改线。",
      body: `受降雨影响，七里乡黄土岭路段边坡发生落石，约120立方米土石堆积在路面，无人员伤亡。为确保安全，该路段双向封闭，预计封闭七天。
        小型车辆请经九华乡绕行，增加约18公里；5吨以上货车禁止驶入绕行路段。前往七里方向的公交终点临时改至石梁镇客运站，由接驳车转运。
        清理和边坡监测由区交通运输局、市资规局柯城分局负责，达到通行条件后提前开放。咨询电话：0570-0000142。`,
      keywords: ["道路封闭", "地质灾害"],
      publisher: "kecheng-transport",
      topics: ["subject-industry-transport", "field-disaster-relief"],
      columns: ["yjfy/yjxx", "tzgg"],
      issuedOn: calendar.day(-1),
      urgency: "IMPORTANT",
      validUntil: calendar.instant(6, 18),
    }),
    announcement({
      slug: "typhoon-response",
      title: `${FLOOD_CONTROL}关于启动防台风三级应急响应的通告`,
      summary: "台风将影响我区，停止户外施工和涉水活动，临时工棚人员全部撤离。",
      body: `今年第9号台风将于${written(typhoon)}夜间起影响我区，预计风力7—9级，过程雨量100—150毫米。区防汛防台抗旱指挥部决定启动防台风三级应急响应。
        # 必须做到
        - 户外施工、高空作业、水上活动一律停止，塔吊、广告牌、围挡加固或者拆除。
        - 临时工棚、简易房、危旧房人员在当日18时前全部撤离，避灾安置点全部开放。
        - 景区、露营地、民宿停止接待，已入住游客就地劝返。
        # 居民提示
        收好阳台花盆和晾衣架，备好手电、饮用水和三天食物，不在大树、围墙、广告牌下避雨。老人独居的请告诉社区。
        全区开放避灾安置点118个，位置可以在“邻礼通”查询。${FLOOD_LINE}。`,
      keywords: ["防台风", "应急响应"],
      publisher: "kecheng-emergency",
      signedBy: FLOOD_CONTROL,
      topics: ["field-disaster-relief", "audience-citizens"],
      columns: ["yjfy/yjxx", "tzgg"],
      issuedOn: typhoon,
      urgency: "EMERGENCY",
      validUntil: from(addDays(typhoon, 3)),
    }),
    announcement({
      slug: "river-flood-warning",
      title: "关于衢江柯城段洪水黄色预警的通告",
      summary: "梅雨期上游来水增大，沿江亲水步道封闭，停放在江边的车辆请立即驶离。",
      body: `受梅雨期连续降雨和上游水库泄洪影响，衢江柯城段水位将于今日14时前后超过警戒水位。区林业水利局发布洪水黄色预警。
        信安湖沿岸亲水步道、码头、湿地公园即时封闭；沿江停车场车辆请在12时前驶离，逾期由交警部门拖移。
        双港、信安、石室等街道、乡镇对沿江低洼地带住户逐户通知，闸门由专人值守。请不要围观洪水、不要捞鱼。${FLOOD_LINE}。`,
      keywords: ["洪水预警", "梅雨"],
      publisher: "kecheng-water-forestry",
      topics: ["subject-agriculture", "field-disaster-relief"],
      columns: ["yjfy/yjxx", "tzgg"],
      issuedOn: plumRain,
      urgency: "EMERGENCY",
      validUntil: from(addDays(plumRain, 2)),
    }),
    announcement({
      slug: "heat-warning",
      title: "关于做好高温天气防暑降温工作的通告",
      summary: "最高气温将连续五天超过38℃，12时至15时停止露天作业，46个纳凉点免费开放。",
      body: `气象部门预报，自${written(heat)}起我区将连续五天出现38℃以上高温，局部可达40℃。现就防暑降温工作通告如下：
        日最高气温达到37℃以上、不足40℃的，用人单位全天安排室外露天作业时间不得超过六小时，12时至15时不得安排；达到40℃以上的，停止当日室外露天作业。
        全区46个避暑纳凉点每日9时至21时免费开放，提供饮水、座椅、常用药品和充电。名单可以在“邻礼通”查询。
        出现头晕、恶心、体温升高，应当立即转移到阴凉处并拨打120。独居老人由社区每日电话巡访一次。`,
      keywords: ["高温", "防暑降温", "纳凉点"],
      publisher: "kecheng-emergency",
      topics: ["subject-labour", "field-disaster-relief", "audience-citizens"],
      columns: ["yjfy/yjxx", "bsfw/bmts"],
      issuedOn: heat,
      urgency: "IMPORTANT",
      validUntil: from(addDays(heat, 5)),
    }),
    announcement({
      slug: "cold-wave-warning",
      title: "关于应对寒潮低温冰冻天气的提示",
      summary: "最低气温将降至零下5℃，请防冻水管、减少山区出行，柑橘园抓紧覆膜。",
      body: `受强冷空气影响，48小时内我区气温将下降10℃以上，山区最低气温零下5℃，有冰冻和道路结冰。
        - 居家：外露水管、水表用保温材料包裹，夜间保持滴水；使用煤气、炭火取暖注意通风。
        - 出行：七里、九华等山区道路桥面易结冰，非必要不前往，出行备好防滑链。
        - 农业：已成熟的柑橘抢收，未采果园树冠覆膜，大棚加固、加温。
        流浪乞讨人员救助电话：0570-0000174，发现街头露宿人员请及时告知。`,
      keywords: ["寒潮", "低温冰冻"],
      publisher: "kecheng-emergency",
      topics: ["subject-agriculture", "field-disaster-relief"],
      columns: ["yjfy/yjxx", "bsfw/bmts"],
      issuedOn: cold,
      urgency: "IMPORTANT",
      validUntil: from(addDays(cold, 4)),
    }),
  ];
}
