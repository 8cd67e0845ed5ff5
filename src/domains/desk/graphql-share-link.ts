import { builder } from "../../graphql/builder.ts";
import { isRowId } from "../../platform/ids.ts";
import { defineMutation } from "./graphql-mutation.ts";
import { type Seen, seenEdition, seenFields } from "./graphql-seen-edition.ts";
import { revokeLink, shareDraft } from "./share-links.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    /** Where a share link's secret is shown. */
    readonly previewUrl: (secret: string) => string;
  }
}

interface MadeLink {
  readonly linkId: string;
  readonly url: string | null;
}

const CreateShareLinkSuccess = builder.objectRef<MadeLink>("CreateShareLinkSuccess");
builder.objectType(CreateShareLinkSuccess, {
  description: "Whoever has the address reads the edition.",
  fields: (t) => ({
    linkId: t.exposeID("linkId", { description: "Names the link, to revoke it." }),
    url: t.expose("url", {
      type: "URL",
      nullable: true,
      description: "The address itself, this once; null when an equal call was answered before.",
    }),
  }),
});

defineMutation("createShareLink", {
  scope: "author",
  description:
    "Makes an address at which whoever has it reads an open edition as its page would be (预览链接), without a token. It leads nowhere once it has ended or was revoked, and once the edition is published or discarded.",
  input: (t) => ({
    ...seenFields(t),
    expiresAt: t.field({ type: "DateTime", required: true, description: "When it ends: within 14 days." }),
  }),
  success: {
    ref: CreateShareLinkSuccess,
    present: ({ linkId }: { linkId: string }, { previewUrl }, secret): MadeLink => ({
      linkId,
      url: secret === null ? null : previewUrl(secret),
    }),
  },
  command: ({ expiresAt, ...seen }) => shareDraft({ ...seenEdition(seen as Seen), expiresAt }),
});

const RevokeShareLinkSuccess = builder.objectRef<{ linkId: string }>("RevokeShareLinkSuccess");
builder.objectType(RevokeShareLinkSuccess, {
  description: "The address leads nowhere any more, on any instance.",
  fields: (t) => ({ linkId: t.exposeID("linkId", { description: "The link that was revoked." }) }),
});

defineMutation("revokeShareLink", {
  scope: "author",
  description: "Ends a share link at once.",
  input: (t) => ({ linkId: t.id({ required: true, description: "The link, as it was named when it was made." }) }),
  success: { ref: RevokeShareLinkSuccess, present: (result: { linkId: string }) => result },
  command: ({ linkId }) => (isRowId(linkId) ? revokeLink(linkId) : { __typename: "NotFoundError" }),
});
