import { COMPARED, LEAST_LIKELY } from "../find-matches.ts";
import { estimateContainment, GRAM, sketchOf } from "../grams.ts";
import { gramsOfProfile, type Profile } from "../profile.ts";

/** The likeness index of an evaluation, in memory: finds by sketches as the database does, in front of the same comparison. */
export class SketchIndex<Text extends Profile> {
  readonly #entries: readonly { readonly text: Text; readonly sketch: Uint32Array }[];
  readonly #places = new Map<number, number[]>();

  constructor(texts: readonly Text[]) {
    this.#entries = texts.map((text) => ({ text, sketch: sketchOf(gramsOfProfile(text, GRAM)) }));
    for (const [place, { sketch }] of this.#entries.entries())
      for (const hash of sketch) {
        const known = this.#places.get(hash);
        if (known) known.push(place);
        else this.#places.set(hash, [place]);
      }
  }

  /** The texts that are likely to be like this one, but for `itself`; the likeliest first. */
  candidates(text: Profile, itself?: Text): Text[] {
    const sketch = sketchOf(gramsOfProfile(text, GRAM));
    const places = new Set([...sketch].flatMap((hash) => this.#places.get(hash) ?? []));
    return [...places]
      .map((place) => this.#entries[place]!)
      .filter((entry) => entry.text !== itself)
      .map((entry) => ({ text: entry.text, likely: estimateContainment(sketch, entry.sketch) }))
      .filter(({ likely }) => likely >= LEAST_LIKELY)
      .sort((a, b) => b.likely - a.likely)
      .slice(0, COMPARED)
      .map((candidate) => candidate.text);
  }
}
