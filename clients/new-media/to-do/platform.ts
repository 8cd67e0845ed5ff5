import type { FormFragment } from "../operations/documents.generated.ts";

/** How far a post is on its platform. */
export type PostStep = "DRAFTED" | "SUBMITTED" | "PUBLISHED" | "REJECTED" | "BANNED";

/** A rendition that can be posted. */
export type PostForm = Exclude<FormFragment, { __typename: "RenditionRefused" }>;

/** A post as its platform knows it. */
export interface PlatformPost {
  readonly step: PostStep;
  /** Number of the edition that it shows. */
  readonly edition: number;
  /** Where readers find it; null: not published yet. */
  readonly address: string | null;
  /** Since when readers see it; null: they do not. */
  readonly postedAt: string | null;
  /** Why it was rejected or banned; null: it was not, or nobody said. */
  readonly reason: string | null;
}

/** What a platform does with a post: takes it, has it already (`taken`), refuses it with a reason, or cannot do that with posts (`impossible`). */
export type PlatformAnswer =
  | { readonly kind: "done"; readonly post: PlatformPost }
  | { readonly kind: "taken" | "impossible" }
  | { readonly kind: "refused"; readonly reason: string };

/**
 * A platform that posts. We name each post (`id`): sent twice under one name it is one post. Where it does not answer, a method throws
 * `PlatformSilence`, and whether it did what was asked is not known: `find` tells.
 */
export interface Platform {
  /** The post of this name; null: there is none, or it was removed. */
  find(id: string): Promise<PlatformPost | null>;
  /** Posts; `taken`: it has a post of this name, and keeps it as it is. */
  post(id: string, form: PostForm): Promise<PlatformAnswer>;
  /** Has a post show this form; `impossible`: it is to be removed and posted again. */
  edit(id: string, form: PostForm): Promise<PlatformAnswer>;
  /** Removes a post; one that is not there is removed. Null: done, else why not. */
  remove(id: string): Promise<string | null>;
  /** Address of what the platform itself keeps of the post: 404 where nothing is there. */
  recordOf(id: string): string;
}

/** The platform did not answer, or not as it should. */
export class PlatformSilence extends Error {}
