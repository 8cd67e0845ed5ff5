import type { ContentPageQuery } from "./documents.generated.ts";

type Found = NonNullable<ContentPageQuery["content"]>;

/** A withdrawn content, as its page tells of it. */
export type WithdrawnContent = Extract<Found, { __typename: "Withdrawn" }>;

/** A content whose place another took, as its page tells of it. */
export type RedirectedContent = Extract<Found, { __typename: "Redirected" }>;

/** A content that was taken down for good, as its page tells of it. */
export type GoneContent = Extract<Found, { __typename: "Gone" }>;

/** A public content, as its page shows it. */
export type ShownContent = Exclude<Found, WithdrawnContent | RedirectedContent | GoneContent>;

/** A public content of one type. */
export type ShownOf<Typename extends ShownContent["__typename"]> = Extract<ShownContent, { __typename: Typename }>;

/** Another content that a page leads to. */
export type ShownLink = ShownContent["related"]["nodes"][number];
