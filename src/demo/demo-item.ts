import type { Day } from "../platform/day.ts";
import type { AttachmentRole, ContentType, LinkKind } from "../platform/db/index.ts";

/** One content of the demo; organs, topics, columns and other items are named by their keys. */
export interface DemoItem {
  readonly slug: string;
  readonly type: ContentType;
  readonly title: string;
  readonly summary: string;
  /** Its text, written as bodyHtml reads it. Null: everything is in the details. */
  readonly body: string | null;
  readonly keywords: readonly string[];
  readonly publisher: string;
  readonly issuers?: readonly string[];
  readonly drafters?: readonly string[];
  readonly topics: readonly string[];
  readonly columns: readonly string[];
  readonly issuedOn: Day;
  readonly attachments?: readonly DemoAttachment[];
  /** May point to any other item, in a circle neither directly nor by way of others. */
  readonly links?: readonly DemoLink[];
  readonly details: unknown;
  /** What its first edition said otherwise, and why a second one took its place. Absent: it has one edition. */
  readonly correction?: {
    readonly note: string;
    readonly was: Partial<Pick<DemoItem, "title" | "summary" | "body">>;
  };
}

/** What an item points to: the slug of another, or a document number. */
export interface DemoLink {
  readonly kind: LinkKind;
  readonly to: string | { readonly documentNumber: string };
}

/** A file of an item. */
export interface DemoAttachment {
  readonly role: AttachmentRole;
  readonly name: string;
  /** What a picture shows, in words. */
  readonly altText?: string;
  /** Its bytes, in `pictures/`. Absent: they are not here, and its address is one of example.gov.cn. */
  readonly file?: string;
}
