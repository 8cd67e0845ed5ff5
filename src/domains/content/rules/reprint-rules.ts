import type { JudgedEdition, Rule } from "./rule.ts";

const REPRINT_MARK = /^[（(【[]?\s*转载|[（(【[]\s*转载\s*[）)】\]]|[（(【[]\s*转发\s*[）)】\]]\s*$/;
const OWN = /^(?:本网|本站|本站原创|原创)$/;
// Organs of Party and State and what they run for the public, by how their names end: 商务部, and no 俱乐部 or 编辑部; 法院, and no 美容院.
const ORGAN =
  /(?:人民政府|政府网|政府|委员会|常委会|国务院部门|党委|省委|市委|区委|县委|办公厅|办公室|管委会|街道|办事处|(?<!俱乐|编辑|事业|项目|门市|营业|经营|销售)部|厅|局|署|委|国务院|法院|检察院|政协|人大|总队|支队|大队|(?:疾控|疾病预防控制|政务服务|融媒体|新闻|应急指挥|公共资源交易)中心)$/;

/** 转载稿源: words are taken over only from those whom the rules allow to be reprinted. */
export const reprintSource: Rule = {
  id: "reprint-source",
  level: "BLOCK",
  zh: "来源“{name}”不是党委、政府网站，也不在稿源单位名单中，不得转载。",
  en: "“{name}” is neither a site of Party or government nor on the list of those who may be reprinted.",
  source: "国办发〔2018〕123号",
  check: (edition, { settings }) => {
    const { name, url } = edition.source;
    if (!isReprint(edition)) return [];
    const { hosts, names } = settings.reprintSources;
    const isAllowed =
      (name !== null && (ORGAN.test(name.trim()) || names.some((allowed) => name.includes(allowed)))) ||
      (url !== null && hosts.some((host) => isBelow(hostOf(url), host)));
    return isAllowed ? [] : [{ path: ["source"], values: { name: name ?? url ?? "" } }];
  },
};

/** 注明来源: a title that says it was taken over, and no word from where. */
export const reprintNamed: Rule = {
  id: "reprint-named",
  level: "BLOCK",
  zh: "标题标明转载，须注明来源。",
  en: "Its title says that it is a reprint: name the source.",
  source: "国办发〔2018〕123号；国办发〔2017〕47号",
  check: ({ title, source }) =>
    REPRINT_MARK.test(title) && (source.name === null || OWN.test(source.name.trim())) && source.url === null
      ? [{ path: ["source", "name"] }]
      : [],
};

function isReprint({ source: { name, url } }: JudgedEdition): boolean {
  return url !== null || (name !== null && !OWN.test(name.trim()));
}

function hostOf(url: string): string {
  return new URL(url).hostname;
}

function isBelow(host: string, top: string): boolean {
  return host === top || host.endsWith(`.${top}`);
}
