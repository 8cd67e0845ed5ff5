const PLACE = /^((?:\p{Script=Han}{2,8}?(?:自治区|自治州|自治县|[省市州盟区县旗]))+)(\p{Script=Han}.+)$/u;
// 市场监督… begins with no level.
const RELATIVE = /^(省|市(?!场)|区|县)(\p{Script=Han}.*)$/u;

/** An organ's name in two: 衢州市柯城区 and 财政局. */
export interface PlacedName {
  place: string;
  office: string;
}

/** The place in front of an organ's name and the rest; null: none stands in front. */
export function parsePlacedName(name: string): PlacedName | null {
  const [, place, office] = PLACE.exec(name) ?? [];
  return RELATIVE.test(name) || !place || !office ? null : { place, office };
}

/** Whether a name says only of which level its place is, as 市人社局 does: it is an organ's name only where the place is known. */
export function isRelativeName(name: string): boolean {
  return RELATIVE.test(name);
}

/** 市人社局 in 广州市天河区 is that of 广州市. Null: the place has no such level. */
export function placeRelativeName(name: string, place: string | null): PlacedName | null {
  const [, level, office] = RELATIVE.exec(name) ?? [];
  const end = place === null || !level ? -1 : place.lastIndexOf(level);
  return end === -1 || !office ? null : { place: place!.slice(0, end + 1), office };
}
