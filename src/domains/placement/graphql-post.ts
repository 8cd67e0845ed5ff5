import { builder } from "../../graphql/builder.ts";
import { PersonType } from "../desk/graphql.ts";
import type { Post } from "./reads.ts";

/** The states of a post as the API names them. */
export const PostStateEnum = builder.enumType("PostState", {
  description: "How far a post is. That the platform took it is not yet that anyone reads it.",
  values: {
    DRAFTED: { description: "In the platform's draft box (草稿箱)." },
    SUBMITTED: { description: "Taken by the platform, which has not published it yet (已提交，未发布)." },
    PUBLISHED: { description: "Readers see it (已发布)." },
    REJECTED: { description: "The platform refused it (审核不通过、发布失败)." },
    REMOVED: { description: "It was removed (已删除)." },
    BANNED: { description: "The platform took it down (被封禁)." },
  } as const,
});

/** The ways as the API names them. */
export const PostWayEnum = builder.enumType("PostWay", {
  description: "How something is posted: the limits of a platform follow from it.",
  values: {
    DRAFT_BOX: { description: "By the platform's interface, over its draft box; followers are not told (草稿箱发布)." },
    MASS_SEND: { description: "Sent to all followers (群发)." },
    HAND: { description: "By hand, in the platform's own editor (手工发布)." },
  } as const,
});

/** A post in the API. */
export const PostType = builder.objectRef<Post>("Post").implement({
  description:
    "One appearance of a placement on its account (推文), as it was reported last. Only for callers who see the ledger.",
  fields: (t) => ({
    id: t.exposeID("id", { description: "Names the post for `reportPost` and `closeDuty`." }),
    state: t.expose("state", { type: PostStateEnum, description: "How far it is." }),
    way: t.expose("way", { type: PostWayEnum, description: "How it was posted." }),
    edition: t.exposeInt("editionNumber", { description: "Number of the edition that it shows." }),
    outsideId: t.exposeString("outsideId", {
      nullable: true,
      description: "How the platform names it; null: only its address is known.",
    }),
    address: t.expose("url", {
      type: "URL",
      nullable: true,
      description: "Where it is read; null: not known, or not published.",
    }),
    postedAt: t.expose("postedAt", {
      type: "DateTime",
      nullable: true,
      description: "When readers could see it first; null: they could not, or nobody knows when.",
    }),
    removedAt: t.expose("removedAt", {
      type: "DateTime",
      nullable: true,
      description: "When it was removed or banned, as far as is known; null: it was not.",
    }),
    reason: t.exposeString("reason", {
      nullable: true,
      description: "The platform's reason to reject or ban it; null: none was given.",
    }),
    besideReason: t.exposeString("besideReason", {
      nullable: true,
      description: "Why it stands beside another live post; null: it is the one.",
    }),
    reportedAt: t.expose("reportedAt", { type: "DateTime", description: "When it was reported last." }),
    reportedBy: t.field({
      type: PersonType,
      description: "Who reported it last.",
      resolve: ({ reportedBy }) => reportedBy as never,
    }),
  }),
});
