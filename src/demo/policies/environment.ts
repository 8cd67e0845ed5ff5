import { type DemoCalendar, written, yearOf } from "../demo-calendar.ts";
import type { DemoItem } from "../demo-item.ts";
import { interpretation } from "./interpretation.ts";
import { policy } from "./policy.ts";

const TOPICS = ["subject-construction-environment", "field-environment"];

/** Waste, water, air. */
export function environment(calendar: DemoCalendar): DemoItem[] {
  const waste = policy({
    slug: "rural-waste-sorting-rules",
    title: "柯城区人民政府办公室关于印发柯城区农村生活垃圾分类实施细则的通知",
    summary: "农户分两类、保洁员分四类，厨余垃圾夏季每日收运，积分可在供销超市兑换。",
    body: `
      各乡镇人民政府、街道办事处，区政府各部门：
      《柯城区农村生活垃圾分类实施细则》经公开征求意见并经区政府同意，现印发给你们。
      # 一、分类方法
      农户按“会烂的、不会烂的”两类投放；村保洁员二次分为厨余、可回收、有害、其他四类。
      # 二、收运频次
      厨余垃圾六月至九月每日收运一次，其余月份隔日一次；其他垃圾每周不少于三次。偏远自然村由乡镇配备电动三轮车转运至集中点。
      # 三、激励办法
      分类正确的每次记2分，每月满40分可以兑换10元商品。先在乡镇供销超市试行，半年后评估是否扩大兑换点。
      # 四、经费
      保洁员每人每月补助1600元，区财政与乡镇按6∶4分担。
      # 五、责任
      拒不分类且经两次劝导无效的，由综合行政执法部门依法处理。
    `,
    keywords: ["垃圾分类", "农村环境"],
    genre: "通知",
    issuers: ["kecheng-office"],
    drafters: ["kecheng-housing", "kecheng-agriculture"],
    topics: [...TOPICS, "audience-farmers"],
    number: ["柯政办发", 20],
    index: 152,
    registration: 10,
    writtenOn: calendar.day(-12),
    issuedOn: calendar.day(-10),
    effectiveOn: calendar.day(-10),
    links: [
      { kind: "REPEALS", to: "waste-sorting-plan-2020" },
      { kind: "ADOPTS", to: "waste-sorting-consultation" },
    ],
  });
  const decidedOn = calendar.last("01-08");
  const bannedFrom = `${yearOf(decidedOn)}-02-01`;
  const fireworks = policy({
    slug: "fireworks-ban",
    title: "柯城区人民政府关于划定禁止燃放烟花爆竹区域的通告",
    summary: "城区建成区和8个重点场所周边全年禁放，违者处100元以上500元以下罚款。",
    body: `
      为减少大气污染，预防火灾和人身伤害，根据《烟花爆竹安全管理条例》（国务院令第455号），现就禁止燃放烟花爆竹区域通告如下：
      一、府山、荷花、信安、花园、白云、双港、新新、衢化8个街道的城市建成区，全年禁止燃放。
      二、禁放区域外的下列地点及周边100米同样禁止：文物保护单位、车站、加油加气站、输变电设施、医院、幼儿园和学校、敬老院、山林防火区。
      三、禁放区域内不设零售点，已经发放的零售许可到期不再延续。
      四、个人违反规定燃放的，由公安机关责令停止，处100元以上500元以下罚款；构成违反治安管理行为的，依法予以处罚。
      五、举报电话110。举报查实的，奖励200元。
      本通告自${written(bannedFrom)}起施行，有效期五年。
    `,
    keywords: ["烟花爆竹", "禁放"],
    genre: "通告",
    issuers: ["kecheng"],
    drafters: ["kecheng-police", "kecheng-environment"],
    topics: [...TOPICS, "subject-public-security", "audience-citizens"],
    number: ["柯政告", 1],
    index: 8,
    registration: 1,
    writtenOn: decidedOn,
    effectiveOn: bannedFrom,
    links: [{ kind: "CITES", to: { documentNumber: "国务院令第455号" } }],
    moreColumns: ["tzgg"],
  });
  return [
    waste,
    interpretation(waste, {
      slug: "rural-waste-sorting-video",
      title: "村里大妈教你分：会烂的、不会烂的",
      summary: "石室乡荆溪一带的村民用方言讲分类，时长2分40秒。",
      body: `
        垃圾分类难在记不住。短片请三位村民当老师：菜叶、果皮、剩饭是“会烂的”，放绿桶；塑料袋、碎碗、旧衣服是“不会烂的”，放灰桶。
        电池、灯管、过期农药瓶怎么办？交给保洁员，另放红箱。
        片尾有积分兑换的演示：40分换一袋盐、一块肥皂，或者攒着换一桶油。
      `,
      publisher: "kecheng-housing",
      medium: "VIDEO",
      interpreterName: "区住建局、石室乡",
      attachments: [
        {
          role: "COVER",
          name: "封面.png",
          altText: "三位村民站在绿、灰两色垃圾桶后面，手里各拿一样垃圾。",
          file: "rural-waste-sorting-video.png",
        },
        { role: "FILE", name: "会烂的不会烂的.mp4" },
      ],
    }),
    interpretation(waste, {
      slug: "rural-waste-sorting-explained",
      title: "《柯城区农村生活垃圾分类实施细则》政策解读",
      summary: "从2020年方案到现行细则：收运更勤、奖励更实、分担更清楚。",
      body: `
        # 修改了什么
        一是夏季厨余垃圾由隔日收运改为每日收运，这是征求意见中提得最多的一条。二是积分由村里自定改为全区统一，一分抵两角五分钱。三是保洁员补助由每月1200元提高到1600元。
        # 没有采纳的意见
        有人建议取消定时投放。定时是分类质量的保障，细则保留了这一规定，同时允许预约上门。
        # 什么时候开始
        自印发之日起施行。头三个月以劝导为主，不予处罚。
      `,
      publisher: "kecheng-housing",
      issuedOn: calendar.day(-9),
      medium: "TEXT",
      interpreterName: "区住建局村镇建设科",
    }),
    policy({
      slug: "waste-sorting-plan-2020",
      title: "柯城区人民政府办公室关于印发柯城区农村生活垃圾分类处理实施方案的通知",
      summary: "2020年底前农村生活垃圾分类覆盖所有行政村，建成6个区域处理站。",
      body: `
        各乡镇人民政府、街道办事处，区政府各部门：
        为改善农村人居环境，制定本方案。
        一、目标。2020年底前，分类覆盖所有行政村，农户知晓率90%以上、投放准确率75%以上。
        二、设施。在航埠、石梁、华墅、沟溪、九华、万田建设6个区域处理站，日处理厨余垃圾合计36吨；每户发放两格分类桶一只。
        三、队伍。每百户配一名保洁员，每月补助1200元。
        四、资金。建设资金由区财政全额承担，运行费用区、乡镇各半。
        五、考核。每季度排名，连续两次末位的乡镇主要负责人向区政府说明情况。
      `,
      keywords: ["垃圾分类", "农村环境"],
      genre: "通知",
      issuers: ["kecheng-office"],
      drafters: ["kecheng-housing"],
      topics: TOPICS,
      number: ["柯政办发", 17],
      index: 86,
      registration: 5,
      writtenOn: "2020-04-20",
      effectiveOn: "2020-05-20",
      validity: "REPEALED",
      repealedOn: calendar.day(-10),
    }),
    fireworks,
    interpretation(fireworks, {
      slug: "fireworks-ban-questions",
      title: "烟花爆竹禁放问答：哪里不能放、开业能不能放",
      summary: "用五个问题说清禁放范围、时间和处罚。",
      body: `
        # 问：春节那几天能不能放？
        答：禁放区域内全年不能放，春节、元宵也不例外。
        # 问：店铺开业放电子礼炮行不行？
        答：电子礼炮不含火药，不在禁放之列，但晚上十点后不得产生噪声。
        # 问：农村老家能放吗？
        答：十个乡镇的村庄不在全年禁放区域内，但山林防火区、学校、敬老院周边100米不能放。
        # 问：白事可以放吗？
        答：禁放区域内不可以，殡仪服务单位提供电子设备代替，不另收费。
        # 问：买多了怎么处理？
        答：不要自行拆解，拨打0570-0000031，由应急部门上门回收。
      `,
      publisher: "kecheng-police",
      medium: "QUESTIONS_AND_ANSWERS",
      interpreterName: "市公安局柯城分局治安大队",
    }),
    policy({
      kind: "OTHER",
      slug: "drinking-water-protection-2021",
      title: "柯城区人民政府关于石梁溪饮用水水源保护区调整的批复",
      summary: "同意一级保护区由取水口上游800米调整为1000米，二级保护区相应延伸。",
      body: `
        市生态环境局柯城分局：
        你局《关于要求批准石梁溪饮用水水源保护区划分调整方案的请示》收悉。经研究，批复如下：
        一、原则同意调整方案。一级保护区水域范围为取水口上游1000米至下游100米，陆域为两岸纵深50米；二级保护区自一级保护区上界再向上游延伸2000米。
        二、一级保护区内现有的两处垂钓平台、一处农家乐应当于2021年9月30日前拆除，由石梁镇人民政府负责。
        三、你局会同区林业水利局于2021年8月底前完成界桩、警示牌设置，并将矢量图报市生态环境局备案。
        此复。
      `,
      keywords: ["饮用水水源", "保护区"],
      genre: "批复",
      issuers: ["kecheng"],
      topics: [...TOPICS, "subject-agriculture"],
      number: ["柯政发", 23],
      index: 177,
      writtenOn: "2021-06-28",
      moreColumns: ["zwgk/zdly/sthj"],
    }),
  ];
}
