import { type PlacedName, parsePlacedName, placeRelativeName } from "./organ-place.ts";

interface KnownName extends PlacedName {
  id: string;
}

/** Finds organs by names that leave out the places above theirs or shorten what they do. */
export class OrganFinder {
  readonly #known: KnownName[] = [];

  /**
   * Takes in an organ by its full name, and by others, which may leave out its place. One whose full name has no place in front can
   * be found as it is written only.
   */
  add(id: string, name: string, others: readonly string[] = []): void {
    const placed = parsePlacedName(name);
    if (!placed) return;
    for (const known of [name, ...others]) {
      const found = parsePlacedName(known) ?? placeRelativeName(known, placed.place);
      if (found) this.#known.push({ id, ...found });
    }
  }

  /**
   * The one organ whose place the name's ends and whose office is the same; where there is none, the one whose office it shortens.
   * Null: none, or more than one.
   */
  find({ place, office }: PlacedName): string | null {
    const there = this.#known.filter((known) => isSamePlace(known.place, place));
    const same = there.filter((known) => known.office === office);
    const found = same.length > 0 ? same : there.filter((known) => isShortFor(office, known.office));
    const ids = new Set(found.map(({ id }) => id));
    return ids.size === 1 ? found[0]!.id : null;
  }
}

/** 柯城区 is 衢州市柯城区: what is left out is a place. */
function isSamePlace(full: string, stated: string): boolean {
  return full === stated || (full.endsWith(stated) && /[省市州盟区县]$/u.test(full.slice(0, -stated.length)));
}

/**
 * 人社局 is short for 人力资源和社会保障局: its characters in their order, the first and the last at the ends. A congress is not short
 * for its committee, whose name goes on where its own ends.
 */
function isShortFor(office: string, full: string): boolean {
  if (full.startsWith(office)) return false;
  if (office.length < 3 || office.length >= full.length || office[0] !== full[0] || office.at(-1) !== full.at(-1))
    return full === `人民${office}`;
  let position = 0;
  for (const character of full) if (character === office[position]) position++;
  return position === office.length;
}
