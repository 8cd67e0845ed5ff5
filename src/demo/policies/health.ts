import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const TOPICS = ["subject-health-sport", "field-healthcare"];

const familyDoctors = policy({
  slug: "family-doctors-2023",
  title: "柯城区卫生健康局 柯城区医疗保障局关于深化家庭医生签约服务的实施意见",
  summary: "签约费每人每年150元，医保和财政负担120元；签约居民基层就诊报销提高5个百分点。",
  body: `
    各乡镇卫生院、社区卫生服务中心：
    为让居民在家门口看得上、看得好常见病，现就深化家庭医生签约服务提出如下意见。
    一、团队。每个团队由一名全科医生、一名护士、一名公共卫生人员组成，签约不超过1500人；区人民医院派专科医生联系指导。
    二、费用。签约服务费每人每年150元，由基本公共卫生经费负担70元、医保基金负担50元、个人负担30元；65周岁以上老人、低保对象、残疾人个人部分由财政承担。
    三、权益。签约居民在签约机构门诊报销比例提高5个百分点；慢性病一次可以开12周长处方；经转诊到区级医院的，起付标准减半。
    四、上门服务。失能、半失能签约居民每月上门一次，换药、导尿等项目按规定收费，出诊费20元由医保支付。
    五、考核。以签约居民的基层就诊率、血压血糖控制率为主，签约人数不再单独计分。
  `,
  keywords: ["家庭医生", "签约服务"],
  genre: "意见",
  issuers: ["kecheng-health", "kecheng-healthcare-security"],
  topics: [...TOPICS, "audience-citizens", "audience-elderly"],
  number: ["柯卫", 18],
  index: 109,
  registration: 7,
  writtenOn: "2023-05-15",
  effectiveOn: "2023-07-01",
  moreColumns: ["zwgk/zdly/ylws"],
});

/** Doctors and sports. */
export const health: readonly DemoItem[] = [
  familyDoctors,
  interpretation(familyDoctors, {
    slug: "family-doctors-video",
    title: "跟着家庭医生走一天",
    summary: "镜头跟随花园街道社区卫生服务中心的全科医生，时长4分钟。",
    body: `
      早上七点半，测血糖的老人已经坐满走廊。十点，医生背着药箱去看一位中风后卧床的阿姨，换药、量压、改处方，二十五分钟。
      下午，一位高血压患者拿到12周的长处方，不用每月跑一趟。傍晚，团队群里有37条咨询，护士一条条回。
      短片用一天的故事说明签约有什么用，片尾列出各中心签约电话。
    `,
    medium: "VIDEO",
    interpreterName: "区卫健局、区融媒体中心",
    attachments: [
      {
        role: "COVER",
        name: "封面.png",
        altText: "一位背药箱的女医生走在老小区楼道里，一位老人在门口等她。",
        file: "family-doctors-video.png",
      },
      { role: "FILE", name: "跟着家庭医生走一天.mp4" },
    ],
  }),
  interpretation(familyDoctors, {
    slug: "family-doctors-explained",
    title: "《关于深化家庭医生签约服务的实施意见》政策解读",
    summary: "签约30元换来什么：报销多5个点、长处方、转诊减半、上门服务。",
    body: `
      # 与以前比
      过去签约不收费也没有实在权益，签而不约较多。现在个人出30元，换来四项看得见的好处。
      # 算一笔账
      一位高血压患者每月药费180元，签约后报销多5个百分点，一年少付108元；不必每月跑一次，省下的路费和时间还不算在内。
      # 怎么签
      带身份证到就近卫生院，或者在“邻礼通”选择团队。每年可以换一次团队。
      # 解读机关
      区卫健局基层卫生科，电话0570-0000061。
    `,
    medium: "TEXT",
    interpreterName: "区卫健局基层卫生科",
  }),
  policy({
    kind: "OTHER",
    slug: "school-sports-grounds-reply-2023",
    title: "柯城区教育局关于区十届人大二次会议第46号建议的答复函",
    summary: "中小学体育场地节假日向居民开放，已开放21所，年底前增至28所。",
    body: `
      徐代表：
      您提出的《关于中小学体育场地向居民开放的建议》收悉。经商区文旅体局、区财政局，现答复如下。
      一、现状。全区有条件开放的中小学31所，已经开放21所，主要为田径场和室外篮球场，去年服务居民约9.4万人次。
      二、未开放的原因。7所为校内无法与教学区隔离，3所正在施工。
      三、下一步安排。今年安排隔离围栏和门禁改造资金84万元，年底前新增开放7所；统一购买公众责任险；开放时间为双休日、节假日和寒暑假的6时至8时、16时至20时。
      四、关于夜间照明的建议，涉及周边居民休息，拟先在两所学校试行至21时，听取意见后再定。
      感谢您对教育体育工作的关心。联系人：体育卫生科，电话0570-0000052。
    `,
    keywords: ["建议答复", "体育场地开放"],
    genre: "函",
    issuers: ["kecheng-education"],
    topics: ["subject-health-sport", "subject-science-education", "field-public-culture"],
    number: ["柯教函", 12],
    index: 133,
    writtenOn: "2023-06-30",
  }),
];
