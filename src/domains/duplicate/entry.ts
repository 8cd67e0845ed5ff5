import { createHash } from "node:crypto";
import { GRAM, sketchOf } from "./grams.ts";
import { gramsOfProfile, type Profile } from "./profile.ts";

/** What a text is found by. */
export interface Entry {
  readonly sketch: Int32Array;
  readonly textHash: bigint;
  readonly coreHash: bigint;
  readonly number: string | null;
}

/** What a text is found by; hashes as the database has integers, signed. */
export function entryOf(profile: Profile): Entry {
  const { text, core, number } = profile;
  const sketch = new Int32Array(sketchOf(gramsOfProfile(profile, GRAM)));
  return { sketch, textHash: hashOf(text), coreHash: hashOf(core), number };
}

/** Names a text: equal ones have it in common. */
export function hashOf(text: string): bigint {
  return createHash("sha256").update(text).digest().readBigInt64BE();
}
