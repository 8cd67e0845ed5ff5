import { type DemoCalendar, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const TOPICS = ["subject-science-education", "field-compulsory-education", "audience-students"];

/** Schools and nurseries. */
export function education(calendar: DemoCalendar): DemoItem[] {
  const enrolledOn = calendar.last("04-25");
  const year = yearOf(enrolledOn);
  const enrolment = policy({
    kind: "OTHER",
    slug: "school-enrolment-latest",
    title: `柯城区教育局关于做好${year}年义务教育阶段学校招生工作的通知`,
    summary: "公办小学、初中划片就近入学，6月上旬网上登记，多孩家庭可以申请长幼随学。",
    body: `
      各中小学：
      现就${year}年义务教育阶段学校招生工作通知如下。
      # 一、招生对象
      小学招收年满6周岁（${year - 6}年8月31日前出生）的适龄儿童，初中招收当年小学毕业生。
      # 二、办法
      公办学校按户口、房产一致，户口、房产不一致，随迁子女三个顺序录取。同一顺序超过计划的，按落户时间先后。民办学校报名超过计划的，全部电脑随机录取。
      # 三、长幼随学
      同一家庭有两个以上子女的，年幼子女可以申请到年长子女就读的学校，须在网上登记时一并提出。
      # 四、时间
      | 环节 | 时间 |
      | 学区公布 | 5月20日 |
      | 网上登记 | 6月3日至10日 |
      | 信息核验 | 6月11日至25日 |
      | 录取公布 | 7月5日 |
      # 五、纪律
      严禁任何形式的入学考试，严禁收取与入学挂钩的费用。举报电话0570-0000051。
    `,
    keywords: ["招生", "义务教育", "长幼随学"],
    genre: "通知",
    issuers: ["kecheng-education"],
    topics: TOPICS,
    number: ["柯教", 27],
    index: 83,
    writtenOn: enrolledOn,
    moreColumns: ["zwgk/zdly/ywjy"],
  });
  const nurseries = policy({
    slug: "affordable-nurseries-2024",
    title: "柯城区卫生健康局 柯城区发展和改革局 柯城区财政局关于支持普惠托育服务发展的通知",
    summary: "新建普惠托位每个补助1万元，收费每月不超过2400元，社区用房免租三年。",
    body: `
      各乡镇人民政府、街道办事处，各托育机构：
      为增加普惠托育供给，经区政府同意，现就有关事项通知如下。
      一、建设补助。社会力量新建普惠托位每个补助1万元，改建的每个补助6000元，验收后一次性拨付。
      二、运营补助。实际收托的普惠托位，乳儿班每人每月500元、托小班400元、托大班300元。
      三、收费上限。普惠托育机构每人每月保育费不超过2400元，不含餐费；二孩减10%，三孩减20%。
      四、用房支持。利用社区配套用房、闲置幼儿园举办的，前三年免收租金。
      五、监管。每两年评估一次，擅自提高收费的，取消普惠资格并追回当年运营补助。
      本通知自2024年9月1日起施行，有效期三年。
    `,
    keywords: ["普惠托育", "托位补助"],
    genre: "通知",
    issuers: ["kecheng-health", "kecheng-development", "kecheng-finance"],
    topics: ["subject-population", "audience-citizens", "audience-social-organisations"],
    number: ["柯卫", 33],
    index: 147,
    registration: 9,
    writtenOn: "2024-07-22",
    effectiveOn: "2024-09-01",
  });
  return [
    enrolment,
    interpretation(enrolment, {
      slug: "school-enrolment-questions",
      title: `${year}年入学热点问答：租房、随迁、多孩家庭怎么报`,
      summary: "家长问得最多的六个问题，区教育局逐一回答。",
      body: `
        # 问：租房能不能上学？
        答：本区户籍无房家庭，租赁合同经住建部门备案满一年的，按户口、房产不一致的顺序录取。
        # 问：随迁子女要什么材料？
        答：居住证、父母一方的社保记录或者营业执照。满足条件的一律安排公办学位，但不一定是家门口那一所。
        # 问：落户晚了怎么办？
        答：3月31日以后迁入的，由区教育局统筹到有空余学位的学校。
        # 问：错过网上登记怎么办？
        答：7月8日至10日可以到区教育局窗口补登，录取排在最后。
      `,
      medium: "QUESTIONS_AND_ANSWERS",
      interpreterName: "区教育局基础教育科",
    }),
    interpretation(enrolment, {
      slug: "school-enrolment-in-charts",
      title: `图解${year}年小学入学流程`,
      summary: "查学区、备材料、网上登记、等核验、看结果，五步走完。",
      body: `
        - 第一步：5月20日起在门户网站输入门牌号查学区。
        - 第二步：备好户口簿、不动产权证或者租赁备案证明，信息能共享的不用上传。
        - 第三步：6月3日至10日登录“入学一件事”登记，先报后报机会相同。
        - 第四步：短信通知核验结果，需要补材料的两天内补齐。
        - 第五步：7月5日查录取结果，领取电子通知书。
      `,
      medium: "CHART",
      interpreterName: "区教育局",
      attachments: [
        {
          role: "IMAGE",
          name: "入学五步图.png",
          altText: "五个圆圈由箭头相连，依次标注查学区、备材料、登记、核验、看结果及日期。",
        },
      ],
    }),
    policy({
      kind: "OTHER",
      slug: "school-enrolment-2024",
      title: "柯城区教育局关于做好2024年义务教育阶段学校招生工作的通知",
      summary: "公办小学计划招收92个班3680人、初中74个班3330人，民办学校电脑随机录取。",
      body: `
        各中小学：
        根据省、市招生工作要求，现就2024年义务教育阶段学校招生工作通知如下。
        一、计划。公办小学92个班3680人，公办初中74个班3330人，民办初中6个班270人。起始年级班额小学不超过45人、初中不超过50人。
        二、学区。新湖小学启用，原属鹿鸣小学的书院路以东四个小区划入；其余学区不变。
        三、登记。6月5日至12日网上登记，不区分先后。
        四、特殊群体。残疾儿童少年优先安排，重度残疾的送教上门；退役军人、人才子女按有关规定办理。
        五、公开。招生范围、计划、程序、结果四公开，学校门口同步张贴。
      `,
      keywords: ["招生", "义务教育"],
      genre: "通知",
      issuers: ["kecheng-education"],
      topics: TOPICS,
      number: ["柯教", 30],
      index: 90,
      writtenOn: "2024-04-28",
      validity: "EXPIRED",
      moreColumns: ["zwgk/zdly/ywjy"],
    }),
    nurseries,
    interpretation(nurseries, {
      slug: "affordable-nurseries-press-conference",
      title: "支持普惠托育服务发展新闻通气会实录",
      summary: "三部门介绍补助、价格和监管，回答“托班老师从哪来”等四个问题。",
      body: `
        时间：2024年7月26日上午9时30分　地点：区融媒体中心演播厅
        区卫健局：全区0至3岁婴幼儿约1.1万人，现有托位2460个，每千人4.6个，普惠的只占一半。三部门这次把建设、运营、价格放在一个文件里。
        记者：2400元的上限怎么定的？
        区发改局：对17家机构做了成本调查，平均成本2710元，扣除补助后，2400元可以保本微利。
        记者：老师从哪来？
        区卫健局：与职业院校合办订单班，每年60人；在职保育员轮训不收费。
        记者：会不会涨餐费？
        区发改局：餐费按实结算、每月公布、学期末结清，不得盈利。
      `,
      issuedOn: "2024-07-26",
      medium: "PRESS_CONFERENCE",
      interpreterName: "区卫健局、区发改局、区财政局",
    }),
  ];
}
