import { createHash } from "node:crypto";
import { GRAM, gramsOf, sketchOf } from "./grams.ts";
import type { Profile } from "./profile.ts";

/** By which version of this code entries are made: a higher number has all of them made anew. */
export const INDEX_VERSION = 1;

/** What a text is found by. */
export interface Entry {
  readonly sketch: Int32Array;
  readonly textHash: bigint;
  readonly coreHash: bigint;
  readonly number: string | null;
}

/** What a text is found by; hashes as the database has integers, signed. */
export function entryOf({ text, core, number }: Profile): Entry {
  const sketch = new Int32Array(sketchOf(gramsOf(text, GRAM)));
  return { sketch, textHash: hashOf(text), coreHash: hashOf(core), number };
}

function hashOf(text: string): bigint {
  return createHash("sha256").update(text).digest().readBigInt64BE();
}
