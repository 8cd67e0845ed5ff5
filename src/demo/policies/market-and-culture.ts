import { addDays } from "../../platform/day.ts";
import { type DemoCalendar, written, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

/** Food, science, transport, culture. */
export function marketAndCulture(calendar: DemoCalendar): DemoItem[] {
  const nights = policy({
    slug: "night-museums",
    title: "柯城区文化和广电旅游体育局关于公共文化场馆夜间开放的通知",
    summary: "图书馆、文化馆和三家乡镇综合文化站每周五至周日开放到21时，夜间讲座全部免费。",
    body: `
      各公共文化场馆，各乡镇综合文化站：
      为方便上班族和学生利用公共文化设施，现就夜间开放有关事项通知如下。
      一、开放范围。区图书馆、区文化馆，航埠镇、石梁镇、万田乡综合文化站。
      二、开放时间。每周五、周六、周日延长至21时，周一闭馆；寒暑假每天延长至21时。区图书馆一楼24小时书房不受此限。
      三、活动安排。每个场馆每月安排夜间讲座、展演或者亲子阅读不少于四场，提前一周在“邻礼通”公布，全部免费，不设门槛。
      四、保障。夜间岗位按每人每晚120元安排补贴，所需经费全年38万元由区财政列支；21时15分前保证有公交末班车，具体线路由区交通运输局公布。
      五、安全。每晚至少一名安保、两名工作人员在岗，未成年人独自到馆的应当登记家长电话。
      本通知自${written(calendar.day(-70))}起执行，试行一年。
    `,
    keywords: ["夜间开放", "图书馆", "文化馆"],
    genre: "通知",
    issuers: ["kecheng-culture"],
    drafters: ["kecheng-library"],
    topics: ["subject-culture-press", "field-public-culture", "audience-citizens"],
    number: ["柯文旅体", 35],
    index: 137,
    registration: 7,
    writtenOn: calendar.day(-104),
    effectiveOn: calendar.day(-70),
    moreColumns: ["zwgk/zdly/ggwh"],
  });
  const workshops = policy({
    slug: "food-workshops-2023",
    title: "柯城区市场监督管理局关于规范食品小作坊登记管理的通知",
    summary: "烤饼、豆腐、年糕等小作坊一次登记管三年，改造达标的每家补助8000元。",
    body: `
      各市场监管所，各食品小作坊：
      为管好群众身边的小吃小食，现就小作坊登记管理通知如下。
      一、登记。从事烤饼、豆腐制品、年糕、米粉、酱腌菜、小榨油加工的，凭身份证和场所证明到市场监管所登记，五个工作日内现场核查并发证，有效期三年，不收费。
      二、场所要求。生熟分开，面积不小于20平方米，有上下水、防蝇防鼠设施，墙面1.5米以下贴瓷砖或者刷防水涂料。
      三、禁止事项。不得生产乳制品、罐头、预包装白酒和婴幼儿食品；不得使用工业用盐、回收油脂。
      四、公示。加工间张贴原料、添加剂清单和从业人员健康证，装有摄像头的接入“阳光厨房”。
      五、扶持。2024年底前改造达标的，每家补助8000元；集中园区入驻的，首年租金减半。
      六、处罚。无证生产的，先责令限期登记，逾期不改的依法处理。
    `,
    keywords: ["食品小作坊", "登记"],
    genre: "通知",
    issuers: ["kecheng-market"],
    topics: ["subject-market-safety", "field-food-drug-safety", "audience-self-employed"],
    number: ["柯市监", 22],
    index: 96,
    registration: 6,
    writtenOn: "2023-04-10",
    effectiveOn: "2023-05-15",
    moreColumns: ["zwgk/zdly/spyp"],
  });
  const decidedOn = calendar.last("05-16");
  return [
    nights,
    interpretation(nights, {
      slug: "night-museums-explained",
      title: "《关于公共文化场馆夜间开放的通知》政策解读",
      summary: "为什么只开周五到周日、为什么选这五处，冬天人少了怎么办。",
      body: `
        # 为什么是这三个晚上
        去年试开两个月，周五至周日晚上到馆人次是周一至周四的三倍多，先把人手用在人多的时候。
        # 为什么是这五处
        区图书馆、文化馆有公交直达；航埠、石梁、万田三个文化站周边一公里内居民都在八千人以上。七里、九华两乡改为每月送一场流动演出。
        # 冬天人少怎么办
        连续四周夜间平均不足20人的场馆，可以减少一天，但要提前半个月公告。
      `,
      publisher: "kecheng-culture",
      medium: "TEXT",
      interpreterName: "区文旅体局公共服务科",
    }),
    workshops,
    interpretation(workshops, {
      slug: "food-workshops-questions",
      title: "食品小作坊登记问答",
      summary: "家里做年糕卖算不算、租的房子能不能办、网上能不能卖。",
      body: `
        # 问：过年帮邻居打年糕收点加工费，要登记吗？
        答：季节性自用加工、不对外销售的不用登记；长期对外收费加工的要登记。
        # 问：租的房子能办吗？
        答：可以，提供租赁合同和房东同意书。住宅小区的成套住房不可以。
        # 问：能在网上卖吗？
        答：可以在本省范围内销售，页面上要展示登记证和生产日期。
        # 问：改造补助怎么领？
        答：改造前后各拍照一套，向市场监管所申请验收，合格后30日内打到经营者账户。
      `,
      issuedOn: "2023-04-18",
      medium: "QUESTIONS_AND_ANSWERS",
      interpreterName: "区市场监管局食品生产科",
    }),
    policy({
      slug: "innovation-vouchers-2021",
      title: "柯城区科学技术局 柯城区财政局关于印发柯城区科技创新券管理办法的通知",
      summary: "企业每年最多领20万元创新券，抵扣检测、设计、技术咨询费用；文件三年期满。",
      body: `
        各乡镇人民政府、街道办事处，各科技型企业：
        现将《柯城区科技创新券管理办法》印发给你们。
        一、创新券由区科技局发放，专门用于购买检验检测、产品设计、技术咨询和大型仪器共享服务。
        二、科技型中小企业每年最高20万元，创业团队每年最高5万元；当年未用完的作废。
        三、单次使用可以抵扣合同金额的50%，服务机构凭发票、成果报告按季兑付。
        四、关联企业之间的服务不得使用。虚构合同套取资金的，取消资格三年并追回。
        五、年度发放总额500万元，先到先得，余额实时公布。
        本办法自2021年4月1日起施行，有效期三年。
      `,
      keywords: ["科技创新券"],
      genre: "通知",
      issuers: ["kecheng-science", "kecheng-finance"],
      topics: ["subject-science-education", "audience-enterprises"],
      number: ["柯科", 9],
      index: 41,
      registration: 2,
      writtenOn: "2021-03-01",
      effectiveOn: "2021-04-01",
      validity: "EXPIRED",
    }),
    policy({
      kind: "OTHER",
      slug: "heavy-vehicles-restriction-latest",
      title: "柯城区交通运输局 衢州市公安局柯城分局关于石华线部分路段限制载货汽车通行的通告",
      summary: "雨季地质灾害高发期，石华线K3至K11段禁止核定总质量12吨以上载货汽车通行。",
      body: `
        石华线华墅乡段边坡经检测存在滑移隐患，为保障通行安全，现将限制通行事项通告如下。
        一、限行路段：石华线K3+200至K11+600。
        二、限行时间：${written(addDays(decidedOn, 5))}零时至${yearOf(decidedOn)}年9月30日24时。
        三、限行车辆：核定总质量12吨以上载货汽车。抢险、供电、供水作业车辆和沿线村民生产急需车辆凭华墅乡人民政府证明通行。
        四、绕行线路：经351国道、航石线绕行，多行驶约9公里。
        五、限行期间，区交通运输局组织边坡加固，每两周公布一次施工进度。咨询电话0570-0000091。
      `,
      keywords: ["限行", "农村公路"],
      genre: "通告",
      issuers: ["kecheng-transport", "kecheng-police"],
      topics: ["subject-industry-transport", "subject-public-security"],
      number: ["柯交", 31],
      index: 105,
      writtenOn: decidedOn,
      issuedOn: decidedOn,
      effectiveOn: addDays(decidedOn, 5),
      moreColumns: ["tzgg"],
    }),
    policy({
      kind: "OTHER",
      slug: "qili-homestay-guidance-2024",
      title: "柯城区七里乡人民政府关于规范民宿经营管理的实施意见",
      summary: "全乡187家民宿统一房价公示、污水接管、消防检查和投诉处理，旺季涨价不超过五成。",
      body: `
        各村民委员会，各民宿经营户：
        七里乡现有民宿187家、床位2640张，每年6月至9月接待避暑游客占全年七成。为规范经营，提出如下意见。
        一、明码标价。房价、餐价在门口和网络平台同步公示，旺季价格不超过平季的1.5倍，包月长住的签订书面协议。
        二、污水必须接管。未接入集中管网的六家，2024年10月底前完成改造，乡里每户补助3000元。
        三、消防每季一查。每层配备两具灭火器、一条逃生绳，厨房与客房不得共用没有隔断的楼梯。
        四、投诉限时办。乡游客服务点24小时受理，一般投诉两小时内到场，三天内办结。
        五、评星挂牌。每年由游客代表、村干部、经营户代表投票，前二十名挂“避暑好客家”牌子。
      `,
      keywords: ["民宿", "乡村旅游"],
      genre: "意见",
      issuers: ["qili"],
      topics: ["subject-commerce-tourism", "audience-farmers", "audience-self-employed"],
      number: ["七政", 16],
      index: 122,
      writtenOn: "2024-06-05",
    }),
  ];
}
