import type { Tx } from "../../platform/db/index.ts";
import { prepareDraft } from "../content/draft.ts";
import { draftOfRecord } from "./draft-of-record.ts";
import { digestOf, type Item, type ItemOutcome, outcomeOfUnchanged } from "./import-batch.ts";
import { findKnown } from "./sources.ts";

const NO_IDS = { publisherId: null, issuerIds: [], drafterIds: [], topicIds: [], columnIds: [] };

/**
 * What would become of items, without writing. Whether a further telling adds anything is not compared: it counts as enriching.
 * @param previewed the keys that this run has seen, as if they were here; added to.
 */
export async function previewBatch(tx: Tx, items: readonly Item[], previewed: Set<string>): Promise<ItemOutcome[]> {
  const known = await findKnown(tx, items);
  return items.map(({ record }, index): ItemOutcome => {
    const prepared = prepareDraft(draftOfRecord(record, NO_IDS, []));
    if (!prepared.ok) {
      const faults = prepared.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
      return { code: "details-wrong", reason: faults.join("; ") };
    }
    const { contentId, ownDigest } = known[index]!;
    const keys = [record.key, ...record.otherKeys];
    const isHere = contentId !== null || keys.some((key) => previewed.has(key));
    for (const key of keys) previewed.add(key);
    if (known[index]!.isDown || ownDigest === digestOf(record)) return outcomeOfUnchanged(known[index]!);
    if (!isHere) return { did: "created" };
    return { did: ownDigest === null ? "enriched" : "revised" };
  });
}
