export { countShared, gramsOf } from "./grams.ts";
export {
  entriesOfPosts,
  findContentsLike,
  findPostsLike,
  type PostMatch,
  type PostText,
} from "./outside-posts.ts";
