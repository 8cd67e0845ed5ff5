import type { Tx } from "../../platform/db/index.ts";
import { findOwnNumber } from "../policy-document/index.ts";
import { findLikely } from "./candidates.ts";
import { entryOf } from "./entry.ts";
import type { Named } from "./index-editions.ts";
import { judgeMatches, type Match } from "./judge-matches.ts";
import { type Profile, profileOf } from "./profile.ts";
import { readTexts } from "./texts.ts";
import type { Verdict } from "./verdict.ts";

/** What an outside post says. */
export interface PostText {
  readonly id: string;
  readonly title: string;
  /** Null: not stated. Such a post is like nothing. */
  readonly text: string | null;
}

/** That an outside post is like a public content. */
export interface PostMatch {
  readonly postId: string;
  readonly contentId: string;
  readonly verdict: Verdict;
  /** Share of the post's runs of characters that stand in the content, and the other way round. */
  readonly containment: number;
  readonly containmentOfContent: number;
}

/** What a post is found by; of what says nothing that can be compared, nothing. */
export interface PostEntry {
  readonly postId: string;
  readonly sketch: string;
  readonly textHash: string | null;
  readonly coreHash: string | null;
  readonly number: string | null;
}

interface ComparedPost extends Profile {
  readonly postId: string;
}

/** A post repeats or shortens what it is like; of what is a revision or of one template, it says another thing. */
const IS_LIKE: ReadonlySet<Verdict> = new Set(["SAME_DOCUMENT", "NEAR_DUPLICATE", "EXCERPT"]);

/** What these posts are found by. */
export function entriesOfPosts(posts: readonly PostText[]): PostEntry[] {
  return posts.map((post) => {
    const compared = comparedPost(post);
    const { sketch, textHash, coreHash, number } = entryOf(compared);
    const says = compared.text !== "";
    return {
      postId: post.id,
      sketch: says ? `{${sketch.join()}}` : "{}",
      textHash: says ? String(textHash) : null,
      coreHash: says && compared.core !== "" ? String(coreHash) : null,
      number,
    };
  });
}

/** The public content that each of these posts is like; none: it is not named. Three statements, whatever their number. */
export async function findContentsLike(tx: Tx, posts: readonly PostText[]): Promise<PostMatch[]> {
  const asked = posts.map(comparedPost).filter(({ text }) => text !== "");
  const likely = await findLikelyIds(tx, "editions", asked);
  const ids = [...new Set(likely.flatMap((each) => each.ids))];
  if (ids.length === 0) return [];
  const shown = await tx.content.findMany({
    where: { publishedEditionId: { in: ids } },
    select: { publishedEditionId: true },
  });
  const texts = await readTexts(
    tx,
    shown.flatMap(({ publishedEditionId: id }) => id ?? []),
  );
  return likely.flatMap(({ text: post, ids }) => {
    const others = texts.filter(({ editionId }) => ids.includes(editionId));
    const match = judgeMatches(post, others).find(({ verdict }) => IS_LIKE.has(verdict));
    return match ? [matchOf(post, match.other.contentId, match, "post")] : [];
  });
}

/** Which outside posts that are no content's yet are like these public editions, each with the one that it is most like. */
export async function findPostsLike(tx: Tx, editionIds: readonly string[]): Promise<PostMatch[]> {
  if (editionIds.length === 0) return [];
  const texts = (await readTexts(tx, editionIds)).filter(({ text }) => text !== "");
  const likely = await findLikelyIds(tx, "outsidePosts", texts);
  const ids = [...new Set(likely.flatMap((each) => each.ids))];
  if (ids.length === 0) return [];
  const rows = await tx.outsidePost.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, text: true },
  });
  const posts = rows.map(comparedPost);
  const found = new Map<string, PostMatch>();
  for (const { text, ids } of likely)
    for (const match of judgeMatches(
      text,
      posts.filter(({ postId }) => ids.includes(postId)),
    )) {
      if (!IS_LIKE.has(match.verdict)) continue;
      const added = matchOf(match.other, text.contentId, match, "content");
      const known = found.get(added.postId);
      if (!known || known.containment < added.containment) found.set(added.postId, added);
    }
  return [...found.values()];
}

function comparedPost({ id, title, text }: PostText): ComparedPost {
  const evidence = { title, body: text ?? "", stated: null, statedByCatalogue: false };
  const number = text === null ? null : (findOwnNumber(evidence)?.value ?? null);
  // The day of a post is that of its posting, which tells nothing of which state of a document it is.
  return { postId: id, ...profileOf({ title, text: text ?? "", number, day: null }) };
}

function matchOf(
  { postId }: ComparedPost,
  contentId: string,
  { verdict, likeness }: Pick<Match<Profile>, "verdict" | "likeness">,
  judgedFirst: "post" | "content",
): PostMatch {
  const [ofFirst, ofOther] = [likeness.containment, likeness.containmentOfOther];
  const isPostFirst = judgedFirst === "post";
  const [containment, containmentOfContent] = isPostFirst ? [ofFirst, ofOther] : [ofOther, ofFirst];
  return { postId, contentId, verdict, containment, containmentOfContent };
}

async function findLikelyIds<Text extends Named>(
  tx: Tx,
  index: Parameters<typeof findLikely>[1],
  texts: readonly Text[],
): Promise<{ readonly text: Text; readonly ids: readonly string[] }[]> {
  const found = await findLikely(tx, index, texts);
  return found.map(({ text, likely }) => ({ text, ids: likely.map(({ text: id }) => id) }));
}
