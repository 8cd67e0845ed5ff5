import { builder } from "../../graphql/builder.ts";

/** Where one page of a numbered list begins. */
export interface PageCursor {
  page: number;
  cursor: string | null;
  isCurrent: boolean;
}

const PageCursorType = builder.objectRef<PageCursor>("PageCursor").implement({
  description: "Where one page of a numbered list begins.",
  fields: (t) => ({
    page: t.exposeInt("page", { description: "Number of the page, from 1." }),
    cursor: t.exposeString("cursor", {
      nullable: true,
      description: "Pass as `after` with `first` of this size; null for page 1.",
    }),
    isCurrent: t.exposeBoolean("isCurrent", { description: "Whether the page asked for begins on this one." }),
  }),
});

/** The pages of a numbered list, as a connection answers them. */
export const PageCursors = builder
  .objectRef<{
    first: PageCursor;
    last: PageCursor;
    around: PageCursor[];
    previous: PageCursor | null;
    next: PageCursor | null;
  }>("PageCursors")
  .implement({
    description: "The pages of a numbered list, as government pages show them (共 1268 条，64 页).",
    fields: (t) => ({
      first: t.field({ type: PageCursorType, description: "The first page.", resolve: (pages) => pages.first }),
      last: t.field({ type: PageCursorType, description: "The last page.", resolve: (pages) => pages.last }),
      around: t.field({
        type: [PageCursorType],
        description: "The current page and up to two on either side.",
        resolve: (pages) => pages.around,
      }),
      previous: t.field({
        type: PageCursorType,
        nullable: true,
        description: "The page before; null on the first.",
        resolve: (pages) => pages.previous,
      }),
      next: t.field({
        type: PageCursorType,
        nullable: true,
        description: "The page after; null on the last.",
        resolve: (pages) => pages.next,
      }),
    }),
  });
