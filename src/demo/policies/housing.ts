import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const lifts = policy({
  slug: "lift-allowance-2021",
  title: "柯城区人民政府办公室关于印发柯城区既有住宅加装电梯补助办法的通知",
  summary: "每台电梯补助20万元；2024年修改后，低层站数电梯按站数计补。",
  body: `
    各乡镇人民政府、街道办事处，区政府各部门：
    《柯城区既有住宅加装电梯补助办法》已经区政府同意，现印发给你们。
    第一条 本办法适用于四层以上、未列入征收计划的既有多层住宅。
    第二条 每台电梯补助20万元，其中建设补助15万元、管线迁移补助5万元。
    第三条 加装电梯应当经本单元专有部分面积占比三分之二以上且人数占比三分之二以上的业主参与表决，并经参与表决的四分之三以上同意。
    第四条 低层业主利益受到影响的，由街道组织协商，可以约定适当补偿。
    第五条 竣工验收合格后，由业主代表在六个月内向区住建局申请补助，区住建局十五个工作日内审核、公示，区财政局十个工作日内拨付。
    第六条 业主可以提取住房公积金、物业专项维修资金支付加装费用。
  `,
  keywords: ["加装电梯", "补助"],
  genre: "通知",
  issuers: ["kecheng-office"],
  drafters: ["kecheng-housing", "kecheng-finance", "kecheng-natural-resources"],
  topics: ["subject-construction-environment", "field-municipal-services", "audience-citizens"],
  number: ["柯政办发", 36],
  index: 169,
  registration: 9,
  writtenOn: "2021-07-05",
  effectiveOn: "2021-08-10",
  validity: "AMENDED",
});

const renovation = policy({
  slug: "old-estates-renovation-2022",
  title: "柯城区人民政府办公室关于全面推进城镇老旧小区改造工作的实施意见",
  summary: "2022年至2025年改造2000年前建成的小区86个，居民出资部分可用公积金。",
  body: `
    各乡镇人民政府、街道办事处，区政府各部门：
    为改善居民居住条件，现就全面推进城镇老旧小区改造提出如下意见。
    # 一、目标任务
    2022年至2025年，改造2000年底前建成的小区86个、住宅512幢，惠及居民1.9万户。其中2022年18个，2023年24个，2024年24个，2025年20个。
    # 二、改造内容
    | 类别 | 内容 | 出资 |
    | 基础类 | 雨污分流、屋面防水、消防通道、强弱电 | 财政全额 |
    | 完善类 | 停车位、充电桩、加装电梯、非机动车棚 | 财政与居民共担 |
    | 提升类 | 托育点、老年食堂、社区卫生服务站 | 财政补助、社会资本投入 |
    # 三、实施程序
    街道摸底—居民表决—方案公示—联合审查—施工—居民参与验收。同意改造的户数未达三分之二的，不列入年度计划。
    # 四、长效管理
    改造完成后三个月内落实物业管理，没有条件引入物业企业的，由社区组建管理服务站。
  `,
  keywords: ["老旧小区", "改造"],
  genre: "意见",
  issuers: ["kecheng-office"],
  drafters: ["kecheng-housing"],
  topics: ["subject-construction-environment", "field-municipal-services", "audience-citizens"],
  number: ["柯政办发", 13],
  index: 82,
  registration: 4,
  writtenOn: "2022-03-21",
  effectiveOn: "2022-04-20",
});

