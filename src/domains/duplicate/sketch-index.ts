import { type Candidate, likeliest, PLACES } from "./candidates.ts";
import { estimateContainment, GRAM, sketchOf } from "./grams.ts";
import { gramsOfProfile, type Profile } from "./profile.ts";

/** A likeness index in memory, of texts that the database does not hold: finds by sketches as it does, in front of the same comparison. */
export class SketchIndex<Text extends Profile> {
  readonly #entries: { readonly text: Text; readonly sketch: Uint32Array }[] = [];
  /** Where a run of characters stands; most stand in one text only, which needs no list. */
  readonly #places = new Map<number, number | number[]>();

  constructor(texts: readonly Text[] = []) {
    for (const text of texts) this.add(text);
  }

  add(text: Text): void {
    // A copy: the rest of the hashes need not stay with it.
    const sketch = sketchOf(gramsOfProfile(text, GRAM)).slice();
    const place = this.#entries.push({ text, sketch }) - 1;
    for (const hash of sketch) {
      const known = this.#places.get(hash);
      if (known === undefined) this.#places.set(hash, place);
      else if (typeof known === "number") this.#places.set(hash, [known, place]);
      else if (known.length < PLACES) known.push(place);
    }
  }

  /** The texts that are likely to be like this one, but for `itself`; the likeliest first. */
  candidates(text: Profile, itself?: Text): Candidate<Text>[] {
    const sketch = sketchOf(gramsOfProfile(text, GRAM));
    const places = new Set<number>();
    for (const hash of sketch) {
      const known = this.#places.get(hash);
      if (typeof known === "number") places.add(known);
      else if (known) for (const place of known) places.add(place);
    }
    const found = [...places]
      .map((place) => this.#entries[place]!)
      .filter((entry) => entry.text !== itself)
      .map((entry) => ({ text: entry.text, likely: estimateContainment(sketch, entry.sketch) }));
    return likeliest(found);
  }
}
