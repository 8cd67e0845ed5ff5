import { builder } from "../../graphql/builder.ts";

/** The ways of posting as the API names them. */
export const PostingMannerEnum = builder.enumType("PostingManner", {
  description: "How a post gets onto a platform. What a platform takes differs between the two.",
  values: {
    HAND: { description: "By a person in the platform's editor (手工发布)." },
    INTERFACE: { description: "By a program through the platform's interface (接口发布)." },
  } as const,
});