/** Housing estates and the old town. */
export const housing: readonly DemoItem[] = [
  lifts,
  policy({
    slug: "lift-allowance-amendment-2024",
    title: "柯城区人民政府办公室关于修改《柯城区既有住宅加装电梯补助办法》的决定",
    summary: "补助由每台20万元改为按站数分档，五站以下15万元、六站18万元、七站以上20万元。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      经区政府同意，决定对《柯城区既有住宅加装电梯补助办法》作如下修改：
      一、第二条修改为：“电梯停靠五站以下的，每台补助15万元；停靠六站的，每台补助18万元；停靠七站以上的，每台补助20万元。管线迁移费用由管线单位承担。”
      二、第五条中的“六个月内”修改为“一年内”。
      三、增加一条，作为第七条：“电梯投入使用后，由业主委托专业单位维护保养，维护保养单位和应急救援电话应当在轿厢内公示。”
      本决定自2024年6月1日起施行。施行前已经签订施工合同的，按修改前的标准补助。
    `,
    keywords: ["加装电梯", "补助"],
    genre: "决定",
    issuers: ["kecheng-office"],
    drafters: ["kecheng-housing", "kecheng-finance"],
    topics: ["subject-construction-environment", "field-municipal-services", "audience-citizens"],
    number: ["柯政办发", 14],
    index: 93,
    registration: 5,
    writtenOn: "2024-04-26",
    effectiveOn: "2024-06-01",
    links: [{ kind: "RELATES_TO", to: "lift-allowance-2021" }],
  }),
  interpretation(lifts, {
    slug: "lift-allowance-questions",
    title: "加装电梯十问十答（节选）",
    summary: "一楼不同意怎么办、钱怎么分摊、补助多久到账。",
    body: `
      # 问：一楼不同意，还能装吗？
      答：达到法定表决比例即可申报，但街道会先组织协商。补偿由业主之间约定，多数单元在每户1万元至3万元之间。
      # 问：各层怎么分摊？
      答：没有统一比例。常见的做法是三层为1，每高一层加0.3，每低一层减0.5，二层以下可以不出。
      # 问：补助多久到账？
      答：材料齐全的，审核公示15个工作日、拨付10个工作日，合计约五周。
      # 问：租住公房的承租人有没有表决权？
      答：由公房管理单位表决，管理单位应当先听取承租人意见。
    `,
    medium: "QUESTIONS_AND_ANSWERS",
    interpreterName: "区住建局房产管理科",
  }),
  renovation,
  interpretation(renovation, {
    slug: "old-estates-renovation-press-conference",
    title: "老旧小区改造专题新闻发布会实录",
    summary: "86个小区怎么排队、居民出多少钱、改造期间停车怎么办。",
    body: `
      时间：2022年3月30日下午3时　地点：区政府第二会议室
      区住建局：86个小区按居民意愿、房屋年限、管网状况打分排序，结果每年一月公布。
      记者：居民到底要出多少钱？
      区住建局：基础类一分不出。完善类里，充电桩由企业投资；加装电梯按楼层分摊，其余项目每户一般不超过1500元。
      记者：施工期间车停哪里？
      府山街道：已经与三家机关单位商定，晚上六点到早上八点向改造小区居民开放车位，共210个。
      记者：改完没人管怎么办？
      区住建局：验收前就要定好管理方式，没有着落的不予验收。
    `,
    issuedOn: "2022-03-31",
    medium: "PRESS_CONFERENCE",
    interpreterName: "区住建局、府山街道",
  }),
  policy({
    slug: "old-town-protection-2023",
    title: "柯城区人民政府关于加强古城街区风貌保护的意见",
    summary: "水亭门、北门等街区新建改建限高12米，店招一店一案，老宅修缮最高补助30万元。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      为保护古城传统格局和历史风貌，提出以下意见。
      一、严守格局。水亭门、北门、南宗家庙周边街区新建、改建建筑檐口高度不超过12米，保持坡屋顶、青瓦、白墙或者清水砖墙。
      二、分类修缮。列入保护名录的传统民居，修缮费用补助60%，单处最高30万元；未列入名录但位于核心保护范围的，补助30%，单处最高10万元。
      三、管好店招。店铺招牌实行一店一案，材质以木、石、金属为主，不得使用大面积发光灯箱。
      四、消防先行。砖木结构院落每院配两具灭火器、一套简易喷淋，电气线路三年内全部穿管。
      五、居民参与。每个街区成立由居民、商户、专家组成的议事会，改造方案须经议事会讨论。
    `,
    keywords: ["古城保护", "风貌"],
    genre: "意见",
    issuers: ["kecheng"],
    drafters: ["kecheng-housing", "kecheng-culture", "kecheng-natural-resources"],
    topics: ["subject-construction-environment", "subject-culture-press", "field-spatial-planning"],
    number: ["柯政发", 4],
    index: 45,
    registration: 2,
    writtenOn: "2023-02-20",
    effectiveOn: "2023-03-25",
  }),
];
