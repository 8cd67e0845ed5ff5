import { ask } from "../../ask.ts";
import { eachNode } from "../../each-node.ts";
import {
  ChannelFormDocument,
  ClaimDocument,
  CloseDocument,
  type CloseDutyInput,
  FailDocument,
  type FormFragment,
  type LedgerRefusedFragment,
  type PlacementToDoFragment,
  ReleaseDocument,
  ReportDocument,
  type ReportPostInput,
  ToDoDocument,
  type ToDoQuery,
} from "../operations/documents.generated.ts";

/** A placement on the to-do of the account. */
export type DuePlacement = ToDoQuery["placements"]["nodes"][number];

/** What is reported of a post, beside its content, account and way. */
export type PostReport = Pick<ReportPostInput, "edition" | "state" | "outsideId" | "address" | "postedAt" | "reason">;

/** How a duty ended. */
export type DutyEnd = Pick<CloseDutyInput, "duty" | "expectedVersion" | "how" | "addressCheck">;

/** The ledger would not write that down; the message says why, to an operator. */
export class LedgerRefusal extends Error {}

/** What the program asks the API for one account, with its token. Every command answers the placement as it is then. @throws LedgerRefusal */
export function openLedger(api: string, account: string, token: string) {
  const run = <Data, Variables>(document: Parameters<typeof ask<Data, Variables>>[1], variables: Variables) =>
    ask(api, document, variables, token);
  return {
    /** All that is to be done now, the most urgent first, and how many duties are overdue. */
    async toDo(): Promise<{ placements: DuePlacement[]; overdueCount: number }> {
      let overdueCount = 0;
      const pages = eachNode(async (after) => {
        const { viewer, placements, duties } = await run(ToDoDocument, { account, after });
        // The list of somebody else's account is no refusal, but empty.
        if (!viewer?.scopes.some((scope) => scope === "syndicate" || scope === `syndicate:${account}`))
          throw new Error(`The token is not for the account ${account}: it needs the scope syndicate:${account}.`);
        overdueCount = duties.overdueByAccount[0]?.count ?? 0;
        return placements;
      });
      const placements: DuePlacement[] = [];
      for await (const placement of pages) placements.push(placement);
      return { placements, overdueCount };
    },
    /** The content as the channel takes it; null: it is not public any more. */
    async form({ contentId, account: { channel } }: DuePlacement): Promise<FormFragment | null> {
      const { node } = await run(ChannelFormDocument, { content: contentId, channel: channel.key });
      return node && "rendition" in node ? node.rendition : null;
    },
    async claim(placement: DuePlacement): Promise<DuePlacement> {
      const { answer } = await run(ClaimDocument, { input: { placement: placement.id } });
      return after(placement, answer);
    },
    async release(placement: DuePlacement): Promise<DuePlacement> {
      const { answer } = await run(ReleaseDocument, { input: { placement: placement.id } });
      return after(placement, answer);
    },
    async report(placement: DuePlacement, post: PostReport): Promise<DuePlacement> {
      const input = { content: placement.contentId, account, way: "DRAFT_BOX" as const, ...post };
      const { answer } = await run(ReportDocument, { input });
      return after(placement, answer);
    },
    async fail(placement: DuePlacement, reason: string): Promise<DuePlacement> {
      const input = { placement: placement.id, expectedVersion: placement.version, reason: reason.slice(0, 1_000) };
      const { answer } = await run(FailDocument, { input });
      return after(placement, answer);
    },
    async close(placement: DuePlacement, end: DutyEnd): Promise<DuePlacement> {
      const { answer } = await run(CloseDocument, { input: end });
      return after(placement, "duty" in answer ? { placement: answer.duty.placement } : answer);
    },
  };
}

/** The ledger as the program asks it. */
export type Ledger = ReturnType<typeof openLedger>;

type Answer = { readonly placement: PlacementToDoFragment } | LedgerRefusedFragment;

function after({ account }: DuePlacement, answer: Answer): DuePlacement {
  if ("placement" in answer) return { ...answer.placement, account };
  throw new LedgerRefusal(
    "problems" in answer ? answer.problems.map(({ message }) => message).join("") : `${answer.code}：${answer.message}`,
  );
}
