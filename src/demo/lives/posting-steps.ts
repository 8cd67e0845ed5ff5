import type { Outcome } from "../../domains/content/commands/command.ts";
import { claimPlacement } from "../../domains/placement/commands/claim-placement.ts";
import { closeDuty, type DutyEnd } from "../../domains/placement/commands/close-duty.ts";
import { failPlacement } from "../../domains/placement/commands/fail-placement.ts";
import { place } from "../../domains/placement/commands/place.ts";
import { type Report, reportPost } from "../../domains/placement/commands/report-post.ts";
import { NO_EVIDENCE } from "../../domains/placement/commands/write-moves.ts";
import type { DemoItem } from "../demo-item.ts";
import { idOf } from "../write-registry.ts";
import type { Stage, Step } from "./life.ts";

/** What the operator says of a post beside what follows from the item. */
type Said = Partial<Pick<Report, "state" | "way" | "outsideId" | "reason" | "besideReason">> & {
  /** Last part of its address; left out: it has none yet. */
  readonly page?: string;
};

/** It is to be posted on an account. */
export function placed(accountKey: string): Step {
  return operated(({ tx, deps, people }, { contentId }) => place(tx, deps, people.operator, { contentId, accountKey }));
}

/** The operator is about to post, update or take down. */
export function claimed(accountKey: string): Step {
  return operated(({ tx, deps, people }, seen) =>
    claimPlacement(tx, deps, people.operator, { placementId: seen.placement(accountKey).id, hours: 4 }),
  );
}

/** The platform did not take it. */
export function failed(accountKey: string, reason: string): Step {
  return operated(({ tx, deps, people }, seen) => {
    const { id: placementId, version: expectedVersion } = seen.placement(accountKey);
    return failPlacement(tx, deps, people.operator, { placementId, expectedVersion, reason });
  });
}

/** An account posted it, in the edition that is public. */
export function posted(accountKey: string, { page, ...said }: Said): Step {
  return operated(({ tx, deps, people }, { contentId, number }) =>
    reportPost(tx, deps, people.operator, {
      ...{ contentId, accountKey, editionNumber: number, postId: null, postedAt: null },
      ...{ state: "PUBLISHED", way: "HAND", outsideId: null, reason: null, besideReason: null },
      ...said,
      url: page === undefined ? null : `https://${accountKey.split("-")[0]}.example.com/${page}`,
    }),
  );
}

/** What an account owed is done, or cannot be. `what`: why not, or what the operator saw. */
export function closed(accountKey: string, how: DutyEnd["how"], what: string): Step {
  return operated(({ tx, deps, people }, seen) => {
    const { version: expectedVersion, dutyId } = seen.placement(accountKey);
    const reason = how === "IMPOSSIBLE" ? what : null;
    const stated = reason === null ? { statedBy: "何琳", statement: what } : {};
    const evidence = { ...NO_EVIDENCE, ...stated };
    return closeDuty(tx, deps, people.operator, { dutyId, expectedVersion, how, reason, evidence });
  });
}

/** An item as the operator sees it. */
interface Seen {
  readonly contentId: string;
  /** Of the edition that was public last. */
  readonly number: number;
  placement(accountKey: string): { readonly id: string; readonly version: number; readonly dutyId: string };
}

/** What the operator does with an item. @throws when the product refuses it */
function operated(act: (stage: Stage, seen: Seen) => Promise<Outcome<object>>): Step {
  return async (stage, item) => {
    const outcome = await act(stage, await look(stage, item));
    if (!outcome.ok) throw new Error(`posting the demo item ${item.slug} is refused: ${JSON.stringify(outcome)}`);
  };
}

async function look({ tx, names }: Stage, { slug }: DemoItem): Promise<Seen> {
  const contentId = idOf(names.contents, slug);
  const [newest] = await tx.$queryRaw<{ number: number }[]>`
    select max(number)::int as number from edition where content_id = ${contentId}::uuid and published_at is not null`;
  const placements = await tx.$queryRaw<{ key: string; id: string; version: number; dutyId: string | null }[]>`
    select a.key, p.id::text, p.version, d.id::text as "dutyId" from placement p join account a on a.id = p.account_id
    left join duty d on d.placement_id = p.id and d.closed_at is null where p.content_id = ${contentId}::uuid`;
  return {
    contentId,
    number: newest?.number ?? 1,
    placement(accountKey) {
      const found = placements.find(({ key }) => key === accountKey);
      if (!found) throw new Error(`the demo item ${slug} is not on ${accountKey}`);
      return { ...found, dutyId: found.dutyId ?? "" };
    },
  };
}
