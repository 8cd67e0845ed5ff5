import { type DemoCalendar, written, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const ASSISTANCE = ["subject-civil-affairs", "field-social-assistance", "audience-citizens"];

/** Assistance, wages and jobs. */
export function socialSecurity(calendar: DemoCalendar): DemoItem[] {
  const raisedOn = calendar.last("06-20");
  const year = yearOf(raisedOn);
  const relief = policy({
    slug: "temporary-relief-2022",
    title: "柯城区民政局 柯城区财政局关于印发柯城区临时救助实施细则的通知",
    summary: "遇急难可以在发生地申请，乡镇街道当场审批2000元以内的小额救助。",
    body: `
      各乡镇人民政府、街道办事处：
      现将《柯城区临时救助实施细则》印发给你们，请遵照执行。
      第一条 因火灾、交通事故、突发重病或者其他原因，基本生活暂时出现严重困难的家庭或者个人，可以申请临时救助，不受户籍限制。
      第二条 急难型救助由乡镇街道先行救助、事后补办手续，金额在2000元以内的，可以当场决定。
      第三条 支出型救助按家庭自负的必需支出计算：1万元至3万元部分救助30%，3万元以上部分救助40%，全年累计不超过2.4万元。
      第四条 乡镇街道应当自受理之日起七个工作日内完成调查、公示和审批；需要区民政局审批的，再加五个工作日。
      第五条 同一原因一年内一般只救助一次。隐瞒收入、财产骗取救助的，追回资金并记入信用记录。
      第六条 每个乡镇街道设临时救助备用金10万元至20万元，用完及时补足。
    `,
    keywords: ["临时救助", "急难救助"],
    genre: "通知",
    issuers: ["kecheng-civil-affairs", "kecheng-finance"],
    topics: ASSISTANCE,
    number: ["柯民", 29],
    index: 156,
    registration: 10,
    writtenOn: "2022-08-08",
    effectiveOn: "2022-09-10",
    moreColumns: ["zwgk/zdly/shjz"],
  });
  const graduates = policy({
    slug: "graduates-stay-policy",
    title: "柯城区人力资源和社会保障局 柯城区教育局 柯城区财政局关于促进高校毕业生来柯就业创业的通知",
    summary: "生活补贴每月500元至2000元、租房补贴、求职来访免费住七天、创业担保贷款最高50万元。",
    body: `
      各乡镇人民政府、街道办事处，各用人单位：
      为吸引高校毕业生来柯就业创业，现就有关事项通知如下。
      # 一、来柯求职
      毕业三年内的毕业生来柯面试，凭面试通知免费入住青年驿站七天，并报销单程交通费，省内最高100元、省外最高300元。
      # 二、在柯就业
      与企业签订一年以上合同并缴纳社会保险的，专科每月500元、本科800元、硕士1500元、博士2000元，连续发放三年；无房的另发租房补贴每月400元。
      # 三、在柯创业
      创业担保贷款个人最高50万元、合伙最高100万元，财政全额贴息三年；首次创办企业正常经营满一年的，给予一次性补贴1万元。
      # 四、办理
      生活补贴、租房补贴由系统比对社保数据后推送短信，本人确认即可。政策咨询0570-0000071。
      本通知自${written(calendar.day(-20))}起施行，有效期三年。
    `,
    keywords: ["高校毕业生", "就业补贴", "创业"],
    genre: "通知",
    issuers: ["kecheng-labour", "kecheng-education", "kecheng-finance"],
    topics: ["subject-labour", "field-employment", "audience-job-seekers", "audience-students"],
    number: ["柯人社", 41],
    index: 149,
    registration: 8,
    writtenOn: calendar.day(-55),
    issuedOn: calendar.day(-53),
    effectiveOn: calendar.day(-20),
    links: [{ kind: "REPEALS", to: "graduates-stay-policy-2021" }],
    moreColumns: ["zwgk/zdly/jycy"],
  });
  return [
    relief,
    interpretation(relief, {
      slug: "temporary-relief-in-charts",
      title: "图解临时救助：遇到急难，先救后补",
      summary: "一张流程图：求助—当场小额救助—调查—公示—拨付。",
      body: `
        # 谁可以申请
        遇到突发急难的任何人，外地人在柯城也可以。
        # 怎么申请
        - 找村（社区）或者乡镇街道便民服务中心，也可以拨打0570-0000013。
        - 紧急的当场救助，最多2000元；其余七个工作日内办结。
        # 能救助多少
        | 自负必需支出 | 比例 |
        | 1万元至3万元部分 | 30% |
        | 3万元以上部分 | 40% |
        全年累计不超过2.4万元。
      `,
      medium: "CHART",
      interpreterName: "区民政局社会救助科",
      attachments: [
        {
          role: "IMAGE",
          name: "临时救助流程.png",
          altText: "自左至右五个方框的流程图，第二框“当场救助2000元以内”用红色标出。",
        },
      ],
    }),
    policy({
      kind: "OTHER",
      slug: "subsistence-standard-latest",
      title: `柯城区民政局 柯城区财政局关于调整${year}年最低生活保障标准的通知`,
      summary: "低保标准由每人每月1120元提高到1180元，特困人员基本生活标准同步提高到1770元。",
      body: `
        各乡镇人民政府、街道办事处：
        经区政府同意，自${year}年7月1日起调整最低生活保障等标准，现通知如下。
        一、最低生活保障标准由每人每月1120元提高到1180元，城乡一致。
        二、特困人员基本生活标准按低保标准的1.5倍确定，为每人每月1770元；全护理、半护理、全自理的照料护理标准另行计发。
        三、低保边缘家庭的收入线为低保标准的1.5倍，即每人每月1770元。
        四、新标准自7月起执行，7月15日前补差到账。对因标准提高新符合条件的家庭，乡镇街道要主动上门告知。
      `,
      keywords: ["低保标准", "社会救助"],
      genre: "通知",
      issuers: ["kecheng-civil-affairs", "kecheng-finance"],
      topics: ASSISTANCE,
      number: ["柯民", 24],
      index: 118,
      writtenOn: raisedOn,
      effectiveOn: `${year}-07-01`,
      moreColumns: ["zwgk/zdly/shjz"],
    }),
    graduates,
    interpretation(graduates, {
      slug: "graduates-stay-policy-explained",
      title: "《关于促进高校毕业生来柯就业创业的通知》政策解读",
      summary: "三年最多可领多少、要不要户口、跳槽后还发不发，一次讲清。",
      body: `
        # 三年能领多少
        一名无房的本科毕业生，每月生活补贴800元加租房补贴400元，三年合计4.32万元；硕士合计6.84万元。
        # 要不要迁户口
        不要。以在本区企业缴纳社会保险为准。
        # 跳槽了怎么办
        在区内换单位，社保间断不超过三个月的接着发；离开本区的停发，回来后可以续领剩余月份。
        # 与旧政策怎么衔接
        已按2021年文件享受的，自新通知施行次月起按新标准补足到三年。
      `,
      medium: "TEXT",
      interpreterName: "区人力社保局就业服务中心",
    }),
    interpretation(graduates, {
      slug: "graduates-stay-policy-media-view",
      title: "媒体解读：从“留不下”到“想留下”，三个年轻人的选择",
      summary: "一名电池工程师、一名民宿主理人、一名社区托育老师讲述留在柯城的理由。",
      body: `
        小郑在一家锂电企业做工艺，硕士，补贴每月1500元。他说，钱是一方面，更要紧的是走路十分钟能到公司的青年公寓。
        小余在七里乡租下一栋老屋做民宿，贷款30万元，利息由财政付。她说第一年最怕的不是没客人，是不知道找谁问，青创专员的电话帮了大忙。
        小周在白云街道一家托育园上班，本科。她算过，加上补贴，到手比在杭州少不到八百，房租却省了一千五。
      `,
      publisher: "kecheng-labour",
      issuedOn: calendar.day(-30),
      medium: "TEXT",
      interpreter: "MEDIA",
      interpreterName: "区融媒体中心",
    }),
    policy({
      slug: "graduates-stay-policy-2021",
      title: "柯城区人力资源和社会保障局 柯城区财政局关于鼓励高校毕业生到企业就业的通知",
      summary: "本科每月300元、硕士每月800元生活补贴，发放两年；已由新的通知取代。",
      body: `
        各乡镇人民政府、街道办事处，各企业：
        为鼓励高校毕业生到企业就业，现通知如下。
        一、毕业两年内的本科生、硕士生到区内企业就业并签订两年以上合同的，分别给予每月300元、800元生活补贴，发放两年。
        二、企业每吸纳一名毕业年度高校毕业生，给予一次性补贴1000元。
        三、每年3月、9月由企业集中申报，区人力社保局审核公示后拨付。
        四、劳务派遣人员由用工单位申报。
      `,
      keywords: ["高校毕业生", "生活补贴"],
      genre: "通知",
      issuers: ["kecheng-labour", "kecheng-finance"],
      topics: ["subject-labour", "field-employment", "audience-job-seekers"],
      number: ["柯人社", 36],
      index: 158,
      registration: 10,
      writtenOn: "2021-07-19",
      effectiveOn: "2021-09-01",
      validity: "REPEALED",
      repealedOn: calendar.day(-20),
    }),
  ];
}
