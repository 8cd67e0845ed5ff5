export { type Candidate, findCandidates, likeliest } from "./candidates.ts";
export { checkEditions, noteFound } from "./commands/check-editions.ts";
export { countShared, gramsOf } from "./grams.ts";
export { judgeMatches, type Match } from "./judge-matches.ts";
export {
  entriesOfPosts,
  findContentsLike,
  findPostsLike,
  type PostMatch,
  type PostText,
} from "./outside-posts.ts";
export { SketchIndex } from "./sketch-index.ts";
export { type ComparedEdition, textOfUnwritten } from "./texts.ts";
export { areTemplateSiblings } from "./title-core.ts";
export { areApart, isDuplicate, type Likeness, type Verdict } from "./verdict.ts";
