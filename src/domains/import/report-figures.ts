import { INDICATORS, type IndicatorKey, type ReportDetails } from "../report/index.ts";

/** How a sentence of a report states a figure; the first group is the number with its 万 or 亿. */
const STATEMENTS: Record<IndicatorKey, RegExp> = {
  requestsAnswered: /答复(?:政府信息)?(?:依申请公开|公开申请)(?:件|申请)?#件/u,
  interpretationsPublished: /解读(?:材料|文章|信息)?#[条篇件]/u,
  consultationsHeld: /(?:公开)?征求(?:公众|社会)?意见共?#[次件]/u,
  opinionsAdopted: /采纳(?:公众|社会)?(?:意见|建议)#条/u,
  epidemicItemsPublished: /疫情.*?等信息#条/u,
  miniProgramUpdates: /动态及信息#条/u,
  miniProgramPosters: /海报#期/u,
  miniProgramSurveys: /调查问卷#期/u,
  miniProgramTips: /(?:信息)?爆料#条/u,
  miniProgramEnquiries: /(?:提供)?咨询#次/u,
  enterpriseFundsPaid: /兑现(?:各类|各项)?(?:资金|奖补)#元/u,
  pilotFieldsCatalogued: /#个试点领域/u,
  mediaAccountsClosed: /关停(?:政务)?新媒体#个/u,
};
const NUMBER = "(\\d[\\d,]*(?:\\.\\d+)?)\\s*([万亿]?)\\s*";

/** The figures that a report's text states, as named indicators in the unit of the name, each with its sentence. The first counts. */
export function findFigures(text: string): ReportDetails["indicators"] {
  const sentences = text
    .split(/(?<=[。！？\n])/u)
    .map((sentence) => sentence.trim())
    .filter(Boolean);
  return (Object.keys(STATEMENTS) as IndicatorKey[]).flatMap((key) => {
    const pattern = new RegExp(STATEMENTS[key].source.replace("#", NUMBER), "u");
    for (const sentence of sentences) {
      const [found, digits = "", scale = ""] = pattern.exec(sentence) ?? [];
      if (found) return [{ key, ...INDICATORS[key], value: inFull(digits.replaceAll(",", ""), scale), sentence }];
    }
    return [];
  });
}

const ZEROS: Record<string, number> = { 万: 4, 亿: 8 };

/** 2.45 and 亿 as 245000000: digits are moved as text, because a float would not be exact. */
function inFull(digits: string, scale: string): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const places = ZEROS[scale] ?? 0;
  const moved = fraction.padEnd(places, "0");
  const rest = moved.slice(places).replace(/0+$/, "");
  const value = `${whole}${moved.slice(0, places)}`.replace(/^0+(?=\d)/, "");
  return rest ? `${value}.${rest}` : value;
}
