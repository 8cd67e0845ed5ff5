import { builder } from "../../graphql/builder.ts";
import type { Context } from "../../graphql/context.ts";
import { ApiError } from "../../graphql/errors.ts";
import type { Viewer } from "../access/index.ts";
import { legacyAddress } from "./address.ts";
import { CONTENT_TYPES } from "./content-type.ts";
import { Content, ContentTypeEnum } from "./graphql-content.ts";
import { CONTENT_NODES } from "./graphql-node.ts";
import type { PublicContent } from "./public-content.ts";
import type { AbsentContent } from "./reads.ts";

/** Makes the type of what is left of a content, with the field that says since when. */
function absent(name: string, description: string, [field, when]: [field: string, when: string]) {
  return builder.objectRef<AbsentContent>(name).implement({
    description,
    fields: (t) => ({
      slug: t.exposeString("slug", { description: "The name that it had in addresses." }),
      type: t.expose("type", { type: ContentTypeEnum, description: "What kind of content it was." }),
      [field]: t.field({ type: "DateTime", description: when, resolve: ({ changedAt }) => new Date(changedAt) }),
      reason: t.exposeString("reason", { nullable: true, description: "The public reason; null: none was given." }),
    }),
  });
}

const Withdrawn = absent(
  "Withdrawn",
  "A content that was taken down. Its text is gone; that it was here, and why it went, is not hidden.",
  ["withdrawnAt", "When it was taken down."],
);

const Redirected = absent("Redirected", "A content whose place another one has taken.", [
  "redirectedAt",
  "When it was redirected.",
]);

builder.objectField(Redirected, "to", (t) =>
  t.field({
    type: Content,
    nullable: true,
    description: "The content that took its place; null: that one is not public any more either.",
    resolve: async ({ redirectToId }, _, { contents }) => (await contents.byIds([redirectToId as string]))[0] ?? null,
  }),
);

const Gone = absent(
  "Gone",
  "A content that was taken down for good: it does not come back, and its history is closed.",
  ["goneAt", "When it was taken down for good."],
);

const ContentLookup = builder.unionType("ContentLookup", {
  description: "What an address or an id leads to: a content, or what is left of one.",
  types: () => [...CONTENT_NODES, Withdrawn, Redirected, Gone],
  resolveType: (found) => {
    if (isPublic(found)) return CONTENT_TYPES.get(found.type)?.typename;
    return ABSENT_TYPENAMES[found.state];
  },
});

const ABSENT_TYPENAMES = { WITHDRAWN: "Withdrawn", REDIRECTED: "Redirected", GONE: "Gone" } as const;

builder.queryField("content", (t) =>
  t.field({
    type: ContentLookup,
    nullable: true,
    description:
      "One content by its slug, its global id or an address, its own or a legacy one. Give exactly one of the three. Null: nothing public was ever there.",
    args: {
      slug: t.arg.string({ description: "A slug, today's or a former one." }),
      id: t.arg.globalID({ description: "A global id." }),
      url: t.arg({
        type: "URL",
        description: "An address on the portal, or one that the content had on an older site.",
      }),
      asOf: t.arg({
        type: "DateTime",
        description:
          "What was public at this moment, by this server's clock: its words, organs, topics, columns and files as they were, its relations as they are now. Needs the scope `read:drafts` or `audit`; what was taken down since, only `audit` reads. Null: what is public now.",
      }),
    },
    resolve: async (_, { asOf, ...address }, context) => {
      if (asOf == null) return await lookUp(address, context);
      requirePastRight(context.viewer);
      const found = await lookUp(address, context);
      return found && (await inThePast(found, asOf, context));
    },
  }),
);

interface Address {
  slug?: string | null | undefined;
  id?: { typename: string; id: string } | null | undefined;
  url?: string | null | undefined;
}

async function lookUp({ slug, id, url }: Address, { contents, contentUrls }: Context): Promise<Found | null> {
  if ([slug, id, url].filter((given) => given != null).length !== 1) {
    throw new ApiError("BAD_USER_INPUT", "Give exactly one of `slug`, `id` and `url`.");
  }
  if (url != null) {
    const onPortal = contentUrls.slugIn(url);
    return contents.byAddress({ slug: onPortal, former: [legacyAddress(url), ...(onPortal ? [onPortal] : [])] });
  }
  if (slug != null) return contents.byAddress({ slug, former: [slug] });
  const found = await contents.byAddress({ id: id!.id });
  return found && CONTENT_TYPES.get(found.type)?.typename === id!.typename ? found : null;
}

/** @throws ApiError UNAUTHENTICATED, FORBIDDEN */
function requirePastRight({ personId, scopes }: Viewer): void {
  if (personId === null)
    throw new ApiError("UNAUTHENTICATED", "The past is read with a token: Authorization: Bearer ty_…");
  if (!scopes.some((scope) => scope === "read:drafts" || scope === "audit"))
    throw new ApiError("FORBIDDEN", "The token does not allow this: asOf needs the scope read:drafts or audit.");
}

/** What a content was at a moment; of a text that was taken down since, only auditors read more than that. */
async function inThePast(found: Found, moment: Date, { archive, viewer }: Context): Promise<Found | null> {
  const past = await archive.asOf(found.id, moment);
  if (!past) return isPublic(found) || found.state !== "GONE" ? null : found;
  if (viewer.scopes.includes("audit")) return past.content;
  if (!isPublic(found)) return found;
  return past.wasWithdrawn ? null : past.content;
}

type Found = PublicContent | AbsentContent;

function isPublic(found: Found): found is PublicContent {
  return "card" in found;
}
