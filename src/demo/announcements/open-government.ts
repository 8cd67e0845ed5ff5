import type { DemoCalendar } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { announcement } from "./announcement.ts";

/** News of the government's own openness: platforms, reading points, accounts. */
export function openGovernmentAnnouncements(calendar: DemoCalendar): DemoItem[] {
  return [
    announcement({
      slug: "enterprise-platform-payout-2020",
      title: "“政企通”上线首年兑现惠企资金2.45亿元",
      summary: "企业办事、政策推送、资金兑付集中到一个平台，2020年累计兑现2.45亿元。",
      body: `“政企通”是全市首个集政企沟通、服务咨询和政策兑现于一体的平台。2020年，平台累计兑现各类资金2.45亿元，推动涉企政策由“层层申报、年底结算”转为“即享即兑”。
        平台把政策拆解为一个个可以判断的事项，按行业、规模和资质推送。企业收到提醒后，点击确认即可进入审核；条件由数据判断的，直接到账。
        下一步，平台将扩大免申即享范围，并公开每一类事项的平均兑付时间。`,
      keywords: ["政企通", "即享即兑"],
      publisher: "kecheng-business",
      topics: ["subject-economy", "audience-enterprises"],
      columns: ["xwzx/kcyw", "hqzc"],
      issuedOn: "2021-01-12",
      links: [{ kind: "RELATES_TO", to: "instant-payment-launch-2020" }],
      kind: "NEWS",
    }),
    announcement({
      slug: "reading-points-open-2020",
      title: "政务公开查阅点开到家门口",
      summary: "档案馆、图书馆、区营商办和重点乡镇街道社区设立查阅点，配服务专员，可查、可问、可打印。",
      body: `为推动政务公开向基层延伸，全区选取重点乡镇、街道、社区以及区营商办、档案馆、图书馆设立政务公开查阅点，统一标识、设备、人员和功能分区。
        居民可以在查阅点查阅政策文件、征求意见公告、26个试点领域标准目录和年度报告，也可以由服务专员协助提交政府信息公开申请。
        区图书馆查阅点设在一楼，每周二至周日开放；区档案馆查阅点工作日开放，提供免费复印。`,
      keywords: ["政务公开", "查阅点"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs", "field-public-culture"],
      columns: ["xwzx/bmdt", "zwgk/zdly/ggwh"],
      issuedOn: "2020-10-22",
      kind: "NEWS",
    }),
    announcement({
      slug: "closed-media-accounts-2020",
      title: "关于关停一批政务新媒体账号的公告",
      summary: "18个更新不及时、功能重复的账号停止更新并注销，有关信息改由统一账号发布。",
      body: `经清理排查，对长期不更新、内容重复、互动功能缺失的18个政务新媒体账号予以关停。关停后，账号不再发布信息、不再接受留言，并依程序注销。
        原账号承担的信息发布，由区政府门户网站和主管部门统一账号承接；原账号粉丝请关注“邻礼通”小程序或者区级政务公众号。
        今后如发现以关停账号名义发布信息或者收取费用的，均属冒用，请向区政府办公室反映，电话0570-0000139。`,
      keywords: ["政务新媒体", "关停"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs"],
      columns: ["tzgg"],
      issuedOn: "2020-12-07",
      links: [{ kind: "RELATES_TO", to: "media-account-closures-2020" }],
    }),
    announcement({
      slug: "portal-upgrade-notice",
      title: "关于门户网站检索和适老化功能升级的公告",
      summary: "文号、栏目、年份都能搜，新增大字版和语音朗读，旧网址自动跳转。",
      body: `区政府门户网站完成新一轮升级。政策文件可以按文号、发文机关、有效性和年份检索，文件页直接显示对应解读和征求意见情况；已经废止的文件加注明显标记。
        适老化页面提供大字、高对比度和语音朗读三种方式。旧网址全部自动跳转，收藏夹不用修改。
        如发现打不开的链接或者错误信息，请点击页面底部“我要纠错”，三个工作日内答复。`,
      keywords: ["门户网站", "适老化", "检索"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs"],
      columns: ["tzgg", "xwzx/bmdt"],
      issuedOn: calendar.day(-21),
    }),
    announcement({
      slug: "disclosure-request-guide",
      title: "政府信息公开申请怎么提：办理指南",
      summary: "网上、信函、当面三种方式，二十个工作日内答复，查询自己的办理进度。",
      body: `# 先查一查
        多数政策文件、规划、预决算已经主动公开，可以先在网站检索或者到查阅点查询。
        # 怎么申请
        - 网上：门户网站“依申请公开”栏目在线填写
        - 信函：寄至柯城区府山街道县西街区政府办公室政务公开科，信封注明“政府信息公开申请”
        - 当面：区政务服务中心综合窗口
        申请应当写明姓名和联系方式、所需信息的名称或者便于查询的特征、希望获取的方式。
        # 多久答复
        收到申请之日起二十个工作日内答复；需要延长的，经负责人同意并告知申请人，最多延长二十个工作日。征求第三方意见所需时间不计算在内。
        # 对答复不满意
        可以依法申请行政复议或者提起行政诉讼。咨询电话：0570-0000139。`,
      keywords: ["依申请公开", "办理指南"],
      publisher: "kecheng-office",
      topics: ["subject-general-affairs", "audience-citizens"],
      columns: ["zwgk/zn", "bsfw/bszn"],
      issuedOn: calendar.day(-180),
      kind: "GUIDE",
    }),
  ];
}
