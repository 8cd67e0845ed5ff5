/** Length of the runs of characters that texts are compared by. */
export const GRAM = 5;
/** The same where one of the texts is short: there, one changed character spoils too large a share of longer runs. */
export const SHORT_GRAM = 3;
/** A text of fewer characters is short. */
export const SHORT_TEXT = 200;
/** How many values a sketch holds at the most. */
export const SKETCH_SIZE = 128;

/** Hashes of all runs of `length` characters, ascending, each once; a text that is shorter is one run by itself. */
export function gramsOf(text: string, length: number): Uint32Array {
  const count = Math.max(text.length - length + 1, text === "" ? 0 : 1);
  const hashes = new Uint32Array(count);
  for (let at = 0; at < count; at++) hashes[at] = hashAt(text, at, Math.min(length, text.length));
  return distinct(hashes.sort());
}

/** FNV-1a over UTF-16 units, with murmur3's last step: its bits are spread evenly, so the smallest hashes are a fair sample. */
function hashAt(text: string, at: number, length: number): number {
  let hash = 0x811c9dc5;
  for (let end = at + length; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function distinct(sorted: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < sorted.length; at++)
    if (at === 0 || sorted[at] !== sorted[kept - 1]) sorted[kept++] = sorted[at] as number;
  return sorted.subarray(0, kept);
}

/** The sketch of a text: the smallest of its hashes. Of two sketches, all below the smaller of their largest are fair samples. */
export function sketchOf(grams: Uint32Array): Uint32Array {
  return grams.subarray(0, SKETCH_SIZE);
}

/** What two sets of hashes share: how many of the one stand in the other. */
export function countShared(one: Uint32Array, other: Uint32Array): number {
  let shared = 0;
  for (let a = 0, b = 0; a < one.length && b < other.length; ) {
    const difference = (one[a] as number) - (other[b] as number);
    if (difference === 0) shared++;
    if (difference <= 0) a++;
    if (difference >= 0) b++;
  }
  return shared;
}

/** About the containment of two texts, the larger way round, from their sketches alone: from 0 to 1. */
export function estimateContainment(one: Uint32Array, other: Uint32Array): number {
  const limit = Math.min(completeUpTo(one), completeUpTo(other));
  const [a, b] = [below(one, limit), below(other, limit)];
  const smaller = Math.min(a.length, b.length);
  return smaller === 0 ? 0 : countShared(a, b) / smaller;
}

/** Below this a sketch holds every hash of its text. */
function completeUpTo(sketch: Uint32Array): number {
  return sketch.length < SKETCH_SIZE ? 0xffffffff : (sketch.at(-1) as number);
}

function below(sketch: Uint32Array, limit: number): Uint32Array {
  let end = sketch.length;
  while (end > 0 && (sketch[end - 1] as number) > limit) end--;
  return sketch.subarray(0, end);
}
