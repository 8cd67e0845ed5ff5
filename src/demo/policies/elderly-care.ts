import { type DemoCalendar, written } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

/** Meals, beds and homes for the elderly. */
export function elderlyCare(calendar: DemoCalendar): DemoItem[] {
  const measures = policy({
    slug: "elderly-meal-service-measures",
    title: "柯城区人民政府办公室关于印发柯城区老年助餐服务实施办法的通知",
    summary: "明确老年食堂和助餐点的设置、补助对象、补助标准与监督办法。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      《柯城区老年助餐服务实施办法》已经区政府常务会议审议通过，现印发给你们，请结合实际认真组织实施。
      # 一、服务对象
      具有本区户籍或者在本区连续居住满六个月的60周岁及以上老年人，可以在区内任一老年食堂、助餐点就餐。
      # 二、补助标准
      70周岁及以上的老年人每餐补助2元，80周岁及以上的每餐补助3元；特困供养人员、最低生活保障对象每餐补助5元。同一天补助不超过两餐。
      # 三、站点要求
      老年食堂应当取得食品经营许可，公示一周菜单和价格，配备无障碍通道。偏远村可以由就近食堂送餐上门，送餐费用由区、乡镇两级财政各负担一半。
      # 四、监督检查
      区民政局每季度公布站点名单、就餐人次和补助金额，接受群众监督。虚报就餐人次的，追回补助资金，两年内不得承接助餐服务。
      # 五、附则
      本办法自${written(calendar.day(-1))}起施行。2021年印发的《柯城区老年助餐服务试点方案》同时废止。
    `,
    keywords: ["养老服务", "老年助餐", "补助"],
    genre: "通知",
    issuers: ["kecheng-office"],
    drafters: ["kecheng-civil-affairs"],
    topics: ["subject-civil-affairs", "field-elderly-care", "audience-elderly"],
    number: ["柯政办发", 18],
    index: 141,
    registration: 9,
    writtenOn: calendar.day(-33),
    effectiveOn: calendar.day(-1),
    links: [
      { kind: "REPEALS", to: "elderly-meal-pilot-2021" },
      { kind: "ADOPTS", to: "elderly-meal-consultation" },
    ],
  });
  return [
    measures,
    interpretation(measures, {
      slug: "elderly-meal-service-in-charts",
      title: "一图读懂：柯城区老年助餐服务怎么补",
      summary: "谁能补、补多少、在哪里吃，一张图说清楚。",
      body: `
        # 谁能补
        本区户籍或连续居住满六个月、年满70周岁的老年人；特困供养人员和最低生活保障对象不受70周岁的限制，年满60周岁即可。
        # 补多少
        | 对象 | 每餐补助 | 每天最多 |
        | 70至79周岁 | 2元 | 两餐 |
        | 80周岁及以上 | 3元 | 两餐 |
        | 特困、低保对象 | 5元 | 两餐 |
        # 在哪里吃
        带身份证或市民卡到任一老年食堂刷卡，补助当场扣减，不用先付后报。
      `,
      medium: "CHART",
      interpreterName: "区民政局养老服务科",
      attachments: [
        {
          role: "IMAGE",
          name: "老年助餐图解.png",
          altText: "三栏图：左栏为可享受补助的老人，中栏为每餐补助2元、3元、5元三档，右栏为刷卡就餐的三个步骤。",
        },
      ],
    }),
    interpretation(measures, {
      slug: "elderly-meal-service-expert-view",
      title: "专家解读：老年助餐为什么从“补站点”转向“补老人”",
      summary: "把补助跟着老人走，站点之间才有比较，服务才会变好。",
      body: `
        过去的补助按站点发放，站点开了就有钱，吃得好不好、来的人多不多影响不大。新的办法按实际就餐人次结算，补助随老人刷卡发生。
        这样安排有两个好处：一是老人可以自己选食堂，二是财政资金能对到每一餐。需要留意的是偏远村人少、单餐成本高，因此办法保留了送餐上门的费用分担。
        从试点两年的情况看，日均就餐不足二十人的站点很难靠补助维持。下一步可以探索邻近村合用一个厨房、分点就餐的办法。
      `,
      issuedOn: calendar.day(-28),
      medium: "TEXT",
      interpreter: "EXPERT",
      interpreterName: "养老服务研究者 叶文",
    }),
    interpretation(measures, {
      slug: "elderly-meal-service-questions",
      title: "老年助餐服务热点问答",
      summary: "外地老人能不能吃、忘带卡怎么办、送餐上门找谁，逐一回答。",
      body: `
        # 问：儿女把我从外地接来住，能享受补助吗？
        答：能。在本区连续居住满六个月，凭居住证或者社区出具的居住证明，到所在村（社区）登记一次即可。
        # 问：忘带市民卡怎么办？
        答：报身份证号码，由食堂工作人员在助餐系统中核对照片后结算。连续三次未带卡的，建议办理刷脸登记。
        # 问：腿脚不便，能不能送到家？
        答：经村（社区）评估为中度以上失能的老人可以申请送餐，每单另付1元，其余送餐费用由财政负担。申请电话0570-0000012，工作日受理。
        # 问：生病住院期间没去吃，补助能攒着吗？
        答：不能。补助按实际就餐发生，不累计、不折现、不转让。
      `,
      issuedOn: calendar.day(-24),
      medium: "QUESTIONS_AND_ANSWERS",
      interpreterName: "区民政局养老服务科",
    }),
    policy({
      slug: "elderly-meal-pilot-2021",
      title: "柯城区人民政府办公室关于印发柯城区老年助餐服务试点方案的通知",
      summary: "在府山、荷花两个街道和航埠镇先行建设15个老年食堂，按站点给予建设和运营补助。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        为缓解高龄、独居老人“做饭难、吃饭难”，决定在府山街道、荷花街道和航埠镇开展老年助餐服务试点，时间为2021年5月至2023年4月。
        # 一、试点任务
        两年内建成老年食堂15个，其中街道9个、航埠镇6个，每个食堂同时就餐能力不少于30人，服务半径城区不超过800米。
        # 二、补助办法
        - 建设补助：面积100平方米以上的，一次性补助12万元；不足100平方米的，一次性补助6万元。
        - 运营补助：年开餐250天以上的，每年补助4万元；不足250天的按实际开餐天数折算。
        # 三、组织保障
        区民政局牵头，区财政局落实资金，区市场监管局指导食堂办理食品经营许可。试点结束前三个月，由区民政局组织评估并提出是否推广的意见。
      `,
      keywords: ["老年助餐", "试点"],
      genre: "通知",
      issuers: ["kecheng-office"],
      drafters: ["kecheng-civil-affairs"],
      topics: ["subject-civil-affairs", "field-elderly-care", "audience-elderly"],
      number: ["柯政办发", 21],
      index: 88,
      registration: 6,
      writtenOn: "2021-04-19",
      effectiveOn: "2021-05-20",
      validity: "REPEALED",
      repealedOn: calendar.day(-1),
    }),
    policy({
      slug: "care-bed-allowance-2019",
      title: "柯城区民政局 柯城区财政局关于民办养老机构床位补贴有关事项的通知",
      summary: "新增床位每张补助建设资金6000元、自有用房上浮至8000元；有效期五年，已期满。",
      body: `
        各乡镇人民政府、街道办事处，各民办养老机构：
        为鼓励社会力量参与养老服务，现就2019年至2024年民办养老机构床位补贴事项通知如下。
        一、建设补贴。经备案的民办养老机构新增床位，租赁用房的每张补助6000元，自有用房的每张补助8000元，分三年按4∶3∶3拨付。
        二、运营补贴。按实际入住的本区户籍老人计算，自理老人每人每月100元，半失能老人200元，失能老人300元。
        三、申请时间。每年3月1日至31日向区民政局养老服务科提交，4月底前完成审核公示，6月底前拨付到位。
        四、护理型床位占比低于30%的机构，运营补贴按80%计发。
        本通知自2019年9月1日起施行，有效期五年。
      `,
      keywords: ["养老机构", "床位补贴"],
      genre: "通知",
      issuers: ["kecheng-civil-affairs", "kecheng-finance"],
      topics: ["subject-civil-affairs", "field-elderly-care", "audience-social-organisations"],
      number: ["柯民", 42],
      index: 203,
      registration: 11,
      writtenOn: "2019-07-29",
      effectiveOn: "2019-09-01",
      validity: "EXPIRED",
      moreColumns: ["zwgk/zdly/ylfw"],
    }),
  ];
}
