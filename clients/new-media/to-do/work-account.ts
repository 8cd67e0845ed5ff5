import { type DuePlacement, type Ledger, LedgerRefusal } from "./ledger.ts";
import { type Platform, PlatformSilence } from "./platform.ts";
import { postPlanned } from "./post-planned.ts";
import { takeDown } from "./take-down.ts";
import type { Task, TaskEnd } from "./task.ts";
import { updateStale } from "./update-stale.ts";

/** What was refused, with the version at which it was: it is left alone until something about it changes. */
export type Refused = Map<string, number>;

/** Works once through what an account has to do, one after the other; tells how each went, and answers how many the platform left unanswered. */
export async function workAccount(
  ledger: Ledger,
  platform: Platform,
  refused: Refused,
  say: (line: string) => void,
): Promise<number> {
  const { placements, overdueCount } = await ledger.toDo();
  if (overdueCount > 0) say(`逾期${overdueCount}件`);
  let silentCount = 0;
  for (const placement of placements.filter(({ id, version }) => refused.get(id) !== version)) {
    try {
      const { said, isRefused, placement: after } = await workOn(ledger, platform, placement);
      if (isRefused) refused.set(after.id, after.version);
      say(`${titleOf(placement)}：${said}`);
    } catch (error) {
      if (!(error instanceof LedgerRefusal || error instanceof PlatformSilence)) throw error;
      if (error instanceof PlatformSilence) silentCount += 1;
      say(`${titleOf(placement)}：${error.message}，留待下次`);
    }
  }
  return silentCount;
}

const STEPS: Partial<Record<DuePlacement["state"], (task: Task) => Promise<TaskEnd>>> = {
  PLANNED: postPlanned,
  CLAIMED: postPlanned,
  STALE: updateStale,
  WITHDRAWAL_DUE: takeDown,
};

/** Claims a placement and does what its state asks for: that after the claim, for it may have changed since it was listed. */
async function workOn(ledger: Ledger, platform: Platform, listed: DuePlacement): Promise<TaskEnd> {
  const placement = await ledger.claim(listed);
  const step = STEPS[placement.state];
  return step ? await step({ ledger, platform, placement }) : { placement, said: "没有待办" };
}

function titleOf({ title }: DuePlacement): string {
  return title === null ? "（内容已永久撤下）" : `《${title}》`;
}
