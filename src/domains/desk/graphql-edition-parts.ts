import { builder } from "../../graphql/builder.ts";
import type { ChannelForm } from "../content/index.ts";
import type { EditionParts } from "./edition-parts.ts";
import type { DeskEdition } from "./editions.ts";

/** The states of an edition. */
export const EditionStateEnum = builder.enumType("EditionState", {
  description: "How far an edition is.",
  values: {
    DRAFT: { description: "Being written (草稿)." },
    IN_REVIEW: { description: "With its reviewers (审查中)." },
    APPROVED: { description: "All reviews passed (已审定): to be published." },
    SCHEDULED: { description: "To be published at its moment (定时发布)." },
    PUBLISHED: { description: "Public now (已发布)." },
    SUPERSEDED: { description: "Was public until a newer edition was (已更新)." },
    WITHDRAWN: { description: "Was public until the content was taken down (已撤回)." },
  } as const,
});

/** Where an edition was taken from. */
export const SourceOfEdition = builder.objectRef<DeskEdition>("EditionSource").implement({
  description: "Where the words were taken from (来源).",
  fields: (t) => ({
    name: t.exposeString("sourceName", { nullable: true, description: "Name as stated; null: not stated." }),
    url: t.expose("sourceUrl", { type: "URL", nullable: true, description: "Address; null: not known." }),
  }),
});

/** What a file is to a content. */
export const AttachmentRoleEnum = builder.enumType("AttachmentRole", {
  description: "What a file is to a content.",
  values: {
    COVER: { description: "The cover picture (封面)." },
    IMAGE: { description: "A picture of the text (插图)." },
    FILE: { description: "A file to download (附件)." },
  } as const,
});

/** A file of an edition. */
export const EditionFile = builder.objectRef<EditionParts["attachments"][number]>("EditionFile").implement({
  description: "A file that an edition names, as it was given: what `AttachmentInput` takes.",
  fields: (t) => ({
    role: t.expose("role", { type: AttachmentRoleEnum, description: "What it is to the content." }),
    name: t.exposeString("name", { description: "Name as shown to readers." }),
    sha256: t.exposeString("sha256", { nullable: true, description: "Its hash; null: its bytes are elsewhere." }),
    url: t.expose("sourceUrl", { type: "URL", nullable: true, description: "Where it was found; null: not stated." }),
    altText: t.exposeString("altText", {
      nullable: true,
      description: "What a picture shows, in words; null: not stated.",
    }),
  }),
});

/** What an edition says on one channel. */
export const ChannelFormType = builder.objectRef<ChannelForm>("ChannelForm").implement({
  description: "What an edition says on one channel, as it was given: what `ChannelFormInput` takes.",
  fields: (t) => ({
    channel: t.expose("channel", { type: "ChannelKey", description: "Key of the channel." }),
    title: t.exposeString("title", { nullable: true, description: "Title there; null: derived." }),
    digest: t.exposeString("digest", { nullable: true, description: "Digest there; null: derived." }),
    html: t.exposeString("html", { nullable: true, description: "Text there as sanitised HTML; null: the edition's." }),
  }),
});
