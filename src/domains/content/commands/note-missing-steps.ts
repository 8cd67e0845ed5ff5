import type { Tx } from "../../../platform/db/index.ts";
import { findChain } from "./submit-edition.ts";

/** Keeps with an open edition that is about to be published urgently which reviews it goes out without. */
export async function noteMissingSteps(tx: Tx, editionId: string): Promise<void> {
  const edition = await tx.edition.findUniqueOrThrow({
    where: { id: editionId },
    include: { content: true, reviews: true },
  });
  const missingSteps = await missing();
  await tx.edition.update({ where: { id: editionId }, data: { missingSteps } });

  async function missing() {
    // An edit ends the round: what was passed before was of other words.
    if (edition.state === "DRAFT") return [...(await findChain(tx, editionId, edition.content.type))];
    const passed = edition.reviews.filter(({ round }) => round === edition.reviewRound).map(({ step }) => step);
    return edition.reviewSteps.filter((step) => !passed.includes(step));
  }
}
