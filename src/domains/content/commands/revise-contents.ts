import type { Tx } from "../../../platform/db/index.ts";
import { newId } from "../../../platform/ids.ts";
import type { PreparedDraft } from "../draft.ts";
import type { RuleProblem } from "../rules/rule.ts";
import { type Caller, type CommandDeps, type Outcome, record } from "./command.ts";
import { lockContents } from "./lock-contents.ts";
import { writeEditions } from "./write-editions.ts";

/** A new draft of a content. `expectedVersion` is the version of its newest edition. */
export interface Revision {
  readonly contentId: string;
  readonly expectedVersion: number;
  readonly draft: PreparedDraft;
}

/** The draft that a revision made. */
export interface Revised {
  readonly editionId: string;
  readonly version: number;
}

const GONE: RuleProblem = {
  rule: "content-gone",
  message: "内容已永久撤下，不能再有新的版本。",
  messageEn: "The content is gone for good and takes no new edition.",
};

/** Opens a new draft edition of each content; what is public stays as it is. Refused where an edition is open already. */
export async function reviseContents(
  tx: Tx,
  deps: CommandDeps,
  caller: Caller,
  revisions: readonly Revision[],
): Promise<Outcome<Revised>[]> {
  const at = deps.clock.now();
  const newest = await lockContents(
    tx,
    revisions.map(({ contentId }) => contentId),
  );
  const outcomes = revisions.map(({ contentId, expectedVersion, draft }) => {
    const edition = newest.get(contentId);
    if (!edition || edition.type !== draft.type) return { refusal: { code: "NOT_FOUND" } as const };
    if (edition.version !== expectedVersion)
      return { refusal: { code: "VERSION_CONFLICT", currentVersion: edition.version } as const };
    if (edition.contentState === "GONE") return { refusal: { code: "RULE", problems: [GONE] } as const };
    if (edition.open) return { refusal: { code: "OPEN_EDITION" } as const };
    return { made: { id: newId(), contentId, number: edition.number + 1, draft } };
  });
  const editions = outcomes.flatMap(({ made }) => made ?? []);
  await writeEditions(tx, caller.personId, at, editions);
  await record(
    tx,
    caller,
    at,
    editions.map(({ id, contentId, number, draft }) => ({
      command: "content.revise",
      changeType: null,
      contentId,
      editionId: id,
      number,
      arguments: { digest: draft.digest },
    })),
  );
  return outcomes.map(({ refusal, made }) =>
    made ? { ok: true, editionId: made.id, version: 1 } : { ok: false, refusal },
  );
}
