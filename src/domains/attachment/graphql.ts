import { builder } from "../../graphql/builder.ts";
import type { FieldCost } from "../../graphql/cost.ts";
import type { EditionAttachment } from "../content/index.ts";
import type { AttachmentUrls } from "./attachment-urls.ts";
import { IMAGE_WIDTHS, offeredWidths } from "./rules.ts";

declare module "../../graphql/context.ts" {
  interface Context {
    readonly attachmentUrls: AttachmentUrls;
  }
}

/** A file that a content names. */
export const Attachment = builder.objectRef<EditionAttachment>("Attachment").implement({
  description: "A file that a content names (附件).",
  fields: (t) => ({
    name: t.exposeString("name", { description: "Name of the file as shown to readers." }),
    url: t.field({
      type: "URL",
      description: "Where the file is: here where its bytes are held, else where it was found.",
      resolve: (file, _, { attachmentUrls }) => attachmentUrls.whereIs(file),
    }),
    mediaType: t.exposeString("mediaType", { nullable: true, description: "Media type; null: not known." }),
    byteCount: t.exposeInt("byteCount", { nullable: true, description: "Size in bytes; null: not known." }),
    sha256: t.exposeString("sha256", {
      nullable: true,
      description: "SHA-256 of the bytes in hexadecimal; null: the bytes are not held here.",
    }),
  }),
});

interface Size {
  readonly width: number;
  readonly url: string;
}

const ImageSize = builder.objectRef<Size>("ImageSize").implement({
  description:
    "A smaller size of a picture. Its format is the best that the caller's `Accept` names: AVIF, WebP, or the picture's own.",
  fields: (t) => ({
    width: t.exposeInt("width", { description: "Width in pixels." }),
    url: t.expose("url", { type: "URL", description: "Where this size is." }),
  }),
});

/** A picture that a content names. */
export const Image = builder.objectRef<EditionAttachment>("Image").implement({
  description: "A picture that a content names.",
  fields: (t) => ({
    url: t.field({
      type: "URL",
      description: "Where the picture is: here where its bytes are held, else where it was found.",
      resolve: (image, _, { attachmentUrls }) => attachmentUrls.whereIs(image),
    }),
    altText: t.exposeString("altText", {
      nullable: true,
      description: "What the picture shows, in words; null: not stated.",
    }),
    mediaType: t.exposeString("mediaType", { nullable: true, description: "Media type; null: not known." }),
    width: t.exposeInt("width", { nullable: true, description: "Width in pixels; null: not known." }),
    height: t.exposeInt("height", { nullable: true, description: "Height in pixels; null: not known." }),
    sizes: t.field({
      type: [ImageSize],
      description: `Smaller sizes, narrowest first, of ${IMAGE_WIDTHS.join(", ")} pixels those that are narrower than the picture. Empty: its bytes are not held here.`,
      extensions: { cost: { weight: 0 } satisfies FieldCost },
      resolve: ({ sha256, name, width }, _, { attachmentUrls }) =>
        sha256 === null || width === null
          ? []
          : offeredWidths(width).map((offered) => ({ width: offered, url: attachmentUrls.of(sha256, name, offered) })),
    }),
  }),
});
