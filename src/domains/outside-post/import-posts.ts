import { z } from "zod";
import type { Clock } from "../../platform/clock.ts";
import type { Database } from "../../platform/db/index.ts";
import { type Caller, parser, type Refusal } from "../content/index.ts";
import { recordOutsidePost } from "./commands/record-outside-post.ts";
import { parseOutsidePost } from "./post.ts";
import { readPosts } from "./read-posts.ts";

/** What an import of outside posts came to. */
export interface PostsSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: number;
  /** What was wrong, at most a hundred lines. */
  readonly faults: readonly { readonly line: number; readonly problems: readonly string[] }[];
}

const MOST_FAULTS = 100;
const parseAccount = parser(z.looseObject({ account: z.string().min(1) }));

/** Records the posts of a list, each in a transaction of its own: the same list again changes nothing. */
export async function importPosts(
  { db, clock }: { readonly db: Database; readonly clock: Clock },
  caller: Caller,
  file: string,
  onProgress: (bytes: number, posts: number) => void,
): Promise<PostsSummary> {
  const counts = { added: 0, changed: 0, unchanged: 0, failed: 0 };
  const faults: { line: number; problems: string[] }[] = [];
  let [bytesRead, posts] = [0, 0];
  for await (const post of readPosts(file, (bytes) => (bytesRead += bytes))) {
    const outcome = "fault" in post ? [post.fault] : await record(post.stated);
    onProgress(bytesRead, ++posts);
    if (typeof outcome === "string") counts[outcome] += 1;
    else {
      counts.failed += 1;
      if (faults.length < MOST_FAULTS) faults.push({ line: post.line, problems: outcome });
    }
  }
  return { ...counts, faults };

  async function record(stated: object): Promise<"added" | "changed" | "unchanged" | string[]> {
    const of = parseAccount(stated);
    const { account: _, ...said } = stated as { account?: unknown };
    const parsed = parseOutsidePost(said, clock.now());
    if (!of.ok || !parsed.ok)
      return [...(of.ok ? [] : of.problems), ...(parsed.ok ? [] : parsed.problems)].map(
        ({ path, code, message }) => `${path.join(".")}: ${code}: ${message}`,
      );
    const { account } = of.value;
    const outcome = await db.transaction((tx) =>
      recordOutsidePost(tx, { clock }, caller, { account, ...parsed.value }),
    );
    return outcome.ok ? outcome.became : describeRefusal(outcome.refusal, account);
  }
}

function describeRefusal(refusal: Refusal, account: string): string[] {
  if (refusal.code === "RULE") return refusal.problems.map(({ rule, messageEn }) => `${rule}: ${messageEn}`);
  return refusal.code === "NOT_FOUND" ? [`account: NOT_IN_LIST: There is no account "${account}".`] : [refusal.code];
}
