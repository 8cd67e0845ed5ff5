import { addDays } from "../../platform/day.ts";
import { type DemoCalendar, written, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { announcement, from } from "./announcement.ts";

/** Guides and notices for people: school, health, work, insurance, housing. */
export function announcementsForPeople(calendar: DemoCalendar): DemoItem[] {
  const enrolment = calendar.last("05-20");
  return [
    announcement({
      slug: "school-enrolment",
      title: `柯城区${yearOf(enrolment)}年义务教育阶段学校招生入学指南`,
      summary: "小学一年级、初中一年级网上报名，四类顺位录取，随迁子女凭居住证和参保证明统筹安排。",
      body: `# 报名对象
        ${yearOf(enrolment) - 6}年8月31日前出生、年满6周岁的儿童，以及应届小学毕业生。
        # 报名时间和方式
        ${written(addDays(enrolment, 12))}至${written(addDays(enrolment, 18))}，通过“浙里办”义务教育入学报名系统登记。不会网上操作的，可以到学校由老师协助。
        # 录取顺位
        - 第一顺位：学生与监护人户籍、房产均在施教区内，且实际居住
        - 第二顺位：学生户籍在施教区内，随祖父母或者外祖父母居住
        - 第三顺位：监护人房产在施教区内，户籍不在
        - 第四顺位：随迁子女，凭居住证和连续参保一年以上证明
        # 需要核验的信息
        户籍、不动产、居住证和参保信息由系统自动比对，比对通过的不再提交纸质材料。
        民办学校与公办学校同步招生，报名人数超过计划的电脑派位。咨询电话：0570-0000133。`,
      keywords: ["招生入学", "义务教育", "随迁子女"],
      publisher: "kecheng-education",
      topics: ["subject-science-education", "field-compulsory-education", "audience-students"],
      columns: ["zwgk/zdly/ywjy", "bsfw/bszn"],
      issuedOn: enrolment,
      kind: "GUIDE",
      urgency: "IMPORTANT",
      validUntil: from(addDays(enrolment, 103)),
    }),
    announcement({
      slug: "flu-vaccination",
      title: "关于开展老年人和中小学生流感疫苗免费接种的通知",
      summary: "本区户籍60周岁以上老年人、在校中小学生免费接种，17个门诊周末不休。",
      body: `接种对象：本区户籍60周岁及以上老年人，区内在校中小学生（自愿、免费），其他人群自费接种。
        接种地点：区内17个预防接种门诊，名单和预约入口见“邻礼通”。七里、九华、沟溪等乡设流动接种车，每周二、周四上午到村。
        接种时间：即日起两个月，每日8:00—11:00、13:30—16:00，周末正常开放。
        请携带身份证或者市民卡，学生由学校统一组织，须有家长签字的知情同意书。患有慢性病且病情稳定的可以接种；发热或者急性发作期暂缓。咨询电话：0570-0000176。`,
      keywords: ["流感疫苗", "免费接种"],
      publisher: "kecheng-health",
      topics: ["subject-health-sport", "field-healthcare", "audience-elderly"],
      columns: ["zwgk/zdly/ylws", "tzgg"],
      issuedOn: calendar.day(-27),
      validUntil: calendar.instant(34, 0),
    }),
    announcement({
      slug: "community-worker-recruitment",
      title: "柯城区公开招聘专职社区工作者公告",
      summary: "招聘36名，其中面向退役军人4名、残疾人1名，网上报名，笔试面试各占一半。",
      body: `因工作需要，面向社会公开招聘专职社区工作者36名，其中退役军人岗位4名、残疾人岗位1名。
        # 基本条件
        - 具有衢州市户籍或者在柯城连续参保满一年
        - 18周岁以上、40周岁以下；持有社会工作者职业资格证书的放宽到45周岁
        - 大专以上学历，能够适应节假日值班和应急值守
        # 程序
        报名时间为${written(calendar.day(-5))}9时至${written(calendar.day(5))}17时，登录区人力社保局招聘系统填报。笔试、面试成绩各占50%，按岗位1∶3确定面试人选，体检、考察合格后公示七天。
        # 待遇
        实行三岗十八级薪酬体系，按规定缴纳五险一金。本次招聘不收取任何费用，也不指定任何培训班和教材。咨询电话：0570-0000177。`,
      keywords: ["招聘", "社区工作者"],
      publisher: "kecheng-labour",
      topics: ["subject-labour", "field-employment", "audience-job-seekers"],
      columns: ["zwgk/rsxx", "zwgk/zdly/jycy"],
      issuedOn: calendar.day(-8),
      validUntil: calendar.instant(5, 17),
    }),
    announcement({
      slug: "job-fair",
      title: "关于举办“就业进万家”大型招聘会的通知",
      summary: "86家企业提供岗位2140个，现场设直播带岗、社保咨询和技能培训专区。",
      body: `时间：${written(calendar.day(4))}9:00—15:00；地点：柯城区体育馆。
        86家企业提供岗位2140个，其中制造业1260个、商贸服务业510个、家政养老190个、其他180个，月薪多在4500元至9000元。现场设“直播带岗”专区，不能到场的可以通过“邻礼通”观看、投递简历。
        区人力社保局、区医保局、区退役军人局现场提供参保查询、创业贷款、技能培训报名服务。航埠镇、石梁镇安排免费接送车，每小时一班。
        求职者入场免费。凡以招聘为名收取押金、服装费的，请当场举报。`,
      keywords: ["招聘会", "就业"],
      publisher: "kecheng-labour",
      topics: ["subject-labour", "field-employment", "audience-job-seekers"],
      columns: ["zwgk/zdly/jycy", "bsfw/bmts"],
      issuedOn: calendar.day(-3),
      validUntil: calendar.instant(4, 15),
    }),
    announcement({
      slug: "residents-medical-insurance-guide",
      title: "城乡居民基本医疗保险参保缴费办理指南",
      summary: "每年集中缴费一次，新生儿出生三个月内参保从出生之日起享受待遇。",
      body: `# 谁可以参保
        未参加职工医保的本区户籍居民、持居住证的外地居民、在校学生。
        # 怎么缴费
        通过“浙里办”、税务手机应用、合作银行或者村、社区代办。最低生活保障对象、特困人员、重度残疾人个人部分由财政全额资助，不用自己缴。
        # 什么时候享受待遇
        集中缴费期内缴费的，次年1月1日起享受；中途参保的，设等待期。新生儿出生三个月内参保的，自出生之日起享受。
        # 怎么报销
        区内定点机构直接刷卡结算。转市外就医的，先在网上备案，未备案的个人先自付一部分。
        # 办理地点和电话
        区政务服务中心医保窗口，各乡镇、街道便民服务中心；电话0570-0000175。`,
      keywords: ["医疗保险", "参保缴费"],
      publisher: "kecheng-healthcare-security",
      topics: ["subject-labour", "field-social-insurance", "audience-citizens"],
      columns: ["bsfw/bszn"],
      issuedOn: calendar.day(-38),
      kind: "GUIDE",
    }),
    announcement({
      slug: "public-rental-housing-guide",
      title: "公共租赁住房申请指南",
      summary: "中等偏下收入家庭、新就业职工和环卫公交等行业职工可以申请，全程网办二十个工作日。",
      body: `# 申请条件
        家庭人均年收入不高于上年度城镇居民人均可支配收入，人均住房建筑面积不足18平方米；新就业职工须毕业未满五年并连续参保六个月。
        # 申请材料
        身份证、收入申报表、婚姻状况声明。户籍、不动产、公积金、车辆信息由系统核查，无需提供。
        # 办理流程
        网上申请—街道初审公示—区民政局核对经济状况—区住建局复审—摇号选房。全程二十个工作日，不含公示时间。
        # 收费
        租金按市场租金的三成至七成分档收取，低保家庭按一成收取。不收取任何手续费。
        # 受理地点
        区政务服务中心二楼住房保障窗口，工作日8:30—17:00；电话0570-0000178。`,
      keywords: ["公租房", "住房保障"],
      publisher: "kecheng-housing",
      topics: ["subject-construction-environment", "field-affordable-housing", "audience-citizens"],
      columns: ["bsfw/bszn", "zwgk/zdly/bzzf"],
      issuedOn: calendar.day(-140),
      kind: "GUIDE",
    }),
    announcement({
      slug: "temporary-assistance-guide",
      title: "临时救助怎么申请：遇到急难可以先救后补",
      summary: "因火灾、重病、交通事故等导致基本生活困难的，村、社区可以先行发放，十日内补手续。",
      body: `急难型救助：因火灾、交通事故、突发重病等造成基本生活暂时出现严重困难，需要立即救助的，乡镇、街道可以先行给付2000元以内救助金，十个工作日内补办手续。
        支出型救助：因教育、医疗等必需支出过大，家庭月人均剩余收入低于低保标准的，按困难程度给予低保标准一至六倍的救助。
        申请人可以是本人，也可以由邻居、村干部、单位代为申请；没有本区户籍的，在急难发生地申请。受理电话：0570-0000174。`,
      keywords: ["临时救助", "社会救助"],
      publisher: "kecheng-civil-affairs",
      topics: ["subject-civil-affairs", "field-social-assistance", "audience-citizens"],
      columns: ["bsfw/bszn", "zwgk/zdly/shjz"],
      issuedOn: calendar.day(-66),
      kind: "GUIDE",
    }),
  ];
}
